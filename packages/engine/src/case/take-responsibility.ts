import type { PlanStage } from '@guicheng/definition';
import { entry } from '../entry.ts';
import type { Draft } from './draft.ts';

/** Whoever acts at a stage becomes responsible where the procedure says so, or where nobody is yet. */
export function takeResponsibility(draft: Draft, stage: PlanStage): void {
  const { acting, state } = draft;
  const byStage = entry(draft.plan.procedures, state.procedure)?.responsible === 'stage' && stage.responsible === 'actor';
  if (acting === undefined || state.responsible === acting.principal || (state.responsible !== undefined && !byStage)) return;
  draft.tell({ type: 'responsibility-passed', ...(state.responsible === undefined ? {} : { from: state.responsible }), to: acting.principal });
}
