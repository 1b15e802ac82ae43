import type { PlanStage } from '@guicheng/definition';
import type { Draft } from './draft.ts';

/** Whoever acts at a stage becomes responsible where the stage says so, or where nobody is yet. */
export function takeResponsibility(draft: Draft, stage: PlanStage): void {
  const { acting, state } = draft;
  if (acting === undefined || state.responsible === acting.principal || (state.responsible !== undefined && stage.responsible === 'keep')) return;
  draft.tell({ type: 'responsibility-passed', ...(state.responsible === undefined ? {} : { from: state.responsible }), to: acting.principal });
}
