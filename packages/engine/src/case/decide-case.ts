import type { Plan } from '@guicheng/definition';
import type { CaseCommand } from '../command.ts';
import { hasCommand } from '../command-log.ts';
import type { Decision, Rejection } from '../decision.ts';
import type { Directory } from '../directory.ts';
import type { CaseEvent, Recorded } from '../event.ts';
import { rejection } from '../rejections.ts';
import type { CaseState } from './case-state.ts';
import { acknowledgeNotice } from './decisions/acknowledge-notice.ts';
import { addApprovers } from './decisions/add-approvers.ts';
import { addComment } from './decisions/add-comment.ts';
import { castVote } from './decisions/cast-vote.ts';
import { claimBlock } from './decisions/claim-block.ts';
import { claimInstant } from './decisions/claim-instant.ts';
import { confirmInstant } from './decisions/confirm-instant.ts';
import { delegateSeat } from './decisions/delegate-seat.ts';
import { endCase } from './decisions/end-case.ts';
import { giveOpinion } from './decisions/give-opinion.ts';
import { handOver } from './decisions/hand-over.ts';
import { handleBlock } from './decisions/handle-block.ts';
import { holdVote } from './decisions/hold-vote.ts';
import { jumpCase } from './decisions/jump-case.ts';
import { openCase } from './decisions/open-case.ts';
import { reachInstant } from './decisions/reach-instant.ts';
import { recordForm } from './decisions/record-form.ts';
import { releaseBlock } from './decisions/release-block.ts';
import { removeApprover } from './decisions/remove-approver.ts';
import { replacePerson } from './decisions/replace-person.ts';
import { reportCaseEnd } from './decisions/report-case-end.ts';
import { returnRequest } from './decisions/return-request.ts';
import { revokeApproval } from './decisions/revoke-approval.ts';
import { setDue } from './decisions/set-due.ts';
import { takeBackVote } from './decisions/take-back-vote.ts';
import { transferSeat } from './decisions/transfer-seat.ts';
import { urgeApprovers } from './decisions/urge-approvers.ts';
import { wakeBlock } from './decisions/wake-block.ts';
import { withdrawCase } from './decisions/withdraw-case.ts';
import { Draft } from './draft.ts';

/**
 * The answer of a case to a command: the events it accepts, or why it refuses. Pure: time and ids are the command's, and
 * `directory` answers for the instant of the command. A command seen before is accepted with no events. `history` is the
 * case's own events, oldest first; only what asks about clocks or about an event reads it.
 */
export function decideCase(
  plan: Plan,
  state: CaseState,
  command: CaseCommand,
  directory: Directory,
  history: readonly Recorded<CaseEvent>[] = [],
): Decision<CaseEvent> {
  if (hasCommand(state.commands, command.id)) return { accepted: true, events: [] };
  const draft = new Draft(plan, state, command, directory);
  // Decided by another plan than the one it is pinned to, a case would follow rules it was not opened under.
  const mismatch = state.status !== 'none' && state.planHash !== plan.hash;
  const refused = mismatch ? rejection('plan_mismatch', { pinned: state.planHash, given: plan.hash }) : decideByCommand(draft, command, history);
  if (refused !== undefined) draft.refuse(refused);
  return draft.decision();
}

function decideByCommand(draft: Draft, command: CaseCommand, history: readonly Recorded<CaseEvent>[]): Rejection | undefined {
  switch (command.type) {
    case 'open-case':
      return openCase(draft, command);
    case 'record-form':
      return recordForm(draft, command);
    case 'cast-vote':
      return castVote(draft, command);
    case 'handle-block':
      return handleBlock(draft, command);
    case 'hand-over':
      return handOver(draft, command);
    case 'add-comment':
      return addComment(draft, command);
    case 'claim-instant':
      return claimInstant(draft, command, history);
    case 'confirm-instant':
      return confirmInstant(draft, command, history);
    case 'set-due':
      return setDue(draft, command, history);
    case 'withdraw-case':
      return withdrawCase(draft, command);
    case 'reach-instant':
      return reachInstant(draft, command, history);
    case 'return-request':
      return returnRequest(draft, command);
    case 'transfer-seat':
      return transferSeat(draft, command);
    case 'delegate-seat':
      return delegateSeat(draft, command);
    case 'give-opinion':
      return giveOpinion(draft, command);
    case 'add-approvers':
      return addApprovers(draft, command);
    case 'remove-approver':
      return removeApprover(draft, command);
    case 'hold-vote':
      return holdVote(draft, command);
    case 'take-back-vote':
      return takeBackVote(draft, command);
    case 'claim-block':
      return claimBlock(draft, command);
    case 'release-block':
      return releaseBlock(draft, command);
    case 'urge-approvers':
      return urgeApprovers(draft, command);
    case 'acknowledge-notice':
      return acknowledgeNotice(draft, command);
    case 'revoke-approval':
      return revokeApproval(draft, command);
    case 'report-case-end':
      return reportCaseEnd(draft, command);
    case 'jump-case':
      return jumpCase(draft, command);
    case 'end-case':
      return endCase(draft, command);
    case 'wake-block':
      return wakeBlock(draft, command);
    default:
      return replacePerson(draft, command);
  }
}
