import type { CaseCommand } from '../../command.ts';
import type { Rejection } from '../../decision.ts';
import { rejection } from '../../rejections.ts';
import type { Draft } from '../draft.ts';
import { actorNotAccepted, caseNotRunning } from '../may-act.ts';

type AddApprovers = Extract<CaseCommand, { readonly type: 'add-approvers' }>;

/** No definition allows it yet. */
export function addApprovers(draft: Draft, { type }: AddApprovers): Rejection | undefined {
  return caseNotRunning(draft, type) ?? actorNotAccepted(draft, type) ?? rejection('act_not_allowed', { command: type });
}
