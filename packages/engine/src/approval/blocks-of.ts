import type { Plan } from '@guicheng/definition';
import { entry } from '../entry.ts';
import type { Blocks } from './walk.ts';

/** The blocks of an approval, in order; none of one the plan does not know. */
export function blocksOf(plan: Plan, approval: string): Blocks {
  return entry(plan.approvals, approval)?.blocks ?? {};
}
