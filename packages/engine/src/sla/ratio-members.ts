import type { Instant, Plan, PlanRatioSla, PlanSamplingSla } from '@guicheng/definition';
import type { Fresh } from '../case/copy-state.ts';
import { applies, holds, isSelective, rootsOf } from './applies.ts';
import { namedAtClose, subjectAtClose } from './closing.ts';
import { fieldOf } from './frequency-count.ts';
import { firstFrom, happened, type Occurrence } from './history.ts';
import type { Measuring } from './measure.ts';
import type { Target } from './ratio-target.ts';
import { isOf } from './subjects.ts';
import { valueAt } from './value-at.ts';

/** One of the cohort, and what counts it as done. */
export interface Member {
  readonly id: string;
  readonly joined: Occurrence;
  readonly counted?: Occurrence;
  /** How much it counts; 1 unless the SLA says otherwise. */
  readonly weight: number;
  /** Whether it has to be in the sample, drawn or not. */
  readonly covered: boolean;
}

/** Who belongs to a stretch. */
export interface Members {
  /** In the order of joining. */
  readonly all: readonly Member[];
  /** Those counted, in the order in which they were. */
  readonly done: readonly Member[];
}

/** The stretch whose joining counts, until when evidence does, and what was written down by the close. */
export interface Stretch {
  readonly from: Instant;
  readonly until: Instant;
  readonly due: Instant;
  readonly close: Instant;
}

/** The cohort of a stretch in the order of joining, each once, from the first time; and those done, in the order in which they were. */
export function membersOf(measuring: Measuring<PlanRatioSla | PlanSamplingSla>, target: Target, stretch: Stretch): Members {
  const { plan, sla, history, asOf } = measuring;
  const joined = namedAtClose(history, target.cohort, stretch.close);
  const reads = isSelective(sla) || weightOf(sla) !== undefined || (sla.kind === 'sampling' && sla.covers !== undefined);
  const keyOf = keysOf(plan, target);
  const members = new Map<string, Fresh<Member>>();
  for (let index = firstFrom(joined, stretch.from); index < joined.length; index += 1) {
    const occurrence = joined[index] as Occurrence;
    if (occurrence.at >= stretch.until) break;
    if (occurrence.recorded.recordedAt > stretch.close) continue;
    const key = keyOf(occurrence);
    if (members.has(key)) continue;
    const subject = history.cases.get(occurrence.subject) ?? history.occasions.get(occurrence.subject);
    if (subject && !isOf(plan, sla, subject)) continue;
    const roots = subject && reads ? rootsOf(plan, subjectAtClose(subject, stretch.close), Math.min(asOf, stretch.due), occurrence) : undefined;
    if (roots && isSelective(sla) && applies(plan, sla, roots) !== 'applies') continue;
    const covered = sla.kind === 'sampling' && sla.covers !== undefined && roots !== undefined && holds(plan, sla, sla.covers, roots);
    members.set(key, { id: memberOf(target, occurrence), joined: occurrence, weight: weigh(sla, occurrence, roots), covered });
  }
  return { all: [...members.values()], done: countIn(measuring, target, stretch, members) };
}

function weightOf(sla: PlanRatioSla | PlanSamplingSla): string | undefined {
  return sla.kind === 'ratio' ? sla.weight : undefined;
}

function weigh(sla: PlanRatioSla | PlanSamplingSla, { recorded }: Occurrence, roots: Record<string, unknown> | undefined): number {
  const path = weightOf(sla);
  if (path === undefined) return 1;
  const said = fieldOf(recorded, path) ?? valueAt(roots?.['form'], path);
  return typeof said === 'number' && Number.isSafeInteger(said) && said >= 0 ? said : 1;
}

/** Counts what counts, each member from its first evidence: only what lies in the stretch can, because nothing counts before its member joined. */
function countIn(
  { plan, history }: Measuring<PlanRatioSla | PlanSamplingSla>,
  target: Target,
  { from, due, close }: Stretch,
  members: ReadonlyMap<string, Fresh<Member>>,
): readonly Member[] {
  const keyOf = keysOf(plan, target);
  const done: Member[] = [];
  const all = namedAtClose(history, target.counted, close);
  for (let index = firstFrom(all, from); index < all.length; index += 1) {
    const occurrence = all[index] as Occurrence;
    if (occurrence.at > due) break;
    if (occurrence.recorded.recordedAt > close) continue;
    const member = members.get(keyOf(occurrence));
    if (member === undefined || member.counted !== undefined || occurrence.at < member.joined.at) continue;
    member.counted = occurrence;
    done.push(member);
  }
  return done;
}

/** What came after the close and would have counted. */
export function afterCloseOf({ history }: Measuring<PlanRatioSla | PlanSamplingSla>, target: Target, { from, until, due, close }: Stretch): readonly string[] {
  if (close === Number.POSITIVE_INFINITY) return [];
  const late = (name: string, end: (at: Instant) => boolean) => {
    const all = happened(history, name);
    return all.slice(firstFrom(all, from)).filter(({ at, recorded }) => end(at) && recorded.recordedAt > close);
  };
  return [...late(target.cohort, (at) => at < until), ...late(target.counted, (at) => at <= due)].map(({ recorded }) => recorded.id);
}

/**
 * What tells members apart: the subject as it stands where only cases are spoken of, because to cut an id out of it costs more than to look it up. An outside
 * event may name a case that it does not belong to.
 */
function keysOf(plan: Plan, target: Target): (occurrence: Occurrence) => string {
  const outside = target.cohort in plan.events || target.counted in plan.events;
  return target.by === 'case' && !outside ? ({ subject }) => subject : (occurrence) => memberOf(target, occurrence);
}

/** Who an event counts for: its case, or what the field `by` of the fact or form says; without such a field, its own subject. */
export function memberOf({ by }: Target, { subject, recorded }: Occurrence): string {
  const own = subject.slice(subject.indexOf('/') + 1);
  const named = by === 'case' ? undefined : fieldOf(recorded, by);
  return typeof named === 'string' ? named : own;
}
