import type { Plan, PlanSla } from '@guicheng/definition';
import type { Decided, Decision, Rejection } from '../decision.ts';
import type { Directory } from '../directory.ts';
import type { DutyEvent, Recorded } from '../event.ts';
import type { DutyState } from './duty-state.ts';

/** What a duty must know beyond its own stream. */
export interface DutyContext {
  readonly directory: Directory;
  /** Events of the cases the SLA looks at: those a summary carries over, a ratio's cohort. Events of the duty itself are ignored. */
  readonly history: readonly Recorded[];
}

/** What a decision about one duty reads. */
export interface DutyQuestion {
  readonly plan: Plan;
  readonly sla: PlanSla;
  readonly state: DutyState;
  readonly context: DutyContext;
}

export type DutyDecision = Decision<DutyEvent>;

export function accept(...events: readonly Decided<DutyEvent>[]): DutyDecision {
  return { accepted: true, events };
}

export function refuse(rejection: Rejection): DutyDecision {
  return { accepted: false, rejection };
}
