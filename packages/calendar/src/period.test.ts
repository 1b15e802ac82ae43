import type { PlanWindow } from '@guicheng/definition';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { periodOf, periodOfKey } from './period.ts';
import { at, sampleCalendar } from './test-support/sample-calendar.ts';
import { compileCalendar } from './working-time.ts';

const shanghai = compileCalendar(sampleCalendar([]));
const WINDOWS: readonly PlanWindow[] = ['day', 'week', 'month', 'quarter', 'half-year', 'year'];

describe('a period', () => {
  it('is named by its window', () => {
    const now = at('2026-11-22T20:00+08:00');
    expect(WINDOWS.map((window) => periodOf(shanghai, window, now).key)).toEqual(['2026-11-22', '2026-W47', '2026-11', '2026-Q4', '2026-H2', '2026']);
    expect(periodOf(shanghai, 'service-day', now).key).toBe('2026-11-22');
  });

  it('begins and ends at local midnight', () => {
    const week = periodOf(shanghai, 'week', at('2026-11-22T23:59:59.999+08:00'));
    expect([week.from, week.until]).toEqual([at('2026-11-16T00:00+08:00'), at('2026-11-23T00:00+08:00')]);
    expect(periodOf(shanghai, 'week', week.until).key).toBe('2026-W48');
    const quarter = periodOf(shanghai, 'quarter', at('2026-11-22T00:00Z'));
    expect([quarter.from, quarter.until]).toEqual([at('2026-10-01T00:00+08:00'), at('2027-01-01T00:00+08:00')]);
  });

  it('puts the days around new year into the ISO week of their Thursday', () => {
    const keyOf = (text: string) => periodOf(shanghai, 'week', at(`${text}T12:00+08:00`)).key;
    expect(['2024-12-30', '2026-12-31', '2027-01-03', '2027-01-04', '2021-01-03'].map(keyOf)).toEqual([
      '2025-W01',
      '2026-W53',
      '2026-W53',
      '2027-W01',
      '2020-W53',
    ]);
  });

  it('is found again by its key, in any zone', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...WINDOWS),
        fc.constantFrom('Asia/Shanghai', 'Europe/Paris', 'America/New_York'),
        fc.integer({ min: at('1995-01-01T00:00Z'), max: at('2040-01-01T00:00Z') }),
        (window, timeZone, now) => {
          const time = compileCalendar(sampleCalendar([], { timeZone }));
          const period = periodOf(time, window, now);
          expect(period.from <= now && now < period.until).toBe(true);
          expect(periodOfKey(time, window, period.key)).toEqual(period);
          expect(periodOf(time, window, period.until).from).toBe(period.until);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('has no other key', () => {
    for (const key of ['2026-W54', '2026-13', '2026-02-30', 'monday', '2026-Q5', '12026-11', '2026-111', '2026-11-220'])
      expect(WINDOWS.map((window) => periodOfKey(shanghai, window, key))).toEqual(WINDOWS.map(() => undefined));
  });
});
