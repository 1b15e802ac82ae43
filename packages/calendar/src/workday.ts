import type { PlainDate } from '@guicheng/definition';
import type { DayNumber } from './plain-date.ts';
import { dateOf, dayNumberOfDate, weekdayOf } from './plain-date.ts';
import type { WorkingTime } from './working-time.ts';

/** Whether a date is a workday (工作日): a make-up workday, or a day of the workweek that is no holiday. Opening hours play no part. */
export function isWorkday(time: WorkingTime, date: PlainDate): boolean {
  return isWorkdayNumber(time, dayNumberOfDate(date));
}

/** As `isWorkday`, of a day number. */
export function isWorkdayNumber(time: WorkingTime, day: DayNumber): boolean {
  const special = time.calendar.days[dateOf(day)];
  return special ? special.kind === 'make-up-workday' : time.calendar.workweek.includes(weekdayOf(day));
}

/** Whether a date is a service day (服务日): the calendar is open at some time of it. */
export function isServiceDay(time: WorkingTime, date: PlainDate): boolean {
  return time.intervalsOf(dayNumberOfDate(date)).length > 0;
}

/** How many workdays lie after `from` up to and including `to`: the first day is not counted. Negative when `to` is the earlier one. */
export function workdaysBetween(time: WorkingTime, from: PlainDate, to: PlainDate): number {
  const [first, last] = [dayNumberOfDate(from), dayNumberOfDate(to)];
  if (last < first) return -workdaysBetween(time, to, from);
  let count = 0;
  for (let day = first + 1; day <= last; day += 1) if (isWorkdayNumber(time, day)) count += 1;
  return count;
}
