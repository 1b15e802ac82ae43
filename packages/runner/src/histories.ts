import type { Recorded, StreamId } from '@guicheng/engine';
import type { EventStore } from './ports.ts';

/** Every history the runner has read, kept in step with the store: a worklist over thousands of cases can't ask it for each. */
export class Histories {
  readonly #store: EventStore;
  readonly #streams = new Map<StreamId, readonly Recorded[]>();
  #position = 0;
  #count = 0;
  #all: readonly Recorded[] | undefined;

  constructor(store: EventStore) {
    this.#store = store;
  }

  /** Reads what is new in the store. Answers what was new here, in the order it was kept. */
  async refresh(): Promise<readonly Recorded[]> {
    const news: Recorded[] = [];
    for (const { position, recorded } of await this.#store.readAll(this.#position)) {
      this.#position = Math.max(this.#position, position);
      // What this runner appended itself comes by here again.
      if (recorded.seq !== this.of(recorded.stream).length + 1) continue;
      this.#add(recorded.stream, [recorded]);
      news.push(recorded);
    }
    return news;
  }

  /** Oldest first; empty for a stream nobody has written to. */
  of(stream: StreamId): readonly Recorded[] {
    return this.#streams.get(stream) ?? [];
  }

  /** In the order the streams began. */
  streams(): readonly StreamId[] {
    return [...this.#streams.keys()];
  }

  /** How many events there are, of all streams. */
  count(): number {
    return this.#count;
  }

  /** All events, stream by stream: what a verdict over many cases is made of. */
  all(): readonly Recorded[] {
    this.#all ??= [...this.#streams.values()].flat();
    return this.#all;
  }

  /** Keeps events if nobody was faster; otherwise reads what the other one wrote and answers false. */
  async append(stream: StreamId, events: readonly Recorded[]): Promise<boolean> {
    const answer = await this.#store.append(stream, this.of(stream).length, events);
    if (answer.appended) this.#add(stream, events);
    else await this.refresh();
    return answer.appended;
  }

  #add(stream: StreamId, events: readonly Recorded[]): void {
    this.#streams.set(stream, [...this.of(stream), ...events]);
    this.#count += events.length;
    this.#all = undefined;
  }
}
