import type { EventStore } from '@guicheng/runner';
import type { Connection } from './database.ts';

/** Events in the browser's database. An append is one transaction, and is reported only once the transaction is done. */
export function idbEventStore(connection: Connection): EventStore {
  return {
    read: (stream) =>
      connection.use(async (database) =>
        (await database.getAllFromIndex('events', 'by-stream', IDBKeyRange.bound([stream, 0], [stream, Number.MAX_SAFE_INTEGER]))).map((row) => row.recorded),
      ),
    append: (stream, after, events) =>
      connection.use(async (database) => {
        const transaction = database.transaction('events', 'readwrite', { durability: 'strict' });
        const newest = await transaction.store.index('by-stream').openKeyCursor(IDBKeyRange.bound([stream, 0], [stream, Number.MAX_SAFE_INTEGER]), 'prev');
        const last = newest?.key[1] ?? 0;
        if (last !== after) {
          await transaction.done;
          return { appended: false, last };
        }
        for (const recorded of events) void transaction.store.add({ stream, seq: recorded.seq, recorded });
        // A put that succeeded is not yet kept: the transaction may still abort for lack of room.
        await transaction.done;
        return { appended: true };
      }),
    readAll: (after = 0) =>
      connection.use(async (database) =>
        (await database.getAll('events', IDBKeyRange.lowerBound(after, true))).map((row) => ({ position: row.position!, recorded: row.recorded })),
      ),
  };
}
