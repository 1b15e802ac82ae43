import type { PlanApproval, PlanBlock } from '@guicheng/definition';
import type { Asker } from '../case/case-state.ts';
import type { Fresh } from '../case/copy-state.ts';
import type { Draft } from '../case/draft.ts';
import { formOf } from '../case/form-of.ts';
import { matchesWho } from '../case/matches-who.ts';
import type { CaseEvent, Chosen } from '../event.ts';
import { rejection } from '../rejections.ts';
import { blockAt } from './block-at.ts';
import { choiceRefused } from './choice-refused.ts';

type ChainStarted = Extract<CaseEvent, { readonly type: 'chain-started' }>;

/**
 * Starts a stage's chain. The requester is whoever filled in the last form, or whoever opened the case where only they may ask.
 * Nobody decides on their own request by any path, so those who opened the case and those who asked are all `own`.
 */
export function startChain(draft: Draft, stage: string, approvalId: string, chosen: Chosen | undefined): void {
  const approval = draft.plan.approvals[approvalId];
  if (approval === undefined) return;
  const requester = requesterOf(draft, approval);
  if (requester === undefined) {
    draft.refuse(rejection('requester_not_entitled', { approval: approvalId, person: (draft.state.asker ?? { person: draft.state.requester }).person }));
    return;
  }
  checkChoices(draft, approvalId, chosen ?? {});
  const own = [...new Set([requester, ...draft.state.openers, ...(draft.state.asker?.own ?? [])])];
  const started: Fresh<ChainStarted> = { type: 'chain-started', approval: approvalId, stage, requester, own };
  if (chosen !== undefined) started.chosen = chosen;
  draft.tell(started);
}

function requesterOf(draft: Draft, approval: PlanApproval): string | undefined {
  const { asker, requester } = draft.state;
  const candidates: readonly Pick<Asker, 'person' | 'position'>[] = [...(asker === undefined ? [] : [asker]), { person: requester }];
  const form = formOf(draft.state, approval.form);
  const place = `approvals/${approval.id}/requester`;
  const entitled = candidates.find(({ person, position }) =>
    matchesWho(
      draft,
      approval.requester,
      { principal: person, positions: draft.directory.positionsOf(person) },
      { requester: person, requesterPosition: position, form, chosen: [], place },
    ),
  );
  return entitled?.person;
}

/** Whom the requester chose must be among those the block names, and as many as it asks for. */
export function checkChoices(draft: Draft, approval: string, chosen: Chosen): void {
  for (const [path, persons] of Object.entries(chosen)) {
    const choice = choiceOf(blockAt(draft.plan, approval, path)?.block);
    if (choice === undefined) {
      draft.refuse(rejection('choice_wrong_number', { block: path, count: persons.length, atLeast: 0, atMost: 0 }));
      continue;
    }
    const refused = choiceRefused(draft, path, choice, persons);
    if (refused !== undefined) draft.refuse(refused);
  }
}

function choiceOf(block: PlanBlock | undefined) {
  if (block?.kind !== 'approve' && block?.kind !== 'handle' && block?.kind !== 'notify') return undefined;
  return block.who.find((who) => who.kind === 'requester-chooses');
}
