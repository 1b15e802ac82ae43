import type { Recorded } from '@guicheng/engine';
import { describe, expect, it } from 'vitest';
import { Histories } from './histories.ts';
import { memoryStore } from './memory-store.ts';
import { failingStore } from './test-support/failing-store.ts';

const comment = (seq: number, id = `c${seq}.1`): Recorded => ({
  stream: 'case/a',
  seq,
  id,
  at: seq,
  recordedAt: seq,
  by: { kind: 'clock' },
  event: { type: 'comment-added', text: id },
});

describe('histories', () => {
  it('know what was appended here once, although the store answers it again', async () => {
    const histories = new Histories(memoryStore());
    expect(await histories.append('case/a', [comment(1), comment(2)])).toBe(true);
    await histories.refresh();
    await histories.refresh();
    expect(histories.of('case/a').map(({ seq }) => seq)).toEqual([1, 2]);
    expect(histories.log()).toHaveLength(2);
  });

  it('read what somebody faster wrote, and keep nothing of their own', async () => {
    const store = memoryStore();
    const histories = new Histories(store);
    await store.append('case/a', 0, [comment(1, 'theirs.1')]);
    expect(await histories.append('case/a', [comment(1, 'ours.1')])).toBe(false);
    expect(histories.of('case/a').map(({ id }) => id)).toEqual(['theirs.1']);
  });

  it('know an append as kept when only its answer was lost', async () => {
    const store = memoryStore();
    const histories = new Histories(failingStore(store, new Map([[1, 'after']])));
    expect(await histories.append('case/a', [comment(1)])).toBe(true);
    expect(histories.log()).toHaveLength(1);
  });

  it('throw what the store throws when nothing was kept', async () => {
    const histories = new Histories(failingStore(memoryStore(), new Map([[1, 'before']])));
    await expect(histories.append('case/a', [comment(1)])).rejects.toMatchObject({ code: 'store_failed' });
    expect(histories.log()).toEqual([]);
  });

  it('refuse a store that leaves out an event', async () => {
    const store = { ...memoryStore(), readAll: async () => [{ position: 2, recorded: comment(2) }] };
    await expect(new Histories(store).refresh()).rejects.toMatchObject({ code: 'store_failed' });
  });

  it('grow in place, while a snapshot stands still and is the same until something is added', async () => {
    const histories = new Histories(memoryStore());
    await histories.append('case/a', [comment(1)]);
    const [live, snapshot] = [histories.of('case/a'), histories.snapshot('case/a')];
    expect(histories.snapshot('case/a')).toBe(snapshot);
    await histories.append('case/a', [comment(2)]);
    expect(histories.of('case/a')).toBe(live);
    expect([live.length, snapshot.length, histories.snapshot('case/a').length]).toEqual([2, 1, 2]);
  });
});
