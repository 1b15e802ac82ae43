import { fail } from '../evaluation-error.ts';
import type { Instant, Span } from './instant.ts';

const UNITS = {
  ns: 1n,
  us: 1_000n,
  µs: 1_000n,
  ms: 1_000_000n,
  s: 1_000_000_000n,
  m: 60_000_000_000n,
  h: 3_600_000_000_000n,
  d: 86_400_000_000_000n,
  w: 604_800_000_000_000n,
};
type Part = readonly [all: string, whole: string, fraction: string, unit: keyof typeof UNITS];

const CEL = /^(?:(?:\d+\.?\d*|\.\d+)(?:[nuµm]?s|[mh]))+$/;
const ISO = /^P(?:\d+W)?(?:\d+D)?(?:T(?:\d+H)?(?:\d+M)?(?:\d+(?:\.\d+)?S)?)?$/;

/** CEL text, `1h30m` or `-1.5h`, and ISO 8601 text without years and months, `PT1H30M`; throws `invalid_value` or `overflow`. */
export function parseDuration(text: string): Span {
  const plain = text.replace(/^[+-]/, '');
  if (text.length > 128 || !(plain === '0' || CEL.test(plain) || (ISO.test(plain) && /\d/.test(plain)))) return fail('invalid_value');
  let sum = 0n;
  const parts = plain.toLowerCase().matchAll(/(\d*)\.?(\d*)([nuµm]?s|[mhdw])/g) as Iterable<readonly string[]> as Iterable<Part>;
  for (const [, whole, fraction, unit] of parts) {
    sum += (BigInt(whole + fraction) * UNITS[unit]) / 10n ** BigInt(fraction.length);
  }
  if (sum >= 2n ** 63n) fail('overflow');
  return text[0] === '-' ? -sum : sum;
}

/** The length of time a value of the data holds. Never throws: what is absent stays absent, what is malformed equals nothing. */
export function readDuration(value: unknown): Span | number | undefined {
  if (value === undefined || typeof value === 'bigint') return value;
  try {
    return parseDuration(String(value));
  } catch {
    return Number.NaN;
  }
}

function fraction(nanoseconds: bigint): string {
  return nanoseconds ? `.${String(nanoseconds).padStart(9, '0')}`.replace(/0+$/, '') : '';
}

/** Seconds with at most nine digits after the point, and a sign. */
function seconds(value: unknown): string {
  const span = typeof value === 'bigint' ? value : fail('absent_value');
  const size = span < 0n ? -span : span;
  return (span < 0n ? '-' : '') + size / 1_000_000_000n + fraction(size % 1_000_000_000n);
}

/** CEL's text of a duration, `5400s`. */
export function durationText(value: Span): string {
  return `${seconds(value)}s`;
}

/** ISO 8601 text, `PT5400S`: what a form holds. */
export function writeDuration(value: Span): string {
  return `PT${seconds(value)}S`.replace('PT-', '-PT');
}

/** RFC 3339 text in UTC, with as many digits of the second as it has. */
export function timestampText(value: Instant): string {
  if (typeof value !== 'bigint') fail('absent_value');
  const rest = ((value % 1_000_000_000n) + 1_000_000_000n) % 1_000_000_000n;
  return new Date(Number((value - rest) / 1_000_000n)).toISOString().replace('.000Z', `${fraction(rest)}Z`);
}
