import { ballotsOf } from '../../approval/ballots.ts';
import { blockAt } from '../../approval/block-at.ts';
import { lengthAfter } from '../../approval/block-due.ts';
import { standsStill } from '../../approval/go-back.ts';
import type { CaseCommand } from '../../command.ts';
import type { Rejection } from '../../decision.ts';
import { entry } from '../../entry.ts';
import { rejection } from '../../rejections.ts';
import type { CaseContext } from '../case-context.ts';
import type { BlockRun, ChainRun } from '../case-state.ts';
import type { Draft } from '../draft.ts';
import { actorNotAccepted, caseNotRunning } from '../may-act.ts';

type UrgeApprovers = Extract<CaseCommand, { readonly type: 'urge-approvers' }>;

/** Asks those who can act in a block now to do so. They are told by whoever tells people; nothing else changes. */
export function urgeApprovers(draft: Draft, { block }: UrgeApprovers): Rejection | undefined {
  const answer = urgeRefused(draft, block);
  if ('code' in answer) return answer;
  draft.tell({ type: 'approvers-urged', block, persons: answer.persons });
}

/** Whom somebody may urge now, or why they may not: it is not their request, or they have urged often enough for the time being. */
export function urgeRefused(context: CaseContext, path: string): Rejection | { readonly persons: readonly string[] } {
  const { state, acting, plan } = context;
  const { chain } = state;
  const refused = caseNotRunning(context, 'urge-approvers') ?? actorNotAccepted(context, 'urge-approvers');
  if (refused !== undefined) return refused;
  if (state.status !== 'in-approval' || chain === undefined) return rejection('case_not_in_approval', { case: state.case });
  const run = entry(chain.blocks, path);
  const persons = run === undefined || run.outcome !== undefined || standsStill(plan, chain, path) ? [] : waitedFor(context, chain, path, run);
  if (run === undefined || persons.length === 0) return rejection('block_not_open', { block: path });
  const rule = entry(plan.approvals, chain.approval)?.urge;
  if (rule === undefined) return rejection('act_not_allowed', { command: 'urge-approvers' });
  const { principal } = acting!;
  if (principal !== chain.requester && principal !== state.requester) return rejection('not_your_request', { person: principal });
  const urged = run.urged ?? [];
  const last = urged.at(-1);
  if (urged.length >= rule.atMost) return rejection('urged_enough', { block: path, atMost: rule.atMost });
  const from = last === undefined ? context.at : lengthAfter(plan, rule.every, rule.calendar, { from: last, holes: [] });
  return from !== undefined && context.at >= from ? { persons } : rejection('urged_too_soon', { block: path, from: from ?? 0 });
}

/** Whoever can act in a block now: not those whose turn has yet to come. Whoever was asked for an opinion is waited for as well. */
function waitedFor({ plan }: CaseContext, chain: ChainRun, path: string, run: BlockRun): readonly string[] {
  const block = blockAt(plan, chain.approval, path)?.block;
  const ballots = ballotsOf(run, block?.kind === 'approve' ? block.may.add?.votes : undefined);
  const open = run.seats.filter((seat) => seat.status === 'open' && (run.claimed === undefined || run.claimed === seat.id) && ballots.ready(seat));
  const turn = block?.kind === 'approve' && block.votes.kind === 'in-turn' ? open.slice(0, 1) : open;
  return turn.flatMap(({ person, delegated }) => (delegated === undefined || delegated.opinion !== undefined ? [person] : [person, delegated.to]));
}
