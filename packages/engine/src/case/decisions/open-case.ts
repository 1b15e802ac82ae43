import type { PlanProcedure } from '@guicheng/definition';
import type { CaseCommand } from '../../command.ts';
import type { Rejection } from '../../decision.ts';
import { entry } from '../../entry.ts';
import type { CaseEvent, FormValue } from '../../event.ts';
import { rejection } from '../../rejections.ts';
import type { CaseContext } from '../case-context.ts';
import type { Fresh } from '../copy-state.ts';
import type { Draft } from '../draft.ts';
import { enterStage } from '../enter-stage.ts';
import { matchesWho } from '../matches-who.ts';
import { actorNotAccepted } from '../may-act.ts';
import { recordValue, stageValue } from '../record-value.ts';
import { submitForm } from '../submit-form.ts';

type OpenCase = Extract<CaseCommand, { readonly type: 'open-case' }>;
type CaseOpened = Extract<CaseEvent, { readonly type: 'case-opened' }>;

/**
 * Opens a case. A start stage with the procedure's own form is filled in by opening and left at once. A case that the clock or
 * another case opens (`cause`) waits at its start stage for the first person; until then nobody is responsible.
 */
export function openCase(draft: Draft, command: OpenCase): Rejection | undefined {
  if (draft.state.status !== 'none') return rejection('case_exists', { case: draft.state.case });
  const procedure = entry(draft.plan.procedures, command.procedure);
  if (procedure === undefined) return rejection('unknown_procedure', { procedure: command.procedure });
  const refused = draft.acting === undefined ? causeMissing(command) : openCaseRefused(draft, procedure, command.value);
  if (refused !== undefined) return refused;
  const requester = draft.acting?.principal ?? (command.by.kind === 'source' ? `source:${command.by.source}` : 'clock');
  const { case: id, number, cause } = command;
  const opened: Fresh<CaseOpened> = { type: 'case-opened', case: id, number, procedure: procedure.id, planHash: draft.plan.hash, requester };
  if (cause !== undefined) opened.cause = cause;
  draft.tell(opened);
  if (draft.acting !== undefined) draft.tell({ type: 'responsibility-passed', to: draft.acting.principal });
  start(draft, procedure, command);
}

function start(draft: Draft, procedure: PlanProcedure, { value, chosen }: OpenCase): void {
  const stage = procedure.stages[procedure.start]!;
  if (stage.form === procedure.form && draft.acting !== undefined) {
    enterStage(draft, stage.id, { chosen });
    submitForm(draft, stage, value, chosen);
    return;
  }
  // Before entering: a chain that starts at once reads the form.
  if (Object.keys(value).length > 0) recordValue(draft, stage.id, stageValue(draft, { ...stage, sections: [] }, procedure.form, value), {});
  enterStage(draft, stage.id, { chosen });
}

function causeMissing({ cause, procedure }: OpenCase): Rejection | undefined {
  return cause === undefined ? rejection('cause_required', { procedure }) : undefined;
}

/** Why somebody may not open a case of a procedure, as far as the form's value so far says. */
export function openCaseRefused(context: CaseContext, procedure: PlanProcedure, value: FormValue): Rejection | undefined {
  const { acting } = context;
  const refused = actorNotAccepted(context, 'open-case', [procedure.id]);
  if (refused !== undefined || acting === undefined) return refused;
  const place = `procedures/${procedure.id}/opens`;
  const request = { requester: acting.principal, requesterPosition: acting.position, form: value, chosen: [], place };
  if (matchesWho(context, procedure.opens, acting, request)) return undefined;
  return rejection('not_your_procedure', { procedure: procedure.id, person: acting.principal });
}
