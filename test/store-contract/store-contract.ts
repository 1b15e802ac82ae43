import type { Recorded } from '@guicheng/engine';
import type { EventStore } from '@guicheng/runner';
import { describe, expect, it } from 'vitest';

/** A recorded comment: the smallest event there is. */
export function comment(stream: string, seq: number): Recorded {
  return {
    stream,
    seq,
    id: `${stream}#${seq}`,
    at: 1_000 * seq,
    recordedAt: 1_000 * seq,
    by: { kind: 'clock' },
    event: { type: 'comment-added', text: `第 ${seq} 条` },
  };
}

/** What every event store promises. `open` answers a new, empty store each time. */
export function storeContract(name: string, open: () => Promise<EventStore>): void {
  describe(`${name} keeps the store contract`, () => {
    it('answers an unknown stream with nothing', async () => {
      expect(await (await open()).read('case/none')).toEqual([]);
    });

    it('gives back what was appended, in order, equal in every property', async () => {
      const store = await open();
      const events = [1, 2, 3].map((seq) => comment('case/a', seq));
      expect(await store.append('case/a', 0, events)).toEqual({ appended: true });
      expect(await store.read('case/a')).toEqual(events);
    });

    it('keeps streams apart, also where one name begins with the other', async () => {
      const store = await open();
      await store.append('case/a', 0, [comment('case/a', 1)]);
      await store.append('case/ab', 0, [comment('case/ab', 1)]);
      expect((await store.read('case/a')).map((one) => one.stream)).toEqual(['case/a']);
    });

    it('refuses an append that did not see the newest event, and keeps none of it', async () => {
      const store = await open();
      await store.append('case/a', 0, [comment('case/a', 1)]);
      expect(await store.append('case/a', 0, [comment('case/a', 1), comment('case/a', 2)])).toEqual({ appended: false, last: 1 });
      expect(await store.read('case/a')).toHaveLength(1);
    });

    it('lets exactly one of two concurrent appends win', async () => {
      const store = await open();
      const answers = await Promise.all([1, 2, 3, 4].map(() => store.append('case/a', 0, [comment('case/a', 1)])));
      expect(answers.filter((answer) => answer.appended)).toHaveLength(1);
      expect(await store.read('case/a')).toHaveLength(1);
    });

    it('reads everything in the order it was kept, and after a position only what is newer', async () => {
      const store = await open();
      await store.append('case/a', 0, [comment('case/a', 1)]);
      await store.append('case/b', 0, [comment('case/b', 1)]);
      await store.append('case/a', 1, [comment('case/a', 2)]);
      const all = await store.readAll();
      expect(all.map(({ recorded }) => `${recorded.stream}#${recorded.seq}`)).toEqual(['case/a#1', 'case/b#1', 'case/a#2']);
      expect((await store.readAll(all[0]!.position)).map(({ recorded }) => recorded.id)).toEqual(['case/b#1', 'case/a#2']);
      expect(await store.readAll(all[2]!.position)).toEqual([]);
    });

    it('keeps an append of nothing as nothing', async () => {
      const store = await open();
      expect(await store.append('case/a', 0, [])).toEqual({ appended: true });
      expect(await store.readAll()).toEqual([]);
    });
  });
}
