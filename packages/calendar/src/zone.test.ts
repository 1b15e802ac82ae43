import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOf, datePartsOf, dayNumberOf, dayNumberOfDate, weekdayOf } from './plain-date.ts';
import { zoneOf } from './zone.ts';

const ZONES = [
  'Asia/Shanghai',
  'Europe/Paris',
  'America/New_York',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'Africa/Casablanca',
  'America/St_Johns',
  'Pacific/Apia',
];

/** Days on which clocks change: Paris, New York, Lord Howe, Casablanca, Apia. */
const CHANGES = ['2026-03-29', '2026-10-25', '2026-03-08', '2026-11-01', '2026-04-05', '2026-10-04', '2026-02-15', '2026-03-22', '2011-12-30'].map(
  dayNumberOfDate,
);

function shown(zone: string, at: number): string {
  return new Date(at).toLocaleString('sv-SE', { timeZone: zone });
}

describe('a date', () => {
  it('becomes a day number and the same date again', () => {
    fc.assert(
      fc.property(fc.integer({ min: -200_000, max: 2_900_000 }), (number) => {
        const { year, month, day } = datePartsOf(number);
        expect(new Date(number * 86_400_000).toISOString().slice(0, 10).replace(/^\+00/, '')).toBe(dateOf(number));
        expect(dayNumberOf(year, month, day)).toBe(number);
        expect(dayNumberOfDate(dateOf(number))).toBe(number);
        expect(weekdayOf(number) % 7).toBe(new Date(number * 86_400_000).getUTCDay());
      }),
      { numRuns: 250 },
    );
  });

  it('that is none is refused', () => {
    for (const said of ['17:30', '12026-01-01', '2026-01-011']) expect(() => dayNumberOfDate(said)).toThrow(new RangeError(`\`${said}\` is not a date`));
  });
});

describe('a zone', () => {
  it('gives the local day a wall calendar shows', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), fc.integer({ min: Date.UTC(1985, 0, 1), max: Date.UTC(2030, 0, 1) }), (id, at) => {
        expect(dateOf(zoneOf(id).dayAt(at))).toBe(shown(id, at).slice(0, 10));
      }),
      { numRuns: 500 },
    );
  });

  it('gives the first instant at which the wall clock has reached a time', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ZONES),
        fc.oneof(fc.integer({ min: 5500, max: 21_000 }), fc.constantFrom(...CHANGES)),
        fc.oneof(fc.integer({ min: 0, max: 1440 }), fc.integer({ min: 0, max: 240 })),
        (id, day, minute) => {
          const at = zoneOf(id).instantOf(day, minute);
          const wanted = new Date(day * 86_400_000 + minute * 60_000).toISOString().slice(0, 19).replace('T', ' ');
          expect(shown(id, at) >= wanted).toBe(true);
          expect(shown(id, at - 1) < wanted).toBe(true);
          for (let earlier = at - 60_000; earlier > at - 86_400_000; earlier -= 3_600_000) expect(shown(id, earlier) < wanted).toBe(true);
        },
      ),
      { numRuns: 250 },
    );
  });

  it('moves a skipped time forward to the change and takes the first of a doubled one', () => {
    const paris = zoneOf('Europe/Paris');
    expect(paris.instantOf(dayNumberOf(2026, 3, 29), 150)).toBe(Date.parse('2026-03-29T01:00:00Z'));
    expect(paris.instantOf(dayNumberOf(2026, 10, 25), 150)).toBe(Date.parse('2026-10-25T00:30:00Z'));
    expect([-1, 0].map((ms) => paris.offsetAt(Date.parse('2026-03-29T01:00:00Z') + ms))).toEqual([3_600_000, 7_200_000]);
    expect(paris.instantOf(dayNumberOf(2026, 10, 25), 180)).toBe(Date.parse('2026-10-25T02:00:00Z'));
  });

  it('stands still from a clock that is put back until it has caught up, over midnight too', () => {
    const newfoundland = zoneOf('America/St_Johns');
    const sunday = dayNumberOf(2010, 11, 7);
    // At 00:01 the clock went back to 23:01 of Saturday, which by then was over.
    const midnight = Date.parse('2010-11-07T00:00-02:30');
    expect(newfoundland.instantOf(sunday, 0)).toBe(midnight);
    expect(shown('America/St_Johns', midnight + 120_000)).toBe('2010-11-06 23:02:00');
    expect([midnight - 1, midnight, midnight + 120_000].map(newfoundland.dayAt)).toEqual([sunday - 1, sunday, sunday]);
    expect(newfoundland.instantOf(sunday, 2)).toBe(Date.parse('2010-11-07T00:02-03:30'));
    // Beirut's clock goes back at 24:00, so that Sunday begins an hour later.
    const beirut = zoneOf('Asia/Beirut');
    expect(beirut.instantOf(dayNumberOf(2026, 10, 25), 0)).toBe(Date.parse('2026-10-25T00:00+02:00'));
    expect(beirut.dayAt(Date.parse('2026-10-25T00:00+02:00') - 1)).toBe(dayNumberOf(2026, 10, 24));
  });

  it('had local mean time with seconds, and is asked at any instant', () => {
    expect(zoneOf('Asia/Shanghai').offsetAt(Date.UTC(1900, 0, 1))).toBe(((8 * 60 + 5) * 60 + 43) * 1000);
    expect(zoneOf('America/New_York').offsetAt(Date.UTC(1883, 10, 18, 12))).toBe(-((4 * 60 + 56) * 60 + 2) * 1000);
    expect(zoneOf('UTC').offsetAt(0)).toBe(0);
    expect(zoneOf('Asia/Urumqi').dayAt(-62_200_000_000_000)).toBe(Math.floor(-62_200_000_000_000 / 86_400_000));
  });

  it('knows that Shanghai kept summer time until 1991 and none since', () => {
    const shanghai = zoneOf('Asia/Shanghai');
    expect(shanghai.offsetAt(Date.UTC(1990, 6, 1))).toBe(9 * 3_600_000);
    expect(shanghai.offsetAt(Date.UTC(2026, 6, 1))).toBe(8 * 3_600_000);
    expect(zoneOf('Asia/Urumqi').offsetAt(Date.UTC(2026, 6, 1))).toBe(6 * 3_600_000);
  });

  it('that skips a whole day, as Apia did in 2011, moves it forward', () => {
    const apia = zoneOf('Pacific/Apia');
    expect(apia.instantOf(dayNumberOf(2011, 12, 30), 720)).toBe(Date.parse('2011-12-30T10:00:00Z'));
  });

  it('the platform does not know is refused', () => {
    expect(() => zoneOf('Mars/Olympus')).toThrow(RangeError);
  });
});
