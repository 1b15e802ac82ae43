import { closeSeats } from '../approval/decide-block.ts';
import type { Draft } from './draft.ts';

/** Whoever was still to decide anywhere in the chain is not required any more. */
export function closeAllSeats(draft: Draft): void {
  for (const block of Object.keys(draft.state.chain?.blocks ?? {})) closeSeats(draft, block);
}

/** Ends a case before its time. */
export function endRun(draft: Draft, reason: string): void {
  closeAllSeats(draft);
  draft.tell({ type: 'case-ended', reason });
}
