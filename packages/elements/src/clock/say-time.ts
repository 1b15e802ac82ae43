import type { Instant, Locale, Milliseconds } from '@guicheng/definition';
import { GENERAL_TEXTS } from '../text/general-texts.ts';
import { fillText } from '../text/texts.ts';
import { textsOf } from '../text/texts-of.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const formats = new Map<string, Intl.DateTimeFormat>();

/** An instant in the zone of the pack, short: the time alone on the day of `now`, else with its date. */
export function sayInstant(at: Instant, now: Instant, locale: Locale, timeZone: string): string {
  const time = format(locale, timeZone, 'time').format(at);
  const day = format(locale, timeZone, 'day');
  return day.format(at) === day.format(now) ? time : `${day.format(at)} ${time}`;
}

/** The date of an instant with its weekday, in the zone of the pack. */
export function sayDay(at: Instant, locale: Locale, timeZone: string): string {
  return format(locale, timeZone, 'day').format(at);
}

/** A length of time in its two largest units, rounded down: nobody is told of a minute they do not have. */
export function sayLength(length: Milliseconds, locale: Locale): string {
  const units = textsOf('general', GENERAL_TEXTS, locale);
  const ms = Math.abs(length);
  const parts = [
    [Math.floor(ms / DAY), units.days],
    [Math.floor((ms % DAY) / HOUR), units.hours],
    [ms >= 2 * DAY ? 0 : Math.floor((ms % HOUR) / MINUTE), units.minutes],
  ] as const;
  const said = parts.filter(([n]) => n > 0).slice(0, 2);
  return said.map(([n, text]) => fillText(text, { n })).join(units.gap) || units.moment;
}

function format(locale: Locale, timeZone: string, kind: 'time' | 'day'): Intl.DateTimeFormat {
  const key = `${locale}|${timeZone}|${kind}`;
  const known = formats.get(key);
  if (known) return known;
  const shape: Intl.DateTimeFormatOptions =
    kind === 'time' ? { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } : { month: 'numeric', day: 'numeric', weekday: 'short' };
  const made = new Intl.DateTimeFormat(locale, { timeZone, ...shape });
  formats.set(key, made);
  return made;
}
