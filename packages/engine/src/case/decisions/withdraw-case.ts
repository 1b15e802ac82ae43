import { blockAt } from '../../approval/block-at.ts';
import type { CaseCommand } from '../../command.ts';
import type { Rejection } from '../../decision.ts';
import { entry } from '../../entry.ts';
import { rejection } from '../../rejections.ts';
import type { CaseContext } from '../case-context.ts';
import type { Draft } from '../draft.ts';
import { closeAllSeats } from '../end-run.ts';
import { currentStage } from '../enter-stage.ts';
import { actorNotAccepted, caseNotRunning } from '../may-act.ts';

type WithdrawCase = Extract<CaseCommand, { readonly type: 'withdraw-case' }>;

/** Takes a case back, at a stage that allows it and with a reason. Whoever was still to decide is not required any more. */
export function withdrawCase(draft: Draft, { by, reason }: WithdrawCase): Rejection | undefined {
  const refused =
    (by.kind === 'clock' ? clockRefused(draft) : withdrawCaseRefused(draft)) ??
    (reason.trim() === '' ? rejection('reason_required', { command: 'withdraw-case' }) : undefined);
  if (refused !== undefined) return refused;
  closeAllSeats(draft);
  draft.tell({ type: 'case-withdrawn', reason });
}

/** The clock takes back what it opened itself, at any stage: the breach that opened it is none after all. */
function clockRefused(context: CaseContext): Rejection | undefined {
  const { openers, stage } = context.state;
  return caseNotRunning(context, 'withdraw-case') ?? (openers.length > 0 ? rejection('not_withdrawable', { stage }) : undefined);
}

/** Why somebody may not withdraw: not at this stage, not any more in this chain, or not their request. */
export function withdrawCaseRefused(context: CaseContext): Rejection | undefined {
  const refused = caseNotRunning(context, 'withdraw-case') ?? actorNotAccepted(context, 'withdraw-case');
  const { state, acting } = context;
  if (refused !== undefined || acting === undefined) return refused;
  if (currentStage(context)?.withdraw !== true) return rejection('not_withdrawable', { stage: state.stage });
  if (acting.principal !== state.requester) return rejection('not_your_request', { person: acting.principal });
  return state.status === 'in-approval' ? tooLate(context) : undefined;
}

/** What the chain says of it. Votes that a return voided were never cast. */
function tooLate({ plan, state }: CaseContext): Rejection | undefined {
  const { chain, stage } = state;
  const approval = chain && entry(plan.approvals, chain.approval);
  if (chain === undefined || approval === undefined || approval.withdraw === 'until-decided') return undefined;
  if (approval.withdraw === 'never') return rejection('not_withdrawable', { stage });
  const decides = (path: string): boolean => blockAt(plan, chain.approval, path)?.block.kind !== 'notify';
  const acted = Object.entries(chain.blocks).some(([path, { seats }]) => decides(path) && seats.some(({ status }) => status === 'used'));
  return acted ? rejection('too_late_to_withdraw', { approval: approval.id }) : undefined;
}
