import type { PlanClockSla, PlanSla } from '@guicheng/definition';
import { type EngineEvent, eventNames, type Recorded } from '@guicheng/engine';

/** Whether an SLA measured by the period looks at anything outside its own stream. A call is about itself, a summary that stands alone too. */
export function looksAtCases(sla: PlanSla): boolean {
  if (sla.kind === 'clock') return sla.carryOver !== undefined || looksAtDuties(sla);
  return sla.kind === 'ratio' || sla.kind === 'sampling' || sla.kind === 'frequency' || sla.kind === 'composite';
}

/** The one procedure whose cases alone such an SLA looks at; undefined where it looks at more, or at when the history began. */
export function procedureRead(sla: PlanSla): string | undefined {
  if (sla.kind === 'clock') return looksAtDuties(sla) ? undefined : sla.carryOver?.procedure;
  if (sla.kind === 'ratio' || sla.kind === 'sampling') return sla.procedure;
  return sla.kind === 'frequency' && sla.next === 'fixed' && !sla.orEvery ? sla.procedure : undefined;
}

/** Whether an event of another stream can change what such an SLA waits for. `first` is that stream's first event. */
export function concernsDuty(sla: PlanSla, recorded: Recorded, first: EngineEvent | undefined): boolean {
  const procedure = first?.type === 'case-opened' ? { procedure: first.procedure } : {};
  if (sla.kind === 'clock')
    return (looksAtDuties(sla) && first?.type === 'duty-opened') || (sla.carryOver !== undefined && sla.carryOver.procedure === procedure.procedure);
  if (sla.kind === 'composite') return true;
  const read = namesRead(sla);
  if (eventNames(recorded, procedure).some((name) => read.includes(name))) return true;
  // Conditions read the whole case.
  const isSelective = sla.when !== undefined || Object.keys(sla.exclude).length > 0;
  return isSelective && first?.type === 'case-opened' && (sla.procedure === undefined || sla.procedure === first.procedure);
}

/** The names whose occurrences such an SLA counts. One that counts breaches counts those that still stand. */
function namesRead(sla: PlanSla): readonly string[] {
  if (sla.kind === 'ratio') return [sla.cohort, sla.counted];
  if (sla.kind === 'sampling') return [sla.cohort, sla.of];
  if (sla.kind !== 'frequency') return [];
  return [sla.of, sla.of.replace(/\.breached$/, '.breach-withdrawn'), ...(sla.orEvery ? [sla.orEvery.of] : [])];
}

/** Whether it waits for other duties: those it makes public, or the next one that makes up for it. */
export function looksAtDuties(sla: PlanClockSla): boolean {
  return sla.publishes !== undefined || sla.catchUp === 'next';
}
