import type { Instant, PlainDate } from '@guicheng/definition';
import type { Reckoned } from './add-working.ts';
import type { DayNumber } from './plain-date.ts';
import { dateOf } from './plain-date.ts';
import type { WorkingTime } from './working-time.ts';

/** How days are counted. */
export interface DayCount {
  readonly kind: 'workdays' | 'days';
  /** Whether the day it starts on is the first of them. Law and default say no (Civil Code art. 201). */
  readonly firstDay: 'counted' | 'not-counted';
  /** What becomes of a last day that is no workday (art. 203: it rolls on). */
  readonly roll: 'none' | 'next' | 'previous';
  /** Days left out of the count, as those a pause covers whole. */
  readonly skip?: (date: PlainDate) => boolean;
}

/** No calendar closes for longer; a search that passes it would not end. */
const LONGEST_SEARCH = 36_525;

/** A day that was found, and the latest day the finding rests on: where days are counted back, that is not the day found. */
interface Found {
  readonly day: DayNumber;
  readonly latest: DayNumber;
}

/**
 * 24:00 of the day on which `count` days have passed since `at`, and that day's date. 0 days is the end of the day itself.
 * A negative count goes back: the day on which exactly that many days are still to pass until the day of `at`. Provisional when a day
 * that was looked at is not published yet. Undefined where the calendar has not so many workdays.
 */
export function addDays(time: WorkingTime, at: Instant, count: number, how: DayCount): (Reckoned & { readonly date: PlainDate }) | undefined {
  const reached = stepDays(time, time.zone.dayAt(at), count, how);
  const last = reached && rollDay(time, reached, how.roll);
  return last && { at: time.zone.instantOf(last.day + 1, 0), date: dateOf(last.day), provisional: last.latest > time.publishedThrough };
}

function stepDays(time: WorkingTime, start: DayNumber, count: number, how: DayCount): Found | undefined {
  const step = count < 0 ? -1 : 1;
  const counts = (day: DayNumber): boolean => (how.kind === 'days' || time.workdays.isWorkday(day)) && !how.skip?.(dateOf(day));
  const startCounts = how.firstDay === 'counted' && counts(start);
  let left = Math.abs(count) - Number(startCounts);
  let day = start;
  for (let idle = 0; left > 0; ) {
    day += step;
    if (counts(day)) {
      left -= 1;
      idle = 0;
    } else if (++idle > LONGEST_SEARCH) return undefined;
  }
  return { day, latest: count < 0 && how.firstDay === 'not-counted' ? start - 1 : Math.max(start, day) };
}

function rollDay(time: WorkingTime, { day, latest }: Found, roll: DayCount['roll']): Found | undefined {
  if (roll === 'none') return { day, latest };
  const step = roll === 'next' ? 1 : -1;
  for (let rolled = day; Math.abs(rolled - day) <= LONGEST_SEARCH; rolled += step)
    if (time.workdays.isWorkday(rolled)) return { day: rolled, latest: Math.max(latest, rolled) };
  return undefined;
}
