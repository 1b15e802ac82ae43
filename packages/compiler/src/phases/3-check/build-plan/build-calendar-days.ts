import type { CalendarDefinition, DayInterval, PlanCalendarDay } from '@guicheng/definition';
import { datesBetween, isDate } from '../../../grammar/parse-time.ts';
import { messages } from '../../../messages.gen.ts';
import { buildIntervals } from './build-intervals.ts';
import type { BuildContext } from './context.ts';
import { readValue } from './read-value.ts';

/** The hours of days that say nothing themselves. */
export interface DayHours {
  readonly onHoliday: readonly DayInterval[];
  readonly onMakeUpWorkday: readonly DayInterval[];
}

/** A calendar, and whether the hours it gives its days count: those of a base do where the calendar has no week of its own. */
export interface Ancestor {
  readonly calendar: CalendarDefinition;
  readonly hoursCount: boolean;
}

/**
 * The days of a calendar that are not ordinary, by date. `lineage` begins with the calendar itself; what it says of a date goes before
 * what its base says. Only its own mistakes are reported: those of a base are reported with the base.
 */
export function buildCalendarDays(context: BuildContext, lineage: readonly Ancestor[], hours: DayHours): { readonly [date: string]: PlanCalendarDay } {
  const days = new Map<string, PlanCalendarDay>();
  const quiet: BuildContext = { ...context, report: () => undefined };
  for (const each of lineage.toReversed()) addDays(each === lineage[0] ? context : quiet, days, each, hours);
  return Object.fromEntries([...days].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function addDays(context: BuildContext, days: Map<string, PlanCalendarDay>, { calendar, hoursCount }: Ancestor, hours: DayHours): void {
  const place = `calendars/${calendar.id}`;
  const seen = new Map<string, string>();
  const add = (date: string, at: string, day: PlanCalendarDay): void => {
    const before = seen.get(date);
    if (before !== undefined) {
      const related = [{ message: 'the first one', span: context.source.at(before, 'key') }];
      context.report(messages.calendar_day_twice(context.source.at(at, 'key'), { date }, { related }));
    }
    seen.set(date, at);
    days.set(date, day);
  };
  const openAt = (at: string, written: readonly string[] | undefined, otherwise: readonly DayInterval[]): readonly DayInterval[] =>
    hoursCount && written ? buildIntervals(context, `${at}/open`, written) : otherwise;

  for (const [id, holiday] of Object.entries(calendar.holidays ?? {})) {
    const at = `${place}/holidays/${id}`;
    const title = context.texts.at(`${at}/title`, holiday.title);
    const open = openAt(at, holiday.open, hours.onHoliday);
    for (const date of readDates(context, at, holiday)) add(date, at, { kind: 'holiday', title, open });
  }
  for (const [id, day] of Object.entries(calendar.makeUpWorkdays ?? {})) {
    const at = `${place}/makeUpWorkdays/${id}`;
    const title = context.texts.at(`${at}/title`, day.title);
    const open = openAt(at, day.open, hours.onMakeUpWorkday);
    const on = readValue(context, 'date', `${at}/on`, day.on, dateSaid);
    if (on !== undefined) add(on, at, { kind: 'make-up-workday', title, open });
  }
  if (!hoursCount) return;
  for (const [id, special] of Object.entries(calendar.specialHours ?? {})) {
    const at = `${place}/specialHours/${id}`;
    const title = context.texts.at(`${at}/title`, special.title);
    const open = buildIntervals(context, `${at}/open`, special.open);
    // A holiday stays a holiday, and a make-up workday a workday: only when it is open is another matter.
    for (const date of readDates(context, at, special)) add(date, at, { kind: days.get(date)?.kind ?? 'special-hours', title, open });
  }
}

function dateSaid(said: string): string | undefined {
  return isDate(said) ? said : undefined;
}

/** The dates of an entry; none where one of the two is malformed, or the last comes before the first. */
function readDates(context: BuildContext, at: string, { from, to }: { readonly from: string; readonly to?: string }): readonly string[] {
  const first = readValue(context, 'date', `${at}/from`, from, dateSaid);
  const last = to === undefined ? first : readValue(context, 'date', `${at}/to`, to, dateSaid);
  if (first === undefined || last === undefined) return [];
  return readValue(context, 'holiday', `${at}/to`, last, () => (isSpan(first, last) ? datesBetween(first, last) : undefined)) ?? [];
}

/** It ends on or after the day it begins, and within a year: a typing error in a year must not make ten thousand days. */
function isSpan(from: string, to: string): boolean {
  return to >= from && Date.parse(to) - Date.parse(from) < 366 * 86_400_000;
}
