import type { Instant, PlainDate } from '@guicheng/definition';
import type { DayNumber } from './plain-date.ts';
import { dateOf } from './plain-date.ts';
import { isWorkdayNumber } from './workday.ts';
import type { Reckoned, WorkingTime } from './working-time.ts';
import { isProvisional } from './working-time.ts';

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

/**
 * 24:00 of the day on which `count` days have passed since `at`, and that day's date. 0 days is the end of the day itself.
 * A negative count goes back: the day on which exactly that many days are still to pass until the day of `at`. Undefined where the calendar has not so many
 * workdays.
 */
export function addDays(time: WorkingTime, at: Instant, count: number, how: DayCount): (Reckoned & { readonly date: PlainDate }) | undefined {
  const start = time.zone.dayAt(at);
  const reached = stepDays(time, start, count, how);
  const last = reached === undefined ? undefined : rollDay(time, reached, how.roll);
  if (last === undefined) return undefined;
  const end = time.zone.instantOf(last + 1, 0);
  return { at: end, date: dateOf(last), provisional: isProvisional(time, end) };
}

function stepDays(time: WorkingTime, start: DayNumber, count: number, how: DayCount): DayNumber | undefined {
  const step = count < 0 ? -1 : 1;
  const counts = (day: DayNumber): boolean => (how.kind === 'days' || isWorkdayNumber(time, day)) && !how.skip?.(dateOf(day));
  let left = Math.abs(count);
  let day = start;
  if (left > 0 && how.firstDay === 'counted' && counts(start)) left -= 1;
  for (let idle = 0; left > 0; ) {
    day += step;
    if (counts(day)) {
      left -= 1;
      idle = 0;
    } else if (++idle > LONGEST_SEARCH) return undefined;
  }
  return day;
}

function rollDay(time: WorkingTime, day: DayNumber, roll: DayCount['roll']): DayNumber | undefined {
  if (roll === 'none') return day;
  const step = roll === 'next' ? 1 : -1;
  let rolled = day;
  for (let tries = 0; tries <= LONGEST_SEARCH; tries += 1, rolled += step) if (isWorkdayNumber(time, rolled)) return rolled;
  return undefined;
}
