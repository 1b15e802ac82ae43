import type { Instant, Plan, PlanPenalty, PlanSla } from '@guicheng/definition';
import type { History } from '../sla/history.ts';
import type { PenaltyStep } from './penalty-line.ts';

/** What one rule is reckoned with. */
export interface Reckoning {
  readonly plan: Plan;
  readonly sla: PlanSla;
  readonly id: string;
  readonly penalty: PlanPenalty;
  readonly history: History;
  readonly asOf: Instant;
}

/** Minor units, and how they came about; negative where something is earned. */
export interface Cost {
  readonly amount: bigint;
  readonly steps: readonly PenaltyStep[];
}
