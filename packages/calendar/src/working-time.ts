import type { DayInterval, Instant, PlainDate, PlanCalendar } from '@guicheng/definition';
import type { DayNumber } from './plain-date.ts';
import { dateOf, dayNumberOfDate, weekdayOf } from './plain-date.ts';
import type { Sheet } from './sheet.ts';
import { buildSheet, SHEET_DAYS } from './sheet.ts';
import type { Zone } from './zone.ts';
import { zoneOf } from './zone.ts';

/**
 * A calendar made ready for arithmetic. Opening hours are laid out lazily, a sheet of days at a time, as sorted half-open
 * intervals with running sums; asking never changes an answer, only how fast the next one comes.
 */
export interface WorkingTime {
  readonly calendar: PlanCalendar;
  readonly zone: Zone;
  /** Results after this instant are provisional: the end of the last day whose holidays are published. */
  readonly publishedUntil: Instant;
  /** False for a calendar that is never open: nothing can ever fall due in it. */
  readonly everOpen: (after: DayNumber) => boolean;
  readonly intervalsOf: (day: DayNumber) => readonly DayInterval[];
  readonly sheet: (index: number) => Sheet;
}

/** A result, and whether it reaches into a time whose holidays are not published yet. */
export interface Reckoned {
  readonly at: Instant;
  readonly provisional: boolean;
}

/** The working time of a calendar. The calendar was checked: its zone exists and its intervals are sorted and do not overlap. */
export function compileCalendar(calendar: PlanCalendar): WorkingTime {
  const zone = zoneOf(calendar.timeZone);
  const sheets = new Map<number, Sheet>();
  const weekIsOpen = calendar.week.some((day) => day.length > 0);
  const lastOpenDay = Object.entries(calendar.days).reduce(
    (last, [date, day]) => (day.open.length > 0 ? Math.max(last, dayNumberOfDate(date)) : last),
    Number.NEGATIVE_INFINITY,
  );
  const intervalsOf = (day: DayNumber): readonly DayInterval[] => calendar.days[dateOf(day)]?.open ?? calendar.week[weekdayOf(day) - 1] ?? [];
  return {
    calendar,
    zone,
    publishedUntil: calendar.validThrough === undefined ? Number.POSITIVE_INFINITY : zone.instantOf(dayNumberOfDate(calendar.validThrough) + 1, 0),
    everOpen: (after) => weekIsOpen || after <= lastOpenDay,
    intervalsOf,
    sheet: (index) => {
      const known = sheets.get(index);
      if (known) return known;
      const built = buildSheet(zone, intervalsOf, index);
      sheets.set(index, built);
      return built;
    },
  };
}

/** The sheet an instant is on. */
export function sheetIndexAt(time: WorkingTime, at: Instant): number {
  return Math.floor(time.zone.dayAt(at) / SHEET_DAYS);
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

/** Whether a result at `at` rests on holidays nobody has published. */
export function isProvisional(time: WorkingTime, at: Instant): boolean {
  return at > time.publishedUntil;
}
