import type { CaseCommand } from '../../command.ts';
import type { Rejection } from '../../decision.ts';
import { rejection } from '../../rejections.ts';
import type { Draft } from '../draft.ts';
import { actorNotAccepted, caseNotRunning } from '../may-act.ts';

type GiveOpinion = Extract<CaseCommand, { readonly type: 'give-opinion' }>;

/** No definition allows it yet. */
export function giveOpinion(draft: Draft, { type }: GiveOpinion): Rejection | undefined {
  return caseNotRunning(draft, type) ?? actorNotAccepted(draft, type) ?? rejection('act_not_allowed', { command: type });
}
