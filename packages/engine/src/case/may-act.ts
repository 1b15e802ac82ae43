import type { PlanStage } from '@guicheng/definition';
import type { Rejection } from '../decision.ts';
import { rejection } from '../rejections.ts';
import type { ActingPerson } from './acting-person.ts';
import type { CaseContext } from './case-context.ts';
import { stageForm } from './enter-stage.ts';
import { matchesWho } from './matches-who.ts';

/** Why nothing can be done by hand in this case now; undefined when it runs. */
export function caseNotRunning({ state }: CaseContext, command: string): Rejection | undefined {
  if (state.status === 'none') return rejection('case_not_open', { command });
  if (state.status === 'closed' || state.status === 'withdrawn') return rejection('case_closed', { case: state.case, status: state.status });
  return undefined;
}

/** Why this actor can do nothing by hand: nobody, or for a position they do not hold. */
export function actorNotAccepted({ acting }: CaseContext, command: string): Rejection | undefined {
  if (acting === undefined) return rejection('actor_not_a_person', { command });
  if (acting.position !== undefined && !acting.positions.includes(acting.position))
    return rejection('position_not_held', { person: acting.principal, position: acting.position });
  return undefined;
}

/** Whether somebody acts at a stage. A stage that names nobody is the responsible person's, else the requester's. */
export function actsAt(context: CaseContext, stage: PlanStage, acting: ActingPerson): boolean {
  const { state } = context;
  if (stage.who.length === 0) return acting.principal === (state.responsible ?? state.requester);
  const place = `procedures/${state.procedure}/stages/${stage.id}/who`;
  return matchesWho(context, stage.who, acting, { requester: state.requester, form: stageForm(context), chosen: [], place });
}
