import type { CalendarDefinition, PlanCalendar } from '@guicheng/definition';
import { isDate } from '../../../grammar/parse-time.ts';
import { messages } from '../../../messages.gen.ts';
import { buildCalendarDays } from './build-calendar-days.ts';
import { buildDefinition } from './build-definition.ts';
import { buildIntervals } from './build-intervals.ts';
import type { BuildContext } from './context.ts';
import { present } from './present.ts';
import { readOptional } from './read-value.ts';
import { referOptional } from './refer.ts';

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/**
 * A calendar with the holidays and make-up workdays of its base. The opening hours are its own; where it has no week, those of its
 * base, with what the base says of single days.
 */
export function buildCalendar(context: BuildContext, calendar: CalendarDefinition): PlanCalendar {
  const place = `calendars/${calendar.id}`;
  referOptional(context, 'calendar', calendar.base, `${place}/base`, context.definitions.idsOf('calendar'));
  const lineage = lineageOf(context, calendar);
  const opening = lineage.slice(
    0,
    Math.max(
      0,
      lineage.findIndex(({ week }) => week !== undefined),
    ) + 1,
  );
  const opener = opening.at(-1) ?? calendar;
  const week = WEEKDAYS.map((day) => hoursAt(context, calendar, opener, `week/${day}`, opener.week?.[day]));
  const workweek = (lineage.find((each) => each.workweek)?.workweek ?? WEEKDAYS.slice(0, 5)).map((day) => WEEKDAYS.indexOf(day) + 1);
  const hoursOn = (key: 'onHoliday' | 'onMakeUpWorkday') => {
    const said = opening.find((each) => each[key] !== undefined);
    return said && hoursAt(context, calendar, said, key, said[key]);
  };
  const days = buildCalendarDays(
    context,
    lineage.map((each) => ({ calendar: each, hoursCount: opening.includes(each) })),
    { onHoliday: hoursOn('onHoliday') ?? [], onMakeUpWorkday: hoursOn('onMakeUpWorkday') ?? week[(workweek[0] ?? 1) - 1] ?? [] },
  );
  const validThrough = lineage.find((each) => each.validThrough !== undefined);
  return present<PlanCalendar>({
    ...buildDefinition(context, place, calendar),
    note: context.texts.optional(`${place}/note`, calendar.note),
    timeZone: calendar.timeZone ?? lineage.find((each) => each.timeZone)?.timeZone ?? context.definitions.pack.timeZone,
    week,
    workweek,
    days,
    validThrough: readOptional(context, 'date', `calendars/${validThrough?.id}/validThrough`, validThrough?.validThrough, (said) =>
      isDate(said) ? said : undefined,
    ),
  });
}

/** Intervals of a calendar or of one below it, whose mistakes are reported with it and not again here. */
function hoursAt(context: BuildContext, calendar: CalendarDefinition, said: CalendarDefinition, path: string, written: readonly string[] | undefined) {
  return buildIntervals(said === calendar ? context : { ...context, report: () => undefined }, `calendars/${said.id}/${path}`, written);
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
