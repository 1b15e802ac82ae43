import { describe, expect, it } from 'vitest';
import { parseFraction, parsePercent } from './parse-fraction.ts';
import { parseElapsed, parseLength, parseWarning } from './parse-length.ts';
import { parseSize } from './parse-size.ts';
import { datesBetween, isDate, parseInterval, parseTime } from './parse-time.ts';

describe('the small grammars of the language', () => {
  it.each([
    ['90s', 90_000],
    ['30m', 1_800_000],
    ['2h', 7_200_000],
    ['1h30m', 5_400_000],
    ['0m', undefined],
    ['', undefined],
    ['30', undefined],
    ['1.5h', undefined],
  ])('reads %s as elapsed time', (said, ms) => expect(parseElapsed(said)).toBe(ms));

  it('keeps days apart from hours', () => {
    expect(parseLength('3 workdays')).toEqual({ unit: 'workdays', count: 3, said: '3 workdays' });
    expect(parseLength('1 day')).toEqual({ unit: 'days', count: 1, said: '1 day' });
    expect(parseLength('24h')).toEqual({ unit: 'elapsed', ms: 86_400_000, said: '24h' });
    expect(parseLength('0 days')).toBeUndefined();
  });

  it('reads warnings as time left or as a share', () => {
    expect(parseWarning('-30m')).toEqual({ left: 1_800_000 });
    expect(parseWarning('50%')).toEqual({ percent: 50 });
    expect(parseWarning('30m')).toBeUndefined();
  });

  it('keeps fractions and percentages exact', () => {
    expect(parseFraction('2/3')).toEqual([2, 3]);
    expect(parseFraction('4/3')).toBeUndefined();
    expect(parseFraction('0/3')).toBeUndefined();
    expect(parsePercent('80%')).toEqual([4, 5]);
    expect(parsePercent('79.99%')).toEqual([7999, 10_000]);
    expect(parsePercent('0%')).toEqual([0, 1]);
    expect(parsePercent('101%')).toBeUndefined();
  });

  it('reads times of day and intervals, over midnight too', () => {
    expect(parseTime('17:30')).toBe(1050);
    expect(parseTime('24:00')).toBe(1440);
    expect(parseTime('24:01')).toBeUndefined();
    expect(parseInterval('09:00-12:00')).toEqual([540, 720]);
    expect(parseInterval('22:00-06:00')).toEqual([1320, 1800]);
    expect(parseInterval('00:00-24:00')).toEqual([0, 1440]);
    expect(parseInterval('09:00-09:00')).toBeUndefined();
  });

  it('knows which dates exist', () => {
    expect(isDate('2024-02-29')).toBe(true);
    expect(isDate('2026-02-29')).toBe(false);
    expect(datesBetween('2025-12-30', '2026-01-02')).toEqual(['2025-12-30', '2025-12-31', '2026-01-01', '2026-01-02']);
  });

  it('reads sizes in bytes', () => {
    expect(parseSize('10MB')).toBe(10_485_760);
    expect(parseSize('10 MB')).toBeUndefined();
  });
});
