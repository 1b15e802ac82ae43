import type { Instant, Plan } from '@guicheng/definition';
import { entry } from './entry.ts';
import type { Recorded } from './event.ts';
import { judgeShelf } from './judge-shelf.ts';
import type { PlanShelf } from './plan-shelf.ts';
import { historyOf } from './sla/history.ts';
import { judgedOf } from './sla/judged.ts';
import { measureSla } from './sla/measure-sla.ts';
import type { Verdict } from './verdict.ts';

/** What to leave out of a judgment. */
export interface JudgeOptions {
  /** Ids of the SLAs asked about; all of the plan's when absent. */
  readonly slas?: readonly string[];
}

/**
 * What every SLA of a plan says as of an instant: a function of the events and of nothing else. Only what had happened by then counts, whenever
 * it was recorded, so evidence that comes late changes the answer and earlier questions never do. Events may come in any order and belong to any number of
 * cases and duty periods. With a shelf of plans each case is judged by the plan it is pinned to, with one plan everything by that. Verdicts stand in the plan's order of SLAs, then by who or what began first.
 */
export function judge(plans: Plan | PlanShelf, events: readonly Recorded[], asOf: Instant, options: JudgeOptions = {}): readonly Verdict[] {
  const judgeOne = (plan: Plan, own: readonly Recorded[]) => judgePlan(plan, own, asOf, options);
  return 'current' in plans ? judgeShelf(plans, events, asOf, judgeOne) : judgeOne(plans, events);
}

function judgePlan(plan: Plan, events: readonly Recorded[], asOf: Instant, options: JudgeOptions): readonly Verdict[] {
  const history = historyOf(plan, events, asOf);
  const slas = options.slas?.flatMap((id) => entry(plan.slas, id) ?? []) ?? Object.values(plan.slas);
  return slas.flatMap((sla) => judgedOf(sla, measureSla(plan, sla, history, asOf)).map(({ verdict }) => verdict));
}
