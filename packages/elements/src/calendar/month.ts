import { type DayNumber, datePartsOf, dayNumberOf, weekdayOf } from '@guicheng/calendar';

/** A month of a calendar: its days, half open, and the weeks they stand in, from Monday on. */
export interface Month {
  /** `YYYY-MM`. */
  readonly key: string;
  readonly from: DayNumber;
  readonly until: DayNumber;
  /** Days of the months before and after fill the first and the last week up. */
  readonly weeks: readonly (readonly DayNumber[])[];
}

/** The month of a key such as `2026-11`; undefined where that is none. */
export function monthOfKey(key: string): Month | undefined {
  const [, year, month] = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(key) ?? [];
  if (year === undefined || month === undefined) return undefined;
  const from = dayNumberOf(Number(year), Number(month), 1);
  const until = dayNumberOf(Number(year), Number(month) + 1, 1);
  const first = from - (weekdayOf(from) - 1);
  const count = Math.ceil((until - first) / 7);
  const weeks = Array.from({ length: count }, (_, week) => Array.from({ length: 7 }, (_day, day) => first + week * 7 + day));
  return { key, from, until, weeks };
}

/** The month a day lies in. */
export function monthKeyOf(day: DayNumber): string {
  const { year, month } = datePartsOf(day);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
}

/** The same day so many months on; the last of the month where it has no such day. */
export function addMonths(day: DayNumber, months: number): DayNumber {
  const { year, month, day: ofMonth } = datePartsOf(day);
  const index = year * 12 + month - 1 + months;
  const first = dayNumberOf(Math.floor(index / 12), (index % 12) + 1, 1);
  const next = dayNumberOf(Math.floor((index + 1) / 12), ((index + 1) % 12) + 1, 1);
  return Math.min(first + ofMonth - 1, next - 1);
}
