import type { Plan, PlanTemplate } from '@guicheng/definition';

/** Print-outs of a filled-in form besides its own paper, in the order of the pack: notices to hang up, permits to hand out. */
export function sheetsOf(plan: Plan, form: string): readonly PlanTemplate[] {
  const own = plan.forms[form]?.print;
  return Object.values(plan.templates).filter((template) => template.purpose === 'print' && template.form === form && template.id !== own);
}
