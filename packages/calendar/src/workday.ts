import type { PlainDate } from '@guicheng/definition';
import { dayNumberOfDate } from './plain-date.ts';
import type { WorkingTime } from './working-time.ts';

/** Whether a date is a workday (工作日): a make-up workday, or a day of the workweek that is no holiday. Opening hours play no part. */
export function isWorkday(time: WorkingTime, date: PlainDate): boolean {
  return time.workdays.isWorkday(dayNumberOfDate(date));
}

/** Whether a date is a service day (服务日): opening hours begin on it. */
export function isServiceDay(time: WorkingTime, date: PlainDate): boolean {
  return time.intervalsOf(dayNumberOfDate(date)).length > 0;
}

/** How many workdays lie after `from` up to and including `to`: the first day is not counted. Negative when `to` is the earlier one. */
export function workdaysBetween(time: WorkingTime, from: PlainDate, to: PlainDate): number {
  return time.workdays.through(dayNumberOfDate(to)) - time.workdays.through(dayNumberOfDate(from));
}
