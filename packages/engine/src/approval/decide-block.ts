import type { Draft } from '../case/draft.ts';
import type { BlockOutcome } from '../event.ts';

/** Records how a block ended. Whoever has not acted by then is not required any more, and never counts as having acted. */
export function decideBlock(draft: Draft, block: string, outcome: BlockOutcome): BlockOutcome {
  closeSeats(draft, block);
  draft.tell({ type: 'block-decided', block, outcome });
  return outcome;
}

/** Tells every open seat of an undecided block that it is not required. */
export function closeSeats(draft: Draft, block: string): void {
  const run = draft.state.chain?.blocks[block];
  if (run === undefined || run.outcome !== undefined) return;
  for (const { id, status } of run.seats) {
    if (status === 'open') draft.tell({ type: 'seat-not-required', block, seat: id });
  }
}
