import type { Plan, PlanApproval, PlanBlock } from '@guicheng/definition';
import { blocksOf } from './blocks-of.ts';

/** Where a block stands in a chain: places in rows, and the ways it stands in where a row parts. */
type Position = readonly (number | string)[];

/** How a block stands to another: ways beside one another are neither before nor after, and only one of a branch's is ever gone. */
export type Order = 'same' | 'before' | 'after' | 'beside' | 'inside' | 'around';

/** How the first path stands to the second in a chain; undefined where one of them is no block of it. */
export function orderOf(plan: Plan, approval: string, path: string, other: string): Order | undefined {
  const [mine, theirs] = [positionOf(plan, approval, path), positionOf(plan, approval, other)];
  if (mine === undefined || theirs === undefined) return undefined;
  for (let depth = 0; ; depth += 1) {
    const [one, two] = [mine[depth], theirs[depth]];
    if (one === undefined) return two === undefined ? 'same' : 'around';
    if (two === undefined) return 'inside';
    if (one !== two) return typeof one === 'string' || typeof two === 'string' ? 'beside' : one < two ? 'before' : 'after';
  }
}

function positionOf(plan: Plan, approvalId: string, path: string): Position | undefined {
  const [id = '', ...rest] = path.split('/');
  const found = find(blocksOf(plan, approvalId), id);
  if (found === undefined || rest.length === 0) return found?.position;
  if (found.block.kind !== 'chain') return undefined;
  const inner = positionOf(plan, found.block.chain, rest.join('/'));
  return inner && [...found.position, ...inner];
}

function find(blocks: PlanApproval['blocks'], id: string): { readonly block: PlanBlock; readonly position: Position } | undefined {
  for (const [index, block] of Object.values(blocks).entries()) {
    if (block.id === id) return { block, position: [index] };
    for (const { way, inner } of waysInto(block)) {
      const found = find(inner, id);
      if (found !== undefined) return { block: found.block, position: [index, ...way, ...found.position] };
    }
  }
  return undefined;
}

function waysInto(block: PlanBlock): readonly { readonly way: Position; readonly inner: PlanApproval['blocks'] }[] {
  if (block.kind === 'sequence') return [{ way: [], inner: block.blocks }];
  if (block.kind !== 'branch' && block.kind !== 'parallel') return [];
  return Object.entries(block.branches).map(([id, { blocks }]) => ({ way: [id], inner: blocks }));
}
