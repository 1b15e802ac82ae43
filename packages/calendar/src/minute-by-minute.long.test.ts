import fc from 'fast-check';
import { describe, it } from 'vitest';
import { expectAgreementWithMinutes } from './test-support/agrees-with-minutes.ts';
import { asksOf, calendarsAndStarts } from './test-support/any-calendar.ts';

const drawSeed = (): number => Number(process.env['SEED'] ?? Math.floor(Math.random() * 2 ** 31));
const MINUTE = 60_000;

describe('working time, for long', () => {
  it('is what walking minute by minute finds, of 10,000 calendars', { timeout: 1_200_000 }, () => {
    const seed = drawSeed();
    console.log(`minute by minute: seed ${seed}`);
    fc.assert(
      fc.property(calendarsAndStarts, asksOf, ({ calendar, start }, asks) => expectAgreementWithMinutes(calendar, start, asks)),
      { numRuns: 10_000, seed },
    );
  });

  it('and of 3,000 in any zone the platform knows, at any time since 1973', { timeout: 1_200_000 }, () => {
    const seed = drawSeed();
    console.log(`in any zone: seed ${seed}`);
    const zones = fc.constantFrom(...Intl.supportedValuesOf('timeZone'));
    // Before, some offsets had seconds, and a minute of real time was no minute on the wall.
    const starts = fc.integer({ min: Date.UTC(1973, 0, 1) / MINUTE, max: Date.UTC(2038, 0, 1) / MINUTE });
    fc.assert(
      fc.property(calendarsAndStarts, zones, starts, asksOf, ({ calendar }, timeZone, start, asks) =>
        expectAgreementWithMinutes({ ...calendar, timeZone }, start * MINUTE, asks),
      ),
      { numRuns: 3_000, seed },
    );
  });
});
