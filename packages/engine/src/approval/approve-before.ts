import type { Plan, PlanApproval } from '@guicheng/definition';
import type { ChainRun } from '../case/case-state.ts';
import { entry } from '../entry.ts';
import { CHAIN_DEPTH } from './block-at.ts';
import { blocksOf } from './blocks-of.ts';

/**
 * The path of the approve block that runs right before another, or undefined for the first. Ways of a branch that was passed count where they were
 * taken; ways beside one another are not before each other.
 */
export function approveBefore(plan: Plan, chain: ChainRun, path: string): string | undefined {
  const approval = entry(plan.approvals, chain.approval);
  const before = approval && pathsBefore({ plan, chain, path }, approval.blocks, '');
  return before?.found === true ? before.paths.at(-1) : undefined;
}

interface Search {
  readonly plan: Plan;
  readonly chain: ChainRun;
  readonly path: string;
}

interface Before {
  readonly paths: readonly string[];
  readonly found: boolean;
}

/** Approve blocks up to the one looked for, in the order they run; all of them where it is not among these blocks. */
function pathsBefore(search: Search, blocks: PlanApproval['blocks'], prefix: string): Before {
  const paths: string[] = [];
  for (const block of Object.values(blocks)) {
    const path = prefix + block.id;
    if (path === search.path) return { paths, found: true };
    if (block.kind === 'approve') paths.push(path);
    const ways = waysOf(search, block, path).map(({ taken, blocks: inner, prefix: inside }) => ({ taken, ...pathsBefore(search, inner, inside) }));
    const way = ways.find(({ found }) => found);
    if (way !== undefined) return { paths: [...paths, ...way.paths], found: true };
    paths.push(...ways.filter(({ taken }) => taken).flatMap((one) => one.paths));
  }
  return { paths, found: false };
}

interface Way {
  readonly taken: boolean;
  readonly blocks: PlanApproval['blocks'];
  readonly prefix: string;
}

function waysOf({ plan, chain }: Search, block: PlanApproval['blocks'][string], path: string): readonly Way[] {
  const prefix = path.slice(0, path.length - block.id.length);
  switch (block.kind) {
    case 'sequence':
      return [{ taken: true, blocks: block.blocks, prefix }];
    case 'branch':
      return Object.entries(block.branches).map(([id, { blocks }]) => ({ taken: chain.blocks[path]?.branch === id, blocks, prefix }));
    case 'parallel':
      return Object.entries(block.branches).map(([id, { blocks }]) => ({ taken: chain.blocks[path]?.branch?.split('+').includes(id) ?? true, blocks, prefix }));
    case 'chain':
      return path.split('/').length >= CHAIN_DEPTH ? [] : [{ taken: true, blocks: blocksOf(plan, block.chain), prefix: `${path}/` }];
    default:
      return [];
  }
}
