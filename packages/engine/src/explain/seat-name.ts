import type { CaseState } from '../case/case-state.ts';

/** The approval whose chain runs, or ran last; empty where none did. */
export function approvalOf({ chain }: CaseState): string {
  return chain?.approval ?? '';
}

/** Whoever has a seat; the seat's id where it is not there. */
export function seatName({ chain }: CaseState, block: string, seat: string): string {
  return chain?.blocks[block]?.seats.find(({ id }) => id === seat)?.person ?? seat;
}
