import type { Plan, PlanWho } from '@guicheng/definition';

/** The positions people are found by; undefined when some are found in another way, which only the running case knows. */
export function positionsOf(plan: Plan, whos: readonly PlanWho[]): ReadonlySet<string> | undefined {
  const found = whos.map((who) =>
    who.kind === 'position' ? who.position : who.kind === 'head-of' ? plan.organization.departments[who.department]?.head : undefined,
  );
  const known = found.filter((position) => position !== undefined);
  return known.length === found.length && known.length > 0 ? new Set(known) : undefined;
}
