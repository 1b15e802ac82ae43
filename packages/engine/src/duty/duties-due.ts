import { periodOf } from '@guicheng/calendar';
import type { Instant, Plan, PlanSla } from '@guicheng/definition';
import { entry } from '../entry.ts';
import { workingTimeOf } from '../sla/calendars.ts';
import { isPeriodSla, nextOwedPeriod, owedPeriods, windowOf } from '../sla/periods.ts';

/** A duty period that must be open. Half open; on time includes `dueAt` itself. */
export interface DutyDue {
  readonly sla: string;
  readonly key: string;
  readonly from: Instant;
  readonly until: Instant;
  readonly dueAt: Instant;
}

/**
 * The duty periods that must be open at an instant: those that have begun and are not past due. A host that slept since `since` also gets those that began or fell due
 * meanwhile, so that what nobody did breaches although nobody was awake to see it. In the plan's order, oldest first.
 */
export function dutiesDue(plan: Plan, asOf: Instant, since: Instant = asOf): readonly DutyDue[] {
  return Object.values(plan.slas).flatMap((sla) =>
    isPeriodSla(sla)
      ? owedPeriods(plan, sla, since, asOf).map(({ period, due }) => ({ sla: sla.id, key: period.key, from: period.from, until: period.until, dueAt: due.at }))
      : [],
  );
}

/** The next instant at which a duty period begins that `dutiesDue` does not hold yet. */
export function nextDutyOpening(plan: Plan, asOf: Instant): Instant | undefined {
  const openings = Object.values(plan.slas).flatMap((sla) => (isPeriodSla(sla) ? (nextOwedPeriod(plan, sla, asOf)?.period.from ?? []) : []));
  return openings.length === 0 ? undefined : Math.min(...openings);
}

/** A duty a fact from outside must be sent to; `opens`: the fact begins the occasion, so the duty may have to be opened first. */
export interface DutyOfFact {
  readonly sla: string;
  readonly key: string;
  readonly opens: boolean;
}

/** Where a fact belongs: the occasion it names, for every SLA that measures such occasions, and the period it falls in, for every SLA that counts it by the period. */
export function dutiesOfFact(
  plan: Plan,
  fact: { readonly name: string; readonly data: { readonly [name: string]: unknown }; readonly at: Instant },
): readonly DutyOfFact[] {
  const definition = entry(plan.events, fact.name);
  if (!definition) return [];
  const occasion = entry(fact.data, definition.by);
  return Object.values(plan.slas).flatMap((sla): readonly DutyOfFact[] => {
    if (isPeriodSla(sla)) {
      return countedBy(sla).includes(fact.name)
        ? [{ sla: sla.id, key: periodOf(workingTimeOf(plan, sla.calendar), windowOf(sla), fact.at).key, opens: true }]
        : [];
    }
    if ((sla.kind !== 'count' && sla.kind !== 'duration') || typeof occasion !== 'string') return [];
    return entry(plan.events, sla.from)?.by === definition.by ? [{ sla: sla.id, key: occasion, opens: sla.from === fact.name }] : [];
  });
}

function countedBy(sla: PlanSla): readonly string[] {
  if (sla.kind === 'ratio') return [sla.cohort, sla.counted];
  if (sla.kind === 'sampling') return [sla.cohort, sla.of];
  return sla.kind === 'frequency' ? [sla.of, ...(sla.orEvery ? [sla.orEvery.of] : [])] : [];
}
