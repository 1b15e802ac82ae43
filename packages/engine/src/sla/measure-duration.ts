import type { Instant, PlanDurationSla } from '@guicheng/definition';
import type { VerdictStatus } from '../verdict.ts';
import { applies, isSelective, rootsOf } from './applies.ts';
import { workingTimeOf } from './calendars.ts';
import { type Counting, type Due, dueOf, elapsedOf, warningsOf } from './due.ts';
import { fixedDue } from './fixed-due.ts';
import type { Subject } from './history.ts';
import { justAfter, type Measure, type Measuring } from './measure.ts';
import { type Run, runsOf } from './runs.ts';
import { subjectsOf } from './subjects.ts';

/**
 * Elapsed time from one event to another. Done at the due instant is on time, later is `late`, due passed without it is `missed`. A case that
 * ends before due without it is `cancelled`: there was nothing left to promise; a clock that its end starts goes on. A pause begun after due heals nothing.
 * Whether the SLA is of a case at all is read as the case stood when this was decided: when done, at due, or now, whichever came first.
 */
export function measureDuration(measuring: Measuring<PlanDurationSla>): readonly Measure[] {
  return subjectsOf(measuring.plan, measuring.sla, measuring.history, measuring.sla.from).flatMap((subject) =>
    runsOf(measuring.sla, subject).map((run) => measureRun(measuring, subject, run)),
  );
}

function measureRun(measuring: Measuring<PlanDurationSla>, subject: Subject, run: Run): Measure {
  const { plan, sla, asOf } = measuring;
  const time = workingTimeOf(plan, sla.calendar);
  const counting: Counting = { time, clock: sla.clock, firstDay: sla.firstDay, roll: sla.roll, holes: run.holes };
  const fixed = fixedDue(plan, sla, subject, run.key);
  const due = fixed === undefined ? dueOf(counting, run.start.at, sla.within) : { at: fixed, provisional: false };
  // What is due by hand does not wait for a pause to end.
  const { status, decidedAt } = statusOf(measuring, subject, fixed === undefined ? run : { ...run, holes: [] }, due);
  const end = decidedAt === undefined || status === 'missed' ? asOf : decidedAt;
  const elapsed = elapsedOf(counting, run.start.at, run.stop?.at ?? end);
  return {
    key: run.key,
    warnings: due
      ? warningsOf(sla.warn, run.start.at, due, sla.within.unit === 'elapsed' && fixed === undefined ? { counting, ms: sla.within.ms } : undefined)
      : [],
    ...(status === 'running' && due ? { breaksAt: justAfter(due.at) } : {}),
    verdict: {
      sla: sla.id,
      subject: run.key === '1' ? subject.id : `${subject.id}/${run.key}`,
      status,
      startedAt: run.start.at,
      ...(due ? { dueAt: due.at } : {}),
      ...(decidedAt === undefined ? {} : { decidedAt }),
      provisional: due?.provisional ?? false,
      elapsed: sla.calendar === undefined ? { wall: elapsed.wall } : elapsed,
      because: [run.start.recorded.id, ...(run.stop ? [run.stop.recorded.id] : [])],
    },
  };
}

function statusOf(
  { plan, sla, asOf }: Measuring<PlanDurationSla>,
  subject: Subject,
  run: Run,
  due: Due | undefined,
): { readonly status: VerdictStatus; readonly decidedAt?: Instant } {
  const readAt = Math.min(asOf, run.stop?.at ?? asOf, due?.at ?? asOf);
  const scope = isSelective(sla) ? applies(plan, sla, rootsOf(plan, subject, readAt, run.start)) : 'applies';
  if (scope !== 'applies') return { status: scope, decidedAt: readAt };
  const stop = run.stop?.at;
  if (stop !== undefined) return { status: due && stop > due.at ? 'late' : 'met', decidedAt: stop };
  const overdue = due !== undefined && asOf > due.at;
  if (subject.endedAt !== undefined && subject.endedAt > run.start.at && (!due || subject.endedAt <= due.at))
    return { status: 'cancelled', decidedAt: subject.endedAt };
  if (overdue) return { status: 'missed', decidedAt: due.at };
  return { status: run.holes.some(({ from, until }) => from <= asOf && asOf < until) ? 'paused' : 'running' };
}
