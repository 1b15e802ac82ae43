import type { DayInterval } from '@guicheng/definition';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addWorking, isOpen, nextOpening, workingBetween } from './add-working.ts';
import { dayNumberOfDate } from './plain-date.ts';
import { at, sampleCalendar } from './test-support/sample-calendar.ts';
import { compileCalendar, type WorkingTime } from './working-time.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const OFFICE: readonly DayInterval[] = [
  [510, 720],
  [810, 1080],
];
const office = compileCalendar(sampleCalendar(OFFICE, { validThrough: '2026-12-31' }));

describe('adding working time', () => {
  it('ends at the closing instant, not at the next opening', () => {
    expect(addWorking(office, at('2026-11-20T17:00+08:00'), HOUR)?.at).toBe(at('2026-11-20T18:00+08:00'));
    expect(addWorking(office, at('2026-11-20T17:00+08:00'), HOUR + 1)?.at).toBe(at('2026-11-23T08:30:00.001+08:00'));
  });

  it('leaves out lunch, the night and the weekend', () => {
    expect(addWorking(office, at('2026-11-20T11:30+08:00'), 6 * HOUR)?.at).toBe(at('2026-11-23T09:30+08:00'));
  });

  it('counts from the next opening when it starts outside the hours', () => {
    expect(addWorking(office, at('2026-11-21T10:00+08:00'), HOUR)?.at).toBe(at('2026-11-23T09:30+08:00'));
    expect(addWorking(office, at('2026-11-21T10:00+08:00'), 0)?.at).toBe(at('2026-11-21T10:00+08:00'));
  });

  it('knows holidays and make-up workdays', () => {
    const days = {
      '2026-11-20': { kind: 'holiday', title: { en: 'Holiday' }, open: [] },
      '2026-11-21': { kind: 'make-up-workday', title: { en: 'Make-up' }, open: OFFICE },
    } as const;
    const changed = compileCalendar(sampleCalendar(OFFICE, { days }));
    expect(addWorking(changed, at('2026-11-19T17:30+08:00'), HOUR)?.at).toBe(at('2026-11-21T09:00+08:00'));
  });

  it('is provisional only beyond the last day whose holidays are published', () => {
    const end = at('2027-01-01T00:00+08:00');
    const always = compileCalendar(sampleCalendar([[0, 1440]], { validThrough: '2026-12-31' }));
    expect(addWorking(always, end - HOUR, HOUR)).toEqual({ at: end, provisional: false });
    expect(addWorking(always, end - HOUR, HOUR + 1)).toEqual({ at: end + 1, provisional: true });
    expect(workingBetween(always, end - HOUR, end + 1)).toEqual({ ms: HOUR + 1, provisional: true });
  });

  it('gives nothing for a calendar that is never open, or not for long enough', () => {
    const closed = compileCalendar(sampleCalendar([]));
    expect(addWorking(closed, 0, 1)).toBeUndefined();
    expect(nextOpening(closed, 0)).toBeUndefined();
    const once = compileCalendar(sampleCalendar([], { days: { '2026-11-22': { kind: 'make-up-workday', title: { en: 'Once' }, open: [[600, 660]] } } }));
    expect(addWorking(once, at('2026-01-01T00:00Z'), HOUR)?.at).toBe(at('2026-11-22T11:00+08:00'));
    expect(addWorking(once, at('2026-01-01T00:00Z'), HOUR + 1)).toBeUndefined();
  });

  it('has no hole at midnight and no day of 24 hours when the clock changes', () => {
    const always = compileCalendar(sampleCalendar([[0, 1440]], { timeZone: 'Europe/Paris', week: Array.from({ length: 7 }, () => [[0, 1440] as const]) }));
    const before = at('2026-03-28T00:00+01:00');
    expect(addWorking(always, before, 48 * HOUR)?.at).toBe(before + 48 * HOUR);
    expect(workingBetween(always, at('2026-03-29T00:00+01:00'), at('2026-03-30T00:00+02:00')).ms).toBe(23 * HOUR);
    expect(workingBetween(always, at('2026-10-25T00:00+02:00'), at('2026-10-26T00:00+01:00')).ms).toBe(25 * HOUR);
  });

  it('lets a night shift run into the next day, also over a boundary of days laid out together', () => {
    const night = compileCalendar(sampleCalendar([[1320, 1800]]));
    expect(isOpen(night, at('2026-11-21T05:59:59.999+08:00'))).toBe(true);
    expect(isOpen(night, at('2026-11-21T06:00+08:00'))).toBe(false);
    expect(isOpen(night, at('2026-11-22T23:00+08:00'))).toBe(false);
    const edge = (Math.floor(dayNumberOfDate('2026-11-20') / 64) * 64 + 64) * 24 * HOUR - 8 * HOUR;
    const everyNight = compileCalendar(sampleCalendar([[1320, 1800]], { week: Array.from({ length: 7 }, () => [[1320, 1800] as const]) }));
    expect(workingBetween(everyNight, edge - 2 * HOUR, edge + 6 * HOUR).ms).toBe(8 * HOUR);
    expect(addWorking(everyNight, edge - 2 * HOUR, 8 * HOUR)?.at).toBe(edge + 6 * HOUR);
  });

  it('opens at once inside the hours and at the next opening outside them', () => {
    expect(nextOpening(office, at('2026-11-20T09:00+08:00'))?.at).toBe(at('2026-11-20T09:00+08:00'));
    expect(nextOpening(office, at('2026-11-20T12:00+08:00'))?.at).toBe(at('2026-11-20T13:30+08:00'));
    expect(nextOpening(office, at('2026-11-20T18:00+08:00'))?.at).toBe(at('2026-11-23T08:30+08:00'));
  });

  it('finds no working time between instants in the wrong order', () => {
    expect(workingBetween(office, 10, 5).ms).toBe(0);
  });
});

const halfHours = (max: number) => fc.integer({ min: 1, max }).map((count) => count * 30);
const zones = ['Asia/Shanghai', 'Europe/Paris', 'America/New_York', 'Australia/Lord_Howe', 'America/St_Johns'];
const hours = fc
  .uniqueArray(fc.integer({ min: 0, max: 48 }), { minLength: 2, maxLength: 6 })
  .map((cuts) => cuts.sort((a, b) => a - b))
  .map((cuts): DayInterval[] => Array.from({ length: Math.floor(cuts.length / 2) }, (_, i) => [(cuts[i * 2] ?? 0) * 30, (cuts[i * 2 + 1] ?? 0) * 30]));
const calendars = fc.record({
  zone: fc.constantFrom(...zones),
  week: fc.array(
    fc.oneof({ weight: 3, arbitrary: hours }, { weight: 1, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: fc.constant<DayInterval[]>([[1260, 1860]]) }),
    {
      minLength: 7,
      maxLength: 7,
    },
  ),
});
const starts = fc.constantFrom(
  at('2026-03-28T00:00Z'),
  at('2026-10-24T00:00Z'),
  at('2026-03-07T00:00Z'),
  at('2026-10-31T00:00Z'),
  at('2026-04-04T00:00Z'),
  at('2026-11-20T00:00Z'),
);

/** Minute by minute, from the boundaries alone: no sums, no sheets. */
function openMinutes(time: WorkingTime, from: number, minutes: number): boolean[] {
  const day = time.zone.dayAt(from);
  const intervals: [number, number][] = [];
  for (let d = day - 2; d < day + 6; d += 1) for (const [a, b] of time.intervalsOf(d)) intervals.push([time.zone.instantOf(d, a), time.zone.instantOf(d, b)]);
  return Array.from({ length: minutes }, (_, i) => intervals.some(([a, b]) => from + i * MINUTE >= a && from + i * MINUTE < b));
}

describe('working time agrees with counting minutes', () => {
  const MINUTES = 3 * 1440;
  it('in every zone and on days on which the clock changes', () => {
    fc.assert(
      fc.property(
        calendars,
        starts,
        fc.oneof(halfHours(47), fc.integer({ min: 0, max: 1439 })),
        fc.oneof(halfHours(60), fc.integer({ min: 1, max: 2000 })),
        ({ zone, week }, day, offset, wanted) => {
          const time = compileCalendar(sampleCalendar([], { timeZone: zone, week }));
          const start = day + offset * MINUTE;
          const open = openMinutes(time, start, MINUTES);
          let sum = 0;
          let due: number | undefined;
          for (const [i, isOpenThen] of open.entries()) {
            if (isOpen(time, start + i * MINUTE) !== isOpenThen) expect.fail(`minute ${i} is ${isOpenThen ? 'open' : 'closed'}`);
            if (isOpenThen && ++sum === wanted) due = start + (i + 1) * MINUTE;
          }
          expect(workingBetween(time, start, start + MINUTES * MINUTE).ms).toBe(sum * MINUTE);
          if (due !== undefined) expect(addWorking(time, start, wanted * MINUTE)?.at).toBe(due);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('and adding is the inverse of measuring', () => {
    fc.assert(
      fc.property(
        calendars,
        starts,
        fc.integer({ min: 0, max: 86_400_000 }),
        fc.integer({ min: 1, max: 10 * 86_400_000 }),
        ({ zone, week }, day, offset, ms) => {
          const time = compileCalendar(sampleCalendar([], { timeZone: zone, week }));
          const reached = addWorking(time, day + offset, ms);
          fc.pre(reached !== undefined);
          expect(workingBetween(time, day + offset, reached?.at ?? 0).ms).toBe(ms);
          expect(workingBetween(time, day + offset, (reached?.at ?? 0) - 1).ms).toBe(ms - 1);
        },
      ),
      { numRuns: 200 },
    );
  });
});
