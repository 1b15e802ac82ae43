import { fail } from '../evaluation-error.ts';

/** An instant: nanoseconds since 1970-01-01T00:00Z, between the years 1 and 9999. */
export type Instant = bigint;
/** A length of time in nanoseconds. */
export type Span = bigint;

const EARLIEST = -62_135_596_800_000_000_000n;
const LATEST = 253_402_300_799_999_999_999n;
const LONGEST = 2n ** 63n;
const DATE_TIME = /^(\d{4}-\d\d-(\d\d))T\d\d:\d\d(?::\d\d(?:\.(\d{1,9}))?)?(?:Z|[+-]\d\d:\d\d)$/i;

function instant(value: bigint): Instant {
  return value < EARLIEST || value > LATEST ? fail('overflow') : value;
}

function span(value: bigint): Span {
  return value >= LONGEST || value < -LONGEST ? fail('overflow') : value;
}

/** RFC 3339 text with an offset; throws `invalid_value`, and `overflow` outside the years 1 to 9999. */
export function parseTimestamp(text: string): Instant {
  const match = DATE_TIME.exec(text);
  if (!match) return fail('invalid_value');
  const fraction = match[3] ?? '';
  const milliseconds = Date.parse(text.toUpperCase().replace(/\.\d+/, ''));
  // JavaScript rolls 30 February over into March.
  if (Number.isNaN(milliseconds) || new Date(`${match[1]}T00:00Z`).getUTCDate() !== Number(match[2])) fail('invalid_value');
  return instant(BigInt(milliseconds) * 1_000_000n + BigInt(fraction.padEnd(9, '0')));
}

/** Seconds since 1970 as an instant. */
export function timestampOfSeconds(seconds: number | bigint): Instant {
  return instant(BigInt(seconds) * 1_000_000_000n);
}

/**
 * The instant a value of the data holds: RFC 3339 text, or milliseconds since 1970 for `now`. Never throws: validation is another's
 * work. What is absent stays absent, what is malformed orders and equals nothing.
 */
export function readTimestamp(value: unknown): Instant | number | undefined {
  if (value === undefined || typeof value === 'bigint') return value;
  if (typeof value === 'number') return Number.isInteger(value) ? BigInt(value) * 1_000_000n : Number.NaN;
  try {
    return parseTimestamp(String(value));
  } catch {
    return Number.NaN;
  }
}

function known(value: unknown): bigint {
  return typeof value === 'bigint' ? value : fail(value === undefined ? 'absent_value' : 'invalid_value');
}

export function addTimestamp(a: Instant, b: Span): Instant {
  return instant(known(a) + known(b));
}

export function subtractFromTimestamp(a: Instant, b: Span): Instant {
  return instant(known(a) - known(b));
}

export function timeBetween(a: Instant, b: Instant): Span {
  return span(known(a) - known(b));
}

export function addDuration(a: Span, b: Span): Span {
  return span(known(a) + known(b));
}

export function subtractDuration(a: Span, b: Span): Span {
  return span(known(a) - known(b));
}

/** The sum of a list, nothing for none. */
export function sumDuration(list: readonly Span[]): Span {
  return list.reduce(addDuration, 0n);
}

/** Whole units in a length of time, toward zero. */
export function wholeUnits(value: Span, nanoseconds: Span): number {
  return Number(known(value) / nanoseconds);
}

/** Whole units since 1970, rounded down also before it. */
export function wholeSince1970(value: Instant, nanoseconds: bigint): number {
  return Number((value - (((value % nanoseconds) + nanoseconds) % nanoseconds)) / nanoseconds);
}

/** Whole seconds since 1970. */
export function secondsOf(value: Instant): number {
  return wholeSince1970(known(value), 1_000_000_000n);
}

/** Whole milliseconds beyond the last whole second. */
export function milliseconds(value: Span): number {
  return Number((known(value) % 1_000_000_000n) / 1_000_000n);
}
