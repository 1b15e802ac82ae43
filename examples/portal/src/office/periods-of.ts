import type { Plan } from '@guicheng/definition';
import type { Verdict } from '@guicheng/engine';

/** Verdicts of one SLA over periods, newest first. */
export function periodsOf(verdicts: readonly Verdict[], sla: string): readonly Verdict[] {
  return verdicts.filter((verdict) => verdict.sla === sla && verdict.subject.startsWith('period/')).toSorted((a, b) => (b.startedAt ?? 0) - (a.startedAt ?? 0));
}

/** The period a verdict is about, such as `2026-03-09`. */
export function periodKey({ subject }: Verdict): string {
  return subject.replace(/^period\//, '');
}

/** Clauses behind a definition, by the rows it satisfies. */
export function clausesOf(plan: Plan, satisfies: readonly string[]): readonly { readonly document: string; readonly clause: string }[] {
  const all = satisfies.flatMap((row) => plan.requirements[row]?.clauses ?? []);
  return [...new Map(all.map((clause) => [`${clause.document} ${clause.clause}`, clause])).values()];
}
