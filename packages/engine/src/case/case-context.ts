import type { Instant, Plan } from '@guicheng/definition';
import type { Rejection } from '../decision.ts';
import type { Directory } from '../directory.ts';
import type { ActingPerson } from './acting-person.ts';
import type { CaseState } from './case-state.ts';

/** What every question about a case needs. A draft of a decision is one; so is what offers are asked with. */
export interface CaseContext {
  readonly plan: Plan;
  readonly state: CaseState;
  readonly directory: Directory;
  /** `now` in expressions. */
  readonly at: Instant;
  /** Absent when a source or the clock acts. */
  readonly acting?: ActingPerson | undefined;
  /** Told when something cannot be decided at all, such as an expression that fails. */
  refuse(reason: Rejection): void;
}
