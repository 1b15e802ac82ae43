import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RowHeights, WHOLE } from './row-heights.ts';

const keys = (count: number) => Array.from({ length: count }, (_, index) => `k${index}`);

describe('the window on a long list', () => {
  it('draws a short list whole', () => {
    expect(new RowHeights().window(keys(WHOLE), 5000, 6000)).toEqual({ from: 0, until: WHOLE, above: 0, below: 0 });
  });

  it('draws what lies in sight, by what was measured', () => {
    const heights = new RowHeights();
    for (const key of keys(1000)) heights.measure(key, 50);
    expect(heights.window(keys(1000), 500, 1000)).toEqual({ from: 10, until: 20, above: 500, below: 49_000 });
    expect(heights.measure('k3', 150)).toBe(true);
    expect(heights.measure('k3', 150.4)).toBe(false);
    expect(heights.window(keys(1000), 500, 1000)).toMatchObject({ from: 8, above: 500 });
    expect(heights.offset(keys(1000), 4)).toBe(300);
  });

  it('takes rows it has not seen for the average of the first, and lets none of them move when others are seen', () => {
    const heights = new RowHeights();
    for (const key of keys(10)) heights.measure(key, 60);
    expect(heights.offset(keys(1000), 500)).toBe(30_000);
    for (let index = 600; index < 700; index += 1) heights.measure(`k${index}`, 300);
    expect(heights.offset(keys(1000), 500)).toBe(30_000);
    heights.forget();
    expect(heights.offset(keys(1000), 1)).toBe(72);
  });

  it('answers the same whether a row is measured before or after it was looked at', () => {
    const all = keys(1000);
    const [early, late] = [new RowHeights(), new RowHeights()];
    for (const heights of [early, late]) heights.measure('k0', 50);
    early.measure('k7', 90);
    late.offset(all, 9);
    late.measure('k7', 90, 7);
    late.measure('k7', 80, 7);
    early.measure('k7', 80);
    expect([7, 8, 1000].map((index) => late.offset(all, index))).toEqual([350, 430, 50_030]);
    expect(early.offset(all, 1000) - early.offset(all, 0)).toBeGreaterThan(50_030);
  });

  it('leaves no gap and no overlap, and always draws something, wherever one looks', () => {
    const sizes = fc.array(fc.integer({ min: 20, max: 400 }), { minLength: WHOLE + 1, maxLength: WHOLE + 80 });
    fc.assert(
      fc.property(sizes, fc.integer({ min: -2000, max: 90_000 }), fc.integer({ min: 1, max: 2000 }), (rows, top, tall) => {
        const heights = new RowHeights();
        const all = keys(rows.length);
        for (const [index, height] of rows.entries()) heights.measure(`k${index}`, height);
        const { from, until, above, below } = heights.window(all, top, top + tall);
        const drawn = rows.slice(from, until).reduce((sum, height) => sum + height, 0);
        expect(until).toBeGreaterThan(from);
        expect(above + drawn + below).toBeCloseTo(rows.reduce((sum, height) => sum + height, 0));
        expect(above).toBe(heights.offset(all, from));
      }),
      { numRuns: 200 },
    );
  });
});
