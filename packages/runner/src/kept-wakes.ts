import type { Instant } from '@guicheng/definition';
import { type StreamId, type Wake, wakeIndex } from '@guicheng/engine';

/** When each stream is to be woken. One that was due stays due until it is set anew, whether or not anything came of it. */
export class KeptWakes {
  readonly #index = wakeIndex();
  /** Those that were due when they were last looked for. */
  readonly #due = new Map<StreamId, Instant>();

  /** Another instant from now on; undefined: none. */
  set(stream: StreamId, wake: Instant | undefined): void {
    this.#due.delete(stream);
    this.#index.set(stream, wake);
  }

  /** All that are due at `now`, also those that were due before. */
  due(now: Instant): readonly Wake[] {
    for (const { id, wake } of this.#index.takeDue(now)) this.#due.set(id, wake);
    return [...this.#due].flatMap(([id, wake]) => (wake <= now ? [{ id, wake }] : []));
  }

  /** The earliest of those that `counts` does not leave out; it is asked only of streams that were due already. */
  next(counts: (wake: Wake) => boolean): Instant | undefined {
    let first = this.#index.next()?.wake;
    for (const [id, wake] of this.#due) if ((first === undefined || wake < first) && counts({ id, wake })) first = wake;
    return first;
  }
}
