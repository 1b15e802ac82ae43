import type { Instant, Plan, PlanSla } from '@guicheng/definition';
import type { ClockEvent, Recorded } from '../event.ts';
import { alarmedBy, alarmsDue, nextAlarm } from './alarms.ts';
import type { CaseClock } from './case-clock.ts';
import { historyOf } from './history.ts';
import { isBreach, type Measure } from './measure.ts';
import { measureSla } from './measure-sla.ts';
import { isPeriodSla } from './periods.ts';
import { trustedInstant } from './trusted-instant.ts';

/** Every clock one case ever started, from its own events in the order recorded; in the plan's order of SLAs. As of its last event. */
export function caseClocks(plan: Plan, history: readonly Recorded[]): readonly CaseClock[] {
  return clocksAt(plan, history, lastInstant(plan, history)).flatMap(({ sla, measures }) => {
    const isAlarmed = alarmedBy(sla.id, history);
    return measures.filter(({ upcoming }) => !(upcoming && sla.kind === 'duration')).map((measure) => caseClockOf(sla, measure, isAlarmed(measure)));
  });
}

/**
 * The clock's events a `reach-instant` at `at` must record in a case: warnings, breaches once for each due, and the
 * withdrawal of breaches that late evidence turned. Empty when nothing is due.
 */
export function clockEventsDue(plan: Plan, history: readonly Recorded[], at: Instant): readonly ClockEvent[] {
  return clocksAt(plan, history, at).flatMap(({ sla, measures }) => alarmsDue(sla.id, measures, history, Object.keys(sla.onBreach), at));
}

/** The next instant at which `clockEventsDue` would answer something, not before the last event. Undefined when nothing can fall due. */
export function wakeOfCase(plan: Plan, history: readonly Recorded[]): Instant | undefined {
  const last = lastInstant(plan, history);
  const instants = clocksAt(plan, history, last).flatMap(({ sla, measures }) => nextAlarm(sla.id, measures, history, last) ?? []);
  return instants.length === 0 ? undefined : Math.min(...instants);
}

/** What every SLA of cases says of one case, in the plan's order. */
export function clocksAt(plan: Plan, events: readonly Recorded[], asOf: Instant): readonly { readonly sla: PlanSla; readonly measures: readonly Measure[] }[] {
  if (events.length === 0) return [];
  const history = historyOf(plan, events, asOf);
  return Object.values(plan.slas)
    .filter((sla) => !isPeriodSla(sla))
    .map((sla) => ({ sla, measures: measureSla(plan, sla, history, asOf).filter(({ verdict }) => verdict.subject.startsWith('case/')) }));
}

function lastInstant(plan: Plan, history: readonly Recorded[]): Instant {
  return history.reduce((last, recorded) => Math.max(last, trustedInstant(plan, recorded)), Number.NEGATIVE_INFINITY);
}

function caseClockOf(sla: PlanSla, measure: Measure, isAlarmed: boolean): CaseClock {
  const { key, verdict, warnings } = measure;
  const { startedAt, dueAt } = verdict;
  return {
    sla: sla.id,
    key,
    status: statusOf(measure, isAlarmed),
    startedAt: startedAt!,
    ...(dueAt === undefined ? {} : { dueAt }),
    warnings: warnings.filter(({ at }) => at <= (verdict.decidedAt ?? dueAt!)),
    provisional: verdict.provisional,
  };
}

function statusOf({ verdict: { status } }: Measure, isAlarmed: boolean): CaseClock['status'] {
  if (isBreach(status) || (status === 'running' && isAlarmed)) return 'breached';
  if (status === 'paused') return 'paused';
  return status === 'running' || status === 'pending' ? 'running' : 'stopped';
}
