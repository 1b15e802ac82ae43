import type { CalendarDefinition, DayInterval, PlanCalendar, PlanCalendarDay } from '@guicheng/definition';
import { datesBetween, isDate, parseInterval } from '../../../grammar/parse-time.ts';
import { messages } from '../../../messages.gen.ts';
import { buildDefinition } from './build-definition.ts';
import type { BuildContext } from './context.ts';
import { present } from './present.ts';
import { readOptional, readValue } from './read-value.ts';
import { referOptional } from './refer.ts';

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/** A calendar with the holidays and make-up workdays of its base; the opening hours on them are its own. */
export function buildCalendar(context: BuildContext, calendar: CalendarDefinition): PlanCalendar {
  const place = `calendars/${calendar.id}`;
  referOptional(context, 'calendar', calendar.base, `${place}/base`, context.definitions.idsOf('calendar'));
  const lineage = lineageOf(context, calendar);
  const week = WEEKDAYS.map((day) => buildIntervals(context, `${place}/week/${day}`, calendar.week?.[day]));
  const workweek = (calendar.workweek ?? lineage.find((each) => each.workweek)?.workweek ?? WEEKDAYS.slice(0, 5)).map((day) => WEEKDAYS.indexOf(day) + 1);
  const onHoliday = buildIntervals(context, `${place}/onHoliday`, calendar.onHoliday);
  const onMakeUpWorkday = calendar.onMakeUpWorkday
    ? buildIntervals(context, `${place}/onMakeUpWorkday`, calendar.onMakeUpWorkday)
    : (week[(workweek[0] ?? 1) - 1] ?? []);
  const days = new Map<string, PlanCalendarDay>();
  for (const each of lineage.toReversed()) addDays(context, days, each, each === calendar, { onHoliday, onMakeUpWorkday });
  const validThrough = lineage.find((each) => each.validThrough !== undefined);
  return present<PlanCalendar>({
    ...buildDefinition(context, place, calendar),
    note: context.texts.optional(`${place}/note`, calendar.note),
    timeZone: calendar.timeZone ?? lineage.find((each) => each.timeZone)?.timeZone ?? context.definitions.pack.timeZone,
    week,
    workweek,
    days: Object.fromEntries([...days].toSorted(([a], [b]) => (a < b ? -1 : 1))),
    validThrough: readOptional(context, 'date', `calendars/${validThrough?.id}/validThrough`, validThrough?.validThrough, (said) =>
      isDate(said) ? said : undefined,
    ),
  });
}

/** The calendar, its base, the base's base …; a loop is reported at the calendar that closes it. */
function lineageOf({ definitions, report, source }: BuildContext, calendar: CalendarDefinition): readonly CalendarDefinition[] {
  const lineage: CalendarDefinition[] = [];
  for (let each: CalendarDefinition | undefined = calendar; each; each = each.base === undefined ? undefined : definitions.calendars.get(each.base)) {
    if (lineage.includes(each)) {
      if (each === calendar) report(messages.calendar_base_loop(source.at(`calendars/${calendar.id}/base`), { id: calendar.id }));
      break;
    }
    lineage.push(each);
  }
  return lineage;
}

/** Sorted intervals; two that overlap are reported, since nobody could say which of them a minute belongs to. */
function buildIntervals(context: BuildContext, place: string, written: readonly string[] | undefined): readonly DayInterval[] {
  const intervals = (written ?? [])
    .map((said, index) => ({ said, place: `${place}/${index}`, interval: readValue(context, 'interval', `${place}/${index}`, said, parseInterval) }))
    .filter((each): each is typeof each & { interval: DayInterval } => each.interval !== undefined)
    .toSorted((a, b) => a.interval[0] - b.interval[0]);
  for (const [index, { interval, said, place: at }] of intervals.entries()) {
    const before = intervals[index - 1];
    if (before && before.interval[1] > interval[0]) context.report(messages.interval_overlaps(context.source.at(at), { first: before.said, second: said }));
  }
  return intervals.map(({ interval }) => interval);
}

/** A holiday ends on or after the day it begins, and within a year: a typing error in a year must not make ten thousand days. */
function isSpan(from: string, to: string): boolean {
  return to >= from && Date.parse(to) - Date.parse(from) < 366 * 86_400_000;
}

interface DayHours {
  readonly onHoliday: readonly DayInterval[];
  readonly onMakeUpWorkday: readonly DayInterval[];
}

/** Adds the special days of one calendar of the lineage. The hours a base gives a day are the base's own and are not passed on. */
function addDays(context: BuildContext, days: Map<string, PlanCalendarDay>, calendar: CalendarDefinition, own: boolean, hours: DayHours): void {
  const place = `calendars/${calendar.id}`;
  const seen = new Map<string, string>();
  const add = (date: string, at: string, day: PlanCalendarDay): void => {
    const before = seen.get(date);
    if (before !== undefined && own) {
      context.report(
        messages.calendar_day_twice(
          context.source.at(at, 'key'),
          { date },
          { related: [{ message: 'the first one', span: context.source.at(before, 'key') }] },
        ),
      );
    }
    seen.set(date, at);
    days.set(date, day);
  };
  const readDate = (at: string, said: string): string | undefined => {
    if (isDate(said)) return said;
    if (own) readValue(context, 'date', at, said, () => undefined);
    return undefined;
  };
  for (const [id, holiday] of Object.entries(calendar.holidays ?? {})) {
    const at = `${place}/holidays/${id}`;
    const title = context.texts.at(`${at}/title`, holiday.title);
    const open = own && holiday.open ? buildIntervals(context, `${at}/open`, holiday.open) : hours.onHoliday;
    const from = readDate(`${at}/from`, holiday.from);
    const to = readDate(`${at}/to`, holiday.to ?? holiday.from);
    if (from === undefined || to === undefined) continue;
    if (own && !isSpan(from, to)) readValue(context, 'holiday', `${at}/to`, to, () => undefined);
    else for (const date of datesBetween(from, to)) add(date, at, { kind: 'holiday', title, open });
  }
  for (const [id, day] of Object.entries(calendar.makeUpWorkdays ?? {})) {
    const at = `${place}/makeUpWorkdays/${id}`;
    const title = context.texts.at(`${at}/title`, day.title);
    const open = own && day.open ? buildIntervals(context, `${at}/open`, day.open) : hours.onMakeUpWorkday;
    const on = readDate(`${at}/on`, day.on);
    if (on !== undefined) add(on, at, { kind: 'make-up-workday', title, open });
  }
}
