import type { BlockRun, CastVote, SeatRun } from '../case/case-state.ts';
import type { Fresh } from '../case/copy-state.ts';
import { copySeat } from '../case/copy-state.ts';
import type { CaseEvent, Recorded } from '../event.ts';
import { wholeSeat } from './ballots.ts';

type SeatAdded = Extract<CaseEvent, { readonly type: 'seat-added' }>;
type SeatMoved = Extract<CaseEvent, { readonly type: 'seat-moved' }>;
type VoteCast = Extract<CaseEvent, { readonly type: 'vote-cast' }>;

/** Writes into a block what an event about one seat changes, and answers the block. Total: an event about a seat that is not there changes nothing. */
export function evolveSeats(run: Fresh<BlockRun>, recorded: Recorded<CaseEvent>): BlockRun {
  const { event } = recorded;
  switch (event.type) {
    case 'vote-cast':
      return castIn(run, event, recorded.by.kind === 'person' ? recorded.by.person : '');
    case 'notice-acknowledged':
      return withStatus(run, event.seat, 'used');
    case 'block-handled':
      return unclaimed(withStatus(run, event.seat, 'used'), event.seat);
    case 'seat-passed':
      return withSeat(run, event.seat, (seat) => {
        seat.status = 'passed';
        seat.elsewhere = event.elsewhere;
      });
    case 'seat-not-required':
      return unclaimed(
        withSeat(run, event.seat, (seat) => {
          seat.status = 'not-required';
          if (event.reason !== undefined) seat.because = event.reason;
        }),
        event.seat,
      );
    case 'seat-moved':
      return unclaimed(
        changeSeat(run, event.seat, (seat) => moved(seat, event)),
        event.seat,
      );
    case 'seat-added':
      run.seats = withAdded(run.seats, event);
      return run;
    case 'seat-removed':
      return unclaimed(withStatus(run, event.seat, 'removed'), event.seat);
    case 'seat-delegated':
      return withSeat(run, event.seat, (seat) => {
        seat.delegated = { to: event.to };
      });
    case 'opinion-given':
      return withSeat(run, event.seat, (seat) => {
        if (seat.delegated !== undefined) seat.delegated = { ...seat.delegated, opinion: event.vote };
      });
    case 'vote-held': {
      const { vote, comment } = event;
      const held = { ...(vote === undefined ? {} : { vote }), ...(comment === undefined ? {} : { comment }) };
      return withSeat(run, event.seat, (seat) => {
        seat.held = held;
      });
    }
    case 'vote-taken-back':
      return takenBack(run, event.seat);
    case 'block-claimed':
      run.claimed = event.seat;
      return run;
    case 'block-released':
      return unclaimed(run, event.seat);
    default:
      return run;
  }
}

/** A vote cast again takes the place of the earlier one, and is the latest. It ends a delegation that has not come back, and what was held. */
function castIn(run: Fresh<BlockRun>, { seat: id, vote, chosen }: VoteCast, by: string): BlockRun {
  const again = run.votes.some(({ seat }) => seat === id);
  const cast: Fresh<CastVote> = { seat: id, vote, by };
  if (chosen !== undefined) cast.chosen = chosen;
  run.votes = again ? [...run.votes.filter(({ seat }) => seat !== id), cast] : [...run.votes, cast];
  changeSeat(run, id, used);
  if (again) reopenParts(run, id);
  return unclaimed(run, id);
}

function used(seat: SeatRun): SeatRun {
  const { delegated } = seat;
  const copy = copySeat(seat, { delegated: delegated?.opinion === undefined ? undefined : delegated, held: undefined });
  copy.status = 'used';
  return copy;
}

/** The seat is open again, the other votes stand, whoever was not required because of it is asked again, and nobody has claimed the block. */
function takenBack({ outcome, decidedAt: _decidedAt, claimed: _claimed, ...rest }: BlockRun, id: string): BlockRun {
  const run: Fresh<BlockRun> = { ...rest, votes: rest.votes.filter(({ seat }) => seat !== id) };
  withStatus(run, id, 'open');
  reopenParts(run, id);
  if (outcome === undefined) return run;
  return { ...run, seats: run.seats.map((seat) => (seat.status === 'not-required' && seat.because === undefined ? { ...seat, status: 'open' } : seat)) };
}

/** Parts of the same seat that had been answered for by others are open; who of them is not needed is said anew. */
function reopenParts(run: Fresh<BlockRun>, id: string): void {
  if (!run.seats.some(({ because }) => because === 'answered')) return;
  const changed = run.seats.find((seat) => seat.id === id);
  const whole = changed && wholeSeat(run.seats, changed).id;
  run.seats = run.seats.map((seat): SeatRun => {
    if (seat.because !== 'answered' || wholeSeat(run.seats, seat).id !== whole) return seat;
    const { because: _because, ...open } = seat;
    return { ...open, status: 'open' };
  });
}

/** The seat goes on with another person: an opinion asked for and a decision held were the other's. */
function moved(seat: SeatRun, { to, position }: SeatMoved): SeatRun {
  const copy = copySeat(seat, { delegated: undefined, held: undefined });
  copy.person = to;
  if (position === undefined) return copy;
  copy.found = seat.found ?? seat.position ?? '';
  copy.position = position;
  return copy;
}

/** Right after the seat it was added to and whoever was added to that before, so that in-turn blocks come to it next. */
function withAdded(seats: readonly SeatRun[], { seat, place, to }: SeatAdded): readonly SeatRun[] {
  const after = seats.findLastIndex(({ id, added }) => id === to || added?.to === to);
  const one: SeatRun = { ...seat, status: 'open', added: { place, to } };
  return after < 0 ? seats : [...seats.slice(0, after + 1), one, ...seats.slice(after + 1)];
}

function withStatus(run: Fresh<BlockRun>, id: string, status: SeatRun['status']): Fresh<BlockRun> {
  return withSeat(run, id, (seat) => {
    seat.status = status;
  });
}

function withSeat(run: Fresh<BlockRun>, id: string, write: (seat: Fresh<SeatRun>) => void): Fresh<BlockRun> {
  return changeSeat(run, id, (seat) => {
    const copy = copySeat(seat);
    write(copy);
    return copy;
  });
}

function changeSeat(run: Fresh<BlockRun>, id: string, change: (seat: SeatRun) => SeatRun): Fresh<BlockRun> {
  run.seats = run.seats.map((seat) => (seat.id === id ? change(seat) : seat));
  return run;
}

/** A claim ends with the seat that made it. */
function unclaimed(run: Fresh<BlockRun>, seat: string): BlockRun {
  if (run.claimed !== seat) return run;
  const { claimed: _claimed, ...rest } = run;
  return rest;
}
