import type { PlanBlock } from '@guicheng/definition';
import { messages } from '../../../messages.gen.ts';
import type { Rule } from '../rule.ts';

/** A chain in which one person may have to decide twice, and that does not say what happens then. */
export const approvalRepeatedUnsaid: Rule = {
  code: 'approval_repeated_unsaid',
  check: (plan, source, report) => {
    for (const approval of Object.values(plan.approvals)) {
      const place = `approvals/${approval.id}`;
      if (source.node(`${place}/repeated`) || decisionsIn(approval.blocks) < 2) continue;
      const help = 'add `"repeated": "ask-again"`, or `first`, `last` or `consecutive`';
      report(messages.approval_repeated_unsaid(source.at(`${place}/blocks`, 'key'), { id: approval.id }, { help }));
    }
  },
};

/** How many approve blocks one run may come through: of the ways of a branch only one. */
function decisionsIn(blocks: { readonly [id: string]: PlanBlock }): number {
  return Object.values(blocks).reduce((sum, block) => sum + decisionsOf(block), 0);
}

function decisionsOf(block: PlanBlock): number {
  if (block.kind === 'approve') return 1;
  if (block.kind === 'sequence') return decisionsIn(block.blocks);
  if (block.kind !== 'branch' && block.kind !== 'parallel') return 0;
  const ways = Object.values(block.branches).map((way) => decisionsIn(way.blocks));
  return block.kind === 'branch' ? Math.max(0, ...ways) : ways.reduce((sum, way) => sum + way, 0);
}
