import { dateOf, dayNumberOfDate } from '@guicheng/calendar';
import { describe, expect, it } from 'vitest';
import { addMonths, monthKeyOf, monthOfKey } from './month.ts';

describe('a month', () => {
  it('stands in whole weeks from Monday on', () => {
    const november = monthOfKey('2026-11')!;
    expect([dateOf(november.from), dateOf(november.until)]).toEqual(['2026-11-01', '2026-12-01']);
    expect(november.weeks.map((week) => dateOf(week[0]!))).toEqual(['2026-10-26', '2026-11-02', '2026-11-09', '2026-11-16', '2026-11-23', '2026-11-30']);
    expect(monthOfKey('2027-02')?.weeks).toHaveLength(4);
    expect(monthOfKey('2026-12')?.until).toBe(dayNumberOfDate('2027-01-01'));
  });

  it('is none where the key is none', () => {
    expect(monthOfKey('2026-13')).toBeUndefined();
    expect(monthOfKey('')).toBeUndefined();
  });

  it('is reached from a longer one on its last day', () => {
    const on = (date: string, months: number) => dateOf(addMonths(dayNumberOfDate(date), months));
    expect(on('2026-01-31', 1)).toBe('2026-02-28');
    expect(on('2026-12-15', 1)).toBe('2027-01-15');
    expect(on('2026-01-31', -2)).toBe('2025-11-30');
    expect(monthKeyOf(dayNumberOfDate('2026-02-28'))).toBe('2026-02');
  });
});
