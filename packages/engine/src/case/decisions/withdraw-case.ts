import { closeSeats } from '../../approval/decide-block.ts';
import type { CaseCommand } from '../../command.ts';
import type { Rejection } from '../../decision.ts';
import { rejection } from '../../rejections.ts';
import type { CaseContext } from '../case-context.ts';
import type { Draft } from '../draft.ts';
import { currentStage } from '../enter-stage.ts';
import { actorNotAccepted, caseNotRunning } from '../may-act.ts';

type WithdrawCase = Extract<CaseCommand, { readonly type: 'withdraw-case' }>;

/** Takes a case back, at a stage that allows it and with a reason. Whoever was still to decide is not required any more. */
export function withdrawCase(draft: Draft, { reason }: WithdrawCase): Rejection | undefined {
  const refused = withdrawCaseRefused(draft) ?? (reason.trim() === '' ? rejection('reason_required', { command: 'withdraw-case' }) : undefined);
  if (refused !== undefined) return refused;
  for (const block of Object.keys(draft.state.chain?.blocks ?? {})) closeSeats(draft, block);
  draft.tell({ type: 'case-withdrawn', reason });
}

/** Why somebody may not withdraw: not at this stage, or not their request. */
export function withdrawCaseRefused(context: CaseContext): Rejection | undefined {
  const refused = caseNotRunning(context, 'withdraw-case') ?? actorNotAccepted(context, 'withdraw-case');
  const { state, acting } = context;
  if (refused !== undefined || acting === undefined) return refused;
  if (currentStage(context)?.withdraw !== true) return rejection('not_withdrawable', { stage: state.stage });
  return acting.principal === state.requester ? undefined : rejection('not_your_request', { person: acting.principal });
}
