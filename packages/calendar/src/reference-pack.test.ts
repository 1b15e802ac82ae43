import { readFileSync } from 'node:fs';
import type { DayInterval, PlanCalendar, PlanCalendarDay } from '@guicheng/definition';
import chineseDays from 'chinese-days';
import { describe, expect, it } from 'vitest';
import { addDays } from './add-days.ts';
import { dateOf, dayNumberOfDate } from './plain-date.ts';
import { isServiceDay, isWorkday, workdaysBetween } from './workday.ts';
import { compileCalendar, startOfDay } from './working-time.ts';

interface Definition {
  readonly week: { readonly [day: string]: readonly string[] };
  readonly onHoliday?: readonly string[];
  readonly holidays?: { readonly [id: string]: { readonly from: string; readonly to?: string } };
  readonly makeUpWorkdays?: { readonly [id: string]: { readonly on: string } };
  readonly validThrough?: string;
}

const folder = new URL('../../../examples/property-service-center/calendars/', import.meta.url);
const read = (id: string): Definition => JSON.parse(readFileSync(new URL(`${id}.calendar.json`, folder), 'utf8'));
const interval = (text: string): DayInterval => {
  const [from = 0, to = 0] = text.split('-').map((time) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3)));
  return [from, to];
};

/** The reading the compiler gives a calendar, small enough to see that it is right. */
function planOf(id: string): PlanCalendar {
  const [own, base] = [read(id), read('service-center')];
  const week = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map((day) => (own.week[day] ?? []).map(interval));
  const days: { [date: string]: PlanCalendarDay } = {};
  for (const { from, to } of Object.values(base.holidays ?? {}))
    for (let day = dayNumberOfDate(from); day <= dayNumberOfDate(to ?? from); day += 1)
      days[dateOf(day)] = { kind: 'holiday', title: {}, open: (own.onHoliday ?? []).map(interval) };
  for (const { on } of Object.values(base.makeUpWorkdays ?? {})) days[on] = { kind: 'make-up-workday', title: {}, open: week[0] ?? [] };
  return {
    id,
    title: {},
    satisfies: [],
    overlays: {},
    timeZone: 'Asia/Shanghai',
    week,
    workweek: [1, 2, 3, 4, 5],
    days,
    ...(base.validThrough ? { validThrough: base.validThrough } : {}),
  };
}

describe('the calendars of the reference pack', () => {
  it('agree with the published holidays and make-up workdays of 2025 and 2026, day by day', () => {
    const office = compileCalendar(planOf('service-center'));
    for (let day = dayNumberOfDate('2025-01-01'); day <= dayNumberOfDate('2026-12-31'); day += 1) {
      const date = dateOf(day);
      expect([date, isWorkday(office, date)]).toEqual([date, chineseDays.isWorkday(date)]);
      expect([date, isServiceDay(office, date)]).toEqual([date, chineseDays.isWorkday(date)]);
    }
    expect(office.publishedUntil).toBe(Date.parse('2027-01-01T00:00+08:00'));
  });

  it('find the same workdays before and after each day of both years, and as many between', () => {
    const office = compileCalendar(planOf('service-center'));
    for (let day = dayNumberOfDate('2025-02-01'); day <= dayNumberOfDate('2026-12-01'); day += 1) {
      const date = dateOf(day);
      const at = startOfDay(office, date);
      for (const count of [-7, -1, 1, 2, 5, 15])
        expect([date, count, addDays(office, at, count, { kind: 'workdays', firstDay: 'not-counted', roll: 'none' })?.date]).toEqual([
          date,
          count,
          chineseDays.findWorkday(count, date),
        ]);
      const later = dateOf(day + 30);
      expect([date, workdaysBetween(office, date, later)]).toEqual([date, chineseDays.getWorkdaysInRange(dateOf(day + 1), later, true).length]);
    }
  });

  it('keep front desk, duty phone and engineering open on holidays, which are still no workdays', () => {
    for (const id of ['front-desk', 'duty-phone', 'engineering']) {
      const time = compileCalendar(planOf(id));
      expect([isServiceDay(time, '2026-10-01'), isWorkday(time, '2026-10-01')]).toEqual([true, false]);
      expect([isServiceDay(time, '2026-11-22'), isWorkday(time, '2026-11-22')]).toEqual([true, false]);
    }
  });
});
