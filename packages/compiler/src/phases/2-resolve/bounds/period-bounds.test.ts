import { describe, expect, it } from 'vitest';
import { compareBounded } from './compare-bounded.ts';
import { softeningsOf } from './softenings.ts';

const loosens = (property: string, base: unknown, own: unknown): boolean => compareBounded(base, own, [property]).length > 0;

describe('stricter, for duties and shares of a period', () => {
  it.each([
    ['catchUp', 'backfill', 'next'],
    ['catchUp', 'next', 'none'],
    ['opens', '16:00', '16:30'],
    ['opens', undefined, '16:00'],
    ['lateUntil', undefined, '20:00'],
    ['minSample', 10, 5],
    ['ifEmpty', 'met', 'not-applicable'],
    ['draws', 1, 2],
    ['proRata', false, true],
    ['distinct', undefined, 'place'],
    ['covers', undefined, 'form.urgency == "major"'],
    ['amount', '500.00', '500.01'],
    ['reward', '500.00', '499.99'],
    ['cure', '30 days', '29 days'],
    ['topUpWithin', '10 days', '5 days'],
    ['reaches', 20_000, 10_000],
  ])('%s from %j to %j is stricter, and back is not', (property, base, own) => {
    expect(loosens(property, base, own)).toBe(false);
    expect(loosens(property, own, base)).toBe(true);
  });

  const patrol = { id: 'patrol', kind: 'frequency', of: 'a.recorded', atLeast: 5, per: 'week', penalty: { first: { per: 'event', amount: '500.00' } } };
  const softened = (change: object): readonly string[] =>
    softeningsOf(patrol, { ...patrol, ...change }, new Set(['atLeast'])).map(({ path }) => path.join('.'));

  it('a bounded figure is also softened by a season, a floating date or a penalty that shrinks', () => {
    expect(softened({ season: { from: '05-01', until: '09-30' } })).toEqual(['season']);
    expect(softened({ next: 'floating' })).toEqual(['next']);
    expect(softened({ penalty: { first: { per: 'event', amount: '400.00' } } })).toEqual(['penalty.first.amount']);
    expect(softened({ penalty: {} })).toEqual(['penalty.first']);
  });

  it('but not by a penalty more, a place that must differ, or a part that is owed too', () => {
    const more = { first: { per: 'event', amount: '500.00' }, second: { per: 'event', amount: '1.00' } };
    expect(softened({ penalty: more, distinct: 'place', proRata: true })).toEqual([]);
  });
});
