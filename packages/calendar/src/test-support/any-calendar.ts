import type { DayInterval, Instant, PlanCalendar, PlanCalendarDay } from '@guicheng/definition';
import fc from 'fast-check';
import { SHEET_MS } from '../sheet.ts';
import type { Asks } from './agrees-with-minutes.ts';
import { dateAfter } from './minute-walk.ts';
import { at, sampleCalendar } from './sample-calendar.ts';

const MINUTE = 60_000;

/** Zones with a clock that is put forward or back, and the days around it; of each also a day on which nothing happens. */
export const CHANGES: Readonly<Record<string, readonly string[]>> = {
  'Asia/Shanghai': ['1986-05-03', '1986-09-13', '1989-04-15', '1991-09-14', '1992-04-11', '2026-02-14'],
  'Asia/Urumqi': ['1986-05-03', '1991-09-14', '2026-03-28'],
  'Europe/Paris': ['2026-03-28', '2026-10-24', '2026-12-31'],
  'America/New_York': ['2026-03-07', '2026-10-31', '2006-04-01'],
  'America/St_Johns': ['2010-03-13', '2010-11-06', '2026-10-31'],
  'Australia/Lord_Howe': ['2026-04-04', '2026-10-03'],
  'Asia/Beirut': ['2026-03-28', '2026-10-24'],
  'America/Havana': ['2026-03-07', '2026-10-31'],
  'Pacific/Apia': ['2011-12-29', '2011-09-23'],
  'Asia/Kathmandu': ['2026-06-01'],
  UTC: ['2026-06-01'],
};

const cut = fc.integer({ min: 0, max: 1440 });
/** Up to three intervals of a day; the last may run into the next. */
const severalIntervals = fc.uniqueArray(cut, { minLength: 2, maxLength: 6 }).map((cuts) => {
  const sorted = cuts.toSorted((a, b) => a - b);
  return Array.from({ length: Math.floor(sorted.length / 2) }, (_, i): DayInterval => [sorted[i * 2]!, sorted[i * 2 + 1]!]);
});
const overMidnight = fc.tuple(fc.integer({ min: 1, max: 1439 }), fc.nat()).map(([from, to]): DayInterval[] => [[from, 1440 + (to % from)]]);
const hours: fc.Arbitrary<readonly DayInterval[]> = fc.oneof(
  { weight: 4, arbitrary: severalIntervals },
  { weight: 1, arbitrary: overMidnight },
  { weight: 1, arbitrary: fc.constantFrom<readonly DayInterval[]>([], [[0, 1440]], [[0, 1439]], [[120, 180]], [[150, 1590]]) },
);

/** An instant at a whole minute of a zone's interesting days, or at the edge between two sheets. */
const starts = (zone: string): fc.Arbitrary<Instant> =>
  fc
    .tuple(fc.constantFrom(...CHANGES[zone]!.map((date) => at(`${date}T00:00Z`)), 40 * SHEET_MS - 2 * 1440 * MINUTE), fc.integer({ min: -720, max: 1440 }))
    .map(([day, minutes]) => day + minutes * MINUTE);

/** Any calendar in any of the zones, with special days around an instant, and that instant. */
export const calendarsAndStarts: fc.Arbitrary<{ readonly calendar: PlanCalendar; readonly start: Instant }> = fc
  .constantFrom(...Object.keys(CHANGES))
  .chain((timeZone) =>
    fc.record({
      start: starts(timeZone),
      week: fc.array(hours, { minLength: 7, maxLength: 7 }),
      workweek: fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 1 }),
      special: fc.uniqueArray(
        fc.record({ after: fc.integer({ min: -3, max: 12 }), kind: fc.constantFrom('holiday', 'make-up-workday', 'special-hours'), open: hours }),
        { maxLength: 6, selector: ({ after }) => after },
      ),
      published: fc.option(fc.integer({ min: -1, max: 5 }), { nil: undefined }),
      timeZone: fc.constant(timeZone),
    }),
  )
  .map(({ start, week, workweek, special, published, timeZone }) => {
    const date = new Date(start).toISOString().slice(0, 10);
    const days = Object.fromEntries(special.map(({ after, kind, open }): [string, PlanCalendarDay] => [dateAfter(date, after), { kind, title: {}, open }]));
    const validThrough = published === undefined ? {} : { validThrough: dateAfter(date, published) };
    return { start, calendar: sampleCalendar([], { timeZone, week, workweek, days, ...validThrough }) };
  });

const within = fc.integer({ min: 0, max: 4 * 1440 * MINUTE - 1 });

/** What to ask of each. */
export const asksOf: fc.Arbitrary<readonly Asks[]> = fc.array(
  fc
    .record({ one: within, other: within, ms: fc.integer({ min: 1, max: 2000 * MINUTE }), days: fc.integer({ min: -8, max: 8 }) })
    .map(({ one, other, ms, days }) => ({ from: Math.min(one, other), until: Math.max(one, other) + 1, ms, days })),
  { minLength: 4, maxLength: 4 },
);
