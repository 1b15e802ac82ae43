import type { CaseCommand } from '../../command.ts';
import type { Rejection } from '../../decision.ts';
import { rejection } from '../../rejections.ts';
import type { Draft } from '../draft.ts';
import { actorNotAccepted, caseNotRunning } from '../may-act.ts';

type UrgeApprovers = Extract<CaseCommand, { readonly type: 'urge-approvers' }>;

/** No definition allows it yet. */
export function urgeApprovers(draft: Draft, { type }: UrgeApprovers): Rejection | undefined {
  return caseNotRunning(draft, type) ?? actorNotAccepted(draft, type) ?? rejection('act_not_allowed', { command: type });
}
