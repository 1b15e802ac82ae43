import type { Instant, Plan, PlanSla } from '@guicheng/definition';
import { entry } from '../entry.ts';
import type { Recorded } from '../event.ts';
import { nextAlarm } from '../sla/alarms.ts';
import { justAfter } from '../sla/measure.ts';
import { isPeriodSla } from '../sla/periods.ts';
import type { DutyState } from './duty-state.ts';
import { eventsRead } from './events-read.ts';
import { isOver } from './is-over.ts';
import { measureDuty } from './measure-duty.ts';
import { closesOf } from './window-of-duty.ts';

/**
 * The next instant, not before `asOf`, at which a `reach-instant` would record something in a duty as things stand then: a warning, the
 * first instant after due, the end of a period. Undefined when nothing can fall due any more. `history`: as for `decideDuty`.
 */
export function nextWakeDuty(plan: Plan, state: DutyState, history: readonly Recorded[], asOf: Instant): Instant | undefined {
  const sla = entry(plan.slas, state.sla);
  if (state.status !== 'open' || !sla) return undefined;
  const closes = closesOf(plan, sla, state);
  const last = closes === Number.POSITIVE_INFINITY ? undefined : Math.max(asOf, justAfter(closes));
  if (isAwaited(state, asOf) && !isCaughtUp(sla, state, history)) return last;
  const stream = `duty/${state.sla}/${state.key}`;
  const measures = measureDuty(plan, sla, state.key, eventsRead({ sla, stream, own: state.events }, history, asOf), asOf);
  const end = state.dueAt === undefined || !isPeriodSla(sla) ? undefined : Math.max(asOf, justAfter(state.dueAt));
  const ends = end !== undefined && (asOf < end || isOver(sla, { dueAt: state.dueAt, measures, asOf, closes }));
  return nextAlarm(sla.id, measures, state.events, asOf) ?? (ends ? end : last);
}

/** Past due, breached, and not written since: only somebody's act can change it, and reading all cases again would not. */
function isAwaited({ dueAt, events }: DutyState, asOf: Instant): boolean {
  return (
    dueAt !== undefined &&
    asOf > dueAt &&
    events.some(({ event }) => event.type === 'sla-breached' && event.dueAt === dueAt) &&
    !events.some(({ event }) => event.type === 'evidence-recorded' || event.type === 'breach-withdrawn')
  );
}

/** Missed, but a later period was handed in, and that makes up for it. */
function isCaughtUp(sla: PlanSla, { key }: DutyState, history: readonly Recorded[]): boolean {
  if (sla.kind !== 'clock' || sla.catchUp !== 'next') return false;
  const prefix = `duty/${sla.id}/`;
  return history.some(({ stream, event }) => event.type === 'evidence-recorded' && stream.startsWith(prefix) && stream.slice(prefix.length) > key);
}
