import type { SlaDefinition } from './language.gen.ts';
import type { PlanSla } from './plan/sla.ts';

/** Whether an SLA is owed period by period on its own. One that is measured for each case runs in the case: a frequency that says so, or that holds only between two events. */
export function hasPeriods(sla: SlaDefinition | PlanSla): boolean {
  if (sla.kind === 'frequency') return sla.for !== 'case' && sla.while === undefined;
  return sla.kind === 'clock' || sla.kind === 'ratio' || sla.kind === 'sampling' || sla.kind === 'composite';
}
