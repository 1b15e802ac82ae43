import type { Instant, Milliseconds } from '@guicheng/definition';

export type VerdictStatus = 'pending' | 'running' | 'paused' | 'met' | 'late' | 'missed' | 'cancelled' | 'excluded' | 'not-applicable';

/** What one SLA says about one subject, as of one instant. A function of events, never of when it was asked before. */
export interface Verdict {
  readonly sla: string;
  /**
   * `case/<id>`, `occasion/<call id>`, or `period/<key>` such as `period/2026-W47`. What is measured more than once of a subject names which:
   * `case/<id>/2` the second run of its clock, `case/<id>/2026-11-22` a day of it, `period/2026-W47/<person>` one person's week.
   */
  readonly subject: string;
  /** `late`: done after due. `missed`: due has passed and it is not done, or never can be. */
  readonly status: VerdictStatus;
  readonly startedAt?: Instant;
  /** On time includes this very instant. */
  readonly dueAt?: Instant;
  readonly decidedAt?: Instant;
  /** Reaches into a year whose calendar is not published. */
  readonly provisional: boolean;
  readonly elapsed?: { readonly wall: Milliseconds; readonly working?: Milliseconds };
  /** The target that was used, and the modifiers that held, where the definition has several. */
  readonly target?: string;
  readonly modifiers?: readonly string[];
  /** Which `cancel` or `reset` of the definition ended it. */
  readonly endedBy?: string;
  /** Hash of the plan whose rule a case's clock was measured by. */
  readonly plan?: string;
  readonly count?: number;
  /** How many are asked for, where part of a period owes its part. */
  readonly needed?: number;
  /** Exact: counted of cohort. `missing`: what would bring it to the target (subjects still to be counted), those that must be covered first, then in order of age. Where members weigh differently, counts are weights. */
  readonly ratio?: { readonly counted: number; readonly cohort: number; readonly needed: number; readonly missing: readonly string[] };
  /** Event ids it rests on, oldest first. */
  readonly because: readonly string[];
  /** Event ids that came after the period was closed and change nothing in it, oldest first. */
  readonly afterClose?: readonly string[];
}
