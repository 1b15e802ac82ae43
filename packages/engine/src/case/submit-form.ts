import type { PlanStage } from '@guicheng/definition';
import type { Chosen, FormValue } from '../event.ts';
import { rejection } from '../rejections.ts';
import type { Draft } from './draft.ts';
import { chooseWay, enterStage, leaveStage, runChain } from './enter-stage.ts';
import { mergeValue } from './evolve-case.ts';
import { formOf } from './form-of.ts';
import { recordValue, stageValue } from './record-value.ts';
import { takeResponsibility } from './take-responsibility.ts';

/**
 * Somebody acts at the current stage: what they filled in is recorded and the case moves on, or the stage's chain starts.
 * A stage without a form is left by acting alone.
 */
export function submitForm(draft: Draft, stage: PlanStage, value: FormValue, chosen: Chosen | undefined): void {
  takeResponsibility(draft, stage);
  if (stage.form === undefined) {
    actWithoutForm(draft, stage, value, chosen);
    return;
  }
  const written = stageValue(draft, stage, stage.form, value);
  if (stage.chain !== undefined) {
    recordValue(draft, stage.id, written, {});
    runChain(draft, stage.chain, chosen);
    return;
  }
  // The conditions read the form as it will be, because their outcomes are part of the very event that records it.
  const way = chooseWay(draft, 'form', mergeValue(formOf(draft.state, stage.form), written.value, written.cleared));
  if (way === undefined) return;
  recordValue(draft, stage.id, written, way.outcomes);
  enterStage(draft, way.to, { from: stage.id, via: way, byForm: true, chosen });
}

/** Where no form was ever filled in, a request that was returned is asked for again by acting alone. */
function actWithoutForm(draft: Draft, stage: PlanStage, value: FormValue, chosen: Chosen | undefined): void {
  const [field] = Object.keys(value);
  if (field !== undefined) draft.refuse(rejection('field_not_in_stage', { field, stage: stage.id }));
  else if (stage.chain !== undefined) runChain(draft, stage.chain, chosen);
  else leaveStage(draft, 'form');
}
