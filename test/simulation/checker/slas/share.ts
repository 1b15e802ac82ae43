import type { PlanRatioSla, PlanSamplingSla } from '@guicheng/definition';
import { addDate } from '../calendar.ts';
import { boundOf, type Derived, type Deriving, isOf, scopeOf } from './derived.ts';
import { allNamed, formAt, type Happening, holdsFor } from './happenings.ts';
import { owedPeriods, type Period } from './periods.ts';

type ShareSla = PlanRatioSla | PlanSamplingSla;

interface Member {
  readonly id: string;
  readonly weight: number;
  readonly covered: boolean;
  readonly done: number | undefined;
}

/** Of what happened in a window, so much was done; and of a sample, all that must be in it. */
export function deriveShare(deriving: Deriving<ShareSla>): readonly Derived[] {
  const { chronicle, sla, days } = deriving;
  const joined = allNamed(chronicle, sla.cohort);
  const counted = allNamed(chronicle, sla.kind === 'sampling' ? sla.of : sla.counted);
  return owedPeriods(chronicle, sla, days).map(({ period, due }) => {
    const back = sla.kind === 'ratio' ? sla.rollingDays : undefined;
    const from = back === undefined ? period.from : days.startOf(addDate(period.last, 1 - back));
    const members = membersOf(deriving, { joined, counted, period, from, due });
    const atLeast = sla.kind === 'sampling' || sla.atLeast !== undefined;
    const share = sla.kind === 'sampling' ? sla.share : (sla.atLeast ?? sla.atMost ?? [0, 1]);
    const cohort = total(members);
    const needed = boundOf(share, cohort, atLeast);
    const done = members.filter((member) => member.done !== undefined).sort((a, b) => (a.done ?? 0) - (b.done ?? 0));
    const { status, decidedAt } = statusOf(deriving, { members, done, needed, atLeast, period, due });
    return {
      sla: sla.id,
      subject: `period/${period.key}`,
      status,
      startedAt: from,
      dueAt: due,
      decidedAt,
      provisional: days.isProvisional(due),
      counted: total(done),
      cohort,
      needed,
    };
  });
}

function total(members: readonly Member[]): number {
  return members.reduce((sum, { weight }) => sum + weight, 0);
}

interface Window {
  readonly joined: readonly (Happening & { readonly of: string })[];
  readonly counted: readonly (Happening & { readonly of: string })[];
  readonly period: Period;
  readonly from: number;
  readonly due: number;
}

function membersOf(deriving: Deriving<ShareSla>, { joined, counted, period, from, due }: Window): readonly Member[] {
  const { chronicle, sla } = deriving;
  const { plan, asOf } = chronicle;
  const closed = chronicle.closes.get(`duty/${sla.id}/${period.key}`) ?? Number.POSITIVE_INFINITY;
  const by = sla.kind === 'ratio' && sla.by !== 'case' ? sla.by : undefined;
  const idOf = ({ of, line }: Happening & { readonly of: string }): string => {
    const said = by === undefined ? undefined : (line.event.data ?? line.event.value)?.[by];
    return typeof said === 'string' ? said : of.slice(of.indexOf('/') + 1);
  };
  const members = new Map<string, Member>();
  for (const happening of joined) {
    const id = idOf(happening);
    if (happening.at < from || happening.at >= period.until || happening.line.recordedAt > closed || members.has(id)) continue;
    const whole = chronicle.cases.get(happening.of) ?? chronicle.occasions.get(happening.of);
    if (whole !== undefined && !isOf(deriving, whole)) continue;
    const told = whole && { ...whole, lines: whole.lines.filter(({ recordedAt }) => recordedAt <= closed) };
    const at = Math.min(asOf, due);
    if (told !== undefined && scopeOf(deriving, told, at, happening.line) !== 'applies') continue;
    const done = counted.find((one) => idOf(one) === id && one.at >= happening.at && one.at <= due && one.line.recordedAt <= closed)?.at;
    const covered = sla.kind === 'sampling' && sla.covers !== undefined && told !== undefined && holdsFor(plan, sla.covers, told, at, happening.line);
    const field = sla.kind === 'ratio' ? sla.weight : undefined;
    const said = field === undefined || told?.procedure === undefined ? undefined : formAt(told, plan.procedures[told.procedure]?.form, at)[field];
    members.set(id, { id, covered, done, weight: typeof said === 'number' ? said : 1 });
  }
  return [...members.values()];
}

interface Standing {
  readonly members: readonly Member[];
  readonly done: readonly Member[];
  readonly needed: number;
  readonly atLeast: boolean;
  readonly period: Period;
  readonly due: number;
}

function statusOf(
  { chronicle, sla, days }: Deriving<ShareSla>,
  { members, done, needed, atLeast, period, due }: Standing,
): { readonly status: string; readonly decidedAt?: number } {
  const { asOf } = chronicle;
  const { until } = period;
  if (asOf < until) return { status: members.length === 0 ? 'pending' : 'running' };
  if (members.length === 0) return { status: sla.kind === 'ratio' && sla.ifEmpty === 'met' ? 'met' : 'not-applicable', decidedAt: until };
  if (sla.kind === 'ratio' && members.length < sla.minSample) return { status: 'not-applicable', decidedAt: until };
  if (!atLeast) {
    const over = reachedAt(done, needed + 1);
    if (over !== undefined) return { status: 'missed', decidedAt: Math.max(until, over) };
    return asOf > due ? { status: 'met', decidedAt: due } : { status: 'running' };
  }
  const enough = sla.kind === 'sampling' ? sampledAt(days, sla, members, done, needed) : needed <= 0 ? until : reachedAt(done, needed);
  if (enough !== undefined) return { status: 'met', decidedAt: Math.max(until, enough) };
  return asOf > due ? { status: 'missed', decidedAt: due } : { status: 'running' };
}

function reachedAt(done: readonly Member[], weight: number): number | undefined {
  return done.find((_, index) => total(done.slice(0, index + 1)) >= weight)?.done;
}

/** The first check with which the sample is whole: as many as needed, all that must be in it, on enough days. */
function sampledAt(days: Deriving['days'], sla: PlanSamplingSla, members: readonly Member[], done: readonly Member[], needed: number): number | undefined {
  const must = members.filter(({ covered }) => covered).length;
  const draws = Math.min(sla.draws, Math.max(needed, must));
  if (needed === 0 && must === 0) return Number.NEGATIVE_INFINITY;
  return done.find((_, index) => {
    const made = done.slice(0, index + 1);
    const on = new Set(made.map((one) => days.dateAt(one.done ?? 0)));
    return made.length >= needed && made.filter(({ covered }) => covered).length === must && on.size >= draws;
  })?.done;
}
