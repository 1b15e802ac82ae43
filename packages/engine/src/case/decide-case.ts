import type { Plan } from '@guicheng/definition';
import type { CaseCommand } from '../command.ts';
import type { Decision, Rejection } from '../decision.ts';
import type { Directory } from '../directory.ts';
import type { CaseEvent, Recorded } from '../event.ts';
import { rejection } from '../rejections.ts';
import type { CaseState } from './case-state.ts';
import { addComment } from './decisions/add-comment.ts';
import { castVote } from './decisions/cast-vote.ts';
import { handOver } from './decisions/hand-over.ts';
import { handleBlock } from './decisions/handle-block.ts';
import { openCase } from './decisions/open-case.ts';
import { reachInstant } from './decisions/reach-instant.ts';
import { recordForm } from './decisions/record-form.ts';
import { withdrawCase } from './decisions/withdraw-case.ts';
import { Draft } from './draft.ts';

/**
 * The answer of a case to a command: the events it accepts, or why it refuses. Pure: time and ids are the command's, and
 * `directory` answers for the instant of the command. A command seen before is accepted with no events. `history` is the
 * case's own events, oldest first; only `reach-instant` reads it.
 */
export function decideCase(
  plan: Plan,
  state: CaseState,
  command: CaseCommand,
  directory: Directory,
  history: readonly Recorded<CaseEvent>[] = [],
): Decision<CaseEvent> {
  if (state.commands.includes(command.id)) return { accepted: true, events: [] };
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
    case 'withdraw-case':
      return withdrawCase(draft, command);
    case 'reach-instant':
      return reachInstant(draft, command, history);
    default:
      return command satisfies never;
  }
}
