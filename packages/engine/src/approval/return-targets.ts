import type { Plan, PlanReturn } from '@guicheng/definition';
import type { ChainRun } from '../case/case-state.ts';
import { blockAt } from './block-at.ts';
import { orderOf } from './chain-order.ts';

/**
 * Where a block may be returned to now, as `may.return.to` says: `requester`, then blocks in the order they were entered. A block is a target only once
 * people acted in it, and only where it comes before this one; a way beside cannot be jumped to.
 */
export function returnTargets(plan: Plan, chain: ChainRun, path: string, { to }: PlanReturn): readonly string[] {
  const visited = Object.entries(chain.blocks).filter(([other, { outcome, seats }]) => {
    const kind = blockAt(plan, chain.approval, other)?.block.kind;
    const acted = seats.some(({ status }) => status === 'used');
    return (kind === 'approve' || kind === 'handle') && outcome !== undefined && acted && orderOf(plan, chain.approval, other, path) === 'before';
  });
  const last = visited.reduce<(typeof visited)[number] | undefined>(
    (latest, one) => (latest === undefined || (one[1].decidedAt ?? 0) >= (latest[1].decidedAt ?? 0) ? one : latest),
    undefined,
  );
  const prefix = path.slice(0, path.lastIndexOf('/') + 1);
  const named = (block: string): boolean =>
    to.includes('visited') || (to.includes('previous') && block === last?.[0]) || to.some((id) => prefix + id === block);
  return [...(to.includes('requester') ? ['requester'] : []), ...visited.flatMap(([block]) => (named(block) ? [block] : []))];
}
