import { addDays, addWorking } from '@guicheng/calendar';
import type { Instant, Plan, PlanBlockSla, PlanLength } from '@guicheng/definition';
import type { BlockRun } from '../case/case-state.ts';
import { workingTimeOf } from '../sla/calendars.ts';

/**
 * When a block's time next runs out: its due instant, and after that, where it reminds, the next reminder. The instant itself
 * is on time. Undefined when nothing more follows, or when the calendar never opens. A reminder is reckoned from the last one
 * told, so that a runner that slept tells one and not a hundred.
 */
export function blockDue(plan: Plan, sla: PlanBlockSla, run: Pick<BlockRun, 'enteredAt' | 'breaches' | 'breachedAt'>): Instant | undefined {
  if (run.breachedAt === undefined) return after(plan, sla, run.enteredAt, sla.within);
  const { onBreach, remindEvery, remindAtMost = Number.POSITIVE_INFINITY } = sla;
  // The breach itself is the first reminder.
  if (onBreach.kind !== 'remind' || remindEvery === undefined || run.breaches >= remindAtMost) return undefined;
  return after(plan, sla, run.breachedAt, remindEvery);
}

function after(plan: Plan, { calendar }: PlanBlockSla, from: Instant, length: PlanLength): Instant | undefined {
  const time = workingTimeOf(plan, calendar);
  if (length.unit === 'elapsed') return addWorking(time, from, length.ms)?.at;
  return addDays(time, from, length.count, { kind: length.unit, firstDay: 'not-counted', roll: 'none' })?.at;
}
