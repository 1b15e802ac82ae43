import type { DayNumber } from '@guicheng/calendar';
import type { Locale } from '@guicheng/definition';

/** How a date is said: the month with its year, the day with its weekday, a weekday in full or as short as it gets. */
export type DateShape = 'month' | 'day' | 'weekday' | 'short';

const SHAPES: { readonly [shape in DateShape]: Intl.DateTimeFormatOptions } = {
  month: { year: 'numeric', month: 'long' },
  day: { month: 'long', day: 'numeric', weekday: 'long' },
  weekday: { weekday: 'long' },
  short: { weekday: 'narrow' },
};

const formats = new Map<string, Intl.DateTimeFormat>();

/** A day as a locale writes it. */
export function sayDate(day: DayNumber, shape: DateShape, locale: Locale): string {
  const key = `${locale}|${shape}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, { ...SHAPES[shape], timeZone: 'UTC' });
  formats.set(key, format);
  return format.format(day * 86_400_000);
}
