import type { Instant } from '@guicheng/definition';
import type { StreamId, Wake } from '@guicheng/engine';
import type { Cases } from './cases.ts';
import type { Histories } from './histories.ts';
import { KeptWakes } from './kept-wakes.ts';
import { streamOf } from './streams.ts';

/** When each case is to be woken: an index that hears only of cases something was recorded in. */
export class CaseWakes {
  readonly #cases: Cases;
  readonly #histories: Histories;
  readonly #wakes = new KeptWakes();
  /** How much of the log was read. */
  #read = 0;

  constructor(cases: Cases, histories: Histories) {
    this.#cases = cases;
    this.#histories = histories;
  }

  /** Every case that is due at `now`, also those that were due before and nothing has come of it. */
  due(now: Instant): readonly Wake[] {
    this.#refresh();
    return this.#wakes.due(now);
  }

  /** The earliest wake of those that `counts` does not leave out; it is asked only of cases that were due already. */
  next(counts: (wake: Wake) => boolean): Instant | undefined {
    this.#refresh();
    return this.#wakes.next(counts);
  }

  #refresh(): void {
    const log = this.#histories.log();
    if (this.#read === log.length) return;
    const touched = new Set<StreamId>();
    for (; this.#read < log.length; this.#read += 1) touched.add(log[this.#read]!.stream);
    for (const stream of touched) if (streamOf(stream).kind === 'case') this.#wakes.set(stream, this.#cases.wake(stream));
  }
}
