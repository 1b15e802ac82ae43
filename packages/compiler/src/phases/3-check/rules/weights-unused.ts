import type { Plan, PlanApproveBlock } from '@guicheng/definition';
import { messages } from '../../../messages.gen.ts';
import type { Rule } from '../rule.ts';
import { positionsOf } from './people/positions-of.ts';
import { placedBlocks } from './placed-blocks.ts';

/** A weight that no vote ever has. */
export const weightsUnused: Rule = {
  code: 'weights_unused',
  check: (plan, source, report) => {
    for (const approval of Object.values(plan.approvals)) {
      for (const { block, place } of placedBlocks(approval)) {
        if (block.kind !== 'approve') continue;
        for (const [position, why] of unusedOf(plan, block))
          report(messages.weights_unused(source.at(`${place}/weights/${position}`, 'key'), { id: block.id, position, why }, { help: 'take it out' }));
      }
    }
  },
};

function unusedOf(plan: Plan, { votes, who, weights, may }: PlanApproveBlock): readonly (readonly [position: string, why: string])[] {
  const weighed = Object.keys(weights);
  if (votes.kind !== 'at-least' && votes.kind !== 'more-than') return weighed.map((position) => [position, 'votes are not counted by share']);
  const found = positionsOf(plan, who);
  // People who are added, or found in place of others, may bring a position of their own.
  if (!found || may.add) return [];
  return weighed.filter((position) => !found.has(position)).map((position) => [position, 'nobody is found by it']);
}
