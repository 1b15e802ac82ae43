import type { CaseCommand } from '../../command.ts';
import type { Rejection } from '../../decision.ts';
import { rejection } from '../../rejections.ts';
import type { Draft } from '../draft.ts';
import { actorNotAccepted, caseNotRunning } from '../may-act.ts';

type HoldVote = Extract<CaseCommand, { readonly type: 'hold-vote' }>;

/** No definition allows it yet. */
export function holdVote(draft: Draft, { type }: HoldVote): Rejection | undefined {
  return caseNotRunning(draft, type) ?? actorNotAccepted(draft, type) ?? rejection('act_not_allowed', { command: type });
}
