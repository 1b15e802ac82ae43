import type { PlanBlock } from '@guicheng/definition';
import type { BlockRun } from '../case/case-state.ts';
import { onceFor } from '../once-for.ts';
import { rejection } from '../rejections.ts';
import { blockPlace, contains, findBlock } from './block-at.ts';
import { chosenWays, waysKept } from './chosen-ways.ts';
import { decideBlock } from './decide-block.ts';
import type { ChainOutcome, Walk } from './walk.ts';
import { chainOf, enter, requestOf, runOf } from './walk.ts';

type Branch = Extract<PlanBlock, { kind: 'branch' }>;
type Parallel = Extract<PlanBlock, { kind: 'parallel' }>;
type PlanBranch = Parallel['branches'][string];

/** The one way a branch block takes, chosen when it is reached and recorded with every condition that was read. */
export function advanceBranch(walk: Walk, block: Branch, run: BlockRun | undefined): ChainOutcome | undefined {
  const taken = run?.branch ?? takeWays(walk, block);
  const branch = taken === undefined ? undefined : block.branches[taken];
  return branch === undefined ? undefined : walk.row(walk, branch.blocks);
}

/** `all`: every way that was taken ends and none was rejected. `any`: the first that is approved; rejected only when all were. */
export function advanceParallel(walk: Walk, block: Parallel, run: BlockRun | undefined): ChainOutcome | undefined {
  const { draft, prefix } = walk;
  if (run === undefined) enter(walk, block);
  const taken = waysTaken(walk, block);
  if (taken === undefined) return undefined;
  const outcomes = taken.map(({ blocks }) => walk.row(walk, blocks));
  if (walk.settled.outcome !== undefined || draft.refused) return undefined;
  const decisive: ChainOutcome = block.join === 'all' ? 'rejected' : 'approved';
  const other: ChainOutcome = block.join === 'all' ? 'approved' : 'rejected';
  const outcome = outcomes.includes(decisive) ? decisive : outcomes.every((one) => one === other) ? other : undefined;
  if (outcome === undefined) return undefined;
  passUndecided(walk, (id) => contains(block, id));
  decideBlock(draft, prefix + block.id, outcome);
  return outcome;
}

/** Blocks of this approval, and of those inside it, that no longer matter: they are passed over, so that nobody is waited for. */
export function passUndecided({ draft, approval, prefix }: Walk, within: (block: string) => boolean): void {
  for (const [path, { outcome }] of Object.entries(chainOf(draft).blocks)) {
    if (outcome !== undefined || !path.startsWith(prefix)) continue;
    const id = path.slice(prefix.length).replace(/\/.*/, '');
    const isBranch = path === prefix + id && findBlock(approval.blocks, id)?.kind === 'branch';
    if (!isBranch && within(id)) decideBlock(draft, path, 'passed');
  }
}

/** Every way where none has a condition. Ways with conditions are chosen once, when the block is entered. */
function waysTaken(walk: Walk, block: Parallel): readonly PlanBranch[] | undefined {
  const plain = plainWays(block);
  if (plain !== undefined) return plain;
  const taken = (runOf(walk, block)?.branch ?? takeWays(walk, block))?.split('+');
  return taken && Object.entries(block.branches).flatMap(([id, way]) => (taken.includes(id) ? [way] : []));
}

/** All ways of a block, where none has a condition. */
const plainWays = onceFor(({ branches }: Parallel): readonly PlanBranch[] | undefined => {
  const ways = Object.values(branches);
  return ways.every(({ when, otherwise }) => when === undefined && otherwise !== true) ? ways : undefined;
});

function takeWays(walk: Walk, block: Branch | Parallel): string | undefined {
  const { draft, approval, prefix } = walk;
  const path = prefix + block.id;
  const { ways, outcome } = chosenWays(draft, block, requestOf(walk, block), blockPlace(approval.id, block.id));
  if (draft.refused) return undefined;
  if (ways.length === 0) {
    draft.refuse(rejection('nothing_follows', { stage: draft.state.stage, after: path }));
    return undefined;
  }
  draft.tell({ type: 'branch-taken', block: path, branch: waysKept(ways), outcome });
  return waysKept(ways);
}
