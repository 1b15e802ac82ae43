import type { PlanLength, PlanSla } from '@guicheng/definition';
import { Temporal } from 'temporal-polyfill';
import { addDate, type DayByDay, endOfLength, rolled } from '../calendar.ts';
import type { Chronicle } from './happenings.ts';

/** A day, week, month … by its dates, the last one included. */
export interface Period {
  readonly key: string;
  readonly first: string;
  readonly last: string;
  readonly from: number;
  readonly until: number;
}

export type PeriodSla = Extract<PlanSla, { readonly kind: 'clock' | 'ratio' | 'sampling' | 'frequency' | 'composite' }>;

export function windowOf(sla: PeriodSla): string {
  return sla.kind === 'clock' ? sla.every : sla.kind === 'frequency' ? sla.per : sla.window;
}

/** The period a date belongs to. */
export function periodOf(days: DayByDay, window: string, date: string): Period {
  const { key, first, last } = datesOf(window, Temporal.PlainDate.from(date));
  return { key, first: first.toString(), last: last.toString(), from: days.startOf(first.toString()), until: days.endOf(last.toString()) };
}

function datesOf(window: string, date: Temporal.PlainDate): { readonly key: string; readonly first: Temporal.PlainDate; readonly last: Temporal.PlainDate } {
  const two = (number: number): string => String(number).padStart(2, '0');
  const months = (key: string, length: number) => {
    const first = date.with({ month: Math.floor((date.month - 1) / length) * length + 1, day: 1 });
    return { key, first, last: first.add({ months: length }).subtract({ days: 1 }) };
  };
  switch (window) {
    case 'week': {
      const first = date.subtract({ days: date.dayOfWeek - 1 });
      return { key: `${date.yearOfWeek}-W${two(date.weekOfYear ?? 0)}`, first, last: first.add({ days: 6 }) };
    }
    case 'month':
      return months(`${date.year}-${two(date.month)}`, 1);
    case 'quarter':
      return months(`${date.year}-Q${Math.ceil(date.month / 3)}`, 3);
    case 'half-year':
      return months(`${date.year}-H${Math.ceil(date.month / 6)}`, 6);
    case 'year':
      return months(String(date.year), 12);
    default:
      return { key: date.toString(), first: date, last: date };
  }
}

/** The periods an SLA is judged for, oldest first, each with its due: those that fall due since the history began, and those whose duty was opened. */
export function owedPeriods(chronicle: Chronicle, sla: PeriodSla, days: DayByDay): readonly { readonly period: Period; readonly due: number }[] {
  const { plan, since, asOf, duties } = chronicle;
  const window = windowOf(sla);
  const floor = Math.max(since, days.startOf(plan.pack.validFrom));
  const found = new Map<string, { readonly period: Period; readonly due: number }>();
  if (since <= asOf) {
    const oldest = floor - 200 * 86_400_000;
    for (let period = periodOf(days, window, days.dateAt(asOf)); period.until >= oldest; period = periodOf(days, window, addDate(period.first, -1))) {
      const due = dueOf(sla, days, period);
      if (isOwed(days, window, period) && due >= floor && period.until > since) found.set(period.key, { period, due });
    }
  }
  for (const stream of duties.keys()) {
    const [, id, key = ''] = stream.split('/');
    if (id !== sla.id || found.has(key)) continue;
    const period = periodOf(days, window, dateOfKey(key));
    if (period.key === key) found.set(key, { period, due: dueOf(sla, days, period) });
  }
  return [...found.values()].sort((a, b) => a.period.from - b.period.from);
}

export function isOwed(days: DayByDay, window: string, period: Period): boolean {
  if (window === 'service-day') return days.isServiceDay(period.first);
  return window !== 'workday' || days.isWorkday(period.first);
}

function dateOfKey(key: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(key)) return key;
  if (/^\d{4}-\d{2}$/.test(key)) return `${key}-01`;
  const week = /^(\d{4})-W(\d{2})$/.exec(key);
  if (week)
    return Temporal.PlainDate.from(`${week[1]}-01-04`)
      .add({ weeks: Number(week[2]) - 1 })
      .toString();
  const part = /^(\d{4})-([QH])(\d)$/.exec(key);
  if (part) return `${part[1]}-${String((Number(part[3]) - 1) * (part[2] === 'Q' ? 3 : 6) + 1).padStart(2, '0')}-01`;
  return `${key.slice(0, 4)}-01-01`;
}

/** When a period is due: at its hour, after its grace, or with its end. */
export function dueOf(sla: PeriodSla, days: DayByDay, period: Period): number {
  if (sla.kind === 'clock') return days.instantAt(rolled(days, dayOfClock(sla, period), sla.roll), sla.by);
  const grace: PlanLength | undefined = sla.kind === 'ratio' ? sla.grace : undefined;
  if (grace === undefined) return period.until;
  if (grace.unit === 'elapsed') return period.until + grace.ms;
  return endOfLength(days, period.until - 1, grace, { open: true, firstDayCounts: false, roll: sla.roll, holes: [] }) ?? period.until;
}

/** The day of a period on which a clock is due. */
export function dayOfClock(sla: Extract<PlanSla, { readonly kind: 'clock' }>, { first, last }: Period): string {
  if (typeof sla.on !== 'number') return last;
  if (sla.every === 'week') return addDate(first, sla.on - 1);
  const inMonth = Temporal.PlainDate.from(last)
    .with({ day: 1 })
    .add({ days: sla.on - 1 })
    .toString();
  return inMonth < last ? inMonth : last;
}
