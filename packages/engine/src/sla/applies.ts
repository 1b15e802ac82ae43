import { type WorkingTime, workdaysBetween } from '@guicheng/calendar';
import type { Expression, Instant, Plan, PlanSla } from '@guicheng/definition';
import { EvaluationError, type EvaluationOptions, evaluate } from '@guicheng/expression';
import { workingTimeOf } from './calendars.ts';
import { CaseReading, type CaseSubject, isCase } from './case-reading.ts';
import type { Occurrence, Subject } from './history.ts';

/** Whether an SLA is of a subject: `when` must hold and no `exclude` may. An expression that has no value holds nothing. */
export function applies(plan: Plan, sla: PlanSla, roots: Record<string, unknown>): 'applies' | 'not-applicable' | 'excluded' {
  if (sla.when && !holds(plan, sla, sla.when, roots)) return 'not-applicable';
  return Object.values(sla.exclude).some(({ when }) => holds(plan, sla, when, roots)) ? 'excluded' : 'applies';
}

/** Whether reading the case is worth the time. */
export function isSelective(sla: PlanSla): boolean {
  return sla.when !== undefined || Object.keys(sla.exclude).length > 0;
}

/** Whether an expression is true for these roots. */
export function holds(plan: Plan, sla: PlanSla, expression: Expression, roots: Record<string, unknown>): boolean {
  return computedFrom(plan, sla, expression, roots) === true;
}

/** What an expression comes to for these roots; undefined where it has no value. */
export function computedFrom(plan: Plan, sla: PlanSla, expression: Expression, roots: Record<string, unknown>): unknown {
  try {
    return evaluate(expression, roots, optionsOf(workingTimeOf(plan, sla.calendar)));
  } catch (error) {
    if (error instanceof EvaluationError) return undefined;
    throw error;
  }
}

// One object for each calendar: the interpreter is kept with it.
const optionsByTime = new WeakMap<WorkingTime, EvaluationOptions>();

function optionsOf(time: WorkingTime): EvaluationOptions {
  const known = optionsByTime.get(time);
  if (known) return known;
  const options: EvaluationOptions = { workdaysBetween: (from, to) => workdaysBetween(time, from, to) };
  optionsByTime.set(time, options);
  return options;
}

/** What expressions of an SLA read of a subject, as it stood at an instant: `form` and `case`, or `event`, the payload of an outside fact. */
export function rootsOf(plan: Plan, subject: Subject, at: Instant, from?: Occurrence): Record<string, unknown> {
  if (isCase(subject)) return caseRoots(plan, subject, at);
  const event = from?.recorded.event;
  return { event: event?.type === 'fact-received' ? event.data : {}, now: at };
}

function caseRoots(plan: Plan, subject: CaseSubject, at: Instant): Record<string, unknown> {
  const reading = new CaseReading(plan, subject);
  for (const recorded of subject.events) if (recorded.at <= at) reading.take(recorded.event);
  return { ...reading.roots(), now: at };
}
