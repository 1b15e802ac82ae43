import type { Instant } from '@guicheng/definition';
import { type StreamId, type Wake, wakeIndex } from '@guicheng/engine';
import type { Cases } from './cases.ts';
import type { Histories } from './histories.ts';
import { streamOf } from './streams.ts';

/** When each case is to be woken: an index that hears only of cases something was recorded in. */
export class CaseWakes {
  readonly #cases: Cases;
  readonly #histories: Histories;
  readonly #index = wakeIndex();
  /** Those that were due when they were last looked for, until something is recorded in them. */
  readonly #due = new Map<StreamId, Instant>();
  /** How much of the log was read. */
  #read = 0;

  constructor(cases: Cases, histories: Histories) {
    this.#cases = cases;
    this.#histories = histories;
  }

  /** Every case that is due at `now`, also those that were due before and nothing has come of it. */
  due(now: Instant): readonly Wake[] {
    this.#refresh();
    for (const { id, wake } of this.#index.takeDue(now)) this.#due.set(id, wake);
    return [...this.#due].flatMap(([id, wake]) => (wake <= now ? [{ id, wake }] : []));
  }

  /** The earliest wake of those that `counts` does not leave out; it is asked only of cases that were due already. */
  next(counts: (wake: Wake) => boolean): Instant | undefined {
    this.#refresh();
    let first = this.#index.next()?.wake;
    for (const [id, wake] of this.#due) if ((first === undefined || wake < first) && counts({ id, wake })) first = wake;
    return first;
  }

  #refresh(): void {
    const log = this.#histories.log();
    if (this.#read === log.length) return;
    const touched = new Set<StreamId>();
    for (; this.#read < log.length; this.#read += 1) touched.add(log[this.#read]!.stream);
    for (const stream of touched) {
      if (streamOf(stream).kind !== 'case') continue;
      this.#due.delete(stream);
      this.#index.set(stream, this.#cases.wake(stream));
    }
  }
}
