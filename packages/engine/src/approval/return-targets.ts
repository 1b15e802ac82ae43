import type { Plan, PlanReturn } from '@guicheng/definition';
import type { ChainRun } from '../case/case-state.ts';
import { blockAt } from './block-at.ts';
import { orderOf } from './chain-order.ts';

/**
 * Where a block may be returned to now, as `may.return.to` says: `requester`, then blocks in the order they were entered. A block is a target only once
 * people acted in it, and only where it comes before this one; a way beside cannot be jumped to.
 */
export function returnTargets(plan: Plan, chain: ChainRun, path: string, { to }: PlanReturn): readonly string[] {
  const visited = Object.entries(chain.blocks).flatMap(([other, { decidedAt, seats }]) => {
    const kind = blockAt(plan, chain.approval, other)?.block.kind;
    const acted = (kind === 'approve' || kind === 'handle') && seats.some(({ status }) => status === 'used');
    return acted && decidedAt !== undefined && orderOf(plan, chain.approval, other, path) === 'before' ? [{ block: other, decidedAt }] : [];
  });
  // Of those decided at once, the one entered last.
  const last = visited.toSorted((a, b) => a.decidedAt - b.decidedAt).at(-1);
  const prefix = path.slice(0, path.lastIndexOf('/') + 1);
  const named = (block: string): boolean =>
    to.includes('visited') || (to.includes('previous') && block === last?.block) || to.some((id) => prefix + id === block);
  return [...(to.includes('requester') ? ['requester'] : []), ...visited.flatMap(({ block }) => (named(block) ? [block] : []))];
}
