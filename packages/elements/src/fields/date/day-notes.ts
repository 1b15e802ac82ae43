import { compileCalendar, dayOf, isWorkday, workdaysBetween } from '@guicheng/calendar';
import type { Locale, ModuleField, PlanCalendar } from '@guicheng/definition';
import { nearestLocale } from '../../text/load-texts.ts';
import { madeOnce } from '../../text/made-once.ts';
import { said } from '../../text/said.ts';
import { fillText } from '../../text/texts.ts';

interface DayTexts {
  readonly workday: string;
  readonly restDay: string;
  readonly makeUp: string;
  readonly ahead: string;
  readonly ago: string;
  readonly provisional: string;
  readonly gap: string;
}

const DAY_TEXTS: { readonly [locale in 'zh-CN' | 'zh-TW' | 'en']: DayTexts } = {
  'zh-CN': {
    workday: '工作日',
    restDay: '休息日',
    makeUp: '调休上班',
    ahead: '{n} 个工作日之后',
    ago: '{n} 个工作日之前',
    provisional: '节假日安排尚未公布，暂定',
    gap: '，',
  },
  'zh-TW': {
    workday: '工作日',
    restDay: '休息日',
    makeUp: '補班',
    ahead: '{n} 個工作日之後',
    ago: '{n} 個工作日之前',
    provisional: '假日安排尚未公布，暫定',
    gap: '，',
  },
  en: {
    workday: 'a workday',
    restDay: 'a day off',
    makeUp: 'a make-up workday',
    ahead: '{n} workdays from now',
    ago: '{n} workdays ago',
    provisional: 'provisional, as the holidays are not published yet',
    gap: ', ',
  },
};

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
    const texts = DAY_TEXTS[nearestLocale(locale)];
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
