import type { DayInterval, Instant, PlainDate, PlanCalendar } from '@guicheng/definition';
import { wallClock } from './wall-clock.ts';

const MINUTE = 60_000;
const DAY = 1440;
/** Clocks are put back by less than this. */
const LEAD = 2 * DAY;

/** One minute of real time: what a calendar says of it. */
export interface WalkedMinute {
  readonly open: boolean;
  readonly date: PlainDate;
}

/**
 * The brute force: minute by minute through real time, with a clock on the wall that is never believed when it goes back. `from` is a
 * whole minute. It shares nothing with the package: no day numbers, no sums, no zones.
 */
export function walkMinutes(calendar: PlanCalendar, from: Instant, minutes: number): readonly WalkedMinute[] {
  const clock = wallClock(calendar.timeZone);
  const hoursOf = rememberHours(calendar);
  const first = from / MINUTE;
  const walked: WalkedMinute[] = [];
  let reached = Number.NEGATIVE_INFINITY;
  for (let minute = first - LEAD; minute < first + minutes; minute += 1) {
    reached = Math.max(reached, clock(minute));
    if (minute < first) continue;
    const day = Math.floor(reached / DAY);
    const time = reached - day * DAY;
    const open = contains(hoursOf(day).open, time) || contains(hoursOf(day - 1).open, time + DAY);
    walked.push({ open, date: hoursOf(day).date });
  }
  return walked;
}

/** Whether people work on a date, looked up in the calendar as it stands. */
export function worksOn(calendar: PlanCalendar, date: PlainDate): boolean {
  const kind = calendar.days[date]?.kind;
  if (kind === 'holiday') return false;
  return kind === 'make-up-workday' || calendar.workweek.includes(new Date(date).getUTCDay() || 7);
}

/** The date so many days after another. */
export function dateAfter(date: PlainDate, days: number): PlainDate {
  return new Date(Date.parse(date) + days * DAY * MINUTE).toISOString().slice(0, 10);
}

function contains(intervals: readonly DayInterval[], minute: number): boolean {
  return intervals.some(([from, to]) => from <= minute && minute < to);
}

function rememberHours(calendar: PlanCalendar): (day: number) => { readonly date: PlainDate; readonly open: readonly DayInterval[] } {
  const known = new Map<number, { readonly date: PlainDate; readonly open: readonly DayInterval[] }>();
  return (day) => {
    const found = known.get(day);
    if (found) return found;
    const midnight = new Date(day * DAY * MINUTE);
    const date = midnight.toISOString().slice(0, 10);
    const hours = { date, open: calendar.days[date]?.open ?? calendar.week[(midnight.getUTCDay() + 6) % 7]! };
    known.set(day, hours);
    return hours;
  };
}
