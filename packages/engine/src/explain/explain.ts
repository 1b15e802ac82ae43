import type { Plan } from '@guicheng/definition';
import type { CaseState } from '../case/case-state.ts';
import { initialCase } from '../case/case-state.ts';
import { evolveCase } from '../case/evolve-case.ts';
import type { CaseEvent, DutyEvent, EngineEvent, Recorded } from '../event.ts';
import type { Explanation } from '../explanation.ts';
import { clausesOf } from './clauses-of.ts';
import { explainCaseEvent } from './explain-case-event.ts';
import { explainDutyEvent } from './explain-duty-event.ts';
import type { Sentence } from './explanations.ts';

/**
 * For each event, in the order given, the rule and the clauses that allowed it. Events of several streams may be mixed; those
 * of one stream are oldest first and from its first on, because what an event means depends on where its case stood.
 */
export function explain(plan: Plan, events: readonly Recorded<EngineEvent>[]): readonly Explanation[] {
  const cases = new Map<string, CaseState>();
  return events.map((recorded) => {
    const { code, params, place, satisfies } = sentenceOf(plan, cases, recorded);
    const rows = [...new Set(satisfies)];
    return { event: recorded.id, at: recorded.at, code, params, ...(place === undefined ? {} : { place }), satisfies: rows, clauses: clausesOf(plan, rows) };
  });
}

/** Keeps `cases` up to date: where each case stands after the event. */
function sentenceOf(plan: Plan, cases: Map<string, CaseState>, recorded: Recorded): Sentence {
  const { stream, event } = recorded;
  const [kind, sla = ''] = stream.split('/');
  if (kind === 'duty') return explainDutyEvent(plan, sla, event as DutyEvent);
  const of = { ...recorded, event: event as CaseEvent };
  const state = evolveCase(cases.get(stream) ?? initialCase, of);
  cases.set(stream, state);
  return explainCaseEvent(plan, state, of);
}
