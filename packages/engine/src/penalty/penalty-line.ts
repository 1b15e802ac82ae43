import type { Instant } from '@guicheng/definition';

/** One step of the arithmetic: a permanent code and the figures in it. Amounts are minor units. */
export interface PenaltyStep {
  readonly code: PenaltyStepCode;
  readonly params: { readonly [name: string]: string | number };
}

export type PenaltyStepCode =
  | 'per_event'
  | 'per_period'
  | 'per_unit'
  | 'per_field'
  | 'per_missing'
  | 'band'
  | 'doubled'
  | 'capped'
  | 'cured'
  | 'cure_running'
  | 'reward'
  | 'deposit';

/** A line of a statement: exact, with how it came about. */
export interface PenaltyLine {
  readonly sla: string;
  /** Id of the rule. */
  readonly penalty: string;
  /** As in the verdict it follows from. */
  readonly subject: string;
  readonly kind: 'charge' | 'reward' | 'deposit';
  /** When it was incurred. */
  readonly at: Instant;
  /** Minor units of `currency`, never negative: `kind` says in whose favor. */
  readonly amount: number;
  readonly currency: string;
  /** Of a deposit: until when it has to be full again. */
  readonly dueAt?: Instant;
  /** Rests on a year whose calendar is not published. */
  readonly provisional: boolean;
  readonly steps: readonly PenaltyStep[];
  /** Event ids of the verdict it follows from. */
  readonly because: readonly string[];
}
