import type { Expression } from '../expression.ts';
import type { Milliseconds, Text } from '../text.ts';
import type { PlanWho } from './approval.ts';
import type { PlanEvery, PlanLength, PlanWindow } from './length.ts';
import type { PlanPenalty } from './penalty.ts';
import type { PlanDefinition } from './plan.ts';

/** What a breach sets off, once per due. Exactly one of the three. */
export type PlanEffect =
  | { readonly kind: 'open'; readonly procedure: string }
  | { readonly kind: 'notify'; readonly position: string; readonly template?: string }
  | { readonly kind: 'escalate'; readonly position: string };

/** A step of a ladder: ms left before due, a share of the target as a fraction of 100, or ms past due, as the clock counts. */
export interface PlanStep {
  readonly at: { readonly left: Milliseconds } | { readonly percent: number } | { readonly past: Milliseconds };
  readonly do: PlanEffect;
}

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
  /** What is done step by step while it is not done, before due and after it. Absent: nothing. */
  readonly ladder?: { readonly [id: string]: PlanStep };
  readonly exclude: { readonly [id: string]: { readonly when: Expression; readonly reason: Text } };
  /** What a breach costs, by id. Absent: nothing. */
  readonly penalty?: { readonly [id: string]: PlanPenalty };
  readonly roll: 'none' | 'next' | 'previous';
  readonly firstDay: 'counted' | 'not-counted';
}

export interface PlanDurationSla extends SlaBase {
  readonly kind: 'duration';
  readonly from: string;
  readonly until: string;
  readonly within: PlanLength;
  /** In their order: the first whose condition holds takes the place of `within`. Absent: none. */
  readonly targets?: { readonly [id: string]: { readonly when: Expression; readonly within: PlanLength } };
  /** Absent: there are no targets. */
  readonly onTargetChange?: 'same-start' | 'restart';
  /** By an exact fraction longer or shorter, where the condition holds; several multiply. Absent: none. */
  readonly modifiers?: { readonly [id: string]: { readonly when: Expression; readonly times: readonly [number, number]; readonly reason: Text } };
  readonly clock: 'working' | 'wall';
  readonly pause: { readonly [id: string]: PlanPause };
  /** All pauses of a run together, as the clock counts; what is longer counts again. */
  readonly pauseAtMost?: Milliseconds;
  /** Gives a clock up that still runs. Absent: only the end of the case does. */
  readonly cancel?: { readonly [id: string]: { readonly on: string; readonly when?: Expression; readonly reason: Text } };
  /** Begins a clock anew that still runs. Absent: nothing does. */
  readonly reset?: { readonly [id: string]: { readonly on: string; readonly when?: Expression } };
  readonly onReopen: 'continue' | 'count-closed-time' | 'restart' | 'new-cycle';
  /** Which of a case's runs is judged. Absent: each. */
  readonly judged?: 'each' | 'last' | 'ever';
  /** Once is not enough: `until` is due again `every` after the due before (`start`) or after it was done last (`last`), until the case ends. */
  readonly repeats?: { readonly every: PlanLength; readonly from: 'start' | 'last' };
  /** The longer SLA it is a part of: its time must fit into that one's. */
  readonly inside?: string;
  /** Who may set by hand when it is due. Absent: nobody. */
  readonly manualDue?: { readonly who: readonly PlanWho[] };
}

export interface PlanPause {
  readonly from: string;
  readonly until: string;
  readonly reason: Text;
  /** All its stretches in a run together, as the clock counts; what is longer counts again. */
  readonly atMost?: Milliseconds;
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
  /** Minutes after local midnight of the day due, before which evidence counts for nothing. */
  readonly opens?: number;
  /** Minutes after local midnight of the day due, above 1440 on the next; after it, it is missed for good. */
  readonly lateUntil?: number;
  /** What becomes of one that was missed: nothing once the next begins, made good by the next, or still handed in for itself. */
  readonly catchUp: 'none' | 'next' | 'backfill';
  readonly every: PlanEvery;
  /** Week: ISO weekday 1 to 7; month and longer: day of the (last) month, or `last`. */
  readonly on?: number | 'last';
  readonly who: string;
  readonly evidence: {
    readonly form: string;
    readonly collect?: { readonly [field: string]: PlanCollected | PlanStated };
    /** The procedure of the case that handing it in opens, its main form filled in with it. */
    readonly opens?: string;
  };
  /** SLAs whose closed periods it makes public; evidence counts only once they are closed. */
  readonly publishes?: readonly string[];
  readonly carryOver?: { readonly procedure: string; readonly unless: Expression; readonly needs: 'reason' };
}

export interface PlanRatioSla extends SlaBase {
  readonly kind: 'ratio';
  /** A day where it is rolling: judged at the end of each. */
  readonly window: PlanWindow;
  /** How many days up to the end of each the cohort reaches back, that day included. */
  readonly rollingDays?: number;
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
  /** Integer field that says how much each counts; one without it counts 1. */
  readonly weight?: string;
  /** Fewer than this are too few to judge. */
  readonly minSample: number;
  readonly ifEmpty: 'not-applicable' | 'met';
  readonly who?: string;
}

export interface PlanFrequencySla extends SlaBase {
  readonly kind: 'frequency';
  readonly of: string;
  readonly atLeast?: number;
  readonly atMost?: number;
  readonly per: PlanEvery;
  readonly for?: 'person' | 'zone' | 'household' | 'case';
  readonly minGap?: PlanLength;
  /** Path of the field that must differ. */
  readonly distinct?: string;
  readonly next: 'fixed' | 'floating';
  /** Whichever first: it also falls due `within` after the meter has reached so much since it was last done. */
  readonly orEvery?: { readonly of: string; readonly sum: string; readonly reaches: number; readonly within: PlanLength };
  readonly season?: PlanSeason;
  /** Whether part of a period owes its part, rounded up. */
  readonly proRata: boolean;
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
  /** On how many different days the checks are made. */
  readonly draws: number;
  readonly covers?: Expression;
}

/** Several SLAs as one. */
export interface PlanCompositeSla extends SlaBase {
  readonly kind: 'composite';
  readonly window: PlanWindow;
  readonly parts: { readonly [id: string]: { readonly sla: string; readonly weight: number } };
  /** So much weight kept, or this share of the weight of those that could be judged. */
  readonly atLeast: number | readonly [number, number];
  readonly who?: string;
}

/** Part of the year, both days included, as `MM-DD`; it may run over the end of the year. */
export interface PlanSeason {
  readonly from: string;
  readonly until: string;
}

export type PlanSla = PlanDurationSla | PlanCountSla | PlanClockSla | PlanRatioSla | PlanFrequencySla | PlanLeadTimeSla | PlanSamplingSla | PlanCompositeSla;

/** What is counted or, with `sum`, added up over a field of the form, of the event or, `over` a table, of its rows; of those alone for which `when` is true. */
export interface PlanTally {
  readonly when?: Expression;
  readonly sum?: string;
}

/** What figures are taken from: each time something happened in the duty's period under the name `of`. */
export interface PlanCollectedFrom {
  readonly of: string;
  /** The one procedure it happens in, where there is one: `form` is its main form. */
  readonly procedure?: string;
  /** The form whose recording it is: `form` is that form. */
  readonly form?: string;
  /** Each row of this table of the form, read as `row`, instead of the happening as a whole. */
  readonly over?: string;
  /** Each case in which it ever happened and that is open as the period ends, as it stands then. */
  readonly stillOpen?: true;
}

/** A column of a collected table. One with `from` counts or adds up what is found there, a row for each value of its own `by`. */
export interface PlanCollectedColumn extends PlanTally {
  readonly from?: PlanCollectedFrom & { readonly by: string };
}

/** What a field of an evidence form starts with: figures of what happened in the duty's period. */
export interface PlanCollected extends PlanTally, PlanCollectedFrom {
  /** A row each, by column. */
  readonly each?: { readonly [column: string]: Expression };
  /** A row for each value of `by`. */
  readonly rows?: { readonly by: string; readonly as: string; readonly columns: { readonly [column: string]: PlanCollectedColumn } };
}

/** What a field of an evidence form starts with: something that follows from the period itself. */
export interface PlanStated {
  readonly value: Expression;
}
