import type { Plan, PlanApproval, PlanBlock } from '@guicheng/definition';
import type { ChainRun } from './case-run.ts';

/** How a row of blocks ended by what became of its blocks; undefined while one of them waits. */
export function rowOutcome(plan: Plan, chain: ChainRun, row: PlanApproval['blocks'], prefix = ''): 'approved' | 'rejected' | undefined {
  for (const block of Object.values(row)) {
    const outcome = blockOutcome(plan, chain, block, prefix);
    if (outcome === undefined || outcome === 'rejected') return outcome;
  }
  return 'approved';
}

export function blockOutcome(plan: Plan, chain: ChainRun, block: PlanBlock, prefix: string): string | undefined {
  const run = chain.blocks.get(prefix + block.id);
  switch (block.kind) {
    case 'sequence':
      return rowOutcome(plan, chain, block.blocks, prefix);
    case 'branch': {
      const way = run?.branch === undefined ? undefined : block.branches[run.branch];
      return way === undefined ? undefined : rowOutcome(plan, chain, way.blocks, prefix);
    }
    case 'chain':
      return rowOutcome(plan, chain, plan.approvals[block.chain]?.blocks ?? {}, `${prefix}${block.id}/`);
    default:
      return run?.outcome;
  }
}

/** What the ways of a parallel block come to; undefined while that is open. */
export function parallelOutcome(
  plan: Plan,
  chain: ChainRun,
  block: Extract<PlanBlock, { kind: 'parallel' }>,
  prefix: string,
): 'approved' | 'rejected' | undefined {
  const taken = chain.blocks.get(prefix + block.id)?.branch?.split('+') ?? Object.keys(block.branches);
  const outcomes = Object.entries(block.branches).flatMap(([id, { blocks }]) => (taken.includes(id) ? [rowOutcome(plan, chain, blocks, prefix)] : []));
  if (outcomes.includes(block.join === 'all' ? 'rejected' : 'approved')) return block.join === 'all' ? 'rejected' : 'approved';
  if (outcomes.includes(undefined)) return undefined;
  return block.join === 'all' ? 'approved' : 'rejected';
}
