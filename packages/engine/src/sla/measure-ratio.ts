import type { Instant, PlanRatioSla, PlanSamplingSla } from '@guicheng/definition';
import type { Verdict, VerdictStatus } from '../verdict.ts';
import { workingTimeOf } from './calendars.ts';
import { closedAt, listedAfter } from './closing.ts';
import { marksOf } from './due.ts';
import { justAfter, type Measure, type Measuring } from './measure.ts';
import type { OwedPeriod } from './periods.ts';
import { periodsToMeasure } from './periods-to-measure.ts';
import { afterCloseOf, type Member, membersOf, type Stretch } from './ratio-members.ts';
import { neededOf, type Target, targetOf } from './ratio-target.ts';
import { sampleDecidedAt } from './sample-standing.ts';

/**
 * A share of what happened in a window: of the cases done this week, so many revisited. The window says whose week it is and is half open; evidence
 * counts from the joining event up to and including the due instant, which is the window's end and its grace. Who joins
 * twice in one window is counted once, from the first time. Compared in whole numbers: 79.99 % is not 80 %. A
 * window nobody joined is not applicable, unless it says otherwise, and so is one too few joined. Nothing is decided before the window ends, and evidence after due counts for nothing.
 */
export function measureRatio(measuring: Measuring<PlanRatioSla | PlanSamplingSla>): readonly Measure[] {
  const target = targetOf(measuring.sla);
  return periodsToMeasure(measuring).map((owed) => measureWindow(measuring, target, owed));
}

function measureWindow(measuring: Measuring<PlanRatioSla | PlanSamplingSla>, target: Target, owed: OwedPeriod): Measure {
  const { plan, sla, history, asOf } = measuring;
  const { period, due } = owed;
  const time = workingTimeOf(plan, sla.calendar);
  const days = sla.kind === 'ratio' ? sla.rollingDays : undefined;
  const from = days === undefined ? period.from : time.zone.instantOf(period.lastDay + 1 - days, 0);
  const stretch: Stretch = { from, until: period.until, due: due.at, close: closedAt(history, sla.id, period.key) };
  const { all: members, done } = membersOf(measuring, target, stretch);
  const cohort = weightOf(members);
  const needed = neededOf(target, cohort);
  const { status, decidedAt } = statusOf(measuring, { target, needed, done, members, until: period.until, due: due.at, asOf });
  const missing = members.filter(({ counted }) => !counted).sort((a, b) => Number(b.covered) - Number(a.covered));
  const verdict: Verdict = {
    sla: sla.id,
    subject: `period/${period.key}`,
    status,
    startedAt: from,
    dueAt: due.at,
    ...(decidedAt === undefined ? {} : { decidedAt }),
    provisional: due.provisional,
    ratio: { counted: weightOf(done), cohort, needed, missing: target.atLeast ? missing.map(({ id }) => id) : [] },
    because: becauseOf(members),
    ...listedAfter(afterCloseOf(measuring, target, stretch)),
  };
  const open = status === 'running' || status === 'pending';
  return { key: period.key, verdict, ...marksOf(sla, period.from, due), ...(open ? { breaksAt: justAfter(due.at) } : {}) };
}

function becauseOf(members: readonly Member[]): readonly string[] {
  const ids: string[] = [];
  for (const { joined, counted } of members) {
    ids.push(joined.recorded.id);
    if (counted) ids.push(counted.recorded.id);
  }
  return ids;
}

function weightOf(members: readonly Member[]): number {
  return members.reduce((sum, { weight }) => sum + weight, 0);
}

interface Standing {
  readonly target: Target;
  readonly needed: number;
  /** In the order in which they were counted. */
  readonly done: readonly Member[];
  readonly members: readonly Member[];
  readonly until: Instant;
  readonly due: Instant;
  readonly asOf: Instant;
}

function statusOf(
  { plan, sla }: Measuring<PlanRatioSla | PlanSamplingSla>,
  { target, needed, done, members, until, due, asOf }: Standing,
): { readonly status: VerdictStatus; readonly decidedAt?: Instant } {
  if (asOf < until) return { status: members.length === 0 ? 'pending' : 'running' };
  const few = sla.kind === 'ratio' && members.length < sla.minSample;
  if (members.length === 0) return { status: sla.kind === 'ratio' && sla.ifEmpty === 'met' ? 'met' : 'not-applicable', decidedAt: until };
  if (few) return { status: 'not-applicable', decidedAt: until };
  if (target.atLeast) {
    const enough =
      sla.kind === 'sampling' ? sampleDecidedAt(workingTimeOf(plan, sla.calendar), sla, { needed, done, members }) : reachedAt(done, needed, until);
    if (enough !== undefined) return { status: 'met', decidedAt: Math.max(until, enough) };
    return asOf > due ? { status: 'missed', decidedAt: due } : { status: 'running' };
  }
  const over = reachedAt(done, needed + 1, until);
  if (over !== undefined) return { status: 'missed', decidedAt: Math.max(until, over) };
  return asOf > due ? { status: 'met', decidedAt: due } : { status: 'running' };
}

/** When the weight of those counted came to so much; `floor` for nothing at all. */
function reachedAt(done: readonly Member[], weight: number, floor: Instant): Instant | undefined {
  if (weight <= 0) return floor;
  let sum = 0;
  for (const member of done) {
    sum += member.weight;
    if (sum >= weight) return member.counted?.at;
  }
  return undefined;
}
