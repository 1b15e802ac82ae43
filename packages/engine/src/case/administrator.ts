import type { Rejection } from '../decision.ts';
import { entry } from '../entry.ts';
import { rejection } from '../rejections.ts';
import type { CaseContext } from './case-context.ts';
import { matchesWho } from './matches-who.ts';
import { actorNotAccepted, caseNotRunning } from './may-act.ts';

/** Why somebody may not act outside the rules of a running case: only administrators of its procedure may. */
export function notAdministrator(context: CaseContext, command: string): Rejection | undefined {
  const { plan, state, acting } = context;
  const refused = caseNotRunning(context, command) ?? actorNotAccepted(context, command);
  if (refused !== undefined || acting === undefined) return refused;
  const procedure = entry(plan.procedures, state.procedure);
  const place = `procedures/${state.procedure}/administrators`;
  const request = { requester: state.requester, form: state.forms[procedure?.form ?? ''] ?? {}, chosen: [], place };
  if (matchesWho(context, procedure?.administrators ?? [], acting, request)) return undefined;
  return rejection('administrators_only', { command, person: acting.principal });
}

/** Acts outside the rules say why. */
export function withoutReason(command: string, reason: string): Rejection | undefined {
  return reason.trim() === '' ? rejection('reason_required', { command }) : undefined;
}
