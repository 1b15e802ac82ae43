import type { Instant, Plan, PlanSla } from '@guicheng/definition';
import type { Recorded } from '../event.ts';
import { historyOf } from '../sla/history.ts';
import type { Measure } from '../sla/measure.ts';
import { measureSla } from '../sla/measure-sla.ts';
import { isPeriodSla } from '../sla/periods.ts';

/** Everything an SLA says about one duty period or occasion, given its own events and whatever else it looks at. */
export function measureDuty(plan: Plan, sla: PlanSla, key: string, events: readonly Recorded[], asOf: Instant): readonly Measure[] {
  const subject = isPeriodSla(sla) ? `period/${key}` : `occasion/${key}`;
  const measures = measureSla(plan, sla, historyOf(plan, events, asOf), asOf, isPeriodSla(sla) ? key : undefined);
  return measures.filter(({ verdict }) => verdict.subject === subject || verdict.subject.startsWith(`${subject}/`));
}
