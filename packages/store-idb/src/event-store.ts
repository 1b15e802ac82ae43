import type { EventStore } from '@guicheng/runner';
import type { Connection } from './database.ts';

/** Events in the browser's database. An append is one transaction, and is reported only once the transaction is done. */
export function idbEventStore(connection: Connection): EventStore {
  return {
    read: (stream) =>
      connection.use(async (database) => (await database.getAllFromIndex('events', 'by-stream', wholeStream(stream))).map((row) => row.recorded)),
    append: (stream, after, events) =>
      connection.use(async (database) => {
        const transaction = database.transaction('events', 'readwrite', { durability: 'strict' });
        // Whoever awaits it below hears it; a transaction that fails before that has said why already.
        transaction.done.catch(() => {});
        const newest = await transaction.store.index('by-stream').openKeyCursor(wholeStream(stream), 'prev');
        const last = newest?.key[1] ?? 0;
        if (last !== after) {
          await transaction.done;
          return { appended: false, last };
        }
        try {
          for (const recorded of events) transaction.store.add({ stream, seq: recorded.seq, recorded }).catch(() => {});
        } catch (error) {
          // What can't be copied is refused at once, and would leave those before it to be kept.
          transaction.abort();
          throw error;
        }
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

function wholeStream(stream: string): IDBKeyRange {
  return IDBKeyRange.bound([stream, 0], [stream, Number.MAX_SAFE_INTEGER]);
}
