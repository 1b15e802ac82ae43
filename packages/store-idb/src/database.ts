import type { Recorded } from '@guicheng/engine';
import { StoreError } from '@guicheng/runner';
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { asStoreError, isLost, lost } from './as-store-error.ts';
import type { Draft } from './drafts.ts';

/** What the browser keeps. `events` by position with an index by stream and seq; `drafts` by key. */
export interface Schema extends DBSchema {
  events: { key: number; value: { position?: number; stream: string; seq: number; recorded: Recorded }; indexes: { 'by-stream': [string, number] } };
  drafts: { key: string; value: Draft };
}

export type Database = IDBPDatabase<Schema>;

/** A handle that opens anew, once, after the browser closed the connection under it (memory pressure, another tab's update). */
export interface Connection {
  /** Does `work` on the database; `work` comes again if the connection was lost, so it must be one transaction. Throws `StoreError`. */
  readonly use: <T>(work: (database: Database) => Promise<T>) => Promise<T>;
  /** Closed for good: whatever uses it afterwards fails with `store_lost`. */
  readonly close: () => void;
}

/** An open database, and what became of it. */
interface Handle {
  readonly database: Database;
  /** Whether opening it made it: nothing was there before. */
  readonly isNew: boolean;
  /** Whether the browser closed it: a transaction that was aborted then can be done again. */
  readonly isTerminated: () => boolean;
}

const VERSION = 1;

/**
 * Opens the named database; name it per tenant and person. Another tab that holds on to it is asked to let go; if the database
 * is not open within `blockedAfter` ms, `store_blocked` is thrown rather than waiting for ever.
 */
export async function connect(name: string, blockedAfter = 5_000): Promise<Connection> {
  let current = Promise.resolve(await open(name, blockedAfter));
  let isClosed = false;
  /** One new handle for all who found the old one dead; a database that had to be made anew has lost what was in it. */
  const reopen = (dead: Promise<Handle>): Promise<Handle> => {
    if (current !== dead) return current;
    current = open(name, blockedAfter).then((handle) => {
      if (!handle.isNew) return handle;
      handle.database.close();
      throw lost();
    });
    return current;
  };
  const attempt = async <T>(work: (database: Database) => Promise<T>, opened: Promise<Handle>): Promise<T> => {
    if (isClosed) throw lost();
    return work((await opened).database);
  };
  return {
    use: async (work) => {
      const opened = current;
      try {
        return await attempt(work, opened).catch(async (error) => {
          const isDead =
            isLost(error) ||
            (await opened.then(
              (handle) => handle.isTerminated(),
              () => true,
            ));
          if (!isDead) throw error;
          return attempt(work, reopen(opened));
        });
      } catch (error) {
        throw asStoreError(error);
      }
    },
    close: () => {
      isClosed = true;
      void current.then(
        ({ database }) => database.close(),
        () => {},
      );
    },
  };
}

async function open(name: string, blockedAfter: number): Promise<Handle> {
  let isNew = false;
  let isTerminated = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const opening = openDB<Schema>(name, VERSION, {
    upgrade(database) {
      clearTimeout(timer);
      isNew = true;
      database.createObjectStore('events', { keyPath: 'position', autoIncrement: true }).createIndex('by-stream', ['stream', 'seq'], { unique: true });
      database.createObjectStore('drafts', { keyPath: 'key' });
    },
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
    terminated: () => {
      isTerminated = true;
    },
  });
  const blocked = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new StoreError('store_blocked', 'another tab keeps an older version of the data open; close it and try again'));
      // Opened after all, with nobody left to use it, it would in turn block others.
      opening.then((database) => database.close()).catch(() => {});
    }, blockedAfter);
  });
  try {
    const database = await Promise.race([opening, blocked]);
    return { database, isNew, isTerminated: () => isTerminated };
  } catch (error) {
    throw asStoreError(error);
  } finally {
    clearTimeout(timer);
  }
}
