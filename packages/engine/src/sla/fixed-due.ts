import type { Instant, Plan, PlanSla } from '@guicheng/definition';
import { keptDue } from './after-migration.ts';
import type { Subject } from './history.ts';

/** When a clock is due whatever pauses, targets and calendars say: as somebody set it by hand last, or as it was going to be under the plan before. */
export function fixedDue(plan: Plan, sla: PlanSla, subject: Subject, key: string): Instant | undefined {
  const set = subject.dues?.findLast(({ event }) => event.type === 'due-set' && event.sla === sla.id && event.key === key);
  return set?.event.type === 'due-set' ? set.event.dueAt : keptDue(plan, subject, sla.id, key);
}
