import type { Plan, PlanApproveBlock } from '@guicheng/definition';
import { messages } from '../../../messages.gen.ts';
import type { Rule } from '../rule.ts';
import { positionsOf } from './people/positions-of.ts';
import { placedBlocks } from './placed-blocks.ts';

/** An approve block whose only approvers are the people who ask, with nobody above them or instead of them. */
export const approvalOnlyByRequester: Rule = {
  code: 'approval_only_by_requester',
  check: (plan, source, report) => {
    for (const approval of Object.values(plan.approvals)) {
      const requesters = positionsOf(plan, approval.requester);
      for (const { block, place } of placedBlocks(approval)) {
        if (block.kind !== 'approve' || hasOther(plan, block, requesters)) continue;
        report(
          messages.approval_only_by_requester(
            source.at(`${place}/who`, 'key'),
            { id: block.id },
            {
              help: 'name somebody else in `who`, or let `ifRequester` be `superior` where the position reports to another',
              related: [{ message: 'who may ask', span: source.at(`approvals/${approval.id}/requester`, 'key') }],
            },
          ),
        );
      }
    }
  },
};

/** Whether somebody may approve who does not ask. What only the running case knows counts as somebody. */
function hasOther(plan: Plan, block: PlanApproveBlock, requesters: ReadonlySet<string> | undefined): boolean {
  if (block.who.length === 0) return true;
  const others = block.who.filter(({ kind }) => kind !== 'requester');
  const approvers = others.length === 0 ? requesters : positionsOf(plan, others);
  if (!approvers || !requesters) return others.length > 0;
  if (![...approvers].every((position) => requesters.has(position))) return true;
  // Where others ask as well, the holder's own request alone is stuck, and only if nobody else holds the position.
  const alone =
    [...requesters].every((position) => approvers.has(position)) || [...approvers].every((position) => plan.organization.positions[position]?.atMost === 1);
  if (!alone) return true;
  if (block.ifRequester === 'superior' && [...approvers].every((position) => plan.organization.positions[position]?.reportsTo !== undefined)) return true;
  return block.ifRequester !== 'decide' && typeof block.ifNobody === 'object' && !requesters.has(block.ifNobody.position);
}
