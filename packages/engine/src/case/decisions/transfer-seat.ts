import type { CaseCommand } from '../../command.ts';
import type { Rejection } from '../../decision.ts';
import { rejection } from '../../rejections.ts';
import type { Draft } from '../draft.ts';
import { actorNotAccepted, caseNotRunning } from '../may-act.ts';

type TransferSeat = Extract<CaseCommand, { readonly type: 'transfer-seat' }>;

/** No definition allows it yet. */
export function transferSeat(draft: Draft, { type }: TransferSeat): Rejection | undefined {
  return caseNotRunning(draft, type) ?? actorNotAccepted(draft, type) ?? rejection('act_not_allowed', { command: type });
}
