import type { Plan } from '@guicheng/definition';
import { blockAt } from '../approval/block-at.ts';
import type { Rejection } from '../decision.ts';
import { rejection } from '../rejections.ts';
import type { CaseState } from './case-state.ts';

/** How many decisions may be made at once. */
export const BULK_LIMIT = 500;

/**
 * Why a block of a case is not decided together with others: it does not say that it may be, or it needs a signature, which is given for one case at a
 * time. Whether somebody may decide there at all is asked of each decision on its own.
 */
export function bulkRefused(plan: Plan, state: CaseState, path: string): Rejection | undefined {
  const block = state.chain && blockAt(plan, state.chain.approval, path)?.block;
  if (block?.kind !== 'approve') return rejection('block_not_open', { block: path });
  return block.may.bulk === true && !block.signature ? undefined : rejection('bulk_not_allowed', { block: path });
}

/** Why so many are refused at once: nothing of them is decided then. */
export function bulkTooLarge(count: number): Rejection | undefined {
  return count > BULK_LIMIT ? rejection('bulk_too_large', { count, limit: BULK_LIMIT }) : undefined;
}
