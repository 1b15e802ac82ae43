import type { PlanProcedure } from '@guicheng/definition';
import { entry } from '../entry.ts';
import type { CaseContext } from './case-context.ts';

/** The stages of the case's procedure, in order; none where the plan does not know the procedure. */
export function stagesOf({ plan, state }: Pick<CaseContext, 'plan' | 'state'>): PlanProcedure['stages'] {
  return entry(plan.procedures, state.procedure)?.stages ?? {};
}
