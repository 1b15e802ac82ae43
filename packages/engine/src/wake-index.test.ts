import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wakeIndex } from './wake-index.ts';

const act = fc.record({
  id: fc.integer({ min: 0, max: 30 }),
  wake: fc.option(fc.integer({ min: 0, max: 20_000_000 })),
  now: fc.option(fc.integer({ min: 0, max: 20_000_000 })),
});

describe('the index of wakes', () => {
  it('answers what a search through all would, whatever is set, moved and taken', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 200 }), (acts) => {
        const index = wakeIndex();
        const plain = new Map<string, number>();
        for (const { id, wake, now } of acts) {
          if (wake === null) plain.delete(String(id));
          else plain.set(String(id), wake);
          index.set(String(id), wake ?? undefined);
          const first = plain.size === 0 ? undefined : Math.min(...plain.values());
          expect(index.next()?.wake).toBe(first);
          if (now !== null) {
            const due = [...plain].filter(([, at]) => at <= now).sort(([, a], [, b]) => a - b);
            const taken = index.takeDue(now);
            expect(taken.map(({ wake: at }) => at)).toEqual(due.map(([, at]) => at));
            expect(new Set(taken.map((one) => one.id))).toEqual(new Set(due.map(([one]) => one)));
            for (const [one] of due) plain.delete(one);
          }
          expect(index.size).toBe(plain.size);
        }
      }),
      { verbose: true },
    );
  });

  it('gives each back once, however often it was moved to and fro', () => {
    const index = wakeIndex();
    for (const wake of [5_000_000, 9_000_000, 5_000_000, 1, 5_000_000]) index.set('a', wake);
    expect(index.takeDue(10_000_000)).toEqual([{ id: 'a', wake: 5_000_000 }]);
    expect(index.next()).toBeUndefined();
  });

  it('keeps many later quarters in their order', () => {
    const index = wakeIndex();
    const quarter = 2 ** 20;
    for (const at of [5, 2, 9, 1, 7, 3, 8]) index.set(String(at), at * quarter);
    expect(index.takeDue(10 * quarter).map(({ id }) => id)).toEqual(['1', '2', '3', '5', '7', '8', '9']);
  });

  it('set again to the same instant, waits once', () => {
    const index = wakeIndex();
    for (let times = 0; times < 3; times += 1) index.set('a', 7);
    expect(index.takeDue(7)).toEqual([{ id: 'a', wake: 7 }]);
    expect(index.size).toBe(0);
  });

  it('goes on answering the first when another waits no more', () => {
    const index = wakeIndex();
    for (const [id, wake] of [
      ['a', 1],
      ['b', 2],
      ['c', 3],
    ] as const)
      index.set(id, wake);
    expect(index.next()?.id).toBe('a');
    index.set('b', undefined);
    expect(index.next()?.id).toBe('a');
    index.set('a', undefined);
    expect(index.next()?.id).toBe('c');
  });
});
