import type { Recorded, StreamId } from '@guicheng/engine';
import type { EventStore, Positioned } from './ports.ts';

/** A store for tests and previews: keeps everything until the page or process ends. */
export function memoryStore(): EventStore {
  const log: Positioned[] = [];
  const streams = new Map<StreamId, Recorded[]>();
  return {
    read: async (stream) => [...(streams.get(stream) ?? [])],
    append: async (stream, after, events) => {
      const kept = streams.get(stream) ?? [];
      if (kept.length !== after) return { appended: false, last: kept.length };
      streams.set(stream, kept);
      for (const recorded of events) {
        kept.push(recorded);
        log.push({ position: log.length + 1, recorded });
      }
      return { appended: true };
    },
    readAll: async (after = 0) => log.slice(after),
  };
}
