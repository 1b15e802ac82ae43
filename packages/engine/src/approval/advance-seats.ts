import type { PlanApproveBlock, PlanBlock, PlanHandleBlock } from '@guicheng/definition';
import type { BlockRun } from '../case/case-state.ts';
import type { BlockOutcome } from '../event.ts';
import { countVotes } from './count-votes.ts';
import { decideBlock } from './decide-block.ts';
import { findSeated } from './find-people.ts';
import { passRepeated } from './pass-repeated.ts';
import type { Seating } from './seat-block.ts';
import { seatApprovers, seatHandlers, seatsOf } from './seat-block.ts';
import type { Walk } from './walk.ts';
import { chainOf, done, enter, requestOf, runOf } from './walk.ts';

export function advanceApproval(walk: Walk, block: PlanApproveBlock, run: BlockRun | undefined): BlockOutcome | undefined {
  const { draft, prefix } = walk;
  if (needsSeats(run)) {
    const ended = seat(walk, block, run, seatApprovers(draft, block, requestOf(walk, block), chainOf(draft).own));
    if (ended !== undefined) return ended;
    passRepeated(draft, prefix + block.id, walk.approval, () => walk.ahead(prefix + block.id));
  }
  const entered = runOf(walk, block);
  const outcome = entered && countVotes(block, entered);
  // Nobody was asked where every seat was passed: it ends passed, and never as decided.
  return outcome && decideBlock(draft, prefix + block.id, outcome === 'approved' && entered.votes.length === 0 ? 'passed' : outcome);
}

export function advanceHandling(walk: Walk, block: PlanHandleBlock, run: BlockRun | undefined): BlockOutcome | undefined {
  if (needsSeats(run)) return seat(walk, block, run, seatHandlers(walk.draft, block, requestOf(walk, block)));
  return run.seats.some(({ status }) => status === 'used') ? decideBlock(walk.draft, walk.prefix + block.id, 'done') : undefined;
}

/** Whoever is told has a seat, to say that they have read it where a receipt is asked for. Nobody is waited for. */
export function advanceNotice(walk: Walk, block: Extract<PlanBlock, { kind: 'notify' }>): BlockOutcome {
  enter(walk, block, seatsOf(findSeated(walk.draft, block.who, requestOf(walk, block))));
  return done(walk, block);
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
