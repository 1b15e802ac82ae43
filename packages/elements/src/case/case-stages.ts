import type { Instant, Plan } from '@guicheng/definition';
import type { CaseState, Recorded } from '@guicheng/engine';

/** A stage of a case's procedure, and whether the case was there. */
export interface CaseStage {
  readonly id: string;
  readonly standing: 'past' | 'now' | 'ahead';
  /** When it came there last. */
  readonly enteredAt?: Instant;
}

/** The stages of a procedure as it writes them, and what became of each in this case. */
export function caseStages(plan: Plan, state: CaseState, history: readonly Recorded[]): readonly CaseStage[] {
  const entered = new Map<string, Instant>();
  for (const { event, at } of history) if (event.type === 'stage-entered' || event.type === 'case-jumped') entered.set(event.stage, at);
  return Object.keys(plan.procedures[state.procedure]?.stages ?? {}).map((id) => {
    const enteredAt = id === state.stage ? state.enteredAt : entered.get(id);
    const standing = id === state.stage ? 'now' : enteredAt === undefined ? 'ahead' : 'past';
    return { id, standing, ...(enteredAt === undefined ? {} : { enteredAt }) };
  });
}
