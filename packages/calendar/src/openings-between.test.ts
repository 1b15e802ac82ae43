import { describe, expect, it } from 'vitest';
import { closingOf, openingsBetween } from './openings-between.ts';
import { SHEET_MS } from './sheet.ts';
import { at, sampleCalendar } from './test-support/sample-calendar.ts';
import { compileCalendar } from './working-time.ts';

const office = compileCalendar(
  sampleCalendar([
    [510, 720],
    [810, 1080],
  ]),
);
const shown = (from: string, until: string) =>
  openingsBetween(office, at(from), at(until)).map((opening) =>
    [opening.from, opening.until].map((each) => new Date(each + 8 * 3_600_000).toISOString().slice(8, 16)),
  );

describe('the openings between two instants', () => {
  it('are those of each day, cut at both ends', () => {
    expect(shown('2026-11-20T09:00+08:00', '2026-11-23T14:00+08:00')).toEqual([
      ['20T09:00', '20T12:00'],
      ['20T13:30', '20T18:00'],
      ['23T08:30', '23T12:00'],
      ['23T13:30', '23T14:00'],
    ]);
  });

  it('are none outside the hours, at a closing instant, or backwards', () => {
    expect(shown('2026-11-20T12:00+08:00', '2026-11-20T13:30+08:00')).toEqual([]);
    expect(shown('2026-11-20T18:00+08:00', '2026-11-23T08:30+08:00')).toEqual([]);
    expect(shown('2026-11-20T09:00+08:00', '2026-11-20T09:00+08:00')).toEqual([]);
    expect(shown('2026-11-23T09:00+08:00', '2026-11-20T09:00+08:00')).toEqual([]);
  });

  it('are one where a night shift reaches over the days that are laid out together', () => {
    const nights = compileCalendar(sampleCalendar([], { timeZone: 'UTC', week: Array.from({ length: 7 }, () => [[1320, 1800]] as const) }));
    const edge = 40 * SHEET_MS;
    const [before, after] = [edge - 2 * 3_600_000, edge + 6 * 3_600_000];
    expect(openingsBetween(nights, before, after)).toEqual([{ from: before, until: after }]);
    expect(openingsBetween(nights, edge - 1, edge + 1)).toEqual([{ from: edge - 1, until: edge + 1 }]);
  });
});

describe('the closing of a day', () => {
  it('is the end of its last opening hours, also past midnight', () => {
    expect(closingOf(office, '2026-11-20')).toBe(at('2026-11-20T18:00+08:00'));
    expect(closingOf(compileCalendar(sampleCalendar([[1320, 1800]])), '2026-11-20')).toBe(at('2026-11-21T06:00+08:00'));
  });

  it('is none on a day that is closed, or whose only hours the clock skips', () => {
    expect(closingOf(office, '2026-11-21')).toBeUndefined();
    const paris = compileCalendar(sampleCalendar([], { timeZone: 'Europe/Paris', week: Array.from({ length: 7 }, () => [[120, 180]] as const) }));
    expect(closingOf(paris, '2026-03-29')).toBeUndefined();
    expect(closingOf(paris, '2026-03-28')).toBe(at('2026-03-28T03:00+01:00'));
  });
});
