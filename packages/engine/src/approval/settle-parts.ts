import type { PlanApproveBlock } from '@guicheng/definition';
import type { Draft } from '../case/draft.ts';
import { ballotsOf, isAddedTo } from './ballots.ts';

/** Tells everybody added to a seat who cannot change its answer any more that they are not required. */
export function settleParts(draft: Draft, path: string, { may }: PlanApproveBlock): void {
  const run = draft.state.chain?.blocks[path];
  if (run === undefined || !run.seats.some(isAddedTo)) return;
  const ballots = ballotsOf(run, may.add?.votes);
  for (const seat of run.seats) {
    if (seat.status === 'open' && ballots.answered(seat)) draft.tell({ type: 'seat-not-required', block: path, seat: seat.id, reason: 'answered' });
  }
}
