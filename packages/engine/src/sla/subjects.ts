import type { Plan, PlanSla } from '@guicheng/definition';
import { type History, happened, type Subject } from './history.ts';

/** Whose clock an SLA starts: the cases of its procedure, or the occasions, on which the event happened. In the order of its first happening. */
export function subjectsOf(plan: Plan, sla: PlanSla, history: History, event: string): readonly Subject[] {
  const ids = new Set(happened(history, event).map(({ subject }) => subject));
  return [...ids].flatMap((id) => {
    const subject = history.cases.get(id) ?? history.occasions.get(id);
    return subject && isOf(plan, sla, subject) ? [subject] : [];
  });
}

/** Whether a subject is one the SLA speaks of: any occasion, and the cases of its procedure where it names one. */
export function isOf(plan: Plan, sla: PlanSla, subject: Subject): boolean {
  return subject.procedure === undefined || sla.procedure === undefined || subject.procedure === sla.procedure || !(sla.procedure in plan.procedures);
}
