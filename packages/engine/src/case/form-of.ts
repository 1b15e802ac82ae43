import { entry } from '../entry.ts';
import type { FormValue } from '../event.ts';
import type { CaseContext } from './case-context.ts';
import type { CaseState } from './case-state.ts';

/** The merged value of a form as a case has it; empty until something of it is recorded. */
export function formOf({ forms }: Pick<CaseState, 'forms'>, form: string): FormValue {
  return entry(forms, form) ?? {};
}

/** The value of the procedure's main form; empty where the plan does not know the procedure. */
export function mainForm({ plan, state }: Pick<CaseContext, 'plan' | 'state'>): FormValue {
  const procedure = entry(plan.procedures, state.procedure);
  return procedure === undefined ? {} : formOf(state, procedure.form);
}
