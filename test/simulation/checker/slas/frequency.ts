import type { PlanFrequencySla } from '@guicheng/definition';
import { addDate } from '../calendar.ts';
import { type Derived, type Deriving, isOf, scopeOf } from './derived.ts';
import { allNamed, type Happening, type Told } from './happenings.ts';
import { isOwed, owedPeriods, type Period, periodOf } from './periods.ts';

type Named = Happening & { readonly of: string };

/** So often in every period: by everybody, by each person, or in each case. Seasons, parts of periods and meters are not the checker's. */
export function deriveFrequency(deriving: Deriving<PlanFrequencySla>): readonly Derived[] {
  const { sla } = deriving;
  if (sla.season !== undefined || sla.proRata || sla.orEvery !== undefined || sla.next === 'floating')
    throw new Error(`the checker cannot follow \`${sla.id}\` yet`);
  return sla.for === 'case' || sla.while !== undefined ? ofCases(deriving) : ofPeriods(deriving);
}

function ofPeriods(deriving: Deriving<PlanFrequencySla>): readonly Derived[] {
  const { chronicle, sla, days } = deriving;
  const groups = new Map<string, Named[]>(sla.for === undefined ? [['', []]] : []);
  for (const happening of standing(deriving)) {
    const who =
      sla.for === undefined
        ? ''
        : sla.for === 'person'
          ? happening.line.by.person
          : String((happening.line.event.value ?? happening.line.event.data)?.[sla.for]);
    if (who !== undefined) groups.set(who, [...(groups.get(who) ?? []), happening]);
  }
  return owedPeriods(chronicle, sla, days).flatMap(({ period, due }) =>
    [...groups].flatMap(([who, all]) => (who !== '' && (all[0]?.at ?? 0) >= period.until ? [] : [ofGroup(deriving, { period, due, who, all })])),
  );
}

/** Without the breaches that were taken back since. */
function standing({ chronicle, sla }: Deriving<PlanFrequencySla>): readonly Named[] {
  return allNamed(chronicle, sla.of).filter(({ line }) => {
    if (line.event.type !== 'sla-breached') return true;
    const lines = chronicle.cases.get(line.stream)?.lines ?? chronicle.duties.get(line.stream) ?? [];
    return !lines.some(({ seq, event }) => event.type === 'breach-withdrawn' && event.sla === line.event.sla && event.key === line.event.key && seq > line.seq);
  });
}

function ofGroup(
  deriving: Deriving<PlanFrequencySla>,
  { period, due, who, all }: { readonly period: Period; readonly due: number; readonly who: string; readonly all: readonly Named[] },
): Derived {
  const { chronicle, sla, days } = deriving;
  const stream = `duty/${sla.id}/${period.key}`;
  const closed = chronicle.closes.get(stream) ?? Number.POSITIVE_INFINITY;
  const inside = all.filter(({ at, line }) => period.from <= at && at < period.until && line.recordedAt <= closed);
  const times = spaced(deriving, inside);
  const whole = chronicle.since <= period.from || chronicle.duties.has(stream);
  const { status, decidedAt } = statusOf(sla, times, due, chronicle.asOf);
  const unjudged = status === 'missed' && !whole && sla.atMost === undefined;
  return {
    sla: sla.id,
    subject: who === '' ? `period/${period.key}` : `period/${period.key}/${who}`,
    status: unjudged ? 'not-applicable' : status,
    startedAt: period.from,
    dueAt: due,
    decidedAt,
    provisional: days.isProvisional(due),
    count: times.length,
  };
}

function statusOf(sla: PlanFrequencySla, times: readonly number[], due: number, asOf: number): { readonly status: string; readonly decidedAt?: number } {
  const over = sla.atMost === undefined ? undefined : times[sla.atMost];
  if (over !== undefined) return { status: 'missed', decidedAt: over };
  const enough = sla.atLeast === undefined || times.length >= sla.atLeast;
  const last = sla.atLeast === undefined || sla.atLeast === 0 ? undefined : times[sla.atLeast - 1];
  if (sla.atMost === undefined && last !== undefined) return { status: 'met', decidedAt: last };
  if (asOf <= due) return { status: 'running' };
  return { status: enough ? 'met' : 'missed', decidedAt: due };
}

/** Those that are far enough from the last one that counted. */
function spaced({ sla, days }: Deriving<PlanFrequencySla>, happenings: readonly Happening[]): readonly number[] {
  const { minGap } = sla;
  const counted: number[] = [];
  for (const { at } of happenings) {
    const last = counted.at(-1);
    if (minGap === undefined || last === undefined) {
      counted.push(at);
      continue;
    }
    let gap = at - last;
    if (minGap.unit !== 'elapsed') {
      gap = 0;
      for (let date = days.dateAt(last); date < days.dateAt(at); ) {
        date = addDate(date, 1);
        if (minGap.unit === 'days' || days.isWorkday(date)) gap += 1;
      }
    }
    if (gap >= (minGap.unit === 'elapsed' ? minGap.ms : minGap.count)) counted.push(at);
  }
  return counted;
}

function ofCases(deriving: Deriving<PlanFrequencySla>): readonly Derived[] {
  const { chronicle } = deriving;
  return [...chronicle.cases.values()].flatMap((told) =>
    isOf(deriving, told) ? lastings(deriving, told).flatMap((span) => ofCase(deriving, told, span)) : [],
  );
}

interface Lasting {
  readonly from: number;
  readonly until: number;
}

function lastings({ sla }: Deriving<PlanFrequencySla>, told: Told): readonly Lasting[] {
  const end = told.endedAt ?? Number.POSITIVE_INFINITY;
  if (sla.while === undefined) return [{ from: told.openedAt, until: end }];
  const found: Lasting[] = [];
  let from: number | undefined;
  for (const { name, at } of told.happenings) {
    if (name === sla.while.until && from !== undefined) {
      found.push({ from, until: at });
      from = undefined;
    } else if (name === sla.while.from) from ??= at;
  }
  return from === undefined ? found : [...found, { from, until: end }];
}

/** Only whole periods are owed, and only those that have begun. */
function ofCase(deriving: Deriving<PlanFrequencySla>, told: Told, { from, until }: Lasting): readonly Derived[] {
  const { chronicle, sla, days } = deriving;
  const found: Derived[] = [];
  let period = periodOf(days, sla.per, days.dateAt(from));
  for (
    let tries = 0;
    tries < 1000 && period.until <= until && period.from <= chronicle.asOf;
    tries += 1, period = periodOf(days, sla.per, addDate(period.last, 1))
  ) {
    if (period.from < from || !isOwed(days, sla.per, period)) continue;
    const scope = scopeOf(deriving, told, Math.min(chronicle.asOf, period.until));
    if (scope === 'not-applicable') continue;
    const inside = told.happenings.filter(({ name, at }) => name === sla.of && period.from <= at && at < period.until);
    const times = spaced(deriving, inside);
    const { status, decidedAt } = scope === 'excluded' ? { status: scope, decidedAt: period.until } : statusOf(sla, times, period.until, chronicle.asOf);
    found.push({
      sla: sla.id,
      subject: `${told.id}/${period.key}`,
      status,
      startedAt: period.from,
      dueAt: period.until,
      decidedAt,
      provisional: days.isProvisional(period.until),
      count: times.length,
    });
  }
  return found;
}
