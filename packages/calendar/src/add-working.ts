import type { Instant, Milliseconds } from '@guicheng/definition';
import { lastAtOrBelow } from './last-at-or-below.ts';
import type { Sheet } from './sheet.ts';
import { SHEET_MS } from './sheet.ts';
import type { WorkingTime } from './working-time.ts';

/** A result, and whether it reaches into a time whose holidays are not published yet. */
export interface Reckoned {
  readonly at: Instant;
  readonly provisional: boolean;
}

const DAY = 86_400_000;
/** No promise reaches further than four hundred years, after which the calendar begins anew. */
const FARTHEST = 146_097 * DAY;

/**
 * The first instant by which `ms` of open time have passed since `start`: the closing instant where they end with the day, never
 * the next opening. A start outside opening hours counts from the next opening; 0 ms, or less, gives `start` itself. Undefined for a
 * calendar that is not open for so long, ever or within four hundred years.
 */
export function addWorking(time: WorkingTime, start: Instant, ms: Milliseconds): Reckoned | undefined {
  if (ms <= 0) return { at: start, provisional: start > time.publishedUntil };
  let index = Math.floor(start / SHEET_MS);
  let sheet = time.sheet(index);
  let target = openBefore(sheet, start) + ms;
  // An interval over midnight may reach into a sheet from the day before it, in a zone whose day is not yet over.
  const last = Math.min((time.lastOpenDay + 3) * DAY, start + FARTHEST);
  while (target > sheet.total) {
    target -= sheet.total;
    index += 1;
    if (index * SHEET_MS > last) return undefined;
    sheet = time.sheet(index);
  }
  // The interval with less than the target ahead of it: what is whole milliseconds below it is less.
  const interval = lastAtOrBelow(sheet.before, target - 1);
  const at = sheet.opens[interval]! + target - sheet.before[interval]!;
  return { at, provisional: at > time.publishedUntil };
}

/** The open time between two instants, 0 when `until` does not come after `from`. */
export function workingBetween(time: WorkingTime, from: Instant, until: Instant): { readonly ms: Milliseconds; readonly provisional: boolean } {
  const provisional = until > time.publishedUntil;
  if (until <= from) return { ms: 0, provisional };
  const last = Math.floor(until / SHEET_MS);
  let index = Math.floor(from / SHEET_MS);
  let ms = openBefore(time.sheet(last), until) - openBefore(time.sheet(index), from);
  for (; index < last; index += 1) ms += time.sheet(index).total;
  return { ms, provisional };
}

/** The first open instant at or after `at`; undefined when the calendar never opens again. Provisional from the first instant that is not published. */
export function nextOpening(time: WorkingTime, at: Instant): Reckoned | undefined {
  const first = isOpen(time, at) ? at + 1 : addWorking(time, at, 1)?.at;
  return first === undefined ? undefined : { at: first - 1, provisional: first > time.publishedUntil };
}

/** Whether an instant is inside an opening interval; a closing instant is not. */
export function isOpen(time: WorkingTime, at: Instant): boolean {
  const { opens, closes } = time.sheet(Math.floor(at / SHEET_MS));
  const interval = lastAtOrBelow(opens, at);
  return interval >= 0 && at < closes[interval]!;
}

/** Open time of a sheet ahead of an instant on it. */
function openBefore({ opens, closes, before }: Sheet, at: Instant): Milliseconds {
  const interval = lastAtOrBelow(opens, at);
  return interval < 0 ? 0 : before[interval]! + Math.min(at, closes[interval]!) - opens[interval]!;
}
