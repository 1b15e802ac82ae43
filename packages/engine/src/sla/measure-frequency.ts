import { dateOf, type WorkingTime, workdaysBetween } from '@guicheng/calendar';
import type { Instant, PlanFrequencySla, PlanLength } from '@guicheng/definition';
import { entry } from '../entry.ts';
import type { Verdict, VerdictStatus } from '../verdict.ts';
import { workingTimeOf } from './calendars.ts';
import { warningsOf } from './due.ts';
import type { Occurrence } from './history.ts';
import { justAfter, type Measure, type Measuring } from './measure.ts';
import type { OwedPeriod } from './periods.ts';
import { periodsToMeasure } from './periods-to-measure.ts';

/**
 * At least so often in every period, by everybody together or by each person, zone or household that was ever seen doing it. Periods are half
 * open, and due is their end. What follows too soon after the last one that counted counts for nothing. A period that had
 * begun before the history does is owed only if its duty was opened: nobody can be late for days before the start.
 */
export function measureFrequency(measuring: Measuring<PlanFrequencySla>): readonly Measure[] {
  const groups = groupsOf(measuring);
  return periodsToMeasure(measuring).flatMap((owed) =>
    [...groups].filter(([who, all]) => who === '' || (all[0]?.at ?? 0) < owed.period.until).map(([who, all]) => measureGroup(measuring, owed, who, all)),
  );
}

function measureGroup(measuring: Measuring<PlanFrequencySla>, owed: OwedPeriod, who: string, all: readonly Occurrence[]): Measure {
  const { plan, sla, history, asOf } = measuring;
  const { period, due } = owed;
  const counted = spaced(
    workingTimeOf(plan, sla.calendar),
    sla.minGap,
    all.filter(({ at }) => period.from <= at && at < period.until),
  );
  const whole = (history.since ?? period.from) <= period.from || history.duties.has(`duty/${sla.id}/${period.key}`);
  const { status, decidedAt } = frequencyStatus({ times: counted.map(({ at }) => at), atLeast: sla.atLeast, due: due.at, asOf });
  const key = who === '' ? period.key : `${period.key}/${who}`;
  const verdict: Verdict = {
    sla: sla.id,
    subject: `period/${key}`,
    status: status === 'missed' && !whole ? 'not-applicable' : status,
    startedAt: period.from,
    dueAt: due.at,
    ...(decidedAt === undefined ? {} : { decidedAt }),
    provisional: due.provisional,
    count: counted.length,
    because: counted.map(({ recorded }) => recorded.id),
  };
  return { key, verdict, warnings: warningsOf(sla.warn, period.from, due), ...(status === 'running' && whole ? { breaksAt: justAfter(due.at) } : {}) };
}

/** Met by the n-th, missed once due has passed without it. */
export function frequencyStatus(standing: { readonly times: readonly Instant[]; readonly atLeast: number; readonly due: Instant; readonly asOf: Instant }): {
  readonly status: VerdictStatus;
  readonly decidedAt?: Instant;
} {
  const { times, atLeast, due, asOf } = standing;
  const enough = times[atLeast - 1];
  if (enough !== undefined) return { status: 'met', decidedAt: enough };
  return asOf > due ? { status: 'missed', decidedAt: due } : { status: 'running' };
}

/** Those far enough from the last that counted; the first always does. */
export function spaced(time: WorkingTime, gap: PlanLength | undefined, occurrences: readonly Occurrence[]): readonly Occurrence[] {
  if (!gap) return occurrences;
  const counted: Occurrence[] = [];
  for (const occurrence of occurrences) {
    const last = counted.at(-1);
    if (!last || isFar(time, gap, last.at, occurrence.at)) counted.push(occurrence);
  }
  return counted;
}

function isFar(time: WorkingTime, gap: PlanLength, from: Instant, until: Instant): boolean {
  if (gap.unit === 'elapsed') return until - from >= gap.ms;
  const [first, last] = [time.zone.dayAt(from), time.zone.dayAt(until)];
  return (gap.unit === 'days' ? last - first : workdaysBetween(time, dateOf(first), dateOf(last))) >= gap.count;
}

function groupsOf({ sla, history }: Measuring<PlanFrequencySla>): ReadonlyMap<string, readonly Occurrence[]> {
  const all = history.named.get(sla.of) ?? [];
  if (sla.for === undefined) return new Map([['', all]]);
  const groups = new Map<string, Occurrence[]>();
  for (const occurrence of all) {
    const who = groupOf(sla.for, occurrence);
    if (who === undefined) continue;
    const group = groups.get(who);
    if (group) group.push(occurrence);
    else groups.set(who, [occurrence]);
  }
  return groups;
}

/** Whose it is: the person who did it, or the zone or household the form or fact names in the field of that name. */
function groupOf(by: NonNullable<PlanFrequencySla['for']>, { recorded: { by: actor, event } }: Occurrence): string | undefined {
  if (by === 'person') return actor.kind === 'person' ? actor.person : undefined;
  const named =
    event.type === 'fact-received'
      ? entry(event.data, by)
      : event.type === 'form-recorded' || event.type === 'evidence-recorded'
        ? entry(event.value, by)
        : undefined;
  return typeof named === 'string' ? named : undefined;
}
