import { dayOf, startOfDay, type WorkingTime } from '@guicheng/calendar';
import type { Instant, PlanLeadTimeSla } from '@guicheng/definition';
import type { VerdictStatus } from '../verdict.ts';
import { applies, isSelective, rootsOf } from './applies.ts';
import { workingTimeOf } from './calendars.ts';
import { type Due, dueBefore, marksOf } from './due.ts';
import type { Occurrence, Subject } from './history.ts';
import { justAfter, type Measure, type Measuring } from './measure.ts';
import { isOf } from './subjects.ts';
import { valueAt } from './value-at.ts';

/**
 * Asked no later than so long before a date the form holds. Days are counted back from the date, which is not one of them; the last day on
 * which asking is on time counts to its end. A case whose form holds no date yet is not measured.
 */
export function measureLeadTime(measuring: Measuring<PlanLeadTimeSla>): readonly Measure[] {
  const { plan, sla, history } = measuring;
  return [...history.cases.values()].filter((subject) => isOf(plan, sla, subject)).flatMap((subject) => measureCase(measuring, subject) ?? []);
}

function measureCase({ plan, sla, asOf }: Measuring<PlanLeadTimeSla>, subject: Subject): Measure | undefined {
  const time = workingTimeOf(plan, sla.calendar);
  const asked = subject.occurrences.find(({ name }) => name === sla.of);
  const roots = rootsOf(plan, subject, asked?.at ?? asOf);
  const target = targetOf(time, valueAt(roots['form'], sla.before));
  const due = target && dueBefore(time, target, sla.atLeast);
  if (!due) return undefined;
  const scope = isSelective(sla) ? applies(plan, sla, roots) : 'applies';
  const { status, decidedAt } = scope === 'applies' ? statusOf({ subject, asked, due, asOf }) : { status: scope, decidedAt: asked?.at ?? asOf };
  return {
    key: '1',
    ...marksOf(sla, subject.openedAt, due),
    ...(status === 'running' ? { breaksAt: justAfter(due.at) } : {}),
    verdict: {
      sla: sla.id,
      subject: subject.id,
      status,
      startedAt: subject.openedAt,
      dueAt: due.at,
      ...(decidedAt === undefined ? {} : { decidedAt }),
      provisional: due.provisional,
      because: asked ? [asked.recorded.id] : [],
    },
  };
}

function statusOf(standing: { readonly subject: Subject; readonly asked: Occurrence | undefined; readonly due: Due; readonly asOf: Instant }): {
  readonly status: VerdictStatus;
  readonly decidedAt?: Instant;
} {
  const { subject, asked, due, asOf } = standing;
  if (asked) return { status: asked.at <= due.at ? 'met' : 'late', decidedAt: asked.at };
  if (subject.endedAt !== undefined && subject.endedAt <= due.at) return { status: 'cancelled', decidedAt: subject.endedAt };
  return asOf > due.at ? { status: 'missed', decidedAt: due.at } : { status: 'running' };
}

/** The instant and date of a date or date-time value. */
function targetOf(time: WorkingTime, value: unknown): { readonly at: Instant; readonly date: string } | undefined {
  if (typeof value !== 'string') return undefined;
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return { at: startOfDay(time, value), date: value };
  const at = Date.parse(value);
  return Number.isNaN(at) ? undefined : { at, date: dayOf(time, at) };
}
