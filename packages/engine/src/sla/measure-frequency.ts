import { startOfDay } from '@guicheng/calendar';
import type { PlanFrequencySla } from '@guicheng/definition';
import type { Verdict } from '../verdict.ts';
import { workingTimeOf } from './calendars.ts';
import { beforeClose, closedAt, listedAfter } from './closing.ts';
import { marksOf } from './due.ts';
import { countable, groupOf, standingOf } from './frequency-count.ts';
import { type Following, followingStanding } from './frequency-dues.ts';
import { type FrequencyStanding, frequencyStatus } from './frequency-status.ts';
import { firstFrom, happened, type Occurrence } from './history.ts';
import type { Measure, Measuring } from './measure.ts';
import type { OwedPeriod } from './periods.ts';
import { periodsToMeasure } from './periods-to-measure.ts';
import { type OwedPart, owedPart, shareOf } from './season.ts';

/**
 * At least so often in every period, or at most, by everybody together or by each person, zone or household that was ever seen doing it. Periods are half
 * open, and due is their end, or the end of their part in season. What follows too soon after the last one that counted counts for nothing, nor does what
 * repeats a value that has to differ. A period that had begun before the history does is owed only if its duty was opened, or its part
 * where parts are: nobody can be late for days before the start.
 */
export function measureFrequency(measuring: Measuring<PlanFrequencySla>): readonly Measure[] {
  const groups = groupsOf(measuring);
  return periodsToMeasure(measuring).flatMap((owed) =>
    [...groups].filter(([who, all]) => who === '' || all[0]!.at < owed.period.until).map(([who, all]) => measureGroup(measuring, owed, who, all)),
  );
}

function measureGroup(measuring: Measuring<PlanFrequencySla>, owed: OwedPeriod, who: string, all: readonly Occurrence[]): Measure {
  const { plan, sla, history } = measuring;
  const { period, due } = owed;
  const time = workingTimeOf(plan, sla.calendar);
  const whole = (history.since ?? period.from) <= period.from || history.duties.has(`duty/${sla.id}/${period.key}`);
  const valid = startOfDay(time, plan.pack.validFrom);
  const begin = sla.proRata ? { begin: whole ? valid : Math.max(valid, history.since!) } : {};
  const part = owedPart(time, period, sla.season, begin) ?? { from: period.from, until: due.at, owed: 0, days: 1 };
  const { kept, after } = beforeClose(all.slice(firstFrom(all, part.from), firstFrom(all, part.until)), closedAt(history, sla.id, period.key));
  const counted = countable(time, sla, kept);
  const needed = sla.proRata && sla.atLeast !== undefined ? shareOf(sla.atLeast, part) : sla.atLeast;
  const standing = standingIn(measuring, { part, counted, needed, all, close: closedAt(history, sla.id, period.key) });
  const unjudged = standing.status === 'missed' && standing.dueAt === undefined && !whole && !sla.proRata && sla.atMost === undefined;
  const key = who === '' ? period.key : `${period.key}/${who}`;
  const { status, decidedAt, breaksAt, dueAt = due.at } = standing;
  const verdict: Verdict = {
    sla: sla.id,
    subject: `period/${key}`,
    status: unjudged ? 'not-applicable' : status,
    startedAt: period.from,
    dueAt,
    ...(decidedAt === undefined ? {} : { decidedAt }),
    provisional: due.provisional,
    count: counted.length,
    ...(needed === undefined || needed === sla.atLeast ? {} : { needed }),
    because: counted.map(({ recorded }) => recorded.id),
    ...listedAfter(after),
  };
  const open = breaksAt !== undefined && (whole || sla.proRata || standing.dueAt !== undefined);
  return { key, verdict, ...marksOf(sla, period.from, { ...due, at: dueAt }), ...(open ? { breaksAt } : {}) };
}

interface Part {
  readonly part: OwedPart;
  readonly counted: readonly Occurrence[];
  readonly needed: number | undefined;
  /** Of all periods. */
  readonly all: readonly Occurrence[];
  readonly close: number;
}

/** By the number asked for in the period, by dues that follow on one another, or by both: the first that is broken decides. */
function standingIn({ plan, sla, history, asOf }: Measuring<PlanFrequencySla>, { part, counted, needed, all, close }: Part): FrequencyStanding {
  const times = counted.map(({ at }) => at);
  const byNumber = () => frequencyStatus({ times, atLeast: needed, atMost: sla.atMost, due: part.until, asOf });
  if (sla.next === 'fixed' && !sla.orEvery) return byNumber();
  const time = workingTimeOf(plan, sla.calendar);
  const following: Following = {
    time,
    sla,
    done: beforeClose(all, close).kept,
    readings: sla.orEvery ? beforeClose(happened(history, sla.orEvery.of), close).kept : [],
    begin: Math.max(startOfDay(time, plan.pack.validFrom), history.since ?? 0),
    asOf,
  };
  const byDue = followingStanding(following, part);
  if (sla.next === 'floating') return byDue ?? (asOf < part.until ? { status: 'running' } : { status: 'not-applicable', decidedAt: part.until });
  const number = byNumber();
  if (byDue === undefined || byDue.status === 'met') return number;
  if (byDue.status !== 'running') return byDue;
  return number.status === 'running' || number.status === 'met' ? byDue : number;
}

function groupsOf({ sla, history }: Measuring<PlanFrequencySla>): ReadonlyMap<string, readonly Occurrence[]> {
  const all = standingOf(history, sla.of);
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
