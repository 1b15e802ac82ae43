import type { Instant, Plan, PlanApproveBlock, PlanHandleBlock } from '@guicheng/definition';
import type { BlockRun, CaseState } from '../case/case-state.ts';
import { blockAt } from './block-at.ts';
import { blockDue } from './block-due.ts';
import { standsStill } from './go-back.ts';

/** A block somebody has to act on now. */
export interface OpenBlock {
  readonly path: string;
  readonly block: PlanApproveBlock | PlanHandleBlock;
  readonly run: BlockRun;
  /** When its time next runs out. */
  readonly dueAt?: Instant;
}

/** Blocks of the running chain that wait for people, in the order they were entered. */
export function openBlocks(plan: Plan, state: CaseState): readonly OpenBlock[] {
  const { chain } = state;
  if (state.status !== 'in-approval' || chain === undefined) return [];
  return Object.entries(chain.blocks).flatMap(([path, run]) => {
    const block = run.outcome === undefined && !standsStill(plan, chain, path) ? blockAt(plan, chain.approval, path)?.block : undefined;
    if (block?.kind !== 'approve' && block?.kind !== 'handle') return [];
    const dueAt = block.sla && blockDue(plan, block.sla, run);
    return [{ path, block, run, ...(dueAt === undefined ? {} : { dueAt }) }];
  });
}
