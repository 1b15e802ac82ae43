import type { DayInterval } from '@guicheng/definition';
import { describe, expect, it } from 'vitest';
import { addWorking, isOpen, nextOpening, workingBetween } from './add-working.ts';
import { dayNumberOfDate } from './plain-date.ts';
import { at, sampleCalendar } from './test-support/sample-calendar.ts';
import { watchLookUps } from './test-support/watch-look-ups.ts';
import { compileCalendar } from './working-time.ts';

const HOUR = 3_600_000;
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
    expect(workingBetween(always, end - HOUR, end)).toEqual({ ms: HOUR, provisional: false });
  });

  it('opens provisionally from the first instant that is not published', () => {
    const always = compileCalendar(sampleCalendar([], { week: Array.from({ length: 7 }, () => [[0, 1440] as const]), validThrough: '2026-12-31' }));
    const end = at('2027-01-01T00:00+08:00');
    expect([end - 1, end].map((each) => nextOpening(always, each))).toEqual([
      { at: end - 1, provisional: false },
      { at: end, provisional: true },
    ]);
    expect(nextOpening(office, at('2026-12-31T18:00+08:00'))).toEqual({ at: at('2027-01-01T08:30+08:00'), provisional: true });
    expect([addWorking(always, end, 0), addWorking(always, end + 1, 0)]).toEqual([
      { at: end, provisional: false },
      { at: end + 1, provisional: true },
    ]);
  });

  it('reaches over years, and no further than four hundred', () => {
    const mondays = compileCalendar(sampleCalendar([], { week: [[[540, 600]], [], [], [], [], [], []] }));
    expect(addWorking(mondays, at('2026-11-16T00:00+08:00'), 521 * HOUR)?.at).toBe(at('2036-11-03T10:00+08:00'));
    expect(workingBetween(mondays, at('2026-11-16T00:00+08:00'), at('2036-11-03T10:00+08:00')).ms).toBe(521 * HOUR);
    expect(addWorking(mondays, at('2026-11-16T00:00+08:00'), 20_872 * HOUR)?.at).toBe(at('2426-11-16T10:00+08:00'));
    expect(addWorking(mondays, at('2026-11-16T00:00+08:00'), 22_000 * HOUR)).toBeUndefined();
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

  it('counts a minute once where a night shift reaches into the next day, and shifts that touch as one', () => {
    const [night, early]: DayInterval[] = [
      [1320, 1800],
      [300, 720],
    ];
    const shifts = compileCalendar(sampleCalendar([early!, night!]));
    expect(workingBetween(shifts, at('2026-11-17T22:00+08:00'), at('2026-11-18T13:00+08:00')).ms).toBe(14 * HOUR);
    expect(addWorking(shifts, at('2026-11-17T22:00+08:00'), 14 * HOUR)?.at).toBe(at('2026-11-18T12:00+08:00'));
    const touching = compileCalendar(
      sampleCalendar([
        [540, 600],
        [600, 660],
      ]),
    );
    expect([isOpen(touching, at('2026-11-17T10:00+08:00')), isOpen(touching, at('2026-11-17T11:00+08:00'))]).toEqual([true, false]);
    expect(nextOpening(touching, at('2026-11-17T10:00+08:00'))?.at).toBe(at('2026-11-17T10:00+08:00'));
  });

  it('opens at once inside the hours and at the next opening outside them', () => {
    expect(nextOpening(office, at('2026-11-20T09:00+08:00'))?.at).toBe(at('2026-11-20T09:00+08:00'));
    expect(nextOpening(office, at('2026-11-20T12:00+08:00'))?.at).toBe(at('2026-11-20T13:30+08:00'));
    expect(nextOpening(office, at('2026-11-20T18:00+08:00'))?.at).toBe(at('2026-11-23T08:30+08:00'));
  });

  it('asks the platform about the zone once a day laid out, never once an operation', () => {
    const asked = watchLookUps();
    const time = compileCalendar(sampleCalendar(OFFICE, { timeZone: 'Europe/Lisbon' }));
    const start = at('2026-01-05T00:00Z');
    workingBetween(time, start, start + 300 * 24 * HOUR);
    const laidOut = asked.count();
    expect(laidOut).toBeGreaterThan(0);
    for (let hour = 0; hour < 300 * 24; hour += 1) {
      addWorking(time, start + hour * HOUR, HOUR);
      workingBetween(time, start, start + hour * HOUR);
      isOpen(time, start + hour * HOUR);
    }
    expect(asked.count()).toBe(laidOut);
    asked.stop();
  });

  it('lays out nothing for a calendar that does not open any more', () => {
    const asked = watchLookUps();
    const day = { kind: 'special-hours', title: { en: 'Once' }, open: [[600, 660]] } as const;
    const days = { '2026-02-02': day, '2026-12-30': { ...day, open: [] } };
    for (const [zone, changes] of [['Europe/Madrid', {}] as const, ['Europe/Rome', { days }] as const]) {
      const before = asked.count();
      expect(addWorking(compileCalendar(sampleCalendar([], { timeZone: zone, ...changes })), at('2026-02-01T00:00Z'), 2 * HOUR)).toBeUndefined();
      expect(asked.count() - before).toBeLessThan(3 * 512);
    }
    asked.stop();
  });

  it('finds no working time between instants in the wrong order', () => {
    const [early, late] = [at('2026-11-20T10:00+08:00'), at('2026-11-20T11:00+08:00')];
    expect(workingBetween(office, late, early)).toEqual({ ms: 0, provisional: false });
    expect(workingBetween(office, late, late).ms).toBe(0);
  });
});
