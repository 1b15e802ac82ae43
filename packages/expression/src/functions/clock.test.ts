import { describe, expect, test } from 'vitest';
import {
  addDuration,
  addTimestamp,
  milliseconds,
  parseTimestamp,
  readTimestamp,
  secondsOf,
  subtractDuration,
  subtractFromTimestamp,
  sumDuration,
  timeBetween,
  timestampOfSeconds,
  wholeSince1970,
  wholeUnits,
} from './instant.ts';
import { durationText, parseDuration, readDuration, timestampText, writeDuration } from './time-text.ts';
import type { DatePart } from './zone.ts';
import { dateIn, datePart } from './zone.ts';

const SECOND = 1_000_000_000n;
const FIRST = parseTimestamp('0001-01-01T00:00:00Z');
const LAST = parseTimestamp('9999-12-31T23:59:59.999999999Z');
const LONGEST = 2n ** 63n - 1n;

describe('an instant', () => {
  test.each([
    ['1970-01-01T00:00:00Z', 0n],
    ['1970-01-01T00:00Z', 0n],
    ['1970-01-01T08:00:00+08:00', 0n],
    ['1969-12-31T19:00:00-05:00', 0n],
    ['1970-01-01t00:00:01z', SECOND],
    ['1970-01-01T00:00:00.5Z', 500_000_000n],
    ['1970-01-01T00:00:00.000000001Z', 1n],
    ['1969-12-31T23:59:59.999999999Z', -1n],
    ['2024-02-29T00:00:00Z', 1_709_164_800n * SECOND],
  ])('%s', (text, value) => {
    expect(parseTimestamp(text)).toBe(value);
    expect(readTimestamp(text)).toBe(value);
  });

  test.each([
    'x1970-01-01T00:00:00Z',
    '1970-01-01T00:00:00Zx',
    '1970-01-01T00:00:00.Z',
    '1970-01-01T00:00:00.0000000001Z',
    '1970-01-01 00:00:00Z',
    '1970-1-01T00:00:00Z',
    '1970-01-01T00:00:00+0800',
    '2025-02-29T00:00:00Z',
    '2025-04-31T00:00:00Z',
    '1970-01-01T00:60:00Z',
    '1970-00-01T00:00:00Z',
  ])('%s is none', (text) => {
    expect(() => parseTimestamp(text)).toThrow('invalid_value');
  });

  test('lies in the years 1 to 9999', () => {
    expect(addTimestamp(FIRST, 0n)).toBe(FIRST);
    expect(addTimestamp(LAST, 0n)).toBe(LAST);
    expect(() => addTimestamp(LAST, 1n)).toThrow('overflow');
    expect(() => subtractFromTimestamp(FIRST, 1n)).toThrow('overflow');
    expect(() => timestampOfSeconds(253_402_300_800)).toThrow('overflow');
    expect(timestampOfSeconds(1)).toBe(SECOND);
    expect(timestampOfSeconds(-1n)).toBe(-SECOND);
  });

  test('is read from milliseconds, and nothing else makes it throw', () => {
    expect(readTimestamp(1)).toBe(1_000_000n);
    expect(readTimestamp(-1)).toBe(-1_000_000n);
    expect(readTimestamp(undefined)).toBeUndefined();
    expect(readTimestamp(null)).toBeNaN();
    expect(readTimestamp(Number.NaN)).toBeNaN();
    expect(readTimestamp(SECOND)).toBe(SECOND);
  });

  test.each([
    [0n, '1970-01-01T00:00:00Z'],
    [1n, '1970-01-01T00:00:00.000000001Z'],
    [-1n, '1969-12-31T23:59:59.999999999Z'],
    [-SECOND, '1969-12-31T23:59:59Z'],
    [500_000_000n, '1970-01-01T00:00:00.5Z'],
    [LAST, '9999-12-31T23:59:59.999999999Z'],
    [FIRST, '0001-01-01T00:00:00Z'],
  ])('%s is written %s', (value, text) => {
    expect(timestampText(value)).toBe(text);
    expect(parseTimestamp(text)).toBe(value);
  });

  test('is whole units since 1970, rounded down', () => {
    expect([secondsOf(1_500_000_000n), secondsOf(-1n), secondsOf(-SECOND), secondsOf(0n)]).toEqual([1, -1, -1, 0]);
    expect([wholeSince1970(7n, 2n), wholeSince1970(-7n, 2n), wholeSince1970(-8n, 2n)]).toEqual([3, -4, -4]);
    expect(() => secondsOf(undefined as never)).toThrow('absent_value');
  });
});

describe('a length of time', () => {
  test('is at most 63 bits of nanoseconds', () => {
    expect(addDuration(LONGEST, 0n)).toBe(LONGEST);
    expect(subtractDuration(-LONGEST, 1n)).toBe(-LONGEST - 1n);
    expect(() => addDuration(LONGEST, 1n)).toThrow('overflow');
    expect(() => subtractDuration(-LONGEST, 2n)).toThrow('overflow');
    expect(() => timeBetween(LAST, FIRST)).toThrow('overflow');
    expect(parseDuration('9223372036.854775807s')).toBe(LONGEST);
    expect(() => parseDuration('9223372036.854775808s')).toThrow('overflow');
  });

  test('is added, taken away and counted in whole units, toward zero', () => {
    expect(addTimestamp(5n, 3n)).toBe(8n);
    expect(subtractFromTimestamp(5n, 3n)).toBe(2n);
    expect(timeBetween(5n, 3n)).toBe(2n);
    expect(subtractDuration(5n, 3n)).toBe(2n);
    expect(sumDuration([1n, 2n, 3n])).toBe(6n);
    expect(sumDuration([])).toBe(0n);
    expect([wholeUnits(7n, 2n), wholeUnits(-7n, 2n)]).toEqual([3, -3]);
    expect([milliseconds(1_234_567_890n), milliseconds(-1_234_567_890n), milliseconds(SECOND)]).toEqual([234, -234, 0]);
  });

  test('that is absent and one that is malformed are told apart', () => {
    for (const compute of [addDuration, subtractDuration, addTimestamp, subtractFromTimestamp, timeBetween, wholeUnits]) {
      expect(() => compute(undefined as never, 1n), compute.name).toThrow('absent_value');
      expect(() => compute(Number.NaN as never, 1n), compute.name).toThrow('invalid_value');
    }
    expect(() => durationText(undefined as never)).toThrow('absent_value');
  });

  test.each([
    ['1h', 3600n * SECOND],
    ['1m', 60n * SECOND],
    ['1s', SECOND],
    ['1ms', 1_000_000n],
    ['1us', 1000n],
    ['1µs', 1000n],
    ['1ns', 1n],
    ['.5s', 500_000_000n],
    ['1.s', SECOND],
    ['1.5h30m', 7200n * SECOND],
    ['1s1s', 2n * SECOND],
    ['-1s', -SECOND],
    ['+1s', SECOND],
    ['0', 0n],
    ['P1W', 604_800n * SECOND],
    ['P1D', 86_400n * SECOND],
    ['PT1H', 3600n * SECOND],
    ['PT1M', 60n * SECOND],
    ['PT1S', SECOND],
    ['PT0.25S', 250_000_000n],
    ['P1W2DT3H4M5.6S', ((7n + 2n) * 86_400n + 3n * 3600n + 4n * 60n) * SECOND + 5_600_000_000n],
    ['P12W', 12n * 604_800n * SECOND],
    ['P10D', 864_000n * SECOND],
    ['PT10H', 36_000n * SECOND],
    ['PT10M', 600n * SECOND],
    ['PT10.25S', 10_250_000_000n],
    ['-PT1S', -SECOND],
    [`${'0'.repeat(127)}s`, 0n],
  ])('%s', (text, value) => {
    expect(parseDuration(text)).toBe(value);
    expect(readDuration(text)).toBe(value);
  });

  test.each([
    '',
    '+',
    '--1s',
    '00',
    '1',
    's',
    '.s',
    '1x',
    'x1s',
    '1sx',
    '1S',
    '1 s',
    '1-s',
    'P',
    'PT',
    'P1H',
    'PT1D',
    'PT1.5H',
    'PT.5S',
    'PT1.S',
    'xPT1S',
    'PT1Sx',
    `${'0'.repeat(128)}s`,
  ])('%j is none', (text) => {
    expect(() => parseDuration(text)).toThrow('invalid_value');
  });

  test('is read without throwing', () => {
    expect(readDuration(undefined)).toBeUndefined();
    expect(readDuration(5n)).toBe(5n);
    expect(readDuration('soon')).toBeNaN();
    expect(readDuration(null)).toBeNaN();
  });

  test.each([
    [0n, '0s', 'PT0S'],
    [SECOND, '1s', 'PT1S'],
    [-SECOND, '-1s', '-PT1S'],
    [1n, '0.000000001s', 'PT0.000000001S'],
    [-1_500_000_000n, '-1.5s', '-PT1.5S'],
    [10n * SECOND, '10s', 'PT10S'],
  ])('%s is written %s and %s', (value, short, long) => {
    expect(durationText(value)).toBe(short);
    expect(writeDuration(value)).toBe(long);
  });
});

describe('the clock on the wall', () => {
  // A Thursday, and the last day of a leap year.
  const at = parseTimestamp('2026-12-31T23:59:58.987Z');
  const parts: readonly DatePart[] = ['FullYear', 'Month', 'Date', 'DayOfMonth', 'DayOfWeek', 'DayOfYear', 'Hours', 'Minutes', 'Seconds', 'Milliseconds'];

  test.each([
    ['UTC', [2026, 11, 31, 30, 4, 364, 23, 59, 58, 987]],
    ['+08:00', [2027, 0, 1, 0, 5, 0, 7, 59, 58, 987]],
    ['08:00', [2027, 0, 1, 0, 5, 0, 7, 59, 58, 987]],
    ['-00:30', [2026, 11, 31, 30, 4, 364, 23, 29, 58, 987]],
    ['Asia/Shanghai', [2027, 0, 1, 0, 5, 0, 7, 59, 58, 987]],
    ['America/New_York', [2026, 11, 31, 30, 4, 364, 18, 59, 58, 987]],
    ['Europe/London', [2026, 11, 31, 30, 4, 364, 23, 59, 58, 987]],
  ])('in %s', (zone, values) => {
    expect(parts.map((part) => datePart(at, part, zone))).toEqual(values);
  });

  test('shows the offset of that day, to the second', () => {
    expect(datePart(parseTimestamp('2026-07-01T00:00:00Z'), 'Hours', 'America/New_York')).toBe(20);
    expect(datePart(parseTimestamp('1900-01-01T00:00:00Z'), 'Seconds', 'Asia/Shanghai')).toBe(43);
    expect(datePart(parseTimestamp('1850-01-01T00:00:00Z'), 'Seconds', 'America/New_York')).toBe(58);
  });

  test('shows a date', () => {
    expect(dateIn(at, 'UTC')).toBe('2026-12-31');
    expect(dateIn(at, 'Asia/Shanghai')).toBe('2027-01-01');
    expect(dateIn(-1n, 'UTC')).toBe('1969-12-31');
  });

  test.each(['Atlantis', '', '8:00', 'x08:00', '08:00x', '+08:00:0'])('knows no zone %j', (zone) => {
    expect(() => dateIn(at, zone)).toThrow('invalid_value');
  });

  test('shows nothing where there is no instant', () => {
    expect(() => dateIn(undefined as never, 'UTC')).toThrow('absent_value');
  });
});
