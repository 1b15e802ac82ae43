import type { Instant, PlanDurationSla } from '@guicheng/definition';
import type { Verdict, VerdictStatus } from '../verdict.ts';
import { applies, isSelective, rootsOf } from './applies.ts';
import { elapsedOf, marksOf } from './due.ts';
import type { Subject } from './history.ts';
import { justAfter, type Measure, type Measuring } from './measure.ts';
import { type RunDue, runDue } from './run-due.ts';
import { type Run, runsOf } from './runs.ts';
import { subjectsOf } from './subjects.ts';

/**
 * Elapsed time from one event to another. Done at the due instant is on time, later is `late`, due passed without it is `missed`. A case that
 * ends before due without it is `cancelled`: there was nothing left to promise; a clock that its end starts goes on. So is a clock that was cancelled or
 * reset before due, and one that was met and then shown by a reopening not to have been. A pause begun after due heals nothing.
 * Whether the SLA is of a case at all is read as the case stood when this was decided: when done, at due, or now, whichever came first.
 */
export function measureDuration(measuring: Measuring<PlanDurationSla>): readonly Measure[] {
  return subjectsOf(measuring.plan, measuring.sla, measuring.history, measuring.sla.from).flatMap((subject) =>
    runsOf(measuring, subject).map((run) => measureRun(measuring, subject, run)),
  );
}

function measureRun(measuring: Measuring<PlanDurationSla>, subject: Subject, run: Run): Measure {
  const { sla, asOf } = measuring;
  const due = runDue(measuring, subject, run);
  // What is due by hand does not wait for a pause to end.
  const decided = statusOf(measuring, subject, due.fixed ? { ...run, holes: [] } : run, due);
  const { length } = due.terms;
  const counted = length.unit === 'elapsed' && !due.fixed ? { counting: due.counting, ms: length.ms } : undefined;
  const open = decided.status === 'running' || decided.status === 'paused' || decided.status === 'pending';
  return {
    key: run.key,
    ...(due.due ? marksOf(sla, due.base, due.due, counted) : { warnings: [] }),
    ...(open && due.due ? { breaksAt: justAfter(due.due.at) } : {}),
    ...(run.upcoming ? { upcoming: true } : {}),
    verdict: verdictOf(measuring, subject, run, {
      due,
      ...decided,
      end: decided.decidedAt === undefined || decided.status === 'missed' ? asOf : decided.decidedAt,
    }),
  };
}

interface Decided {
  readonly status: VerdictStatus;
  readonly decidedAt?: Instant;
}

function verdictOf(
  { plan, sla }: Measuring<PlanDurationSla>,
  subject: Subject,
  { key, start, stop, ended }: Run,
  { due: { due, base, counting, terms }, status, decidedAt, end }: Decided & { readonly due: RunDue; readonly end: Instant },
): Verdict {
  const elapsed = elapsedOf(counting, base, stop?.at ?? end);
  return {
    sla: sla.id,
    subject: key === '1' ? subject.id : `${subject.id}/${key}`,
    status,
    startedAt: base,
    ...(due ? { dueAt: due.at } : {}),
    ...(decidedAt === undefined ? {} : { decidedAt }),
    provisional: due?.provisional ?? false,
    elapsed: sla.calendar === undefined ? { wall: elapsed.wall } : elapsed,
    ...(terms.target === undefined ? {} : { target: terms.target }),
    ...(terms.modifiers.length === 0 ? {} : { modifiers: terms.modifiers }),
    ...(ended?.rule === undefined || status !== 'cancelled' ? {} : { endedBy: ended.rule }),
    plan: plan.hash,
    because: [start, ...(stop ? [stop] : []), ...(ended ? [ended.by] : [])].map(({ recorded }) => recorded.id),
  };
}

function statusOf(
  { plan, sla, asOf }: Measuring<PlanDurationSla>,
  subject: Subject,
  { start, begin, stop, ended, holes, upcoming }: Run,
  { due, since }: RunDue,
): Decided {
  if (upcoming) return { status: 'pending' };
  const readAt = Math.min(asOf, stop?.at ?? asOf, due?.at ?? asOf);
  const scope = isSelective(sla) ? applies(plan, sla, rootsOf(plan, subject, readAt, start)) : 'applies';
  if (scope !== 'applies') return { status: scope, decidedAt: readAt };
  const breached = (at: Instant): boolean => due !== undefined && due.at < at;
  if (stop && breached(stop.at)) return { status: 'late', decidedAt: stop.at };
  if (ended && !breached(ended.at)) return { status: 'cancelled', decidedAt: ended.at };
  if (stop) return { status: 'met', decidedAt: stop.at };
  if (subject.endedAt !== undefined && subject.endedAt > begin && !breached(subject.endedAt)) return { status: 'cancelled', decidedAt: subject.endedAt };
  if (due && breached(asOf)) return { status: 'missed', decidedAt: Math.max(due.at, since ?? due.at) };
  return { status: holes.some(({ from, until }) => from <= asOf && asOf < until) ? 'paused' : 'running' };
}
