import type { Instant, PlainDate } from '@guicheng/definition';
import { lastAtOrBelow } from './last-at-or-below.ts';
import { dayNumberOfDate } from './plain-date.ts';
import { SHEET_MS } from './sheet.ts';
import type { WorkingTime } from './working-time.ts';

/** A stretch in which a calendar is open, half open. */
export interface Opening {
  readonly from: Instant;
  readonly until: Instant;
}

/**
 * The stretches in which a calendar is open between two instants, oldest first, cut at both ends: what `workingBetween` adds up, so
 * that a sum can be shown line by line. Stretches that touch are one. Empty when `until` does not come after `from`.
 */
export function openingsBetween(time: WorkingTime, from: Instant, until: Instant): readonly Opening[] {
  const found: Opening[] = [];
  for (let index = Math.floor(from / SHEET_MS); index * SHEET_MS < until; index += 1) {
    const { opens, closes } = time.sheet(index);
    for (let each = Math.max(0, lastAtOrBelow(opens, from)); each < opens.length && opens[each]! < until; each += 1) {
      const opening = { from: Math.max(from, opens[each]!), until: Math.min(until, closes[each]!) };
      const last = found.at(-1);
      // A night shift over the edge of a sheet is one opening all the same.
      if (last?.until === opening.from) found[found.length - 1] = { from: last.from, until: opening.until };
      else if (opening.from < opening.until) found.push(opening);
    }
  }
  return found;
}

/** When the opening hours of a local date end: those that begin on it, the last of them, also past midnight. Undefined for a day on which it is closed. */
export function closingOf(time: WorkingTime, date: PlainDate): Instant | undefined {
  const day = dayNumberOfDate(date);
  const hours = time.intervalsOf(day).filter(([start, end]) => time.zone.instantOf(day, start) < time.zone.instantOf(day, end));
  return hours.length === 0 ? undefined : Math.max(...hours.map(([, end]) => time.zone.instantOf(day, end)));
}
