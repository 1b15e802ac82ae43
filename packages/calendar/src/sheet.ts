import type { DayInterval, Instant, Milliseconds } from '@guicheng/definition';
import type { DayNumber } from './plain-date.ts';
import type { Zone } from './zone.ts';

/**
 * The UTC days on one sheet: more than a year, so that hardly anything measured touches three of them, and few enough that laying
 * one out, with its look-ups of the zone, takes a millisecond.
 */
export const SHEET_DAYS = 512;
export const SHEET_MS = SHEET_DAYS * 86_400_000;

/** No interval reaches further than the end of the second day, and no zone shows a date more than a day from UTC's. */
const DAYS_AHEAD = 3;

/**
 * The opening hours between two instants that only UTC decides, so that finding a sheet asks no zone. Interval i is
 * `[opens[i], closes[i])`, and `before[i]` is the open time of the sheet ahead of it; all three ascend.
 */
export interface Sheet {
  readonly opens: Float64Array;
  readonly closes: Float64Array;
  readonly before: Float64Array;
  readonly total: Milliseconds;
}

/** Lays out a sheet. An interval over midnight belongs to the day it begins on; where two overlap or touch, they are one. */
export function buildSheet(zone: Zone, intervalsOf: (day: DayNumber) => readonly DayInterval[], index: number): Sheet {
  const from = index * SHEET_MS;
  const until = from + SHEET_MS;
  const opens: Instant[] = [];
  const closes: Instant[] = [];
  for (let day = index * SHEET_DAYS - DAYS_AHEAD; day <= (index + 1) * SHEET_DAYS; day += 1) {
    for (const [start, end] of intervalsOf(day)) {
      const open = Math.max(from, zone.instantOf(day, start));
      const close = Math.min(until, zone.instantOf(day, end));
      if (close > open) append(opens, closes, open, close);
    }
  }
  return addUp(Float64Array.from(opens), Float64Array.from(closes));
}

/** Keeps the intervals sorted and apart: a night shift may reach into the next day's first interval. */
function append(opens: Instant[], closes: Instant[], open: Instant, close: Instant): void {
  const last = closes.length - 1;
  if (last >= 0 && open <= closes[last]!) closes[last] = Math.max(closes[last]!, close);
  else {
    opens.push(open);
    closes.push(close);
  }
}

function addUp(opens: Float64Array, closes: Float64Array): Sheet {
  const before = new Float64Array(opens.length);
  let total = 0;
  for (let index = 0; index < opens.length; index += 1) {
    before[index] = total;
    total += closes[index]! - opens[index]!;
  }
  return { opens, closes, before, total };
}
