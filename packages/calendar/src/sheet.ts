import type { DayInterval, Instant, Milliseconds } from '@guicheng/definition';
import type { DayNumber } from './plain-date.ts';
import type { Zone } from './zone.ts';

/** Long enough that a month's sum touches two, short enough that a week's does not pay for a year. */
export const SHEET_DAYS = 64;

/** The opening hours of consecutive days: interval i is `[opens[i], closes[i])`, and `before[i]` is the open time of the sheet ahead of it. */
export interface Sheet {
  readonly from: Instant;
  readonly until: Instant;
  readonly opens: readonly Instant[];
  readonly closes: readonly Instant[];
  readonly before: readonly Milliseconds[];
  readonly total: Milliseconds;
}

/** Lays out the days of a sheet. An interval over midnight belongs to the day it begins on; where two overlap or touch, they are one. */
export function buildSheet(zone: Zone, intervalsOf: (day: DayNumber) => readonly DayInterval[], index: number): Sheet {
  const first = index * SHEET_DAYS;
  const from = zone.instantOf(first, 0);
  const until = zone.instantOf(first + SHEET_DAYS, 0);
  const opens: Instant[] = [];
  const closes: Instant[] = [];
  for (let day = first - 1; day < first + SHEET_DAYS; day += 1) {
    for (const [start, end] of intervalsOf(day)) {
      const open = Math.max(from, zone.instantOf(day, start));
      const close = Math.min(until, zone.instantOf(day, end));
      if (close > open) append(opens, closes, open, close);
    }
  }
  return { from, until, opens, closes, ...runningSums(opens, closes) };
}

/** Keeps the intervals sorted and apart: a night shift may reach into the next day's first interval. */
function append(opens: Instant[], closes: Instant[], open: Instant, close: Instant): void {
  const last = closes.at(-1);
  if (last !== undefined && open <= last) closes[closes.length - 1] = Math.max(last, close);
  else {
    opens.push(open);
    closes.push(close);
  }
}

function runningSums(opens: readonly Instant[], closes: readonly Instant[]): { readonly before: readonly Milliseconds[]; readonly total: Milliseconds } {
  const before: Milliseconds[] = [];
  let total = 0;
  for (const [index, open] of opens.entries()) {
    before.push(total);
    total += (closes[index] ?? open) - open;
  }
  return { before, total };
}
