import type { Expression } from '../expression.ts';
import type { Milliseconds, Text } from '../text.ts';
import type { PlanDefinition } from './plan.ts';

/** A length of time as the pack says it: elapsed (wall or open hours), or days counted by the calendar. */
export type PlanLength =
  | { readonly unit: 'elapsed'; readonly ms: Milliseconds; readonly said: string }
  | { readonly unit: 'workdays' | 'days'; readonly count: number; readonly said: string };

export type PlanWindow = 'day' | 'week' | 'month' | 'quarter' | 'half-year' | 'year';
export type PlanEvery = 'service-day' | 'workday' | PlanWindow;

/** What a breach sets off, once per due. Exactly one of the three. */
export type PlanEffect =
  | { readonly kind: 'open'; readonly procedure: string }
  | { readonly kind: 'notify'; readonly position: string; readonly template?: string }
  | { readonly kind: 'escalate'; readonly position: string };

interface SlaBase extends PlanDefinition {
  /** Always there after the check, except for wall-clock durations and counts that need none. */
  readonly calendar?: string;
  /** Which cases it is of. Absent: all. */
  readonly when?: Expression;
  /** Procedure whose cases it measures, where it measures cases; gives expressions their `form` and `case`. */
  readonly procedure?: string;
  readonly onBreach: { readonly [id: string]: PlanEffect };
  /** Before the due instant: ms left, or a share of the target as a fraction of 100. */
  readonly warn: { readonly [id: string]: { readonly left: Milliseconds } | { readonly percent: number } };
  readonly exclude: { readonly [id: string]: { readonly when: Expression; readonly reason: Text } };
  readonly roll: 'none' | 'next' | 'previous';
  readonly firstDay: 'counted' | 'not-counted';
}

export interface PlanDurationSla extends SlaBase {
  readonly kind: 'duration';
  readonly from: string;
  readonly until: string;
  readonly within: PlanLength;
  readonly clock: 'working' | 'wall';
  readonly pause: { readonly [id: string]: { readonly from: string; readonly until: string; readonly reason: Text } };
  readonly onReopen: 'continue' | 'restart';
}

export interface PlanCountSla extends SlaBase {
  readonly kind: 'count';
  readonly of: string;
  readonly from: string;
  readonly until: string;
  readonly atMost?: number;
  readonly atLeast?: number;
  readonly unit?: Text;
}

export interface PlanClockSla extends SlaBase {
  readonly kind: 'clock';
  /** Minutes after local midnight of the day due. */
  readonly by: number;
  readonly every: PlanEvery;
  /** Week: ISO weekday 1 to 7; month and longer: day of the (last) month, or `last`. */
  readonly on?: number | 'last';
  readonly who: string;
  readonly evidence: { readonly form: string };
  readonly carryOver?: { readonly procedure: string; readonly unless: Expression; readonly needs: 'reason' };
}

export interface PlanRatioSla extends SlaBase {
  readonly kind: 'ratio';
  readonly window: PlanWindow;
  /** Event that puts a case (or occasion) into the window's cohort. */
  readonly cohort: string;
  /** Event that counts it as done. */
  readonly counted: string;
  readonly by: string;
  /** How long after the window evidence still counts. */
  readonly grace?: PlanLength;
  /** Exact percent as a fraction. */
  readonly atLeast?: readonly [number, number];
  readonly atMost?: readonly [number, number];
  readonly who?: string;
}

export interface PlanFrequencySla extends SlaBase {
  readonly kind: 'frequency';
  readonly of: string;
  readonly atLeast: number;
  readonly per: PlanEvery;
  readonly for?: 'person' | 'zone' | 'household' | 'case';
  readonly minGap?: PlanLength;
  readonly who: string;
  readonly while?: { readonly from: string; readonly until: string };
}

export interface PlanLeadTimeSla extends SlaBase {
  readonly kind: 'lead-time';
  readonly of: string;
  readonly before: string;
  readonly atLeast: PlanLength;
}

export interface PlanSamplingSla extends SlaBase {
  readonly kind: 'sampling';
  readonly window: PlanWindow;
  readonly cohort: string;
  readonly of: string;
  readonly share: readonly [number, number];
  readonly covers?: Expression;
}

export type PlanSla = PlanDurationSla | PlanCountSla | PlanClockSla | PlanRatioSla | PlanFrequencySla | PlanLeadTimeSla | PlanSamplingSla;
