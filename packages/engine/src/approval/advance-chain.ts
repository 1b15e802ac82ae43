import type { PlanApproval, PlanApproveBlock, PlanBlock, PlanHandleBlock } from '@guicheng/definition';
import { ask } from '../case/ask.ts';
import type { BlockRun } from '../case/case-state.ts';
import type { Draft } from '../case/draft.ts';
import { expressionRoots } from '../case/expression-roots.ts';
import type { BlockOutcome } from '../event.ts';
import { rejection } from '../rejections.ts';
import { blockPlace, contains } from './block-at.ts';
import { countVotes } from './count-votes.ts';
import { closeSeats, decideBlock } from './decide-block.ts';
import type { Request } from './find-people.ts';
import { findPeople } from './find-people.ts';
import { requestAt } from './request-at.ts';
import type { Seating } from './seat-block.ts';
import { seatApprovers, seatHandlers, seatsOf } from './seat-block.ts';

type Blocks = PlanApproval['blocks'];
type Outcome = 'approved' | 'rejected';

/** Where the walk stands: the approval being read, and the path of the chain block it is inside of. */
interface Walk {
  readonly draft: Draft;
  readonly approval: PlanApproval;
  /** Empty, or `finance/`. */
  readonly prefix: string;
}

/** How deep chain blocks may stand in one another. The compiler refuses circles; this bounds what it did not see. */
const DEPTH_LIMIT = 16;

/**
 * Takes a running chain as far as it goes without anybody acting, and says how it ended. Blocks run in order; a rejection
 * ends the chain, and every seat still open anywhere in it is then not required.
 */
export function advanceChain(draft: Draft): Outcome | undefined {
  const chain = draft.state.chain;
  const approval = chain && draft.plan.approvals[chain.approval];
  if (chain === undefined || approval === undefined || chain.outcome !== undefined) return undefined;
  const outcome = advanceBlocks({ draft, approval, prefix: '' }, approval.blocks);
  if (outcome === undefined || draft.refused) return undefined;
  for (const block of Object.keys(draft.state.chain?.blocks ?? {})) closeSeats(draft, block);
  draft.tell({ type: 'chain-decided', approval: chain.approval, outcome });
  return outcome;
}

function advanceBlocks(walk: Walk, blocks: Blocks): Outcome | undefined {
  for (const block of Object.values(blocks)) {
    const outcome = advanceBlock(walk, block);
    if (outcome === undefined || walk.draft.refused) return undefined;
    if (outcome === 'rejected') return 'rejected';
  }
  return 'approved';
}

function advanceBlock(walk: Walk, block: PlanBlock): BlockOutcome | undefined {
  const run = runOf(walk, block);
  if (run?.outcome !== undefined) return run.outcome;
  switch (block.kind) {
    case 'sequence':
      return advanceBlocks(walk, block.blocks);
    case 'branch':
      return advanceBranch(walk, block, run);
    case 'parallel':
      return advanceParallel(walk, block, run);
    case 'chain':
      return advanceInnerChain(walk, block);
    case 'notify':
      return advanceNotice(walk, block);
    case 'wait':
      return advanceWait(walk, block, run);
    case 'approve':
      return advanceApproval(walk, block, run);
    case 'handle':
      return advanceHandling(walk, block, run);
    case 'settle':
    case 'open':
      return undefined;
    default:
      return block satisfies never;
  }
}

function advanceBranch(walk: Walk, block: Extract<PlanBlock, { kind: 'branch' }>, run: BlockRun | undefined): Outcome | undefined {
  const taken = run?.branch ?? takeBranch(walk, block);
  const branch = taken === undefined ? undefined : block.branches[taken];
  return branch === undefined ? undefined : advanceBlocks(walk, branch.blocks);
}

/** The first branch whose condition holds. Every condition that was read is recorded with its outcome. */
function takeBranch(walk: Walk, block: Extract<PlanBlock, { kind: 'branch' }>): string | undefined {
  const { draft, approval, prefix } = walk;
  const { form, requester } = requestOf(walk, block);
  const outcome: Record<string, unknown> = {};
  for (const [id, { when }] of Object.entries(block.branches)) {
    if (when !== undefined) outcome[id] = ask(draft, when, expressionRoots(draft, form, requester), `${blockPlace(approval.id, block.id)}/branches/${id}`);
    if (draft.refused) return undefined;
    if (when !== undefined && outcome[id] !== true) continue;
    draft.tell({ type: 'branch-taken', block: prefix + block.id, branch: id, outcome });
    return id;
  }
  draft.refuse(rejection('nothing_follows', { stage: draft.state.stage, after: prefix + block.id }));
  return undefined;
}

/** `all`: every branch ends and none was rejected. `any`: the first that is approved; rejected only when all were. */
function advanceParallel(walk: Walk, block: Extract<PlanBlock, { kind: 'parallel' }>, run: BlockRun | undefined): Outcome | undefined {
  const { draft, prefix } = walk;
  if (run === undefined) enter(walk, block, []);
  const outcomes = Object.values(block.branches).map((branch) => advanceBlocks(walk, branch.blocks));
  const decisive: Outcome = block.join === 'all' ? 'rejected' : 'approved';
  const other: Outcome = block.join === 'all' ? 'approved' : 'rejected';
  const outcome = outcomes.includes(decisive) ? decisive : outcomes.every((one) => one === other) ? other : undefined;
  if (outcome === undefined || draft.refused) return undefined;
  passUndecided(walk, block);
  decideBlock(draft, prefix + block.id, outcome);
  return outcome;
}

/** Branches that no longer matter: their open blocks are passed over, so that nobody is waited for. */
function passUndecided({ draft, prefix }: Walk, block: PlanBlock): void {
  for (const [path, { outcome, branch }] of Object.entries(draft.state.chain?.blocks ?? {})) {
    const undecided = outcome === undefined && branch === undefined;
    const [id = ''] = path.startsWith(prefix) ? path.slice(prefix.length).split('/') : [];
    if (undecided && contains(block, id)) decideBlock(draft, path, 'passed');
  }
}

function advanceInnerChain({ draft, prefix }: Walk, block: Extract<PlanBlock, { kind: 'chain' }>): Outcome | undefined {
  const approval = draft.plan.approvals[block.chain];
  const inside = `${prefix}${block.id}/`;
  if (approval === undefined || inside.split('/').length > DEPTH_LIMIT) {
    draft.refuse(rejection('too_many_transitions', { stage: draft.state.stage, limit: DEPTH_LIMIT }));
    return undefined;
  }
  return advanceBlocks({ draft, approval, prefix: inside }, approval.blocks);
}

function advanceNotice(walk: Walk, block: Extract<PlanBlock, { kind: 'notify' }>): BlockOutcome {
  const people = findPeople(walk.draft, block.who, requestOf(walk, block));
  enter(walk, block, seatsOf(people));
  // Not through `decideBlock`: whoever was told keeps the seat, nobody was expected to act.
  walk.draft.tell({ type: 'block-decided', block: walk.prefix + block.id, outcome: 'done' });
  return 'done';
}

function advanceWait(walk: Walk, block: Extract<PlanBlock, { kind: 'wait' }>, run: BlockRun | undefined): BlockOutcome | undefined {
  const { draft, approval, prefix } = walk;
  if (run === undefined) enter(walk, block, []);
  const { form, requester } = requestOf(walk, block);
  const over =
    block.wait.kind === 'condition' && ask(draft, block.wait.until, expressionRoots(draft, form, requester), `${blockPlace(approval.id, block.id)}/until`);
  return over === true ? decideBlock(draft, prefix + block.id, 'done') : undefined;
}

function advanceApproval(walk: Walk, block: PlanApproveBlock, run: BlockRun | undefined): BlockOutcome | undefined {
  const { draft, prefix } = walk;
  if (needsSeats(run)) return seat(walk, block, run, seatApprovers(draft, block, requestOf(walk, block), draft.state.chain?.own ?? []));
  const outcome = countVotes(block, run);
  return outcome && decideBlock(draft, prefix + block.id, outcome);
}

function advanceHandling(walk: Walk, block: PlanHandleBlock, run: BlockRun | undefined): BlockOutcome | undefined {
  if (needsSeats(run)) return seat(walk, block, run, seatHandlers(walk.draft, block, requestOf(walk, block)));
  return run.seats.some(({ status }) => status === 'used') ? decideBlock(walk.draft, walk.prefix + block.id, 'done') : undefined;
}

/** Not entered yet, or entered and waiting until somebody is found. */
function needsSeats(run: BlockRun | undefined): run is undefined | (BlockRun & { readonly seats: readonly [] }) {
  return run === undefined || run.seats.length === 0;
}

function seat(walk: Walk, block: PlanBlock, run: BlockRun | undefined, { seats, fallback, outcome }: Seating): BlockOutcome | undefined {
  // Still nobody: it was said when the block was entered, and is not said again at every command.
  if (run !== undefined && outcome === 'waits') return undefined;
  enter(walk, block, seats, fallback);
  return outcome === 'passed' || outcome === 'rejected' ? decideBlock(walk.draft, walk.prefix + block.id, outcome) : undefined;
}

function enter({ draft, prefix }: Walk, block: PlanBlock, seats: Seating['seats'], fallback: readonly string[] = []): void {
  draft.tell({ type: 'block-entered', block: prefix + block.id, seats, ...(fallback.length === 0 ? {} : { fallback: fallback.join('+') }) });
}

function runOf({ draft, prefix }: Walk, block: PlanBlock): BlockRun | undefined {
  return draft.state.chain?.blocks[prefix + block.id];
}

function requestOf({ draft, prefix }: Walk, block: PlanBlock): Request {
  return requestAt(draft, draft.state.chain?.approval ?? '', prefix + block.id);
}
