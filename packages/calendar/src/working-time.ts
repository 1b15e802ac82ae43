import type { DayInterval, Instant, PlainDate, PlanCalendar } from '@guicheng/definition';
import type { DayNumber } from './plain-date.ts';
import { dateOf, dayNumberOfDate, weekdayOf } from './plain-date.ts';
import type { Sheet } from './sheet.ts';
import { buildSheet } from './sheet.ts';
import type { WorkdayCount } from './workday-count.ts';
import { countWorkdays } from './workday-count.ts';
import type { Zone } from './zone.ts';
import { zoneOf } from './zone.ts';

/**
 * A calendar made ready for arithmetic. Opening hours are laid out lazily, a sheet of days at a time, as sorted half-open
 * intervals with running sums; asking never changes an answer, only how fast the next one comes.
 */
export interface WorkingTime {
  readonly calendar: PlanCalendar;
  readonly zone: Zone;
  /** The last day whose holidays are published; Infinity where nothing is ever provisional. */
  readonly publishedThrough: DayNumber;
  /** Results after this instant are provisional: the end of the last day whose holidays are published. */
  readonly publishedUntil: Instant;
  /** The last day with opening hours; Infinity where an open week goes on for ever, and -Infinity for a calendar that is never open. */
  readonly lastOpenDay: DayNumber;
  /** The opening hours of a day. One over midnight belongs to the day it begins on. */
  readonly intervalsOf: (day: DayNumber) => readonly DayInterval[];
  readonly workdays: WorkdayCount;
  readonly sheet: (index: number) => Sheet;
}

/** The working time of a calendar. The calendar was checked: its zone exists and its intervals are sorted and do not overlap. */
export function compileCalendar(calendar: PlanCalendar): WorkingTime {
  const zone = zoneOf(calendar.timeZone);
  const specialDays = new Map(Object.entries(calendar.days).map(([date, day]) => [dayNumberOfDate(date), day]));
  const openDays = [...specialDays].filter(([, { open }]) => open.length > 0).map(([day]) => day);
  const publishedThrough = calendar.validThrough === undefined ? Number.POSITIVE_INFINITY : dayNumberOfDate(calendar.validThrough);
  const intervalsOf = (day: DayNumber): readonly DayInterval[] => specialDays.get(day)?.open ?? calendar.week[weekdayOf(day) - 1]!;
  const sheets = new Map<number, Sheet>();
  return {
    calendar,
    zone,
    publishedThrough,
    publishedUntil: publishedThrough === Number.POSITIVE_INFINITY ? publishedThrough : zone.instantOf(publishedThrough + 1, 0),
    lastOpenDay: calendar.week.some((open) => open.length > 0) ? Number.POSITIVE_INFINITY : Math.max(Number.NEGATIVE_INFINITY, ...openDays),
    intervalsOf,
    workdays: countWorkdays(calendar.workweek, specialDays),
    sheet: (index) => {
      const known = sheets.get(index);
      if (known) return known;
      const built = buildSheet(zone, intervalsOf, index);
      sheets.set(index, built);
      return built;
    },
  };
}

/** The local date an instant falls on. */
export function dayOf(time: WorkingTime, at: Instant): PlainDate {
  return dateOf(time.zone.dayAt(at));
}

/** The instant a local date shows `minute` minutes after midnight; 1440 is the end of the day. A skipped time is moved forward, a doubled one is the first. */
export function instantAt(time: WorkingTime, date: PlainDate, minute: number): Instant {
  return time.zone.instantOf(dayNumberOfDate(date), minute);
}

/** The first instant of a local date. */
export function startOfDay(time: WorkingTime, date: PlainDate): Instant {
  return instantAt(time, date, 0);
}

/** 24:00 of a local date, which is the first instant of the next. */
export function endOfDay(time: WorkingTime, date: PlainDate): Instant {
  return instantAt(time, date, 1440);
}
