import type { Instant, PlanRatioSla, PlanSamplingSla } from '@guicheng/definition';
import { entry } from '../entry.ts';
import type { Verdict, VerdictStatus } from '../verdict.ts';
import { applies, isSelective, rootsOf } from './applies.ts';
import { warningsOf } from './due.ts';
import type { History, Occurrence } from './history.ts';
import { justAfter, type Measure, type Measuring } from './measure.ts';
import type { OwedPeriod } from './periods.ts';
import { periodsToMeasure } from './periods-to-measure.ts';
import { isOf } from './subjects.ts';

/** Exact bound: `share` of the cohort at least, or at most. */
interface Target {
  readonly cohort: string;
  readonly counted: string;
  readonly by: string;
  readonly share: readonly [number, number];
  readonly atLeast: boolean;
}

/** One of the cohort, and what counts it as done. */
interface Member {
  readonly id: string;
  readonly joined: Occurrence;
  readonly counted?: Occurrence;
}

/**
 * A share of what happened in a window: of the cases done this week, so many revisited. The window says whose week it is and is half open; evidence
 * counts from the joining event up to and including the due instant, which is the window's end and its grace. Who joins
 * twice in one window is counted once, from the first time. Compared in whole numbers: 79.99 % is not 80 %. A
 * window nobody joined is not applicable. Nothing is decided before the window ends, and evidence after due counts for nothing.
 */
export function measureRatio(measuring: Measuring<PlanRatioSla | PlanSamplingSla>): readonly Measure[] {
  const target = targetOf(measuring.sla);
  const evidence = evidenceByMember(measuring.history, target);
  return periodsToMeasure(measuring).map((owed) => measureWindow(measuring, target, evidence, owed));
}

function targetOf(sla: PlanRatioSla | PlanSamplingSla): Target {
  if (sla.kind === 'sampling') return { cohort: sla.cohort, counted: sla.of, by: 'case', share: sla.share, atLeast: true };
  const share = sla.atLeast ?? sla.atMost ?? [0, 1];
  return { cohort: sla.cohort, counted: sla.counted, by: sla.by, share, atLeast: sla.atLeast !== undefined };
}

function measureWindow(
  measuring: Measuring<PlanRatioSla | PlanSamplingSla>,
  target: Target,
  evidence: ReadonlyMap<string, readonly Occurrence[]>,
  owed: OwedPeriod,
): Measure {
  const { sla, asOf } = measuring;
  const { period, due } = owed;
  const members = membersOf(measuring, target, evidence, owed);
  const done = members.flatMap(({ counted }) => counted ?? []).sort((a, b) => a.at - b.at);
  const needed = neededOf(target, members.length);
  const { status, decidedAt } = statusOf({ target, needed, done, cohort: members.length, until: period.until, due: due.at, asOf });
  const verdict: Verdict = {
    sla: sla.id,
    subject: `period/${period.key}`,
    status,
    startedAt: period.from,
    dueAt: due.at,
    ...(decidedAt === undefined ? {} : { decidedAt }),
    provisional: due.provisional,
    ratio: {
      counted: done.length,
      cohort: members.length,
      needed,
      missing: target.atLeast ? members.filter(({ counted }) => !counted).map(({ id }) => id) : [],
    },
    because: members.flatMap(({ joined, counted }) => [joined.recorded.id, ...(counted ? [counted.recorded.id] : [])]),
  };
  const open = status === 'running' || status === 'pending';
  return { key: period.key, verdict, warnings: warningsOf(sla.warn, period.from, due), ...(open ? { breaksAt: justAfter(due.at) } : {}) };
}

interface Standing {
  readonly target: Target;
  readonly needed: number;
  readonly done: readonly Occurrence[];
  readonly cohort: number;
  readonly until: Instant;
  readonly due: Instant;
  readonly asOf: Instant;
}

function statusOf({ target, needed, done, cohort, until, due, asOf }: Standing): { readonly status: VerdictStatus; readonly decidedAt?: Instant } {
  if (asOf < until) return { status: cohort === 0 ? 'pending' : 'running' };
  if (cohort === 0) return { status: 'not-applicable', decidedAt: until };
  if (target.atLeast) {
    if (done.length >= needed) return { status: 'met', decidedAt: Math.max(until, done[needed - 1]?.at ?? until) };
    return asOf > due ? { status: 'missed', decidedAt: due } : { status: 'running' };
  }
  const over = done[needed];
  if (over) return { status: 'missed', decidedAt: Math.max(until, over.at) };
  return asOf > due ? { status: 'met', decidedAt: due } : { status: 'running' };
}

/** How many must be counted, or at most may be: the exact bound in whole members. */
function neededOf({ share: [numerator, denominator], atLeast }: Target, cohort: number): number {
  const product = numerator * cohort;
  const rest = product % denominator;
  return (product - rest) / denominator + (atLeast && rest > 0 ? 1 : 0);
}

function membersOf(
  { plan, sla, history, asOf }: Measuring<PlanRatioSla | PlanSamplingSla>,
  target: Target,
  evidence: ReadonlyMap<string, readonly Occurrence[]>,
  { period, due }: OwedPeriod,
): readonly Member[] {
  const joined = history.named.get(target.cohort) ?? [];
  const members = new Map<string, Member>();
  for (let index = firstAt(joined, period.from); index < joined.length; index += 1) {
    const occurrence = joined[index] as Occurrence;
    if (occurrence.at >= period.until) break;
    const id = memberOf(target, occurrence);
    const subject = history.cases.get(occurrence.subject) ?? history.occasions.get(occurrence.subject);
    if (members.has(id) || (subject && !isOf(plan, sla, subject))) continue;
    if (subject && isSelective(sla) && applies(plan, sla, rootsOf(plan, subject, Math.min(asOf, due.at), occurrence)) !== 'applies') continue;
    const counted = evidence.get(id)?.find(({ at }) => at >= occurrence.at && at <= due.at);
    members.set(id, { id, joined: occurrence, ...(counted ? { counted } : {}) });
  }
  return [...members.values()];
}

function evidenceByMember(history: History, target: Target): ReadonlyMap<string, readonly Occurrence[]> {
  const found = new Map<string, Occurrence[]>();
  for (const occurrence of history.named.get(target.counted) ?? []) {
    const id = memberOf(target, occurrence);
    const list = found.get(id);
    if (list) list.push(occurrence);
    else found.set(id, [occurrence]);
  }
  return found;
}

/** Who an event counts for: its case, or what the field `by` of the fact or form says; without such a field, its own subject. */
function memberOf({ by }: Target, { subject, recorded: { event } }: Occurrence): string {
  const own = subject.slice(subject.indexOf('/') + 1);
  if (by === 'case') return own;
  const named =
    event.type === 'fact-received'
      ? entry(event.data, by)
      : event.type === 'form-recorded' || event.type === 'evidence-recorded'
        ? entry(event.value, by)
        : undefined;
  return typeof named === 'string' ? named : own;
}

function firstAt(sorted: readonly Occurrence[], from: Instant): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.at ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
