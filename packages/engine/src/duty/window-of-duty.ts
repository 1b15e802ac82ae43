import { periodOfKey } from '@guicheng/calendar';
import type { Instant, Plan, PlanClockSla, PlanSla } from '@guicheng/definition';
import type { Rejection } from '../decision.ts';
import { rejection } from '../rejections.ts';
import { workingTimeOf } from '../sla/calendars.ts';
import { type ClockWindow, clockWindow } from '../sla/clock-window.ts';
import { dueOfPeriod } from '../sla/periods.ts';
import type { DutyState } from './duty-state.ts';

/** When the form of a duty period may be handed in; undefined for a key that is no period. */
export function windowOfDuty(plan: Plan, sla: PlanClockSla, { key }: Pick<DutyState, 'key'>): ClockWindow | undefined {
  const period = periodOfKey(workingTimeOf(plan, sla.calendar), sla.every, key);
  return period && clockWindow(plan, sla, { period, due: dueOfPeriod(plan, sla, period) });
}

/** Why the form of a duty period may not be handed in at an instant: too early, or too late to count for anything. */
export function outsideWindow(
  { plan, sla, state }: { readonly plan: Plan; readonly sla: PlanClockSla; readonly state: DutyState },
  at: Instant,
): Rejection | undefined {
  const window = windowOfDuty(plan, sla, state);
  if (window === undefined || (window.opens <= at && at <= window.closes)) return undefined;
  return at < window.opens ? rejection('evidence_too_early', { sla: sla.id }) : rejection('evidence_too_late', { sla: sla.id, key: state.key });
}

/** The last instant at which a missed duty can still be made good; Infinity where there is none. */
export function closesOf(plan: Plan, sla: PlanSla, state: Pick<DutyState, 'key'>): Instant {
  const window = sla.kind === 'clock' ? windowOfDuty(plan, sla, state) : undefined;
  return window?.closes ?? Number.POSITIVE_INFINITY;
}
