import type { Plan } from '@guicheng/definition';
import { entry } from '../entry.ts';
import type { Explanation } from '../explanation.ts';

/** The clauses behind rows of the register, each once, in the order of the rows. */
export function clausesOf(plan: Plan, rows: readonly string[]): Explanation['clauses'] {
  const clauses = rows.flatMap((row) => entry(plan.requirements, row)?.clauses ?? []);
  return [...new Map(clauses.map((one) => [`${one.document} ${one.clause}`, one])).values()];
}
