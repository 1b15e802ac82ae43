import type { Instant, PlanEvery } from '@guicheng/definition';
import type { DayNumber } from './plain-date.ts';
import { dateOf, datePartsOf, dayNumberOf, digits, weekdayOf } from './plain-date.ts';
import type { WorkingTime } from './working-time.ts';

/**
 * A day, week, month … of a calendar's zone. `key` is "2026-11-22", "2026-W47" (ISO week, Monday first), "2026-11", "2026-Q4",
 * "2026-H2" or "2026". Half open: `from` is its first instant, `until` the first of the next.
 */
export interface Period {
  readonly key: string;
  readonly from: Instant;
  readonly until: Instant;
  readonly firstDay: DayNumber;
  readonly lastDay: DayNumber;
}

/** The period an instant falls in. A service day or workday is the day itself; whether it is one, `isServiceDay` and `isWorkday` say. */
export function periodOf(time: WorkingTime, window: PlanEvery, at: Instant): Period {
  return periodOfDay(time, window, time.zone.dayAt(at));
}

/** The period a day belongs to. */
export function periodOfDay(time: WorkingTime, window: PlanEvery, day: DayNumber): Period {
  const { key, firstDay, lastDay } = SPANS[window](day);
  return { key, firstDay, lastDay, from: time.zone.instantOf(firstDay, 0), until: time.zone.instantOf(lastDay + 1, 0) };
}

/** The period of a key; undefined when the text is no key of this window. */
export function periodOfKey(time: WorkingTime, window: PlanEvery, key: string): Period | undefined {
  const match = /^(\d{4})(?:-(?:W(\d{2})|Q([1-4])|H([12])|(\d{2})(?:-(\d{2}))?))?$/.exec(key);
  if (!match) return undefined;
  const [year = 0, week, quarter, half, month, day] = match.slice(1).map((part) => (part === undefined ? undefined : Number(part)));
  const within =
    week === undefined
      ? dayNumberOf(year, month ?? (quarter !== undefined ? quarter * 3 : half !== undefined ? half * 6 : 1), day ?? 1)
      : firstMonday(year) + (week - 1) * 7;
  const period = periodOfDay(time, window, within);
  return period.key === key ? period : undefined;
}

interface Span {
  readonly key: string;
  readonly firstDay: DayNumber;
  readonly lastDay: DayNumber;
}

/** The period of a day, for each window. */
const SPANS: Readonly<Record<PlanEvery, (day: DayNumber) => Span>> = {
  'service-day': oneDay,
  workday: oneDay,
  day: oneDay,
  week: isoWeek,
  month: (day) => {
    const { year, month } = datePartsOf(day);
    return { key: dateOf(day).slice(0, 7), ...months(year, month, 1) };
  },
  quarter: (day) => partOfYear(day, 'Q', 3),
  'half-year': (day) => partOfYear(day, 'H', 6),
  year: (day) => {
    const { year } = datePartsOf(day);
    return { key: digits(year, 4), ...months(year, 1, 12) };
  },
};

function oneDay(day: DayNumber): Span {
  return { key: dateOf(day), firstDay: day, lastDay: day };
}

function partOfYear(day: DayNumber, letter: 'Q' | 'H', length: number): Span {
  const { year, month } = datePartsOf(day);
  const number = Math.ceil(month / length);
  return { key: `${digits(year, 4)}-${letter}${number}`, ...months(year, (number - 1) * length + 1, length) };
}

function months(year: number, month: number, length: number): { readonly firstDay: DayNumber; readonly lastDay: DayNumber } {
  // The thirteenth month of a year is January of the next.
  return { firstDay: dayNumberOf(year, month, 1), lastDay: dayNumberOf(year, month + length, 1) - 1 };
}

function isoWeek(day: DayNumber): Span {
  const monday = day - weekdayOf(day) + 1;
  // The week belongs to the year its Thursday is in.
  const { year } = datePartsOf(monday + 3);
  return { key: `${digits(year, 4)}-W${digits((monday - firstMonday(year)) / 7 + 1, 2)}`, firstDay: monday, lastDay: monday + 6 };
}

/** Monday of week 1, the week with 4 January in it. */
function firstMonday(year: number): DayNumber {
  const fourth = dayNumberOf(year, 1, 4);
  return fourth - weekdayOf(fourth) + 1;
}
