import type { PlainDate } from '@guicheng/definition';

/** Days since 1970-01-01 in the proleptic Gregorian calendar: the number all date arithmetic is done with. */
export type DayNumber = number;

export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The day number of a year, month (1 to 12, and 13 for the January that follows) and day. The algorithm counts years from March, so that the leap day comes last. */
export function dayNumberOf(year: number, month: number, day: number): DayNumber {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** Year, month and day of a day number; the inverse of `dayNumberOf`. */
export function datePartsOf(number: DayNumber): DateParts {
  const shifted = number + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day: dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1 };
}

/** `YYYY-MM-DD` of a day number. */
export function dateOf(number: DayNumber): PlainDate {
  const { year, month, day } = datePartsOf(number);
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`;
}

/** The day number of `YYYY-MM-DD`. The text was checked when the pack was compiled; anything else throws a RangeError. */
export function dayNumberOfDate(date: PlainDate): DayNumber {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  if (!match) throw new RangeError(`\`${date}\` is not a date`);
  return dayNumberOf(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** ISO weekday: 1 is Monday, 7 is Sunday. */
export function weekdayOf(number: DayNumber): number {
  return ((((number + 3) % 7) + 7) % 7) + 1;
}

/** The number with leading zeros. */
export function digits(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
