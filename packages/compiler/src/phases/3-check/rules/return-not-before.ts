import type { PlanApproval } from '@guicheng/definition';
import { messages } from '../../../messages.gen.ts';
import type { Rule } from '../rule.ts';
import { blockOrder } from './block-order.ts';
import { placedBlocks } from './placed-blocks.ts';

/** A request that is to go back to where it has not been. */
export const returnNotBefore: Rule = {
  code: 'return_not_before',
  check: (plan, source, report) => {
    for (const approval of Object.values(plan.approvals)) {
      for (const { block, place } of placedBlocks(approval)) {
        if (block.kind !== 'approve' || !block.may.return) continue;
        const before = decidedBefore(approval, block.id);
        for (const [index, to] of block.may.return.to.entries()) {
          const why = whyNot(approval, block.id, to, before);
          if (why === undefined) continue;
          const help = before.length === 0 ? 'only `requester` is possible here' : `possible are \`requester\`, ${before.map((id) => `\`${id}\``).join(', ')}`;
          report(messages.return_not_before(source.at(`${place}/may/return/to/${index}`), { id: block.id, to, why }, { help }));
        }
      }
    }
  },
};

/** Blocks in which people act and that come before, in the order of the chain. */
function decidedBefore(approval: PlanApproval, id: string): readonly string[] {
  return placedBlocks(approval).flatMap(({ block }) =>
    (block.kind === 'approve' || block.kind === 'handle') && blockOrder(approval, block.id, id) === 'before' ? [block.id] : [],
  );
}

function whyNot(approval: PlanApproval, id: string, to: string, before: readonly string[]): string | undefined {
  if (to === 'requester' || before.includes(to)) return undefined;
  if (to === 'previous' || to === 'visited') return before.length === 0 ? 'no block comes before it' : undefined;
  switch (blockOrder(approval, to, id)) {
    case 'same':
      return 'it is the block itself';
    case 'beside':
      return 'it stands on another parallel way';
    case 'apart':
      return 'it stands on another branch';
    case 'before':
      return 'nobody acts in it';
    default:
      return 'it does not come before';
  }
}
