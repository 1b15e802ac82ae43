import type { Instant, Plan, PlanSla } from '@guicheng/definition';
import { afterMigration } from './after-migration.ts';
import type { History } from './history.ts';
import type { Measure } from './measure.ts';
import { measureCaseFrequency } from './measure-case-frequency.ts';
import { measureClock } from './measure-clock.ts';
import { measureComposite } from './measure-composite.ts';
import { measureCount } from './measure-count.ts';
import { measureDuration } from './measure-duration.ts';
import { measureFrequency } from './measure-frequency.ts';
import { measureLeadTime } from './measure-lead-time.ts';
import { measureRatio } from './measure-ratio.ts';
import { isOfCases } from './periods.ts';

/** Everything one SLA says about a history, as of an instant. Each kind answers for itself. */
export function measureSla(plan: Plan, sla: PlanSla, history: History, asOf: Instant, period?: string): readonly Measure[] {
  return afterMigration(plan, sla.id, history, measureByKind(plan, sla, history, asOf, period));
}

function measureByKind(plan: Plan, sla: PlanSla, history: History, asOf: Instant, period: string | undefined): readonly Measure[] {
  const rest = { plan, history, asOf, ...(period === undefined ? {} : { period }) };
  switch (sla.kind) {
    case 'duration':
      return measureDuration({ ...rest, sla });
    case 'count':
      return measureCount({ ...rest, sla });
    case 'clock':
      return measureClock({ ...rest, sla });
    case 'ratio':
    case 'sampling':
      return measureRatio({ ...rest, sla });
    case 'frequency':
      return isOfCases(sla) ? measureCaseFrequency({ ...rest, sla }) : measureFrequency({ ...rest, sla });
    case 'composite':
      return measureComposite({ ...rest, sla }, measureSla);
    case 'lead-time':
      return measureLeadTime({ ...rest, sla });
  }
}
