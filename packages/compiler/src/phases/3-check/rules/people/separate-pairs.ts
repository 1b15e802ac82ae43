import type { PlanApproval, PlanApproveBlock } from '@guicheng/definition';
import { blockOrder } from '../block-order.ts';
import type { PlacedBlock } from '../placed-blocks.ts';
import { placedBlocks } from '../placed-blocks.ts';

/** An approve block and where it stands. */
export interface PlacedApproval extends PlacedBlock {
  readonly block: PlanApproveBlock;
}

/** A set of blocks that different people must decide, those of it in which people decide. */
export interface SeparateSet {
  readonly id: string;
  readonly blocks: readonly PlacedApproval[];
}

/** The separate sets of a chain. */
export function separateSets(approval: PlanApproval): readonly SeparateSet[] {
  const all = placedBlocks(approval).filter((placed): placed is PlacedApproval => placed.block.kind === 'approve');
  return Object.entries(approval.separate).map(([id, { blocks }]) => ({ id, blocks: all.filter(({ block }) => blocks.includes(block.id)) }));
}

/** The others of a set that may run in the same run as a block. */
export function companionsOf(approval: PlanApproval, { blocks }: SeparateSet, id: string): readonly PlacedApproval[] {
  return blocks.filter(({ block }) => block.id !== id && blockOrder(approval, block.id, id) !== 'apart');
}
