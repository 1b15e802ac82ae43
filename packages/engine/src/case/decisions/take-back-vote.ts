import type { CaseCommand } from '../../command.ts';
import type { Rejection } from '../../decision.ts';
import { rejection } from '../../rejections.ts';
import type { Draft } from '../draft.ts';
import { actorNotAccepted, caseNotRunning } from '../may-act.ts';

type TakeBackVote = Extract<CaseCommand, { readonly type: 'take-back-vote' }>;

/** No definition allows it yet. */
export function takeBackVote(draft: Draft, { type }: TakeBackVote): Rejection | undefined {
  return caseNotRunning(draft, type) ?? actorNotAccepted(draft, type) ?? rejection('act_not_allowed', { command: type });
}
