import type { PlanDurationSla } from '@guicheng/definition';
import type { Subject } from './history.ts';
import type { DurationMeasuring } from './measure.ts';
import { holesOf } from './pauses.ts';
import { runDue } from './run-due.ts';
import type { OpenRun, Run } from './runs.ts';

type Repeats = NonNullable<PlanDurationSla['repeats']>;

/**
 * What comes round again, run by run. From the start: each begins when the one before was due, and what is done until it is due itself counts for it, so
 * none is ever made good. From the last: each begins when the one before was done, late or not. No more begin after the case has ended or the clock was
 * given up.
 */
export function repeatedRuns(measuring: DurationMeasuring, subject: Subject, run: OpenRun, { from }: Repeats, before: number): readonly Run[] {
  const { asOf } = measuring;
  const { start, done, ended } = run;
  const caseEnd = subject.endedAt !== undefined && subject.endedAt > start.at ? subject.endedAt : Number.POSITIVE_INFINITY;
  const over = Math.min(caseEnd, ended?.at ?? caseEnd);
  const holes = holesOf(measuring, subject, start.at, run.gaps);
  const runs: Run[] = [];
  let [begin, next] = [start.at, 0];
  while (begin < over || runs.length === 0) {
    const again = runs.length === 0 ? {} : { again: true as const };
    const open: Run = { key: String(before + runs.length + 1), start, begin, holes, ...again, ...(begin > asOf ? { upcoming: true } : {}) };
    const due = from === 'last' ? undefined : runDue(measuring, subject, open).due?.at;
    const candidate = done[next];
    const stop = candidate !== undefined && candidate.at <= (due ?? Number.POSITIVE_INFINITY) ? candidate : undefined;
    runs.push(stop ? { ...open, stop } : { ...open, ...(ended ? { ended } : {}) });
    if (from === 'last') {
      if (stop === undefined) break;
      begin = stop.at;
      next += 1;
    } else {
      if (due === undefined || open.upcoming || (due >= asOf && stop === undefined)) break;
      // What was done more than once counts once.
      while (next < done.length && done[next]!.at <= due) next += 1;
      begin = due;
    }
  }
  return runs;
}
