import type { Rejection } from '../decision.ts';
import { entry } from '../entry.ts';
import { rejection } from '../rejections.ts';
import type { CaseContext } from './case-context.ts';
import { stageForm } from './enter-stage.ts';
import { matchesWho } from './matches-who.ts';
import { actorNotAccepted, caseNotRunning } from './may-act.ts';

/** Why somebody may not do what only administrators of the procedure may: acts outside the rules, each recorded as such. */
export function administratorOnly(context: CaseContext, command: string): Rejection | undefined {
  return caseNotRunning(context, command) ?? actorNotAccepted(context, command) ?? notAdministrator(context);
}

function notAdministrator(context: CaseContext): Rejection | undefined {
  const { plan, state, acting } = context;
  const procedure = entry(plan.procedures, state.procedure);
  if (procedure === undefined || acting === undefined) return undefined;
  const place = `procedures/${procedure.id}/administrators`;
  const request = { requester: state.requester, form: stageForm(context), chosen: [], place };
  return matchesWho(context, procedure.administrators, acting, request)
    ? undefined
    : rejection('not_administrator', { procedure: procedure.id, person: acting.principal });
}
