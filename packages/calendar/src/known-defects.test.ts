import chineseDays from 'chinese-days';
import { describe, expect, it } from 'vitest';
import { addDays, type DayCount } from './add-days.ts';
import { addWorking, isOpen, nextOpening, workingBetween } from './add-working.ts';
import { at, sampleCalendar } from './test-support/sample-calendar.ts';
import { isWorkday, workdaysBetween } from './workday.ts';
import { compileCalendar, dayOf, endOfDay, startOfDay } from './working-time.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const holiday = (...dates: readonly string[]) =>
  Object.fromEntries(dates.map((date) => [date, { kind: 'holiday', title: { en: 'Holiday' }, open: [] } as const]));
const everyDay = (from: number, to: number) => ({ week: Array.from({ length: 7 }, () => [[from, to]] as const) });
const WORKDAYS: DayCount = { kind: 'workdays', firstDay: 'not-counted', roll: 'none' };

describe('what other systems got wrong', () => {
  it('GLPI: a holiday from 30 December to 2 January closes all four days, though as text of month and day its end comes before its start', () => {
    const time = compileCalendar(sampleCalendar([[540, 1080]], { days: holiday('2026-12-30', '2026-12-31', '2027-01-01', '2027-01-02') }));
    expect(workingBetween(time, at('2026-12-30T00:00+08:00'), at('2027-01-03T00:00+08:00')).ms).toBe(0);
    expect(nextOpening(time, at('2026-12-29T18:00+08:00'))?.at).toBe(at('2027-01-04T09:00+08:00'));
    expect(addDays(time, at('2026-12-29T10:00+08:00'), 1, WORKDAYS)?.date).toBe('2027-01-04');
  });

  it('GLPI: from 28 to 30 March 2026 in Paris, steps of 86,400 seconds land an hour off; days do not', () => {
    const time = compileCalendar(sampleCalendar([[0, 1440]], { ...everyDay(0, 1440), timeZone: 'Europe/Paris' }));
    const start = startOfDay(time, '2026-03-28');
    expect(new Date(start + 2 * DAY).toISOString()).toBe('2026-03-29T23:00:00.000Z');
    expect(startOfDay(time, '2026-03-30')).toBe(at('2026-03-30T00:00+02:00'));
    expect(workingBetween(time, start, startOfDay(time, '2026-03-30')).ms).toBe(47 * HOUR);
    expect(addDays(time, start, 1, { ...WORKDAYS, kind: 'days' })?.at).toBe(at('2026-03-30T00:00+02:00'));
    const office = compileCalendar(sampleCalendar([], { ...everyDay(540, 1080), timeZone: 'Europe/Paris' }));
    expect(addWorking(office, at('2026-03-28T17:00+01:00'), 2 * HOUR)?.at).toBe(at('2026-03-29T10:00+02:00'));
  });

  it('Zammad #3180: 00:00-24:00 leaves no minute out, and 00:00-23:59 only the one that it says', () => {
    const [whole, short] = [1440, 1439].map((end) => compileCalendar(sampleCalendar([], everyDay(0, end))));
    const midnight = at('2026-11-20T00:00+08:00');
    expect(workingBetween(whole!, midnight, midnight + 7 * DAY).ms).toBe(7 * DAY);
    expect(addWorking(whole!, midnight - MINUTE, 2 * MINUTE)?.at).toBe(midnight + MINUTE);
    expect(isOpen(whole!, midnight - 1)).toBe(true);
    expect(workingBetween(short!, midnight, midnight + 7 * DAY).ms).toBe(7 * (DAY - MINUTE));
    expect(addWorking(short!, midnight - 2 * MINUTE, 2 * MINUTE)?.at).toBe(midnight + MINUTE);
  });

  it('ERPNext: a calendar that never opens gives no answer, at once, rather than none for ever', () => {
    const never = compileCalendar(sampleCalendar([], { workweek: [] }));
    expect([addWorking(never, 0, 1), nextOpening(never, 0), addDays(never, 0, 1, WORKDAYS), addDays(never, 0, -1, WORKDAYS)]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(workingBetween(never, 0, 10_000 * DAY).ms).toBe(0);
  });

  it('ServiceNow: a workday is a day, not 24 hours of opening time', () => {
    const time = compileCalendar(sampleCalendar([[540, 1080]]));
    const monday = at('2026-11-16T10:00+08:00');
    expect(addDays(time, monday, 1, WORKDAYS)?.date).toBe('2026-11-17');
    expect(dayOf(time, addWorking(time, monday, 24 * HOUR)!.at)).toBe('2026-11-18');
  });

  it('Frappe Helpdesk #2212, Chatwoot #14009: lunch is not working time', () => {
    const time = compileCalendar(
      sampleCalendar([
        [510, 720],
        [810, 1080],
      ]),
    );
    expect(workingBetween(time, at('2026-11-20T08:30+08:00'), at('2026-11-20T18:00+08:00')).ms).toBe(8 * HOUR);
  });

  it('chinese-days answers for a year nobody has published as if it had no holidays; here the answer is provisional', () => {
    expect(chineseDays.isWorkday('2027-01-01')).toBe(true);
    const time = compileCalendar(sampleCalendar([[540, 1080]], { validThrough: '2026-12-31' }));
    expect(addDays(time, at('2026-12-31T10:00+08:00'), 1, WORKDAYS)).toMatchObject({ date: '2027-01-01', provisional: true });
    expect(addWorking(time, at('2026-12-31T17:00+08:00'), 2 * HOUR)).toEqual({ at: at('2027-01-01T10:00+08:00'), provisional: true });
  });

  it('Azure DevOps #8675, dbt_zendesk #25: the offset is that of the day counted, not of today', () => {
    const time = compileCalendar(sampleCalendar([[540, 1080]], { timeZone: 'America/New_York' }));
    expect(startOfDay(time, '2026-07-01')).toBe(at('2026-07-01T00:00-04:00'));
    expect(startOfDay(time, '2026-12-01')).toBe(at('2026-12-01T00:00-05:00'));
  });
});

describe('Shanghai before 1992', () => {
  const time = compileCalendar(sampleCalendar([], everyDay(0, 1440)));

  it('had six summers, of days with 23 and 25 hours', () => {
    const lengthOf = (date: string) => (endOfDay(time, date) - startOfDay(time, date)) / HOUR;
    const begins = ['1986-05-04', '1987-04-12', '1988-04-17', '1989-04-16', '1990-04-15', '1991-04-14'];
    const ends = ['1986-09-14', '1987-09-13', '1988-09-11', '1989-09-17', '1990-09-16', '1991-09-15'];
    expect(begins.map(lengthOf)).toEqual(begins.map(() => 23));
    expect(ends.map(lengthOf)).toEqual(ends.map(() => 25));
    expect(['1985-05-05', '1992-04-12', '1992-09-13', '2026-04-12'].map(lengthOf)).toEqual([24, 24, 24, 24]);
    expect(workingBetween(time, startOfDay(time, '1986-01-01'), startOfDay(time, '1992-01-01')).ms).toBe(2191 * DAY);
  });

  it('takes 02:30 of a night in which it was skipped for the first instant after it', () => {
    expect(time.zone.instantOf(time.zone.dayAt(at('1988-04-17T00:00+08:00')), 150)).toBe(at('1988-04-17T03:00+09:00'));
  });

  it('knows workdays of a century without counting them one by one', () => {
    expect(workdaysBetween(time, '1900-01-01', '9999-12-31')).toBe(
      workdaysBetween(time, '1900-01-01', '2000-01-01') + workdaysBetween(time, '2000-01-01', '9999-12-31'),
    );
    expect(workdaysBetween(time, '2026-01-01', '2027-01-01')).toBe(261);
    expect(isWorkday(time, '1986-05-04')).toBe(false);
  });
});
