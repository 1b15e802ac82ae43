import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addWorking, workingBetween } from './add-working.ts';
import { expectAgreementWithMinutes } from './test-support/agrees-with-minutes.ts';
import { asksOf, calendarsAndStarts } from './test-support/any-calendar.ts';
import { compileCalendar } from './working-time.ts';

describe('working time', () => {
  it('is what walking minute by minute finds, in every zone and where clocks change', () => {
    fc.assert(
      fc.property(calendarsAndStarts, asksOf, ({ calendar, start }, asks) => expectAgreementWithMinutes(calendar, start, asks)),
      { numRuns: 120 },
    );
  });

  it('added is working time measured', () => {
    fc.assert(
      fc.property(calendarsAndStarts, fc.integer({ min: 1, max: 900 * 86_400_000 }), ({ calendar, start }, ms) => {
        const time = compileCalendar(calendar);
        const reached = addWorking(time, start, ms);
        fc.pre(reached !== undefined);
        expect(workingBetween(time, start, reached.at).ms).toBe(ms);
        expect(workingBetween(time, start, reached.at - 1).ms).toBe(ms - 1);
      }),
      { numRuns: 200 },
    );
  });
});
