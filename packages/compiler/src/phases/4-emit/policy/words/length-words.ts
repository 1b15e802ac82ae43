import type { PlanLength } from '@guicheng/definition';
import type { Book } from '../book.ts';
import type { Html } from '../markup.ts';

const UNITS = [
  ['hour', 3_600_000],
  ['minute', 60_000],
  ['second', 1000],
] as const;

/** A length of time in words. */
export function lengthWords(book: Book, length: PlanLength): Html {
  if (length.unit === 'elapsed') return millisecondsWords(book, length.ms);
  const unit = length.unit === 'days' ? 'day' : 'workday';
  return length.count === 1 ? book.say(`length.${unit}`) : book.say(`length.${unit}s`, { count: length.count });
}

/** Milliseconds as hours, minutes and seconds; what is shorter than a second is rounded up to one. */
export function millisecondsWords(book: Book, ms: number): Html {
  const parts: Html[] = [];
  let left = Math.max(1000, Math.ceil(ms / 1000) * 1000);
  for (const [unit, size] of UNITS) {
    const count = Math.floor(left / size);
    left -= count * size;
    if (count > 0) parts.push(count === 1 ? book.say(`length.${unit}`) : book.say(`length.${unit}s`, { count }));
  }
  return parts.reduce((first, last) => book.say('length.and', { first, last }));
}

/** How long personal data is kept, written `3 years`, in words. */
export function keepWords(book: Book, keep: string): Html | string {
  const found = /^(\d+) (day|workday|month|year)s?$/.exec(keep);
  if (!found) return keep;
  const [, count = '', unit] = found;
  if (unit === 'day' || unit === 'workday') return lengthWords(book, { unit: `${unit}s`, count: Number(count), said: keep });
  return book.say(`length.${unit as 'month'}s`, { count });
}
