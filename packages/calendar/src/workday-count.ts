import type { PlanCalendar, PlanCalendarDay } from '@guicheng/definition';
import { lastAtOrBelow } from './last-at-or-below.ts';
import type { DayNumber } from './plain-date.ts';
import { weekdayOf } from './plain-date.ts';

/** The workdays of a calendar, counted without walking them. */
export interface WorkdayCount {
  readonly isWorkday: (day: DayNumber) => boolean;
  /** How many workdays there are up to and including a day, from a day long ago that is the same for every call. Only differences mean anything. */
  readonly through: (day: DayNumber) => number;
}

/** The workweek counted by arithmetic, and running sums of the days on which the calendar departs from it. */
export function countWorkdays(workweek: PlanCalendar['workweek'], specialDays: ReadonlyMap<DayNumber, PlanCalendarDay>): WorkdayCount {
  const inWeek = [1, 2, 3, 4, 5, 6, 7].map((weekday) => workweek.includes(weekday));
  const isOrdinary = (day: DayNumber): boolean => inWeek[weekdayOf(day) - 1]!;
  const isWorkday = (day: DayNumber): boolean => {
    const kind = specialDays.get(day)?.kind;
    return kind === 'make-up-workday' || (kind !== 'holiday' && isOrdinary(day));
  };
  // How many of the first n weekdays are workdays, for n from none to all seven.
  const ahead = [0, 1, 2, 3, 4, 5, 6, 7].map((weekdays) => inWeek.slice(0, weekdays).filter(Boolean).length);
  const departures = Float64Array.from([...specialDays.keys()].filter((day) => isWorkday(day) !== isOrdinary(day)).toSorted((a, b) => a - b));
  const departed = [0];
  for (const day of departures) departed.push(departed.at(-1)! + (isWorkday(day) ? 1 : -1));
  return {
    isWorkday,
    through: (day) => {
      const weekday = weekdayOf(day);
      // Day 4 was the first Monday after the beginning of the count.
      const weeks = (day - weekday - 3) / 7;
      return weeks * ahead[7]! + ahead[weekday]! + departed[lastAtOrBelow(departures, day) + 1]!;
    },
  };
}
