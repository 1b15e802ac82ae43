import type { CaseCommand } from '../../command.ts';
import type { Rejection } from '../../decision.ts';
import { rejection } from '../../rejections.ts';
import type { Draft } from '../draft.ts';
import { actorNotAccepted, caseNotRunning } from '../may-act.ts';

type WakeBlock = Extract<CaseCommand, { readonly type: 'wake-block' }>;

/** No definition allows it yet. */
export function wakeBlock(draft: Draft, { type }: WakeBlock): Rejection | undefined {
  return caseNotRunning(draft, type) ?? actorNotAccepted(draft, type) ?? rejection('act_not_allowed', { command: type });
}
