import type { PlanCompositeSla, PlanLeadTimeSla } from '@guicheng/definition';
import { addDate } from '../calendar.ts';
import { boundOf, type Derived, type Deriving, isOf, scopeOf } from './derived.ts';
import { formAt } from './happenings.ts';
import { owedPeriods } from './periods.ts';

/** Asked so long before a date the form holds. */
export function deriveLeadTime(deriving: Deriving<PlanLeadTimeSla>): readonly Derived[] {
  const { chronicle, sla, days } = deriving;
  const { plan, asOf } = chronicle;
  return [...chronicle.cases.values()].flatMap((told) => {
    if (!isOf(deriving, told)) return [];
    const asked = told.happenings.find(({ name }) => name === sla.of)?.at;
    const value = formAt(told, plan.procedures[told.procedure ?? '']?.form, asked ?? asOf)[sla.before];
    if (typeof value !== 'string') return [];
    const date = value.slice(0, 10);
    let due: number;
    if (sla.atLeast.unit === 'elapsed') due = (value.length === 10 ? days.startOf(date) : Date.parse(value)) - sla.atLeast.ms;
    else {
      let back = date;
      for (let left = sla.atLeast.count; left > 0; ) {
        back = addDate(back, -1);
        if (sla.atLeast.unit === 'days' || days.isWorkday(back)) left -= 1;
      }
      due = days.endOf(back);
    }
    const scope = scopeOf(deriving, told, asked ?? asOf);
    const found = {
      sla: sla.id,
      subject: told.id,
      startedAt: told.openedAt,
      dueAt: due,
      provisional: days.isProvisional(sla.atLeast.unit === 'elapsed' ? due : Math.max(due, days.startOf(date))),
    };
    if (scope !== 'applies') return [{ ...found, status: scope, decidedAt: asked ?? asOf }];
    if (asked !== undefined) return [{ ...found, status: asked <= due ? 'met' : 'late', decidedAt: asked }];
    if (told.endedAt !== undefined && told.endedAt <= due) return [{ ...found, status: 'cancelled', decidedAt: told.endedAt }];
    return [asOf > due ? { ...found, status: 'missed', decidedAt: due } : { ...found, status: 'running' }];
  });
}

/** Several SLAs as one: a part is kept in a period in which something fell due and nothing broke. */
export function deriveComposite({ chronicle, sla, days }: Deriving<PlanCompositeSla>, ofSla: (id: string) => readonly Derived[]): readonly Derived[] {
  const { asOf } = chronicle;
  return owedPeriods(chronicle, sla, days).map(({ period, due }) => {
    const parts = Object.values(sla.parts).map(({ sla: id, weight }) => {
      const own = ofSla(id).filter(({ dueAt, decidedAt, startedAt }) => {
        const at = dueAt ?? decidedAt ?? startedAt;
        return at !== undefined && period.from < at && at <= period.until;
      });
      const broken = own.some(({ status }) => status === 'missed' || status === 'late');
      return { weight, judged: broken || own.some(({ status }) => status === 'met'), kept: !broken };
    });
    const judged = parts.filter((part) => part.judged);
    const cohort = judged.reduce((sum, { weight }) => sum + weight, 0);
    const counted = judged.reduce((sum, { weight, kept }) => sum + (kept ? weight : 0), 0);
    const needed = typeof sla.atLeast === 'number' ? sla.atLeast : boundOf(sla.atLeast, cohort, true);
    const open = asOf <= period.until;
    const status = open ? (cohort === 0 ? 'pending' : 'running') : cohort === 0 ? 'not-applicable' : counted >= needed ? 'met' : 'missed';
    return {
      sla: sla.id,
      subject: `period/${period.key}`,
      status,
      startedAt: period.from,
      dueAt: due,
      decidedAt: open ? undefined : due,
      provisional: days.isProvisional(due),
      cohort,
      counted,
      needed,
    };
  });
}
