import type { Instant, Milliseconds } from '@guicheng/definition';
import { dayNumberOf } from './plain-date.ts';
import type { Sheet } from './sheet.ts';
import { SHEET_DAYS } from './sheet.ts';
import type { Reckoned, WorkingTime } from './working-time.ts';
import { isProvisional, sheetIndexAt } from './working-time.ts';

/** Dates are written with four digits; no promise reaches further. */
const LAST_SHEET = Math.floor(dayNumberOf(9999, 12, 31) / SHEET_DAYS);

/**
 * The first instant by which `ms` of open time have passed since `start`: the closing instant where they end with the day, never
 * the next opening. A start outside opening hours counts from the next opening; 0 ms gives `start` itself. Undefined for a calendar
 * that is not open long enough, ever.
 */
export function addWorking(time: WorkingTime, start: Instant, ms: Milliseconds): Reckoned | undefined {
  if (ms <= 0) return { at: start, provisional: isProvisional(time, start) };
  let index = sheetIndexAt(time, start);
  let target = openBefore(time.sheet(index), start) + ms;
  while (target > time.sheet(index).total) {
    target -= time.sheet(index).total;
    index += 1;
    if (index > LAST_SHEET || !time.everOpen(index * SHEET_DAYS - 1)) return undefined;
  }
  const sheet = time.sheet(index);
  const interval = lastBelow(sheet.before, target);
  const at = (sheet.opens[interval] ?? 0) + target - (sheet.before[interval] ?? 0);
  return { at, provisional: isProvisional(time, at) };
}

/** The open time between two instants, 0 when `until` does not come after `from`. */
export function workingBetween(time: WorkingTime, from: Instant, until: Instant): { readonly ms: Milliseconds; readonly provisional: boolean } {
  const provisional = isProvisional(time, until);
  if (until <= from) return { ms: 0, provisional };
  const last = sheetIndexAt(time, until);
  let index = sheetIndexAt(time, from);
  let ms = openBefore(time.sheet(last), until) - openBefore(time.sheet(index), from);
  for (; index < last; index += 1) ms += time.sheet(index).total;
  return { ms, provisional };
}

/** The first open instant at or after `at`; undefined when the calendar never opens again. */
export function nextOpening(time: WorkingTime, at: Instant): Reckoned | undefined {
  if (isOpen(time, at)) return { at, provisional: isProvisional(time, at) };
  const first = addWorking(time, at, 1);
  return first && { at: first.at - 1, provisional: first.provisional };
}

/** Whether an instant is inside an opening interval; a closing instant is not. */
export function isOpen(time: WorkingTime, at: Instant): boolean {
  const sheet = time.sheet(sheetIndexAt(time, at));
  const interval = lastAtOrBelow(sheet.opens, at);
  return interval >= 0 && at < (sheet.closes[interval] ?? at);
}

/** Open time of a sheet ahead of an instant on it. */
function openBefore(sheet: Sheet, at: Instant): Milliseconds {
  const interval = lastAtOrBelow(sheet.opens, at);
  if (interval < 0) return 0;
  const [open, close, before] = [sheet.opens[interval] ?? 0, sheet.closes[interval] ?? 0, sheet.before[interval] ?? 0];
  return before + Math.min(at, close) - open;
}

function lastBelow(sorted: readonly number[], value: number): number {
  return lastAtOrBelow(sorted, value - 1);
}

/** Index of the last element not above `value`, -1 when all are. Elements and values are whole milliseconds. */
function lastAtOrBelow(sorted: readonly number[], value: number): number {
  let [low, high] = [-1, sorted.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) <= value) low = middle;
    else high = middle;
  }
  return low;
}
