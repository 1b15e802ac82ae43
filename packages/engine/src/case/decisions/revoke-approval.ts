import { lengthAfter } from '../../approval/block-due.ts';
import type { CaseCommand } from '../../command.ts';
import type { Rejection } from '../../decision.ts';
import { entry } from '../../entry.ts';
import { rejection } from '../../rejections.ts';
import type { CaseContext } from '../case-context.ts';
import type { ChainRun } from '../case-state.ts';
import type { Draft } from '../draft.ts';
import { leaveStage } from '../enter-stage.ts';
import { formOf } from '../form-of.ts';
import { matchesWho } from '../matches-who.ts';
import { actorNotAccepted, caseNotRunning } from '../may-act.ts';

type RevokeApproval = Extract<CaseCommand, { readonly type: 'revoke-approval' }>;

/** Takes an approval back within its period, also where the case has gone on or is closed: the case goes on from the chain's stage as it says for that. */
export function revokeApproval(draft: Draft, { reason }: RevokeApproval): Rejection | undefined {
  const answer = revokeRefused(draft);
  if ('code' in answer) return answer;
  if (reason.trim() === '') return rejection('reason_required', { command: 'revoke-approval' });
  const { stage } = draft.state;
  draft.tell({ type: 'approval-revoked', approval: answer.approval, reason, ...(stage === answer.stage ? {} : { from: stage }) });
  leaveStage(draft, 'revoked');
}

/** The approval somebody may revoke now, or why there is none: the last of the case, approved, within its period, by those it names. */
export function revokeRefused(context: CaseContext): Rejection | ChainRun {
  const { state, acting, plan, at } = context;
  const { chain } = state;
  const refused = (state.status === 'closed' ? undefined : caseNotRunning(context, 'revoke-approval')) ?? actorNotAccepted(context, 'revoke-approval');
  if (refused !== undefined) return refused;
  const somebody = acting!;
  if (chain?.outcome !== 'approved') return rejection('nothing_to_revoke', { case: state.case });
  const approval = entry(plan.approvals, chain.approval);
  if (approval?.revoke === undefined) return rejection('act_not_allowed', { command: 'revoke-approval' });
  const { within, calendar, who } = approval.revoke;
  const place = `approvals/${approval.id}/revoke/who`;
  const request = { requester: chain.requester, form: formOf(state, approval.form), chosen: [], place };
  if (!matchesWho(context, who, somebody, request)) return rejection('not_your_approval', { approval: approval.id, person: somebody.principal });
  const until = lengthAfter(plan, within, calendar, { from: chain.decidedAt!, holes: [] });
  return until === undefined || at <= until ? chain : rejection('too_late_to_revoke', { approval: approval.id });
}
