import type { Plan } from '@guicheng/definition';
import type { Directory } from '../directory.ts';
import { entry } from '../entry.ts';
import type { CaseEvent, Recorded } from '../event.ts';
import { eventNames } from '../sla/event-names.ts';
import { ask } from './ask.ts';
import type { CaseContext } from './case-context.ts';
import { expressionRoots } from './expression-roots.ts';
import { formOf } from './form-of.ts';
import { replayCase } from './replay-case.ts';

/** A case that another one sets off. `follow` is the id under `follows`. */
export interface Follower {
  readonly follow: string;
  readonly procedure: string;
}

/**
 * The cases that one event of a case sets off, in the order of its procedure's `follows`. Conditions read the case as it stood
 * right after the event, so the answer is the same whenever it is asked. `history` is the case's own events.
 */
export function followers(plan: Plan, history: readonly Recorded<CaseEvent>[], recorded: Recorded<CaseEvent>, directory: Directory): readonly Follower[] {
  const state = replayCase(history.filter(({ seq }) => seq <= recorded.seq));
  const procedure = entry(plan.procedures, state.procedure);
  if (procedure === undefined) return [];
  const names = eventNames(recorded, { procedure: procedure.id });
  const context: CaseContext = { plan, state, directory, at: recorded.at, refuse: () => {} };
  return Object.entries(procedure.follows).flatMap(([follow, { on, when, procedure: next }]) => {
    if (!names.includes(on)) return [];
    const roots = expressionRoots(context, formOf(state, procedure.form), state.requester);
    const holds = when === undefined || ask(context, when, roots, `procedures/${procedure.id}/follows/${follow}/when`) === true;
    return holds ? [{ follow, procedure: next }] : [];
  });
}
