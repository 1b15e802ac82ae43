import { fail } from '../evaluation-error.ts';
import type { Instant } from './instant.ts';
import { wholeSince1970 } from './instant.ts';

/** What a getter of a timestamp asks for, as CEL names it without `get`. */
export type DatePart = 'FullYear' | 'Month' | 'Date' | 'DayOfMonth' | 'DayOfWeek' | 'DayOfYear' | 'Hours' | 'Minutes' | 'Seconds' | 'Milliseconds';

/** The offset of an IANA zone, `+08:00`; throws `invalid_value` for an unknown zone. */
function namedOffset(zone: string, at: Date): string {
  try {
    const name = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' }).format(at);
    // Some hosts write the offset of Greenwich as `GMT` alone.
    return name.replace(/GMT$/, 'GMT+00:00').split('GMT')[1]!;
  } catch {
    return fail('invalid_value');
  }
}

/** Milliseconds the zone is ahead of UTC at that instant; throws `invalid_value` for an unknown zone. */
function offset(zone: string, at: Date): number {
  const fixed = /^([+-]?)(\d\d):(\d\d)(?::(\d\d))?$/;
  const [, sign, hours, minutes, seconds] = fixed.exec(zone) ?? fixed.exec(namedOffset(zone, at))!;
  return (sign === '-' ? -1000 : 1000) * (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds ?? 0));
}

/** A date whose UTC fields are those of the wall clock in the zone. */
function wallClock(value: Instant, zone: string): Date {
  if (typeof value !== 'bigint') fail('absent_value');
  const date = new Date(wholeSince1970(value, 1_000_000n));
  return new Date(date.getTime() + (zone === 'UTC' ? 0 : offset(zone, date)));
}

/** One part of the date and time an instant shows in a zone (IANA name or `+08:00`). Months and days count from 0, except `Date`. */
export function datePart(value: Instant, part: DatePart, zone: string): number {
  const date = wallClock(value, zone);
  if (part === 'DayOfMonth') return date.getUTCDate() - 1;
  if (part === 'DayOfWeek') return date.getUTCDay();
  if (part !== 'DayOfYear') return date[`getUTC${part}`]();
  const newYear = new Date(date);
  newYear.setUTCMonth(0, 1);
  return Math.round((date.getTime() - newYear.getTime()) / 86_400_000);
}

/** The date an instant falls on in a zone, `YYYY-MM-DD`. */
export function dateIn(value: Instant, zone: string): string {
  return wallClock(value, zone).toISOString().slice(0, 10);
}
