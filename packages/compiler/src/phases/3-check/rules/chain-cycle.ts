import type { Plan } from '@guicheng/definition';
import { messages } from '../../../messages.gen.ts';
import type { Rule } from '../rule.ts';
import { placedBlocks } from './placed-blocks.ts';

/** A chain that runs itself, directly or through others. */
export const chainCycle: Rule = {
  code: 'chain_cycle',
  check: (plan, source, report) => {
    for (const approval of Object.values(plan.approvals)) {
      for (const { block, place } of placedBlocks(approval)) {
        if (block.kind !== 'chain' || !runs(plan, block.chain, approval.id)) continue;
        report(
          messages.chain_cycle(source.at(`${place}/chain`), { id: approval.id, chain: block.chain }, { help: 'put what both need into a chain of its own' }),
        );
      }
    }
  },
};

/** Whether running a chain comes to run another one, or is it. */
function runs(plan: Plan, from: string, target: string): boolean {
  const seen = new Set([from]);
  for (const id of seen) {
    const approval = plan.approvals[id];
    for (const { block } of approval ? placedBlocks(approval) : []) if (block.kind === 'chain') seen.add(block.chain);
  }
  return seen.has(target);
}
