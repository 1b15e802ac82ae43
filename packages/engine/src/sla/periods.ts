import {
  addDays,
  dateOf,
  datePartsOf,
  dayNumberOf,
  instantAt,
  isServiceDay,
  isWorkday,
  type Period,
  periodOf,
  periodOfDay,
  startOfDay,
  type WorkingTime,
} from '@guicheng/calendar';
import {
  hasPeriods,
  type Instant,
  type Plan,
  type PlanClockSla,
  type PlanCompositeSla,
  type PlanEvery,
  type PlanFrequencySla,
  type PlanRatioSla,
  type PlanSamplingSla,
  type PlanSla,
} from '@guicheng/definition';
import { workingTimeOf } from './calendars.ts';
import type { Due } from './due.ts';
import { owedPart } from './season.ts';

/** The kinds measured by the day, week or month, whether or not any case exists. */
export type PeriodSla = PlanClockSla | PlanRatioSla | PlanFrequencySla | PlanSamplingSla | PlanCompositeSla;

/** An owed period and when it is due. */
export interface OwedPeriod {
  readonly period: Period;
  readonly due: Due;
}

/** Whether an SLA is owed period by period on its own. One that is counted for each case runs in the case. */
export function isPeriodSla(sla: PlanSla): sla is PeriodSla {
  return hasPeriods(sla);
}

/** Whether a frequency is counted for each case. */
export function isOfCases(sla: PlanFrequencySla): boolean {
  return !hasPeriods(sla);
}

/** What its periods are. */
export function windowOf(sla: PeriodSla): PlanEvery {
  return sla.kind === 'clock' ? sla.every : sla.kind === 'frequency' ? sla.per : sla.window;
}

/** Whether anything is owed for a period: of days, only service days or workdays may be; of a season, only what lies in it, and parts only pro rata. */
export function isOwed(time: WorkingTime, sla: PeriodSla, period: Period): boolean {
  const window = windowOf(sla);
  if (window === 'service-day' && !isServiceDay(time, dateOf(period.firstDay))) return false;
  if (window === 'workday' && !isWorkday(time, dateOf(period.firstDay))) return false;
  if (sla.kind !== 'frequency' || !sla.season) return true;
  const part = owedPart(time, period, sla.season);
  return part !== undefined && (sla.proRata || part.owed === part.days);
}

/** When a period is due: at its hour, after its grace, or with its end. */
export function dueOfPeriod(plan: Plan, sla: PeriodSla, period: Period): Due {
  const time = workingTimeOf(plan, sla.calendar);
  if (sla.kind === 'clock') return clockDue(time, sla, period);
  const grace = sla.kind === 'ratio' ? sla.grace : undefined;
  const until = (sla.kind === 'frequency' && sla.season ? owedPart(time, period, sla.season)?.until : undefined) ?? period.until;
  const end = { at: until, provisional: until > time.publishedUntil };
  if (!grace) return end;
  if (grace.unit === 'elapsed') return { ...end, at: period.until + grace.ms };
  // Days of grace are counted from the window's last day, which is not one of them.
  return addDays(time, period.until - 1, grace.count, { kind: grace.unit, firstDay: 'not-counted', roll: sla.roll }) ?? end;
}

function clockDue(time: WorkingTime, sla: PlanClockSla, period: Period): Due {
  const midnight = startOfDay(time, dateOf(dayOfClock(sla, period)));
  const rolled = sla.roll === 'none' ? undefined : addDays(time, midnight, 0, { kind: 'days', firstDay: 'not-counted', roll: sla.roll });
  const at = instantAt(time, rolled?.date ?? dateOf(dayOfClock(sla, period)), sla.by);
  return { at, provisional: at > time.publishedUntil };
}

/** The day of a period on which it is due: the day itself, a weekday, or a day of its last month; the last one unless the pack says so. */
function dayOfClock(sla: PlanClockSla, period: Period): number {
  if (typeof sla.on !== 'number') return period.lastDay;
  if (sla.every === 'week') return period.firstDay + sla.on - 1;
  const { year, month } = datePartsOf(period.lastDay);
  return Math.min(period.lastDay, dayNumberOf(year, month, sla.on));
}

/** Nothing is open longer than its own period and this: the longest grace or roll there is a use for. */
const LONGEST_GRACE = 100 * 86_400_000;

/** Owed periods that have begun by `until` and fall due at or after `since`, oldest first. */
export function owedPeriods(plan: Plan, sla: PeriodSla, since: Instant, until: Instant): readonly OwedPeriod[] {
  const time = workingTimeOf(plan, sla.calendar);
  const found: OwedPeriod[] = [];
  const floor = Math.max(since, startOfDay(time, plan.pack.validFrom));
  for (
    let period = periodOf(time, windowOf(sla), until);
    period.until >= floor - LONGEST_GRACE;
    period = periodOfDay(time, windowOf(sla), period.firstDay - 1)
  ) {
    if (!isOwed(time, sla, period)) continue;
    const due = dueOfPeriod(plan, sla, period);
    if (due.at < floor) break;
    found.push({ period, due });
  }
  return found.reverse();
}

/** The first owed period that begins after an instant; undefined when the calendar has none within two years. */
export function nextOwedPeriod(plan: Plan, sla: PeriodSla, after: Instant): OwedPeriod | undefined {
  const time = workingTimeOf(plan, sla.calendar);
  let period = periodOf(time, windowOf(sla), after);
  for (let tries = 0; tries < 732; tries += 1) {
    period = periodOfDay(time, windowOf(sla), period.lastDay + 1);
    if (isOwed(time, sla, period)) return { period, due: dueOfPeriod(plan, sla, period) };
  }
  return undefined;
}
