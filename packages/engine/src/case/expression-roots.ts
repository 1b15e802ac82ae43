import type { FormValue } from '../event.ts';
import type { CaseContext } from './case-context.ts';

/** What expressions about a case read: `form`, `case`, `requester`, `actor`, `now`. Absent things are absent, never null. */
export function expressionRoots(context: CaseContext, form: FormValue, requester: string): Record<string, unknown> {
  const { state, directory, acting, at } = context;
  return {
    form,
    case: {
      id: state.case,
      number: state.number,
      procedure: state.procedure,
      stage: state.stage,
      openedAt: state.openedAt,
      ...(state.responsible === undefined ? {} : { responsible: state.responsible }),
    },
    requester: { id: requester, name: directory.name(requester), positions: directory.positionsOf(requester) },
    ...(acting === undefined ? {} : { actor: { id: acting.principal, name: directory.name(acting.principal), positions: acting.positions } }),
    now: at,
  };
}
