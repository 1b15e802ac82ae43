import { describe, expect, it } from 'vitest';
import type { Band } from './band.ts';
import { complement, intersect, unite } from './band.ts';
import { cut, decimalSteps, valueAt } from './number-line.ts';

const integers = { unit: 'integer' } as const;
const holds = (band: Band, value: bigint): boolean =>
  band.some(({ from, to }) => (from === undefined || from <= 2n * value) && (to === undefined || 2n * value < to));

describe('bands of a number', () => {
  it('hold a value exactly when the sets they stand for hold it', () => {
    const values = [-3n, -2n, -1n, 0n, 1n, 2n, 3n];
    const ends = [undefined, ...values.map((value) => cut(integers, value, 'below'))];
    const bands = ends.flatMap((from) => ends.flatMap((to): Band[] => (from !== undefined && to !== undefined && from >= to ? [] : [[{ from, to }]])));
    for (const a of bands) {
      for (const b of bands) {
        for (const value of values) {
          const name = `${value} in ${a[0]!.from}…${a[0]!.to} and ${b[0]!.from}…${b[0]!.to}`;
          expect(holds(intersect(a, b), value), name).toBe(holds(a, value) && holds(b, value));
          expect(holds(unite(a, b), value), name).toBe(holds(a, value) || holds(b, value));
          expect(holds(complement(a), value), name).toBe(!holds(a, value));
        }
      }
    }
  });

  it('leave nothing between two whole numbers, and something between two decimals', () => {
    const apart = (line: { readonly unit: 'integer' | 'decimal' }, low: bigint, high: bigint) =>
      complement(unite([{ from: undefined, to: cut(line, low, 'above') }], [{ from: cut(line, high, 'below'), to: undefined }]));
    expect(apart(integers, 5n, 6n)).toEqual([]);
    expect(apart({ unit: 'decimal' }, 5n, 6n)).toHaveLength(1);
  });

  it('name a value as the author would write it', () => {
    const at = cut({ unit: 'decimal' }, decimalSteps('-2.50')!, 'below');
    expect(valueAt({ unit: 'decimal' }, at, 0)).toBe('-2.5');
    expect(valueAt({ unit: 'money', currency: 'CNY' }, cut({ unit: 'money' }, -5n, 'below'), 2)).toBe('-0.05');
    expect(valueAt({ unit: 'date' }, cut({ unit: 'date' }, 20_454n, 'below'), 0)).toBe('2026-01-01');
  });
});
