import type { Instant, Plan, PlanDurationSla, PlanSla } from '@guicheng/definition';
import type { Verdict, VerdictStatus } from '../verdict.ts';
import type { History } from './history.ts';

/** A verdict with what the clock needs: the key its events carry, and when to warn. */
export interface Measure {
  /** "1", "2" … for the runs of a case's clock; the period or occasion otherwise. */
  readonly key: string;
  readonly verdict: Verdict;
  readonly warnings: readonly Warning[];
  /** When to take the steps of the ladder, oldest first; some after due. Absent: there is none. */
  readonly steps?: readonly Warning[];
  /** The first instant at which the verdict turns to a breach if nothing happens; absent when it is decided or paused. */
  readonly breaksAt?: Instant;
  /** A period that has not begun: no verdict yet, but the clock must wake for it. */
  readonly upcoming?: true;
}

export interface Warning {
  readonly id: string;
  readonly at: Instant;
}

/** What every kind of SLA is measured with. */
export interface Measuring<S extends PlanSla = PlanSla> {
  readonly plan: Plan;
  readonly sla: S;
  readonly history: History;
  readonly asOf: Instant;
  /** Only this period: a duty need not measure its neighbors. */
  readonly period?: string;
}

/** What a duration is measured with. */
export type DurationMeasuring = Pick<Measuring<PlanDurationSla>, 'plan' | 'sla' | 'asOf'>;

/** A breach: due has passed without it, done later or not. */
export function isBreach(status: VerdictStatus): boolean {
  return status === 'missed' || status === 'late';
}

/** Instants are whole milliseconds, so the first one after due is this. */
export function justAfter(due: Instant): Instant {
  return due + 1;
}
