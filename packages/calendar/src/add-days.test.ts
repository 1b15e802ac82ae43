import { describe, expect, it } from 'vitest';
import { addDays, type DayCount } from './add-days.ts';
import { at, sampleCalendar } from './test-support/sample-calendar.ts';
import { isServiceDay, isWorkday, workdaysBetween } from './workday.ts';
import { compileCalendar, dayOf, endOfDay, startOfDay } from './working-time.ts';

const days = {
  '2026-10-01': { kind: 'holiday', title: { en: 'National Day' }, open: [[600, 720]] },
  '2026-10-02': { kind: 'holiday', title: { en: 'National Day' }, open: [] },
  '2026-10-10': { kind: 'make-up-workday', title: { en: 'Make-up' }, open: [[480, 720]] },
} as const;
const time = compileCalendar(sampleCalendar([[540, 1080]], { days, validThrough: '2026-12-31' }));
const WORKDAYS: DayCount = { kind: 'workdays', firstDay: 'not-counted', roll: 'none' };
const DAYS: DayCount = { kind: 'days', firstDay: 'not-counted', roll: 'none' };

describe('counting days', () => {
  it('leaves the first day out unless the pack counts it', () => {
    expect(addDays(time, at('2026-11-18T10:00+08:00'), 2, WORKDAYS)).toEqual({ at: at('2026-11-21T00:00+08:00'), date: '2026-11-20', provisional: false });
    expect(addDays(time, at('2026-11-18T10:00+08:00'), 2, { ...WORKDAYS, firstDay: 'counted' })?.date).toBe('2026-11-19');
    expect(addDays(time, at('2026-11-21T10:00+08:00'), 1, { ...WORKDAYS, firstDay: 'counted' })?.date).toBe('2026-11-23');
  });

  it('passes holidays and weekends, and stops at make-up workdays', () => {
    expect(addDays(time, at('2026-09-30T10:00+08:00'), 1, WORKDAYS)?.date).toBe('2026-10-05');
    expect(addDays(time, at('2026-10-09T10:00+08:00'), 1, WORKDAYS)?.date).toBe('2026-10-10');
  });

  it('rolls a last day that is no workday on, back, or not at all', () => {
    const friday = at('2026-11-20T10:00+08:00');
    expect(addDays(time, friday, 1, DAYS)?.date).toBe('2026-11-21');
    expect(addDays(time, friday, 1, { ...DAYS, roll: 'next' })?.date).toBe('2026-11-23');
    expect(addDays(time, friday, 1, { ...DAYS, roll: 'previous' })?.date).toBe('2026-11-20');
  });

  it('leaves out days that are skipped, and can count back', () => {
    expect(addDays(time, at('2026-11-16T10:00+08:00'), 2, { ...WORKDAYS, skip: (date) => date === '2026-11-17' })?.date).toBe('2026-11-19');
    expect(addDays(time, at('2026-11-23T00:00+08:00'), -1, WORKDAYS)?.date).toBe('2026-11-20');
    expect(addDays(time, at('2026-11-23T00:00+08:00'), -14, DAYS)?.date).toBe('2026-11-09');
  });

  it('is provisional beyond the published year', () => {
    expect(addDays(time, at('2026-12-30T10:00+08:00'), 1, WORKDAYS)?.provisional).toBe(false);
    expect(addDays(time, at('2026-12-31T10:00+08:00'), 1, WORKDAYS)?.provisional).toBe(true);
  });

  it('is provisional when a day that was looked at is not published, be it after the day found', () => {
    const newYear = at('2027-01-04T10:00+08:00');
    expect(addDays(time, newYear, -2, WORKDAYS)).toMatchObject({ date: '2026-12-31', provisional: true });
    expect(addDays(time, startOfDay(time, '2027-01-01'), -1, WORKDAYS)).toMatchObject({ date: '2026-12-31', provisional: false });
    expect(addDays(time, startOfDay(time, '2027-01-01'), -1, { ...WORKDAYS, firstDay: 'counted' })).toMatchObject({ date: '2027-01-01', provisional: true });
    expect(addDays(time, startOfDay(time, '2027-01-01'), -2, { ...WORKDAYS, firstDay: 'counted' })).toMatchObject({ date: '2026-12-31', provisional: true });
    expect(addDays(time, at('2026-12-30T10:00+08:00'), 3, { ...DAYS, roll: 'previous' })).toMatchObject({ date: '2027-01-01', provisional: true });
    const closed = compileCalendar(sampleCalendar([], { workweek: [4], validThrough: '2026-12-31' }));
    expect(addDays(closed, at('2026-12-30T10:00+08:00'), 2, { ...DAYS, roll: 'previous' })).toMatchObject({ date: '2026-12-31', provisional: true });
    expect(addDays(closed, at('2026-12-30T10:00+08:00'), 0, DAYS)).toMatchObject({ date: '2026-12-30', provisional: false });
    expect(addDays(closed, newYear, 0, DAYS)).toMatchObject({ date: '2027-01-04', provisional: true });
  });

  it('counts zero days as the end of the day, and rolls it', () => {
    const saturday = at('2026-11-21T10:00+08:00');
    expect(addDays(time, saturday, 0, { ...WORKDAYS, firstDay: 'counted' })?.date).toBe('2026-11-21');
    expect(addDays(time, saturday, 0, { ...DAYS, roll: 'next' })?.date).toBe('2026-11-23');
    expect(addDays(time, saturday, 0, { ...DAYS, roll: 'previous' })?.date).toBe('2026-11-20');
  });

  it('leaves special hours the workday or day off that they are', () => {
    const special = { kind: 'special-hours', title: { en: 'Stocktaking' }, open: [[540, 720]] } as const;
    const stocktaking = compileCalendar(sampleCalendar([[540, 1080]], { days: { '2026-11-20': special, '2026-11-21': { ...special, open: [] } } }));
    expect([isWorkday(stocktaking, '2026-11-20'), isServiceDay(stocktaking, '2026-11-20')]).toEqual([true, true]);
    expect([isWorkday(stocktaking, '2026-11-21'), isServiceDay(stocktaking, '2026-11-21')]).toEqual([false, false]);
    expect(workdaysBetween(stocktaking, '2026-11-16', '2026-11-23')).toBe(5);
  });

  it('ends for a calendar without workdays', () => {
    const never = compileCalendar(sampleCalendar([], { workweek: [] }));
    expect(addDays(never, 0, 1, WORKDAYS)).toBeUndefined();
    expect(addDays(never, 0, 1, { ...DAYS, roll: 'next' })).toBeUndefined();
  });

  it('tells workdays from service days', () => {
    expect([isWorkday(time, '2026-10-01'), isServiceDay(time, '2026-10-01')]).toEqual([false, true]);
    expect([isWorkday(time, '2026-10-02'), isServiceDay(time, '2026-10-02')]).toEqual([false, false]);
    expect([isWorkday(time, '2026-10-10'), isServiceDay(time, '2026-10-10')]).toEqual([true, true]);
    expect([isWorkday(time, '2026-11-22'), isServiceDay(time, '2026-11-22')]).toEqual([false, false]);
  });

  it('counts the workdays between two dates, the first left out', () => {
    expect(workdaysBetween(time, '2026-11-20', '2026-11-24')).toBe(2);
    expect(workdaysBetween(time, '2026-11-24', '2026-11-20')).toBe(-2);
    expect(workdaysBetween(time, '2026-11-20', '2026-11-20')).toBe(0);
  });

  it('knows the first and last instant of a day', () => {
    expect(startOfDay(time, '2026-11-22')).toBe(at('2026-11-22T00:00+08:00'));
    expect(endOfDay(time, '2026-11-22')).toBe(at('2026-11-23T00:00+08:00'));
    expect(dayOf(time, at('2026-11-22T23:59:59.999+08:00'))).toBe('2026-11-22');
  });
});
