import type { PlanApproval, PlanBlock } from '@guicheng/definition';

/** The steps down to a block: which of its list it is, and on which way of the block that holds the list. */
interface Step {
  readonly index: number;
  /** The kind of the block that holds the list, where it holds several, and which of its ways this is. */
  readonly holder?: 'branch' | 'parallel';
  readonly way?: string;
}

/** How one block of a chain stands to another: `apart` on another branch, so that only one of them runs; `beside` on another parallel way. */
export type BlockOrder = 'same' | 'before' | 'after' | 'inside' | 'around' | 'beside' | 'apart';

/** How block `a` stands to block `b`. Both are blocks of the chain, which has each id once. */
export function blockOrder(approval: PlanApproval, a: string, b: string): BlockOrder {
  const [from, to] = [stepsTo(approval.blocks, a), stepsTo(approval.blocks, b)];
  if (a === b || !from || !to) return 'same';
  for (const [depth, step] of from.entries()) {
    const other = to[depth];
    if (!other) return 'inside';
    if (step.way !== other.way) return step.holder === 'parallel' ? 'beside' : 'apart';
    if (step.index !== other.index) return step.index < other.index ? 'before' : 'after';
  }
  return 'around';
}

function stepsTo(blocks: { readonly [id: string]: PlanBlock }, id: string, above: Omit<Step, 'index'> = {}): readonly Step[] | undefined {
  for (const [index, block] of Object.values(blocks).entries()) {
    const own: Step = { index, ...above };
    if (block.id === id) return [own];
    const inner = innerLists(block);
    for (const { list, ...holder } of inner) {
      const below = stepsTo(list, id, holder);
      if (below) return [own, ...below];
    }
  }
  return undefined;
}

function innerLists(block: PlanBlock): readonly (Omit<Step, 'index'> & { readonly list: { readonly [id: string]: PlanBlock } })[] {
  if (block.kind === 'sequence') return [{ list: block.blocks }];
  if (block.kind !== 'branch' && block.kind !== 'parallel') return [];
  return Object.entries(block.branches).map(([way, { blocks }]) => ({ list: blocks, holder: block.kind, way }));
}
