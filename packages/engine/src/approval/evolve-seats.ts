import type { BlockRun, CastVote, SeatRun } from '../case/case-state.ts';
import type { CaseEvent, Recorded } from '../event.ts';
import { wholeSeat } from './ballots.ts';

type SeatAdded = Extract<CaseEvent, { readonly type: 'seat-added' }>;
type SeatMoved = Extract<CaseEvent, { readonly type: 'seat-moved' }>;
type VoteCast = Extract<CaseEvent, { readonly type: 'vote-cast' }>;

/** What an event about one seat changes in its block. Total: an event about a seat that is not there changes nothing. */
export function evolveSeats(run: BlockRun, recorded: Recorded<CaseEvent>): BlockRun {
  const { event } = recorded;
  switch (event.type) {
    case 'vote-cast':
      return castIn(run, event, recorded.by.kind === 'person' ? recorded.by.person : '');
    case 'block-handled':
      return unclaimed(
        withSeat(run, event.seat, (seat) => ({ ...seat, status: 'used' })),
        event.seat,
      );
    case 'seat-passed':
      return withSeat(run, event.seat, (seat) => ({ ...seat, status: 'passed', elsewhere: event.elsewhere }));
    case 'seat-not-required': {
      const because = event.reason === undefined ? {} : { because: event.reason };
      return unclaimed(
        withSeat(run, event.seat, (seat) => ({ ...seat, status: 'not-required', ...because })),
        event.seat,
      );
    }
    case 'seat-moved':
      return unclaimed(
        withSeat(run, event.seat, (seat) => moved(seat, event)),
        event.seat,
      );
    case 'seat-added':
      return { ...run, seats: withAdded(run.seats, event) };
    case 'seat-removed':
      return unclaimed(
        withSeat(run, event.seat, (seat) => ({ ...seat, status: 'removed' })),
        event.seat,
      );
    case 'seat-delegated':
      return withSeat(run, event.seat, (seat) => ({ ...seat, delegated: { to: event.to } }));
    case 'opinion-given':
      return withSeat(run, event.seat, (seat) => (seat.delegated === undefined ? seat : { ...seat, delegated: { ...seat.delegated, opinion: event.vote } }));
    case 'vote-held': {
      const { vote, comment } = event;
      const held = { ...(vote === undefined ? {} : { vote }), ...(comment === undefined ? {} : { comment }) };
      return withSeat(run, event.seat, (seat) => ({ ...seat, held }));
    }
    case 'vote-taken-back':
      return takenBack(run, event.seat);
    case 'block-claimed':
      return { ...run, claimed: event.seat };
    case 'block-released':
      return unclaimed(run, event.seat);
    default:
      return run;
  }
}

/** A vote cast again takes the place of the earlier one, and is the latest. It ends a delegation that has not come back, and what was held. */
function castIn(run: BlockRun, { seat: id, vote, chosen }: VoteCast, by: string): BlockRun {
  const again = run.votes.some(({ seat }) => seat === id);
  const cast: CastVote = { seat: id, vote, by, ...(chosen === undefined ? {} : { chosen }) };
  const votes = [...run.votes.filter(({ seat }) => seat !== id), cast];
  const used = withSeat(run, id, ({ held: _held, delegated, ...seat }) => ({
    ...seat,
    status: 'used',
    ...(delegated?.opinion === undefined ? {} : { delegated }),
  }));
  return unclaimed({ ...(again ? reopenParts(used, id) : used), votes }, id);
}

/** The seat is open again, the other votes stand, whoever was not required because of it is asked again, and nobody has claimed the block. */
function takenBack({ outcome, decidedAt: _decidedAt, claimed: _claimed, ...run }: BlockRun, id: string): BlockRun {
  const votes = run.votes.filter(({ seat }) => seat !== id);
  const opened = withSeat({ ...run, votes }, id, (seat) => ({ ...seat, status: 'open' }));
  const parts = reopenParts(opened, id);
  if (outcome === undefined) return parts;
  return { ...parts, seats: parts.seats.map((seat) => (seat.status === 'not-required' && seat.because === undefined ? { ...seat, status: 'open' } : seat)) };
}

/** Parts of the same seat that had been answered for by others are open; who of them is not needed is said anew. */
function reopenParts(run: BlockRun, id: string): BlockRun {
  const changed = run.seats.find((seat) => seat.id === id);
  const whole = changed && wholeSeat(run.seats, changed).id;
  const seats = run.seats.map((seat): SeatRun => {
    if (seat.because !== 'answered' || wholeSeat(run.seats, seat).id !== whole) return seat;
    const { because: _because, ...open } = seat;
    return { ...open, status: 'open' };
  });
  return { ...run, seats };
}

/** The seat goes on with another person: an opinion asked for and a decision held were the other's. */
function moved({ held: _held, delegated: _delegated, ...seat }: SeatRun, { to, position }: SeatMoved): SeatRun {
  return { ...seat, person: to, ...(position === undefined ? {} : { position, found: seat.found ?? seat.position ?? '' }) };
}

/** Right after the seat it was added to and whoever was added to that before, so that in-turn blocks come to it next. */
function withAdded(seats: readonly SeatRun[], { seat, place, to }: SeatAdded): readonly SeatRun[] {
  const after = seats.findLastIndex(({ id, added }) => id === to || added?.to === to);
  const one: SeatRun = { ...seat, status: 'open', added: { place, to } };
  return after < 0 ? seats : [...seats.slice(0, after + 1), one, ...seats.slice(after + 1)];
}

function withSeat(run: BlockRun, id: string, change: (seat: SeatRun) => SeatRun): BlockRun {
  return { ...run, seats: run.seats.map((seat) => (seat.id === id ? change(seat) : seat)) };
}

/** A claim ends with the seat that made it. */
function unclaimed(run: BlockRun, seat: string): BlockRun {
  if (run.claimed !== seat) return run;
  const { claimed: _claimed, ...rest } = run;
  return rest;
}
