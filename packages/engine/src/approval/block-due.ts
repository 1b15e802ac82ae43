import type { Instant, Plan, PlanBlockBreach, PlanBlockSla, PlanLength } from '@guicheng/definition';
import type { BlockClock, BlockRun } from '../case/case-state.ts';
import { workingTimeOf } from '../sla/calendars.ts';
import { dueOf } from '../sla/due.ts';
import { clockOf } from './evolve-clock.ts';

type Run = Pick<BlockRun, 'enteredAt' | 'breaches' | 'breachedAt' | 'clock'>;

/**
 * When a block's time next runs out: its due instant, and after that, where it reminds, the next reminder and, one interval after the last of them, what
 * follows then. The instant itself is on time. Undefined when nothing more follows, or when the calendar never opens. A reminder is reckoned from the last
 * one told, so that a runner that slept tells one and not a hundred.
 */
export function blockDue(plan: Plan, sla: PlanBlockSla, run: Run): Instant | undefined {
  const { breachedAt } = run;
  if (breachedAt === undefined) return lengthAfter(plan, sla.within, sla.calendar, clockOf(run));
  const { onBreach, remindEvery } = sla;
  if (onBreach.kind !== 'remind' || remindEvery === undefined || run.breaches >= lastBreach(sla)) return undefined;
  const holes = clockOf(run).holes.filter(({ until }) => until > breachedAt);
  return lengthAfter(plan, remindEvery, sla.calendar, { from: breachedAt, holes });
}

/** What follows when a block's time runs out this time: the breach itself is the first reminder. */
export function breachNow(sla: PlanBlockSla, { breaches }: Pick<BlockRun, 'breaches'>): PlanBlockBreach {
  const { onBreach, remindAtMost = Number.POSITIVE_INFINITY, then } = sla;
  return onBreach.kind === 'remind' && then !== undefined && breaches >= remindAtMost ? then : onBreach;
}

/** The end of a length of a calendar's time, leaving out when the clock stood still. */
export function lengthAfter(plan: Plan, length: PlanLength, calendar: string | undefined, { from, holes }: BlockClock): Instant | undefined {
  const counting = { time: workingTimeOf(plan, calendar), clock: 'working', firstDay: 'not-counted', roll: 'none', holes } as const;
  return dueOf(counting, from, length)?.at;
}

function lastBreach({ remindAtMost = Number.POSITIVE_INFINITY, then }: PlanBlockSla): number {
  return then === undefined ? remindAtMost : remindAtMost + 1;
}
