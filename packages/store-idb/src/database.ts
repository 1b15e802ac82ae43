import type { Recorded } from '@guicheng/engine';

import { StoreError } from '@guicheng/runner';
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Draft } from './drafts.ts';

/** What the browser keeps. `events` by position with an index by stream and seq; `drafts` by key. */
export interface Schema extends DBSchema {
  events: { key: number; value: { position?: number; stream: string; seq: number; recorded: Recorded }; indexes: { 'by-stream': [string, number] } };
  drafts: { key: string; value: Draft };
}

export type Database = IDBPDatabase<Schema>;

/** A handle that reopens once after the browser closed the connection under it (storage pressure, cleared data). */
export interface Connection {
  readonly use: <T>(work: (database: Database) => Promise<T>) => Promise<T>;
  readonly close: () => void;
}

const VERSION = 1;

/**
 * Opens the named database; name it per tenant and person. An older tab that still holds a previous version is asked to let
 * go; if it does not within `blockedAfter` ms, `store_blocked` is thrown rather than waiting for ever.
 */
export async function connect(name: string, blockedAfter = 5_000): Promise<Connection> {
  let current = await open(name, blockedAfter);
  return {
    use: async (work) => {
      try {
        return await work(current);
      } catch (error) {
        if (!isLost(error)) throw asStoreError(error);
        // A dead handle never recovers: retrying on it is how drafts get lost. Open a new one, once.
        current = await open(name, blockedAfter);
        return work(current).catch((again) => {
          throw asStoreError(again);
        });
      }
    },
    close: () => current.close(),
  };
}

async function open(name: string, blockedAfter: number): Promise<Database> {
  let giveUp: (error: StoreError) => void = () => {};
  const blocked = new Promise<never>((_, reject) => {
    giveUp = reject;
  });
  const opening = openDB<Schema>(name, VERSION, {
    upgrade(database) {
      database.createObjectStore('events', { keyPath: 'position', autoIncrement: true }).createIndex('by-stream', ['stream', 'seq'], { unique: true });
      database.createObjectStore('drafts', { keyPath: 'key' });
    },
    blocked: () =>
      setTimeout(() => giveUp(new StoreError('store_blocked', 'another tab keeps an older version of the data open; close it and try again')), blockedAfter),
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  });
  try {
    return await Promise.race([opening, blocked]);
  } catch (error) {
    throw asStoreError(error);
  }
}

const nameOf = (error: unknown) => (error instanceof Error || error instanceof DOMException ? error.name : '');

function isLost(error: unknown): boolean {
  return nameOf(error) === 'InvalidStateError' || /connection is clos|server lost/i.test(String((error as Error)?.message));
}

function asStoreError(error: unknown): StoreError {
  if (error instanceof StoreError) return error;
  if (nameOf(error) === 'QuotaExceededError')
    return new StoreError('store_full', 'the browser has no room left; free some space or export what is not sent', { cause: error });
  if (isLost(error)) return new StoreError('store_lost', 'the browser closed its storage; reload the page', { cause: error });
  return new StoreError('store_failed', 'the browser could not keep this; try again', { cause: error });
}
