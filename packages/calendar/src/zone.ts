import type { Instant, Milliseconds } from '@guicheng/definition';
import { createOffsetLookUp } from './offset-look-up.ts';
import type { DayNumber } from './plain-date.ts';

const DAY = 86_400_000;
const MINUTE = 60_000;
const SECOND = 1_000;
/** No zone has ever been further from UTC than this. */
const FARTHEST = 16 * 3_600_000;

/**
 * A time zone: local time to instant and back. Days and times of day never run back: where the clock is put back, local time
 * is the furthest it has reached, and stands still until the clock has caught up. So every local time has one instant, the
 * first at which a clock on the wall has reached it, and days follow each other without a gap or an overlap:
 *
 * - a time the clock skips (02:30 in a spring night) is the instant of the change, which is the first later one;
 * - a time the clock shows twice (02:30 in an autumn night) is the first of the two.
 *
 * The rules are those of the platform's `Intl`; each UTC day is looked up once, never once an operation.
 */
export interface Zone {
  readonly id: string;
  /** What to add to UTC to get what a clock on the wall shows, in ms. */
  readonly offsetAt: (at: Instant) => Milliseconds;
  /** The local day an instant falls on: the one whose first instant is not after it and whose successor's is. */
  readonly dayAt: (at: Instant) => DayNumber;
  /** The first instant at which local time has reached `minute` minutes after midnight of `day`. Minutes may pass 1440, or be negative. */
  readonly instantOf: (day: DayNumber, minute: number) => Instant;
}

/** A stretch of time with one offset, half open. */
interface Stretch {
  readonly from: Instant;
  readonly until: Instant;
  readonly offset: Milliseconds;
}

// Zones are pure functions of their id, so one is kept for each: making an Intl formatter costs more than a year of look-ups.
const zones = new Map<string, Zone>();

/** The zone of an IANA id. An id the platform does not know throws a RangeError. */
export function zoneOf(id: string): Zone {
  const known = zones.get(id);
  if (known) return known;
  const zone = createZone(id);
  zones.set(id, zone);
  return zone;
}

function createZone(id: string): Zone {
  const lookUp = createOffsetLookUp(id);
  const offsets = new Map<DayNumber, Milliseconds>();
  const changing = new Map<DayNumber, readonly Stretch[]>();

  /** Offset at the UTC midnight a day begins with. */
  function offsetOf(day: DayNumber): Milliseconds {
    const known = offsets.get(day);
    if (known !== undefined) return known;
    const offset = lookUp(day * DAY);
    offsets.set(day, offset);
    return offset;
  }

  function stretchesOf(day: DayNumber): readonly Stretch[] {
    const whole = { from: day * DAY, until: (day + 1) * DAY, offset: offsetOf(day) };
    if (whole.offset === offsetOf(day + 1)) return [whole];
    const known = changing.get(day);
    if (known) return known;
    const found = splitAtChanges(lookUp, whole, offsetOf(day + 1));
    changing.set(day, found);
    return found;
  }

  function offsetAt(at: Instant): Milliseconds {
    const day = Math.floor(at / DAY);
    return stretchesOf(day).reduce((offset, stretch) => (stretch.from <= at ? stretch.offset : offset), offsetOf(day));
  }

  function instantOf(day: DayNumber, minute: number): Instant {
    const local = day * DAY + minute * MINUTE;
    // The first stretch at whose end the clock shows more has the instant in it, or begins with a jump over it.
    for (let utcDay = Math.floor((local - FARTHEST) / DAY); ; utcDay += 1) {
      for (const stretch of stretchesOf(utcDay)) if (local - stretch.offset < stretch.until) return Math.max(stretch.from, local - stretch.offset);
    }
  }

  function dayAt(at: Instant): DayNumber {
    const utcDay = Math.floor(at / DAY);
    const offset = offsetOf(utcDay);
    if (offset === offsetOf(utcDay - 1) && offset === offsetOf(utcDay + 1)) return Math.floor((at + offset) / DAY);
    const shown = Math.floor((at + offsetAt(at)) / DAY);
    // A clock put back over midnight shows the day before once more.
    return instantOf(shown + 1, 0) <= at ? shown + 1 : shown;
  }

  return { id, offsetAt, dayAt, instantOf };
}

/** A UTC day cut at the changes of the clock in it. Changes that cancel each other within one UTC day would go unseen; no zone has had any. */
function splitAtChanges(lookUp: (at: Instant) => Milliseconds, day: Stretch, after: Milliseconds): readonly Stretch[] {
  const found: Stretch[] = [];
  let rest = day;
  while (rest.offset !== after) {
    const change = changeIn(lookUp, rest);
    found.push({ ...rest, until: change });
    rest = { from: change, until: day.until, offset: lookUp(change) };
  }
  return [...found, rest];
}

/** The second at which the offset stops being that of the beginning. */
function changeIn(lookUp: (at: Instant) => Milliseconds, { from, until, offset }: Stretch): Instant {
  let [low, high] = [from / SECOND, until / SECOND];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (lookUp(middle * SECOND) === offset) low = middle;
    else high = middle;
  }
  return high * SECOND;
}
