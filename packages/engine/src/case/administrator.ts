import type { Rejection } from '../decision.ts';
import { entry } from '../entry.ts';
import { rejection } from '../rejections.ts';
import type { ActingPerson } from './acting-person.ts';
import type { CaseContext } from './case-context.ts';
import { mainForm } from './form-of.ts';
import { matchesWho } from './matches-who.ts';
import { actorNotAccepted, caseNotRunning } from './may-act.ts';

/** Why somebody may not act outside the rules of a running case: only administrators of its procedure may. */
export function notAdministrator(context: CaseContext, command: string): Rejection | undefined {
  const refused = caseNotRunning(context, command) ?? actorNotAccepted(context, command);
  if (refused !== undefined || context.acting === undefined) return refused;
  return administers(context, context.acting) ? undefined : rejection('administrators_only', { command, person: context.acting.principal });
}

/** Whether somebody is an administrator of the case's procedure, as the plan of the context has it. */
export function administers(context: CaseContext, acting: ActingPerson): boolean {
  const { plan, state } = context;
  const who = entry(plan.procedures, state.procedure)?.administrators ?? [];
  const place = `procedures/${state.procedure}/administrators`;
  return matchesWho(context, who, acting, { requester: state.requester, form: mainForm(context), chosen: [], place });
}

/** Acts outside the rules say why. */
export function withoutReason(command: string, reason: string): Rejection | undefined {
  return reason.trim() === '' ? rejection('reason_required', { command }) : undefined;
}
