import type { Recorded, StreamId } from '@guicheng/engine';
import { type EventStore, StoreError } from './ports.ts';
import { streamOf } from './streams.ts';

/**
 * Every history the runner has read, kept in step with the store: a worklist over thousands of cases can't ask it for each. Lists that are handed
 * out grow in place, so that an append costs the same however long its stream is; only `snapshot` stands still.
 */
export class Histories {
  readonly #store: EventStore;
  readonly #streams = new Map<StreamId, Recorded[]>();
  readonly #log: Recorded[] = [];
  readonly #order = { case: [] as StreamId[], duty: [] as StreamId[] };
  readonly #procedures = new Map<string, Recorded[]>();
  readonly #snapshots = new Map<StreamId, readonly Recorded[]>();
  #position = 0;

  constructor(store: EventStore) {
    this.#store = store;
  }

  /** Reads what is new in the store. */
  async refresh(): Promise<void> {
    for (const { position, recorded } of await this.#store.readAll(this.#position)) {
      this.#add(recorded);
      this.#position = Math.max(this.#position, position);
    }
  }

  /** Oldest first; empty for a stream nobody has written to. */
  of(stream: StreamId): readonly Recorded[] {
    return this.#streams.get(stream) ?? [];
  }

  /** The same, as it is now and stays; the same list as long as nothing is added. */
  snapshot(stream: StreamId): readonly Recorded[] {
    const history = this.of(stream);
    const known = this.#snapshots.get(stream);
    if (known?.length === history.length) return known;
    const taken = [...history];
    this.#snapshots.set(stream, taken);
    return taken;
  }

  /** Those of cases, or of duty periods, in the order they began. */
  streams(kind: 'case' | 'duty'): readonly StreamId[] {
    return this.#order[kind];
  }

  /** All events of all streams, in the order they became known here. */
  log(): readonly Recorded[] {
    return this.#log;
  }

  /** Of those, the events of the cases of one procedure. */
  ofProcedure(procedure: string): readonly Recorded[] {
    return this.#procedures.get(procedure) ?? [];
  }

  /** Keeps events if nobody was faster; otherwise reads what the other one wrote and answers false. */
  async append(stream: StreamId, events: readonly Recorded[]): Promise<boolean> {
    const after = this.of(stream).length;
    try {
      const answer = await this.#store.append(stream, after, events);
      if (!answer.appended) await this.refresh();
      else for (const recorded of events) this.#add(recorded);
      return answer.appended;
    } catch (failure) {
      // A store that lost its connection while answering may have kept the events all the same.
      await this.refresh().catch(() => {});
      if (events.every(({ id }, index) => this.of(stream)[after + index]?.id === id)) return true;
      throw failure;
    }
  }

  #add(recorded: Recorded): void {
    const { stream, seq } = recorded;
    const history = this.#streams.get(stream) ?? [];
    // What was appended here comes by again when the store is read.
    if (seq <= history.length) return;
    if (seq > history.length + 1) throw new StoreError('store_failed', `the store answers event ${seq} of \`${stream}\` before event ${history.length + 1}`);
    if (history.length === 0) {
      this.#streams.set(stream, history);
      this.#order[streamOf(stream).kind].push(stream);
    }
    history.push(recorded);
    this.#log.push(recorded);
    const opened = history[0]!.event;
    if (opened.type === 'case-opened') this.#procedureLog(opened.procedure).push(recorded);
  }

  #procedureLog(procedure: string): Recorded[] {
    const log = this.#procedures.get(procedure) ?? [];
    this.#procedures.set(procedure, log);
    return log;
  }
}
