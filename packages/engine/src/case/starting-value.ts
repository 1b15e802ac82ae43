import type { Plan, PlanField } from '@guicheng/definition';
import { entry } from '../entry.ts';
import type { FormValue } from '../event.ts';
import type { CaseState } from './case-state.ts';
import { formOf, mainForm } from './form-of.ts';

/**
 * What a form starts with at a stage of a case; `sections` are those the stage fills in, all of them unless some are named. What other stages recorded
 * stands there. What is filled in again begins empty, so that a second revisit is no copy of the first; only the request itself, the case's main form,
 * is gone over, but for signatures and what is prefilled anew. A field that says `fromCase` starts with what the main form holds.
 */
export function startingValue(
  plan: Plan,
  state: CaseState,
  { form, sections = [] }: { readonly form: string; readonly sections?: readonly string[] | undefined },
): FormValue {
  const { fields = {}, layout = {} } = entry(plan.forms, form) ?? {};
  const again = new Set(Object.values(layout).flatMap(({ id, rows }) => (sections.length === 0 || sections.includes(id) ? rows.flat() : [])));
  const isRequest = entry(plan.procedures, state.procedure)?.form === form;
  const main = mainForm({ plan, state });
  const carried = [...again].flatMap((id) => {
    const from = fields[id]?.fromCase;
    return from === undefined || main[from] === undefined ? [] : [[id, main[from]]];
  });
  const kept = Object.entries(formOf(state, form)).filter(([id]) => !again.has(id) || (isRequest && isGoneOver(fields[id])));
  return { ...Object.fromEntries(carried), ...Object.fromEntries(kept) };
}

function isGoneOver(field: PlanField | undefined): boolean {
  return field !== undefined && field.kind !== 'signature' && field.prefill === undefined;
}
