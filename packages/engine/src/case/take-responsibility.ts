import type { PlanStage } from '@guicheng/definition';
import type { CaseEvent } from '../event.ts';
import type { Fresh } from './copy-state.ts';
import type { Draft } from './draft.ts';

type ResponsibilityPassed = Extract<CaseEvent, { readonly type: 'responsibility-passed' }>;

/** Whoever acts at a stage becomes responsible where the stage says so, or where nobody is yet. */
export function takeResponsibility(draft: Draft, stage: PlanStage): void {
  const { acting, state } = draft;
  if (acting === undefined || state.responsible === acting.principal || (state.responsible !== undefined && stage.responsible === 'keep')) return;
  const passed: Fresh<ResponsibilityPassed> = { type: 'responsibility-passed', to: acting.principal };
  if (state.responsible !== undefined) passed.from = state.responsible;
  draft.tell(passed);
}
