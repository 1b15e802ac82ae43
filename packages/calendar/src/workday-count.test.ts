import type { PlanCalendarDay } from '@guicheng/definition';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countWorkdays } from './workday-count.ts';

const dayNumbers = fc.integer({ min: -30_000, max: 30_000 });
const specialDays = fc
  .array(fc.tuple(dayNumbers, fc.constantFrom('holiday', 'make-up-workday', 'special-hours')), { maxLength: 40 })
  .map((days) => new Map(days.map(([day, kind]): [number, PlanCalendarDay] => [day, { kind, title: {}, open: [] }])));

describe('the count of workdays', () => {
  it('goes up by one on a workday and stands still on any other, in whole numbers', () => {
    fc.assert(
      fc.property(fc.subarray([1, 2, 3, 4, 5, 6, 7]), specialDays, dayNumbers, (workweek, special, around) => {
        const { isWorkday, through } = countWorkdays(workweek, special);
        for (const day of [around, around + 1, ...special.keys()]) {
          expect(Number.isSafeInteger(through(day))).toBe(true);
          expect(through(day) - through(day - 1)).toBe(isWorkday(day) ? 1 : 0);
        }
      }),
      { numRuns: 300 },
    );
  });
});
