import type { PlanSla } from '@guicheng/definition';
import { isBreach, type Measure } from './measure.ts';

/**
 * The measures that count where a clock ran several times for one subject: each of them, the last, or the first that was breached and the last where
 * none was. What has not begun never counts. In the order given.
 */
export function judgedOf(sla: PlanSla, measures: readonly Measure[]): readonly Measure[] {
  const begun = measures.filter(({ upcoming }) => !upcoming);
  const judged = sla.kind === 'duration' ? sla.judged : undefined;
  if (judged === undefined || judged === 'each') return begun;
  const runsOf = new Map<string, Measure[]>();
  for (const run of begun) runsOf.set(subjectOf(run), [...(runsOf.get(subjectOf(run)) ?? []), run]);
  return [...runsOf.values()].flatMap((runs) => {
    const breached = judged === 'ever' ? runs.find(({ verdict }) => isBreach(verdict.status)) : undefined;
    return breached ?? runs.at(-1)!;
  });
}

/** Whose clock it is, whichever run. */
function subjectOf({ key, verdict: { subject } }: Measure): string {
  return subject.endsWith(`/${key}`) && key !== '1' ? subject.slice(0, -key.length - 1) : subject;
}
