import type { Instant } from '@guicheng/definition';
import { workingTimeOf } from './calendars.ts';
import { type Counting, type Due, dueOf } from './due.ts';
import { fixedDue } from './fixed-due.ts';
import type { Subject } from './history.ts';
import type { DurationMeasuring } from './measure.ts';
import type { Run } from './runs.ts';
import { type Terms, termsOf } from './terms.ts';

/** When a run is due, and what makes it so. */
export interface RunDue {
  /** Absent while it stands still without end. */
  readonly due?: Due;
  readonly counting: Counting;
  readonly terms: Terms;
  /** From when the time counts: the run's beginning, or the change of target that began it anew. */
  readonly base: Instant;
  /** Set by hand, or kept from the plan before. */
  readonly fixed: boolean;
  /** The change since which it is due then, where it was not from the beginning. A due that such a change moves into the past breaks at that instant. */
  readonly since?: Instant;
}

/**
 * When a run is due. A target or modifier that changes moves a due that has not passed: from the same start, or from the change on. One that has passed
 * stays: no change heals a breach.
 */
export function runDue(measuring: DurationMeasuring, subject: Subject, run: Run): RunDue {
  const { plan, sla } = measuring;
  const counting: Counting = { time: workingTimeOf(plan, sla.calendar), clock: sla.clock, firstDay: sla.firstDay, roll: sla.roll, holes: run.holes };
  const all = termsOf(measuring, subject, run, Math.min(measuring.asOf, run.stop?.at ?? measuring.asOf, run.ended?.at ?? measuring.asOf));
  const fixed = fixedDue(plan, sla, subject, run.key);
  const [first, ...changes] = all;
  if (fixed !== undefined) return { due: { at: fixed, provisional: false }, counting, terms: all.at(-1)!, base: run.begin, fixed: true };
  let [terms, base, due] = [first, run.begin, dueOf(counting, run.begin, first.length)];
  let since: Instant | undefined;
  for (const change of changes) {
    if (due && Math.max(due.at, since ?? due.at) < change.from) break;
    if (change.target !== terms.target && sla.onTargetChange === 'restart') base = change.from;
    [terms, due, since] = [change, dueOf(counting, base, change.length), change.from];
  }
  return { counting, terms, base, fixed: false, ...(due ? { due } : {}), ...(since === undefined ? {} : { since }) };
}
