import type { PlanProcedure, PlanStage } from '@guicheng/definition';

/** Which stages a case may pass after a stage, in any number of steps: `follow` leaves ways out. The stage itself only if a way leads back. */
export function stagesAfter(procedure: PlanProcedure, stage: string, follow: (from: PlanStage) => boolean = () => true): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [stage];
  for (let from = open.pop(); from !== undefined; from = open.pop()) {
    const here = procedure.stages[from];
    if (!here || !follow(here)) continue;
    for (const { to } of Object.values(here.next)) {
      if (found.has(to)) continue;
      found.add(to);
      open.push(to);
    }
  }
  return found;
}
