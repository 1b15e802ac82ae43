import { type WorkingTime, workdaysBetween } from '@guicheng/calendar';
import type { Expression, Instant, Plan, PlanSla } from '@guicheng/definition';
import { EvaluationError, type EvaluationOptions, evaluate } from '@guicheng/expression';
import { mergeValue } from '../case/evolve-case.ts';
import { entry } from '../entry.ts';
import type { FormValue } from '../event.ts';
import { workingTimeOf } from './calendars.ts';
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
  try {
    return evaluate(expression, roots, optionsOf(workingTimeOf(plan, sla.calendar))) === true;
  } catch (error) {
    if (error instanceof EvaluationError) return false;
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
  if (subject.procedure !== undefined) return caseRoots(plan, subject, at);
  const event = from?.recorded.event;
  return { event: event?.type === 'fact-received' ? event.data : {}, now: at };
}

function caseRoots(plan: Plan, subject: Subject, at: Instant): Record<string, unknown> {
  const forms = new Map<string, FormValue>();
  const found: Record<string, unknown> = { procedure: subject.procedure, stage: '', openedAt: subject.openedAt };
  for (const recorded of subject.events) {
    if (recorded.at > at) continue;
    const { event } = recorded;
    if (event.type === 'case-opened') Object.assign(found, { id: event.case, number: event.number });
    else if (event.type === 'stage-entered') found['stage'] = event.stage;
    else if (event.type === 'responsibility-passed') found['responsible'] = event.to;
    else if (event.type === 'form-recorded') forms.set(event.form, mergeValue(forms.get(event.form) ?? {}, event.value, event.cleared ?? []));
  }
  const main = subject.procedure === undefined ? undefined : entry(plan.procedures, subject.procedure)?.form;
  return { form: (main === undefined ? undefined : forms.get(main)) ?? {}, case: found, now: at };
}
