import type { PlanStage } from '@guicheng/definition';
import type { Rejection } from '../decision.ts';
import { rejection } from '../rejections.ts';
import type { ActingPerson } from './acting-person.ts';
import type { CaseContext } from './case-context.ts';
import { stageForm } from './enter-stage.ts';
import { matchesWho } from './matches-who.ts';
import { mayStandIn } from './may-stand-in.ts';

/** Why nothing can be done by hand in this case now; undefined when it runs. */
export function caseNotRunning({ state }: CaseContext, command: string): Rejection | undefined {
  if (state.status === 'none') return rejection('case_not_open', { command });
  if (state.status !== 'open' && state.status !== 'in-approval') return rejection('case_closed', { case: state.case, status: state.status });
  return undefined;
}

/** Why this actor can do nothing by hand: nobody, for somebody whose deputy they are not, or for a position not held. */
export function actorNotAccepted({ acting, state, directory, at }: CaseContext, command: string, within: readonly string[] = []): Rejection | undefined {
  if (acting === undefined) return rejection('actor_not_a_person', { command });
  if (acting.person !== acting.principal) {
    const scopes = [state.procedure, ...(state.status === 'in-approval' && state.chain !== undefined ? [state.chain.approval] : []), ...within];
    if (!mayStandIn(directory, acting, at, scopes)) return rejection('not_deputy', { person: acting.person, for: acting.principal });
  }
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
