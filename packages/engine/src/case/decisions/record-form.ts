import type { CaseCommand } from '../../command.ts';
import type { Rejection } from '../../decision.ts';
import { rejection } from '../../rejections.ts';
import type { CaseContext } from '../case-context.ts';
import type { Draft } from '../draft.ts';
import { currentStage } from '../enter-stage.ts';
import { actorNotAccepted, actsAt, caseNotRunning } from '../may-act.ts';
import { submitForm } from '../submit-form.ts';

type RecordForm = Extract<CaseCommand, { readonly type: 'record-form' }>;

/** Fills in the form of the current stage, or acts at a stage that has none, and takes the case on. */
export function recordForm(draft: Draft, command: RecordForm): Rejection | undefined {
  const refused = recordFormRefused(draft, command.stage);
  const stage = currentStage(draft);
  if (refused !== undefined || stage === undefined) return refused;
  submitForm(draft, stage, command.value, command.chosen);
}

/** Why somebody may not act at a stage now. */
export function recordFormRefused(context: CaseContext, stageId: string): Rejection | undefined {
  const { state, acting } = context;
  const refused = caseNotRunning(context, 'record-form') ?? actorNotAccepted(context, 'record-form');
  if (refused !== undefined) return refused;
  if (stageId !== state.stage) return rejection('stage_not_current', { stage: stageId, current: state.stage });
  if (state.status === 'in-approval') return rejection('case_in_approval', { case: state.case, approval: state.chain!.approval });
  const stage = currentStage(context);
  if (stage === undefined || acting === undefined || actsAt(context, stage, acting)) return undefined;
  return rejection('not_your_stage', { stage: stageId, person: acting.principal });
}
