import { type EventStore, StoreError } from '../ports.ts';

/** What goes wrong with an append: refused before anything is kept, or the answer lost after it was. */
export type Failure = 'before' | 'after';

/** A store whose appends fail as told, by their number from 1. */
export function failingStore(store: EventStore, failures: ReadonlyMap<number, Failure>): EventStore {
  let appends = 0;
  return {
    ...store,
    append: async (stream, after, events) => {
      appends += 1;
      const failure = failures.get(appends);
      if (failure === 'before') throw new StoreError('store_failed', 'the store failed');
      const answer = await store.append(stream, after, events);
      if (failure === 'after') throw new StoreError('store_lost', 'the answer was lost');
      return answer;
    },
  };
}

/** A store in which somebody else is always a moment faster, so many times. */
export function fasterOthers(store: EventStore, times: number, write: (stream: string, after: number) => Promise<unknown>): EventStore {
  let left = times;
  return {
    ...store,
    append: async (stream, after, events) => {
      if (left > 0 && after > 0) {
        left -= 1;
        await write(stream, after);
      }
      return store.append(stream, after, events);
    },
  };
}
