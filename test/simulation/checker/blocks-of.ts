import type { Plan, PlanApproval, PlanBlock } from '@guicheng/definition';

type Row = PlanApproval['blocks'];

/** A block with the approval it is written in and the way to it: places in rows, names of ways. */
export interface Located {
  readonly block: PlanBlock;
  readonly approval: PlanApproval;
  readonly path: string;
  readonly way: readonly (number | string)[];
  /** The blocks it is written inside of, the outermost first. */
  readonly inside: readonly string[];
}

/** Every block of a chain, blocks of chains it runs included, in the order of the definition. */
export function blocksOf(plan: Plan, approval: string): readonly Located[] {
  const found = plan.approvals[approval];
  return found === undefined ? [] : inRow(plan, { approval: found, prefix: '', way: [], inside: [] }, found.blocks);
}

interface Around {
  readonly approval: PlanApproval;
  readonly prefix: string;
  readonly way: readonly (number | string)[];
  readonly inside: readonly string[];
}

function inRow(plan: Plan, around: Around, row: Row): readonly Located[] {
  return Object.values(row).flatMap((block, index) => {
    const path = around.prefix + block.id;
    const here: Located = { block, approval: around.approval, path, way: [...around.way, index], inside: around.inside };
    const within = { ...around, way: here.way, inside: [...around.inside, path] };
    return [
      here,
      ...rowsIn(block).flatMap(({ id, inner }) => inRow(plan, id === undefined ? within : { ...within, way: [...within.way, id] }, inner)),
      ...inChain(plan, within, block),
    ];
  });
}

/** The rows written inside a block; a way of several has its name. */
export function rowsIn(block: PlanBlock): readonly { readonly id?: string; readonly inner: Row }[] {
  if (block.kind === 'sequence') return [{ inner: block.blocks }];
  if (block.kind !== 'branch' && block.kind !== 'parallel') return [];
  return Object.entries(block.branches).map(([id, { blocks }]) => ({ id, inner: blocks }));
}

function inChain(plan: Plan, around: Around, block: PlanBlock): readonly Located[] {
  const inner = block.kind === 'chain' ? plan.approvals[block.chain] : undefined;
  if (inner === undefined || around.way.length > 40) return [];
  return inRow(plan, { ...around, approval: inner, prefix: `${around.inside.at(-1)}/` }, inner.blocks);
}

/** Whether one block comes after another, holds it, is it, or is on a way beside it. */
export function standing(one: Located, other: Located): 'same' | 'before' | 'after' | 'beside' | 'inside' | 'around' {
  for (let depth = 0; ; depth += 1) {
    const [mine, theirs] = [one.way[depth], other.way[depth]];
    if (mine === undefined && theirs === undefined) return 'same';
    if (mine === undefined) return 'around';
    if (theirs === undefined) return 'inside';
    if (mine === theirs) continue;
    if (typeof mine === 'string' || typeof theirs === 'string') return 'beside';
    return mine < theirs ? 'before' : 'after';
  }
}
