import type { PlainDate, PlanField } from '@guicheng/definition';
import type { Book } from '../book.ts';
import type { Html } from '../markup.ts';

/** One for the whole book: making one costs more than all the dates it writes. */
const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' });

/** `2026-02-17` as a date is written in the book's language. */
export function dateText(book: Book, date: PlainDate): string {
  const [year = '', month = '', day = ''] = date.split('-');
  if (book.speech.locale.startsWith('zh')) return `${Number(year)} 年 ${Number(month)} 月 ${Number(day)} 日`;
  const name = MONTH.format(Date.UTC(2000, Number(month) - 1, 1));
  return `${Number(day)} ${name} ${year}`;
}

/** Minutes after midnight as `17:30`. */
export function clockText(minutes: number): string {
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}

/** An exact fraction as a percentage where it is one, `2/3` otherwise. */
export function shareText([numerator, denominator]: readonly [number, number]): string {
  const percent = (numerator * 100) / denominator;
  return Number.isInteger(percent * 10) ? `${percent}%` : `${numerator}/${denominator}`;
}

/** An amount in the currency's small unit. */
export function moneyWords(book: Book, minor: number, currency: string, scale = 2): Html {
  const exact = (minor / 10 ** scale).toFixed(scale);
  const amount = exact.replace(/\.0+$/, '');
  return currency === 'CNY' ? book.say('value.money-yuan', { amount }) : book.say('value.money', { amount, currency });
}

/** A bound or a cell of a field, as it is read aloud. */
export function fieldValueText(book: Book, field: PlanField, value: unknown): Html | string {
  if (typeof value === 'boolean') return book.say(value ? 'value.yes' : 'value.no');
  if (field.kind === 'date' && typeof value === 'string') return dateText(book, value);
  if (field.kind === 'money' && typeof value === 'string') {
    const amount = value.replace(/\.0+$/, '');
    const currency = field.currency ?? book.plan.pack.currency;
    return currency === 'CNY' ? book.say('value.money-yuan', { amount }) : book.say('value.money', { amount, currency });
  }
  const option = typeof value === 'string' ? field.options?.[value] : undefined;
  return option ? book.text(option.title, field.id) : String(value);
}
