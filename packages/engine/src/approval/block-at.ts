import type { Plan, PlanApproval, PlanBlock } from '@guicheng/definition';
import { entry } from '../entry.ts';
import { onceFor } from '../once-for.ts';

type Blocks = PlanApproval['blocks'];

/** A block of a running chain, and the approval it is written in (another one, inside a chain block). */
export interface LocatedBlock {
  readonly block: PlanBlock;
  readonly approval: PlanApproval;
  /** Place in the pack. Ids are unique in the whole chain, so the place names the id and not the way to it. */
  readonly place: string;
}

/** How deep chain blocks may stand in one another. The compiler refuses circles; this bounds what it did not see. */
export const CHAIN_DEPTH = 16;

/** The block at a path such as `review`, or `finance/review` inside the chain block `finance`. */
export function blockAt(plan: Plan, approvalId: string, path: string): LocatedBlock | undefined {
  const blocks = locatedIn(plan);
  const known = blocks.get(approvalId)?.get(path);
  if (known !== undefined) return known;
  const found = locate(plan, approvalId, path);
  // What is not there is not kept: anybody may ask for anything.
  if (found !== undefined) keep(blocks, approvalId, path, found);
  return found;
}

type Located = Map<string, Map<string, LocatedBlock>>;

/** The blocks of a plan found so far, by approval and path: every command looks for its block several times. */
const locatedIn = onceFor((_plan: Plan): Located => new Map());

function keep(blocks: Located, approvalId: string, path: string, found: LocatedBlock): void {
  const known = blocks.get(approvalId);
  if (known === undefined) blocks.set(approvalId, new Map([[path, found]]));
  else known.set(path, found);
}

function locate(plan: Plan, approvalId: string, path: string): LocatedBlock | undefined {
  const approval = entry(plan.approvals, approvalId);
  if (approval === undefined) return undefined;
  const [id = '', ...rest] = path.split('/');
  const block = findBlock(approval.blocks, id);
  if (block === undefined) return undefined;
  if (rest.length === 0) return { block, approval, place: blockPlace(approvalId, id) };
  return block.kind === 'chain' ? blockAt(plan, block.chain, rest.join('/')) : undefined;
}

export function blockPlace(approval: string, block: string): string {
  return `approvals/${approval}/blocks/${block}`;
}

/** The block with an id among these and those written inside them. */
export function findBlock(blocks: Blocks, id: string): PlanBlock | undefined {
  const here = entry(blocks, id);
  if (here !== undefined) return here;
  for (const block of rowOf(blocks)) {
    for (const inner of innerBlocks(block)) {
      const found = findBlock(inner, id);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

/** The blocks of a row, in order. */
export const rowOf = onceFor((blocks: Blocks): readonly PlanBlock[] => Object.values(blocks));

/** Whether a block with this id is written inside another, at any depth. */
export function contains(block: PlanBlock, id: string): boolean {
  return innerBlocks(block).some((inner) => findBlock(inner, id) !== undefined);
}

/** The rows of blocks directly inside one. A chain block's are in another approval and not listed. */
function innerBlocks(block: PlanBlock): readonly Blocks[] {
  if (block.kind === 'sequence') return [block.blocks];
  return block.kind === 'branch' || block.kind === 'parallel' ? Object.values(block.branches).map((branch) => branch.blocks) : [];
}
