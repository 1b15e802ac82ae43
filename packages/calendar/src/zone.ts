import type { Instant } from '@guicheng/definition';
import type { DayNumber } from './plain-date.ts';
import { dayNumberOf } from './plain-date.ts';

const DAY = 86_400_000;
const MINUTE = 60_000;
const SECOND = 1_000;
/** No zone has ever been further from UTC than this. */
const FARTHEST = 16 * 3_600_000;

/**
 * A time zone: local time to instant and back. Local milliseconds are those a clock on the wall would show, counted as if
 * it were UTC. The zone rules are those of the platform's `Intl`; each UTC day is looked up once, never once an operation.
 */
export interface Zone {
  readonly id: string;
  /** What to add to UTC to get local time, in ms. */
  readonly offsetAt: (at: Instant) => number;
  /** The local day an instant falls on. */
  readonly dayAt: (at: Instant) => DayNumber;
  /**
   * The first instant at which local time has reached `minute` minutes after midnight of `day`. Minutes may pass 1440.
   * A local time skipped by a change of the clock gives the instant of the change (forward); one that happens twice gives the first.
   */
  readonly instantOf: (day: DayNumber, minute: number) => Instant;
}

/** A stretch of time with one offset: `from` is an instant, the next stretch ends it. */
interface Stretch {
  readonly from: Instant;
  readonly until: Instant;
  readonly offset: number;
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
  const lookUp = createLookUp(id);
  const offsets = new Map<DayNumber, number>();
  const stretches = new Map<DayNumber, readonly Stretch[]>();

  /** Offset at the UTC midnight a day begins with. */
  function offsetOf(day: DayNumber): number {
    const known = offsets.get(day);
    if (known !== undefined) return known;
    const offset = lookUp(day * DAY);
    offsets.set(day, offset);
    return offset;
  }

  function stretchesOf(day: DayNumber): readonly Stretch[] {
    const known = stretches.get(day);
    if (known) return known;
    const [from, until] = [day * DAY, (day + 1) * DAY];
    const [before, after] = [offsetOf(day), offsetOf(day + 1)];
    const change = before === after ? until : changeBetween(lookUp, from, until, before);
    const found = change === until ? [{ from, until, offset: before }] : splitAt(change, { from, until, offset: before }, after);
    stretches.set(day, found);
    return found;
  }

  function offsetAt(at: Instant): number {
    const day = Math.floor(at / DAY);
    return stretchesOf(day).find((stretch) => at < stretch.until)?.offset ?? offsetOf(day);
  }

  function instantOf(day: DayNumber, minute: number): Instant {
    const local = day * DAY + minute * MINUTE;
    const last = Math.floor((local + FARTHEST) / DAY);
    for (let utcDay = Math.floor((local - FARTHEST) / DAY); utcDay <= last; utcDay += 1) {
      for (const stretch of stretchesOf(utcDay)) if (local - stretch.offset < stretch.until) return Math.max(stretch.from, local - stretch.offset);
    }
    throw new RangeError(`no instant in zone \`${id}\` shows local day ${day}`);
  }

  return { id, offsetAt, dayAt: (at) => Math.floor((at + offsetAt(at)) / DAY), instantOf };
}

function splitAt(change: Instant, whole: Stretch, after: number): readonly Stretch[] {
  return [
    { ...whole, until: change },
    { from: change, until: whole.until, offset: after },
  ];
}

/** The second at which the offset stops being `before`. A day holds at most one change. */
function changeBetween(lookUp: (at: Instant) => number, from: Instant, until: Instant, before: number): Instant {
  let [low, high] = [from / SECOND, until / SECOND];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (lookUp(middle * SECOND) === before) low = middle;
    else high = middle;
  }
  return high * SECOND;
}

function createLookUp(id: string): (at: Instant) => number {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: id,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  return (at) => {
    const shown = format.format(at).match(/\d+/g)?.map(Number) ?? [];
    const [month = 0, day = 0, year = 0, hour = 0, minute = 0, second = 0] = shown;
    return dayNumberOf(year, month, day) * DAY + hour * 3_600_000 + minute * MINUTE + second * SECOND - at;
  };
}
