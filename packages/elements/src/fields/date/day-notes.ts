import { compileCalendar, dayOf, isWorkday, workdaysBetween } from '@guicheng/calendar';
import type { Locale, ModuleField, PlanCalendar } from '@guicheng/definition';
import { madeOnce } from '../../text/made-once.ts';
import { said } from '../../text/said.ts';
import { fillText } from '../../text/texts.ts';
import { textsOf } from '../../text/texts-of.ts';
import { DAY_TEXTS } from './day-texts.ts';

const weekdayFormat = madeOnce((locale) => new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }));

/**
 * What stands under a date: its weekday, whether it is a workday, which holiday it is, how many workdays lie between, and whether that is provisional.
 * Put it into the host's options as `dayNote`. `now` is the host's clock, ms; without it nothing is counted.
 */
export function dayNotes(calendar: PlanCalendar, now?: () => number): (date: string, field: ModuleField, locale: Locale) => string | undefined {
  const time = compileCalendar(calendar);
  return (date, _field, locale) => {
    const at = Date.parse(`${date}T00:00Z`);
    // A date half typed may be of the year 2.
    if (Number.isNaN(at) || at < Date.UTC(1900, 0) || at > Date.UTC(2200, 0)) return undefined;
    const texts = textsOf('days', DAY_TEXTS, locale);
    const special = calendar.days[date];
    const weekday = weekdayFormat(locale).format(at);
    const kind = special?.kind === 'make-up-workday' ? texts.makeUp : isWorkday(time, date) ? texts.workday : texts.restDay;
    const between = now && workdaysBetween(time, dayOf(time, now()), date);
    const parts = [
      weekday,
      special?.kind === 'holiday' && said(special.title, locale),
      kind,
      between && fillText(between > 0 ? texts.ahead : texts.ago, { n: Math.abs(between) }),
      calendar.validThrough !== undefined && date > calendar.validThrough && texts.provisional,
    ];
    return parts.filter(Boolean).join(texts.gap);
  };
}
