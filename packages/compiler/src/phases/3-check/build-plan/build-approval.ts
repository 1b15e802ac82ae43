import type { ApprovalDefinition, PlanApproval } from '@guicheng/definition';
import type { BlockScope } from './block-scope.ts';
import { blockIds } from './block-scope.ts';
import { buildBlocks } from './build-block.ts';
import { buildCountedLength } from './build-counted-length.ts';
import { buildDefinition } from './build-definition.ts';
import { buildWhos } from './build-who.ts';
import type { BuildContext } from './context.ts';
import { mapRecord, present } from './present.ts';
import { refer } from './refer.ts';
import { chainRoots } from './scopes.ts';

/** An approval chain. */
export function buildApproval(context: BuildContext, approval: ApprovalDefinition): PlanApproval {
  const place = `approvals/${approval.id}`;
  refer(context, 'form', approval.form, `${place}/form`, context.definitions.idsOf('form'));
  const roots = chainRoots(context, approval.id, approval.form);
  const scope: BlockScope = { form: approval.form, roots, seen: new Map(), blocks: blockIds(approval.blocks) };
  const base = buildDefinition(context, place, approval);
  return present<PlanApproval>({
    ...base,
    note: base.note,
    form: approval.form,
    requester: buildWhos(context, `${place}/requester`, approval.requester, scope),
    // Only where one block at most decides, so that the word makes no difference, may it be left out.
    repeated: approval.repeated ?? 'ask-again',
    separate: buildSeparate(context, `${place}/separate`, approval),
    deputies: approval.deputies ?? 'forbidden',
    withdraw: approval.withdraw ?? 'until-decided',
    revoke: buildRevoke(context, `${place}/revoke`, approval, scope),
    urge: buildUrge(context, `${place}/urge`, approval),
    blocks: buildBlocks(context, `${place}/blocks`, approval.blocks, scope),
  });
}

function buildSeparate(context: BuildContext, place: string, { separate, blocks: all }: ApprovalDefinition): PlanApproval['separate'] {
  const known = blockIds(all, 'approve');
  return mapRecord(separate, ({ blocks, reason }, id) => ({
    blocks: [...new Set(blocks)].filter((block) => refer(context, 'approve block', block, `${place}/${id}/blocks/${blocks.indexOf(block)}`, known)),
    reason: context.texts.at(`${place}/${id}/reason`, reason),
  }));
}

function buildRevoke(context: BuildContext, place: string, { revoke }: ApprovalDefinition, scope: BlockScope): PlanApproval['revoke'] {
  const within = revoke && buildCountedLength(context, place, 'within', revoke.within, revoke.calendar);
  if (!revoke || !within) return undefined;
  const who = buildWhos(context, `${place}/who`, revoke.who, scope);
  return present<NonNullable<PlanApproval['revoke']>>({ within: within.length, calendar: within.calendar, who });
}

function buildUrge(context: BuildContext, place: string, { urge }: ApprovalDefinition): PlanApproval['urge'] {
  const every = urge && buildCountedLength(context, place, 'every', urge.every, urge.calendar);
  return urge && every && present<NonNullable<PlanApproval['urge']>>({ every: every.length, calendar: every.calendar, atMost: urge.atMost });
}
