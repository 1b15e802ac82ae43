import type { Block } from '@guicheng/definition';
import type { WhoScope } from './build-who.ts';

/** Where a block stands. */
export interface BlockScope extends WhoScope {
  /** The place of every block id of the chain so far: ids are unique in the whole chain. */
  readonly seen: Map<string, string>;
  /** The ids of all blocks of the chain, nested ones too. */
  readonly blocks: readonly string[];
}

/** The ids of blocks and of those nested in them, of one kind where it is named. */
export function blockIds(blocks: { readonly [id: string]: Block }, kind?: Block['kind']): readonly string[] {
  return Object.entries(blocks).flatMap(([id, block]) => {
    const own = kind === undefined || block.kind === kind ? [id] : [];
    if (block.kind === 'sequence') return [...own, ...blockIds(block.blocks, kind)];
    if (block.kind !== 'branch' && block.kind !== 'parallel') return own;
    return [...own, ...Object.values(block.branches).flatMap((branch) => blockIds(branch.blocks, kind))];
  });
}
