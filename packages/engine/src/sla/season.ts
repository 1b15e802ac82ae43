import { dateOf, type Period, type WorkingTime } from '@guicheng/calendar';
import type { Instant, PlanSeason } from '@guicheng/definition';

/** The part of a period that is owed. */
export interface OwedPart {
  /** First instant and, not included, last. */
  readonly from: Instant;
  readonly until: Instant;
  /** How many of the period's days are owed, of how many. */
  readonly owed: number;
  readonly days: number;
}

/** Whether a day, as `YYYY-MM-DD`, is in season. A season over the end of the year is one that ends before it begins. */
export function inSeason(season: PlanSeason, date: string): boolean {
  const day = date.slice(5);
  const from = season.from;
  return from <= season.until ? from <= day && day <= season.until : day >= from || day <= season.until;
}

/** The days of a period that are in season and not before `begin` or after `end`; undefined when there are none. */
export function owedPart(
  time: WorkingTime,
  period: Period,
  season: PlanSeason | undefined,
  { begin = Number.NEGATIVE_INFINITY, end = Number.POSITIVE_INFINITY }: { readonly begin?: Instant; readonly end?: Instant } = {},
): OwedPart | undefined {
  const days = period.lastDay - period.firstDay + 1;
  let [first, last, owed]: [number | undefined, number, number] = [undefined, period.firstDay, 0];
  const [low, high] = [Math.max(period.firstDay, begin > period.from ? time.zone.dayAt(begin) : period.firstDay), lastDayBefore(time, period, end)];
  for (let day = low; day <= high; day += 1) {
    if (season && !inSeason(season, dateOf(day))) continue;
    first ??= day;
    last = day;
    owed += 1;
  }
  if (first === undefined) return undefined;
  return {
    from: first === period.firstDay ? period.from : time.zone.instantOf(first, 0),
    until: last === period.lastDay ? period.until : time.zone.instantOf(last + 1, 0),
    owed,
    days,
  };
}

function lastDayBefore(time: WorkingTime, period: Period, end: Instant): number {
  return end >= period.until ? period.lastDay : Math.min(period.lastDay, time.zone.dayAt(end - 1));
}

/** The part of a number that a part of a period owes: exact, rounded up. */
export function shareOf(count: number, { owed, days }: OwedPart): number {
  return Math.floor((count * owed + days - 1) / days);
}
