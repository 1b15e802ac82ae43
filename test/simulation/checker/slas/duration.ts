import type { PlanDurationSla } from '@guicheng/definition';
import { endOfLength, outside, type Span } from '../calendar.ts';
import { type Derived, type Deriving, isOf, scopeOf } from './derived.ts';
import { allNamed, type Happening, type Told } from './happenings.ts';

interface Run {
  readonly start: Happening;
  stop?: Happening | undefined;
  /** When a reopening showed that what was done did not last. */
  givenUp?: Happening;
  readonly gaps: Span[];
}

/** From one event to another, whatever paused it left out. */
export function deriveDuration(deriving: Deriving<PlanDurationSla>): readonly Derived[] {
  const { chronicle, sla } = deriving;
  const ids = [...new Set(allNamed(chronicle, sla.from).map(({ of }) => of))];
  return ids.flatMap((id) => {
    const told = chronicle.cases.get(id) ?? chronicle.occasions.get(id);
    if (told === undefined || !isOf(deriving, told)) return [];
    const pauses = Object.values(sla.pause).flatMap((pause) => stretches(told, pause));
    return runsOf(sla, told).map((run, index) => deriveRun(deriving, told, run, index, merged([...pauses, ...run.gaps])));
  });
}

function runsOf(sla: PlanDurationSla, told: Told): readonly Run[] {
  const runs: Run[] = [];
  for (const happening of told.happenings) {
    const last = runs.at(-1);
    if (happening.name === sla.until && last !== undefined && last.stop === undefined) last.stop = happening;
    else if (happening.name === sla.from && last === undefined) runs.push({ start: happening, gaps: [] });
    else if (happening.name === sla.from && last?.stop !== undefined) {
      if (sla.onReopen === 'restart') last.givenUp = happening;
      if (sla.onReopen === 'restart' || sla.onReopen === 'new-cycle') runs.push({ start: happening, gaps: [] });
      else {
        if (sla.onReopen === 'continue') last.gaps.push({ from: last.stop.at, until: happening.at });
        last.stop = undefined;
      }
    }
  }
  return runs;
}

function stretches({ happenings }: Told, pause: { readonly from: string; readonly until: string }): readonly Span[] {
  const found: Span[] = [];
  let from: number | undefined;
  for (const { name, at } of happenings) {
    if (name === pause.until && from !== undefined) {
      found.push({ from, until: at });
      from = undefined;
    } else if (name === pause.from) from ??= at;
  }
  return from === undefined ? found : [...found, { from, until: Number.POSITIVE_INFINITY }];
}

function merged(spans: readonly Span[]): readonly Span[] {
  const found: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.from - b.from)) {
    const last = found.at(-1);
    if (last === undefined || span.from > last.until) found.push(span);
    else found[found.length - 1] = { from: last.from, until: Math.max(last.until, span.until) };
  }
  return found;
}

function deriveRun(deriving: Deriving<PlanDurationSla>, told: Told, { start, stop, givenUp }: Run, index: number, holes: readonly Span[]): Derived {
  const { chronicle, sla, days } = deriving;
  const { asOf } = chronicle;
  const due = endOfLength(days, start.at, sla.within, { open: sla.clock === 'working', firstDayCounts: sla.firstDay === 'counted', roll: sla.roll, holes });
  const { status, decidedAt } = statusOf(deriving, told, { start, stop, givenUp, due, holes });
  const end = stop?.at ?? (decidedAt === undefined || status === 'missed' ? asOf : decidedAt);
  return {
    sla: sla.id,
    subject: index === 0 ? told.id : `${told.id}/${index + 1}`,
    status,
    startedAt: start.at,
    dueAt: due,
    decidedAt,
    provisional: due !== undefined && (sla.clock === 'working' || sla.within.unit !== 'elapsed') && days.isProvisional(due),
    wall: outside(start.at, end, holes),
    ...(sla.calendar === undefined ? {} : { working: days.openBetween(start.at, end, holes) }),
  };
}

function statusOf(
  deriving: Deriving<PlanDurationSla>,
  told: Told,
  {
    start,
    stop,
    givenUp,
    due,
    holes,
  }: Pick<Run, 'start' | 'stop'> & { readonly givenUp: Happening | undefined; readonly due: number | undefined; readonly holes: readonly Span[] },
): { readonly status: string; readonly decidedAt?: number } {
  const { asOf } = deriving.chronicle;
  const readAt = Math.min(asOf, stop?.at ?? asOf, due ?? asOf);
  const scope = scopeOf(deriving, told, readAt, start.line);
  if (scope !== 'applies') return { status: scope, decidedAt: readAt };
  if (stop !== undefined && due !== undefined && stop.at > due) return { status: 'late', decidedAt: stop.at };
  if (givenUp !== undefined && (due === undefined || givenUp.at <= due)) return { status: 'cancelled', decidedAt: givenUp.at };
  if (stop !== undefined) return { status: 'met', decidedAt: stop.at };
  if (told.endedAt !== undefined && told.endedAt > start.at && (due === undefined || told.endedAt <= due))
    return { status: 'cancelled', decidedAt: told.endedAt };
  if (due !== undefined && asOf > due) return { status: 'missed', decidedAt: due };
  return { status: holes.some(({ from, until }) => from <= asOf && asOf < until) ? 'paused' : 'running' };
}
