import { superiorPositions } from '../../approval/reporting-line.ts';
import type { CaseCommand } from '../../command.ts';
import type { Rejection } from '../../decision.ts';
import { rejection } from '../../rejections.ts';
import type { CaseContext } from '../case-context.ts';
import type { Draft } from '../draft.ts';
import { actorNotAccepted, caseNotRunning } from '../may-act.ts';

type HandOver = Extract<CaseCommand, { readonly type: 'hand-over' }>;

/** Passes responsibility to somebody else. There is one responsible person at any time, and every change of them is an event. */
export function handOver(draft: Draft, { to, reason }: HandOver): Rejection | undefined {
  const refused = handOverRefused(draft);
  if (refused !== undefined) return refused;
  const from = draft.state.responsible;
  if (to === from) return rejection('responsible_already', { person: to });
  draft.tell({ type: 'responsibility-passed', ...(from === undefined ? {} : { from }), to, ...(reason === undefined ? {} : { reason }) });
}

/** Why somebody may not hand the case over: it is neither theirs nor a subordinate's. A case nobody has may be given by anybody. */
export function handOverRefused(context: CaseContext): Rejection | undefined {
  const refused = caseNotRunning(context, 'hand-over') ?? actorNotAccepted(context, 'hand-over');
  const { acting, state, directory, plan } = context;
  if (refused !== undefined || acting === undefined || state.responsible === undefined || state.responsible === acting.principal) return refused;
  const above = directory.positionsOf(state.responsible).flatMap((position) => superiorPositions(plan.organization, position));
  if (acting.positions.some((position) => above.includes(position))) return undefined;
  return rejection('not_responsible', { person: acting.principal, responsible: state.responsible });
}
