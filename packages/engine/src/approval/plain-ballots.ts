import type { BlockRun, CastVote, SeatRun } from '../case/case-state.ts';
import type { Vote } from '../event.ts';
import type { Ballots } from './ballots.ts';

/** From this many votes on they are looked up in a map: below, looking through them costs less than laying the map out. */
const MANY = 8;

/** What the seats of a block have answered where each stands for itself, nobody having been added to one: by far the most blocks, and asked at every vote. */
export class PlainBallots implements Ballots {
  readonly seats: readonly SeatRun[];
  readonly #votes: readonly CastVote[];
  #places: ReadonlyMap<string, number> | undefined;

  /** `counting`: the seats that count. */
  constructor({ votes }: Pick<BlockRun, 'votes'>, counting: readonly SeatRun[]) {
    this.seats = counting;
    this.#votes = votes;
  }

  answer(seat: SeatRun): Vote | undefined {
    if (seat.status === 'passed') return 'approve';
    const place = this.latest(seat);
    // An element at -1 is none, but asking for it costs more than the whole count: it is looked up by name.
    return place < 0 ? undefined : this.#votes[place]!.vote;
  }

  ready(): boolean {
    return true;
  }

  answered(): boolean {
    return false;
  }

  latest({ id }: SeatRun): number {
    const votes = this.#votes;
    if (votes.length >= MANY) {
      this.#places ??= new Map(votes.map(({ seat }, index) => [seat, index]));
      return this.#places.get(id) ?? -1;
    }
    for (let index = votes.length - 1; index >= 0; index -= 1) if (votes[index]?.seat === id) return index;
    return -1;
  }
}
