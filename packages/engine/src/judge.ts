import type { Instant, Plan } from '@guicheng/definition';
import { entry } from './entry.ts';
import type { Recorded } from './event.ts';
import { historyOf } from './sla/history.ts';
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
 * cases and duty periods. Verdicts stand in the plan's order of SLAs, then by who or what began first.
 */
export function judge(plan: Plan, events: readonly Recorded[], asOf: Instant, options: JudgeOptions = {}): readonly Verdict[] {
  const history = historyOf(plan, events, asOf);
  const slas = options.slas?.flatMap((id) => entry(plan.slas, id) ?? []) ?? Object.values(plan.slas);
  return slas.flatMap((sla) =>
    measureSla(plan, sla, history, asOf)
      .filter(({ upcoming }) => !upcoming)
      .map(({ verdict }) => verdict),
  );
}
