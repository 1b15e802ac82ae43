import type { PlanApproval, PlanBlock } from '@guicheng/definition';

/** A block of a chain and the place it was written at. */
export interface PlacedBlock {
  readonly block: PlanBlock;
  readonly place: string;
  /** How many blocks stand around it. */
  readonly depth: number;
}

/** Every block of a chain, nested ones after the block that holds them. */
export function placedBlocks(approval: PlanApproval): readonly PlacedBlock[] {
  return within(approval.blocks, `approvals/${approval.id}/blocks`, 0);
}

function within(blocks: PlanApproval['blocks'], place: string, depth: number): readonly PlacedBlock[] {
  return Object.values(blocks).flatMap((block) => {
    const at = `${place}/${block.id}`;
    const own: PlacedBlock = { block, place: at, depth };
    if (block.kind === 'sequence') return [own, ...within(block.blocks, `${at}/blocks`, depth + 1)];
    if (block.kind !== 'branch' && block.kind !== 'parallel') return [own];
    return [own, ...Object.entries(block.branches).flatMap(([id, branch]) => within(branch.blocks, `${at}/branches/${id}/blocks`, depth + 1))];
  });
}
