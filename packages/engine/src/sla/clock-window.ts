import { dateOf, instantAt } from '@guicheng/calendar';
import type { Instant, Plan, PlanClockSla } from '@guicheng/definition';
import { workingTimeOf } from './calendars.ts';
import { nextOwedPeriod, type OwedPeriod } from './periods.ts';

/** When something due at an hour may be handed in; both instants included. */
export interface ClockWindow {
  readonly opens: Instant;
  /** Infinity where it may come however late. */
  readonly closes: Instant;
}

const MINUTE = 60_000;
const HALF_A_DAY = 720 * MINUTE;

/** From the hour it opens on the day it is due until the hour after which it is missed for good: said by the pack, or where nothing is caught up the next period. */
export function clockWindow(plan: Plan, sla: PlanClockSla, { period, due }: OwedPeriod): ClockWindow {
  const time = workingTimeOf(plan, sla.calendar);
  // Noon of the day due, whatever the clocks did that night.
  const date = dateOf(time.zone.dayAt(due.at - sla.by * MINUTE + HALF_A_DAY));
  const opens = sla.opens === undefined ? Number.NEGATIVE_INFINITY : instantAt(time, date, sla.opens);
  if (sla.lateUntil !== undefined) return { opens, closes: instantAt(time, date, sla.lateUntil) };
  if (sla.catchUp !== 'none') return { opens, closes: Number.POSITIVE_INFINITY };
  const next = nextOwedPeriod(plan, sla, period.from);
  return { opens, closes: next === undefined ? Number.POSITIVE_INFINITY : Math.max(due.at, next.period.from - 1) };
}
