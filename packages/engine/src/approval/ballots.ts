import type { PlanAddition } from '@guicheng/definition';
import type { BlockRun, SeatRun } from '../case/case-state.ts';
import type { AddedPlace, Vote } from '../event.ts';
import { PlainBallots } from './plain-ballots.ts';

type Run = Pick<BlockRun, 'seats' | 'votes'>;
type Parts = PlanAddition['votes'];

/**
 * What the seats of a block have answered. Whoever was added before or after a seat is a part of it: its one answer is yes when
 * those before, then its owner, then those after have said yes. Those added beside have seats of their own.
 */
export interface Ballots {
  /** Seats that count, in the order of the block: neither removed, nor not required, nor part of another. */
  readonly seats: readonly SeatRun[];
  /** The answer of a seat with all its parts; undefined while one of them can still change it. */
  answer(seat: SeatRun): Vote | undefined;
  /** Whether everybody who decides before this person within the same seat has said yes. */
  ready(seat: SeatRun): boolean;
  /** Whether a part cannot change anything any more: those beside it, or the seat it belongs to, have answered. */
  answered(seat: SeatRun): boolean;
  /** The place of the latest vote within a seat among all votes of the block; -1 where nobody was asked. */
  latest(seat: SeatRun): number;
}

export function ballotsOf(run: Run, among: Parts = 'all'): Ballots {
  const { seats } = run;
  if (seats.some(isAddedTo)) return ballotsWithParts(run, among);
  return new PlainBallots(run, seats.every(isCounting) ? seats : seats.filter(isCounting));
}

function ballotsWithParts({ seats, votes }: Run, among: Parts): Ballots {
  const cast = new Map(votes.map((one) => [one.seat, one.vote]));
  const counting = seats.filter(isCounting);
  // Whoever was answered for stays in the count of those they decide with: without them their own answer would be lost.
  const parts = seats.filter((seat) => isPart(seat) && ownerOf(seats, seat) !== undefined);
  const partsAt = (seat: SeatRun, place: AddedPlace) => parts.filter(({ added }) => added?.to === seat.id && added.place === place);
  const byId = new Map(seats.map((seat) => [seat.id, seat]));
  const latest = new Map(
    votes.flatMap(({ seat: id }, index) => {
      const seat = byId.get(id);
      return seat === undefined ? [] : [[wholeSeat(seats, seat).id, index] as const];
    }),
  );
  const own = (seat: SeatRun): Vote | undefined => (seat.status === 'passed' ? 'approve' : cast.get(seat.id));

  const group = (seat: SeatRun, place: AddedPlace): 'approve' | 'reject' | undefined => {
    const answers = partsAt(seat, place).map(answer);
    const [decisive, other] = among === 'all' ? (['reject', 'approve'] as const) : (['approve', 'reject'] as const);
    if (answers.length === 0) return 'approve';
    if (answers.includes(decisive)) return decisive;
    return answers.every((one) => one === other) ? other : undefined;
  };
  const answer = (seat: SeatRun): Vote | undefined => {
    const before = group(seat, 'before');
    const said = before === 'approve' ? own(seat) : before;
    return said === 'approve' ? group(seat, 'after') : said;
  };
  const reached = (seat: SeatRun): boolean => {
    const owner = ownerOf(seats, seat);
    return owner === undefined || (seat.added?.place === 'before' ? reached(owner) : own(owner) === 'approve');
  };
  const ready = (seat: SeatRun): boolean => reached(seat) && group(seat, 'before') === 'approve';
  const answered = (seat: SeatRun): boolean => {
    const owner = ownerOf(seats, seat);
    if (owner === undefined || seat.added === undefined) return false;
    return group(owner, seat.added.place) !== undefined || answer(owner) !== undefined || answered(owner);
  };
  return { seats: counting.filter((seat) => ownerOf(seats, seat) === undefined), answer, ready, answered, latest: ({ id }) => latest.get(id) ?? -1 };
}

/** Whether a seat was added as a part of another. */
export function isAddedTo({ added }: SeatRun): boolean {
  return added !== undefined && added.place !== 'beside';
}

/** Whether a seat takes part in the count at all. */
export function isCounting({ status }: SeatRun): boolean {
  return status !== 'removed' && status !== 'not-required';
}

/** Whether a seat is its person's part in the block: it counts, or may come to count again because others answered for it. */
export function isPart(seat: SeatRun): boolean {
  return isCounting(seat) || seat.because === 'answered';
}

/** The seat somebody added before or after is a part of; undefined for a seat of one's own. */
export function ownerOf(seats: readonly SeatRun[], { added }: SeatRun): SeatRun | undefined {
  return added === undefined || added.place === 'beside' ? undefined : seats.find(({ id }) => id === added.to);
}

/** The seat whose one answer a seat belongs to: itself, unless it is a part. */
export function wholeSeat(seats: readonly SeatRun[], seat: SeatRun): SeatRun {
  const owner = ownerOf(seats, seat);
  return owner === undefined ? seat : wholeSeat(seats, owner);
}
