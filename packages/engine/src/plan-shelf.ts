import type { Plan } from '@guicheng/definition';

/** Every plan that cases may be pinned to. Periods and occasions, which no case holds, go by the current one. */
export interface PlanShelf {
  readonly current: Plan;
  /** The plan with this hash; undefined where nobody kept it. */
  readonly planOf: (hash: string) => Plan | undefined;
}

/** A case is pinned to a plan that is not on the shelf: judged by any other, it would be held to what nobody promised. */
export class PlanMissingError extends Error {
  readonly code = 'plan_missing';
  readonly hash: string;

  constructor(hash: string) {
    super(`no plan \`${hash}\` on the shelf: keep every plan that a case is pinned to`);
    this.name = 'PlanMissingError';
    this.hash = hash;
  }
}

/** A shelf of these plans; the first is the current one. */
export function planShelf(current: Plan, ...others: readonly Plan[]): PlanShelf {
  const plans = new Map([current, ...others].map((plan) => [plan.hash, plan]));
  return { current, planOf: (hash) => plans.get(hash) };
}
