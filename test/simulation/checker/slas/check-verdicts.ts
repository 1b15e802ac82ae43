import type { Plan, PlanSla } from '@guicheng/definition';
import { calendarsOf } from '../calendar.ts';
import type { Difference, Line } from '../history.ts';
import { deriveClock } from './clock.ts';
import { deriveCount } from './count.ts';
import type { Derived, Deriving } from './derived.ts';
import { deriveDuration } from './duration.ts';
import { deriveFrequency } from './frequency.ts';
import { chronicleOf } from './happenings.ts';
import { deriveComposite, deriveLeadTime } from './others.ts';
import { deriveShare } from './share.ts';

/** What was said of one SLA and one subject. */
export interface SaidVerdict {
  readonly sla: string;
  readonly subject: string;
  readonly status: string;
  readonly startedAt?: number;
  readonly dueAt?: number;
  readonly decidedAt?: number;
  readonly provisional: boolean;
  readonly count?: number;
  readonly needed?: number;
  readonly ratio?: { readonly counted: number; readonly cohort: number; readonly needed: number };
  readonly elapsed?: { readonly wall: number; readonly working?: number };
  readonly because: readonly string[];
}

/** Every verdict found anew, against those that were said; a breach on record has to be one, and every breach of a case on record. */
export function checkVerdicts(plan: Plan, streams: ReadonlyMap<string, readonly Line[]>, asOf: number, said: readonly SaidVerdict[]): readonly Difference[] {
  const derived = deriveVerdicts(plan, streams, asOf);
  const found = new Map(derived.map((one) => [`${one.sla} ${one.subject}`, one]));
  const differences: Difference[] = [];
  for (const verdict of said) {
    const key = `${verdict.sla} ${verdict.subject}`;
    const mine = found.get(key);
    const [theirs, ours] = [wordsOfSaid(verdict), mine === undefined ? 'no such verdict' : wordsOf(mine, verdict)];
    if (theirs !== ours)
      differences.push({ event: verdict.because.at(-1) ?? verdict.subject, clause: `slas/${verdict.sla}: ${verdict.subject}`, said: theirs, found: ours });
    found.delete(key);
  }
  for (const one of found.values()) differences.push({ event: one.subject, clause: `slas/${one.sla}: ${one.subject}`, said: 'nothing', found: one.status });
  return [...differences, ...checkAlarms(streams, derived, plan)];
}

export function deriveVerdicts(plan: Plan, streams: ReadonlyMap<string, readonly Line[]>, asOf: number): readonly Derived[] {
  const chronicle = chronicleOf(plan, streams, asOf);
  const calendar = calendarsOf(plan);
  const known = new Map<string, readonly Derived[]>();
  const derive = (id: string): readonly Derived[] => {
    const sla = plan.slas[id];
    const done = known.get(id) ?? (sla === undefined ? [] : deriveOne({ chronicle, sla, days: calendar(sla.calendar) }, derive));
    known.set(id, done);
    return done;
  };
  return Object.keys(plan.slas).flatMap(derive);
}

function deriveOne(deriving: Deriving, ofSla: (id: string) => readonly Derived[]): readonly Derived[] {
  const as = <S extends PlanSla>(sla: S): Deriving<S> => ({ ...deriving, sla });
  const { sla } = deriving;
  switch (sla.kind) {
    case 'duration':
      return deriveDuration(as(sla));
    case 'count':
      return deriveCount(as(sla));
    case 'clock':
      return deriveClock(as(sla));
    case 'ratio':
    case 'sampling':
      return deriveShare(as(sla));
    case 'frequency':
      return deriveFrequency(as(sla));
    case 'lead-time':
      return deriveLeadTime(as(sla));
    default:
      return deriveComposite(as(sla), ofSla);
  }
}

function wordsOfSaid({ status, startedAt, dueAt, decidedAt, provisional, count, needed, ratio, elapsed }: SaidVerdict): string {
  return JSON.stringify([
    status,
    startedAt,
    dueAt,
    decidedAt,
    provisional,
    count,
    ratio?.needed ?? needed,
    ratio?.counted,
    ratio?.cohort,
    elapsed?.wall,
    elapsed?.working,
  ]);
}

/** In the same words; time that passed is compared only where it was said. */
function wordsOf(one: Derived, { elapsed }: SaidVerdict): string {
  const { status, startedAt, dueAt, decidedAt, provisional, count, needed, counted, cohort } = one;
  const [wall, working] = [elapsed && (one.wall ?? elapsed.wall), elapsed?.working === undefined ? undefined : one.working];
  return JSON.stringify([status, startedAt, dueAt, decidedAt, provisional, count, needed, counted, cohort, wall, working]);
}

/** What the clock wrote into cases is what is found: no breach on record that is none, none missing that is one. */
function checkAlarms(streams: ReadonlyMap<string, readonly Line[]>, derived: readonly Derived[], plan: Plan): readonly Difference[] {
  const broken = new Map<string, Derived>();
  for (const one of derived) {
    const [, id = '', key = '1'] = one.subject.split('/');
    const inCase = one.subject.startsWith('case/') && one.dueAt !== undefined && (one.status === 'missed' || one.status === 'late');
    if (inCase) broken.set(`case/${id} ${one.sla} ${key} ${one.dueAt}`, one);
  }
  const differences: Difference[] = [];
  for (const [stream, lines] of streams) {
    if (!stream.startsWith('case/')) continue;
    for (const line of standingBreaches(lines)) {
      const mark = `${stream} ${line.event.sla} ${line.event.key} ${line.event.dueAt}`;
      const known = broken.delete(mark) || wasBroken(plan, stream, lines, line, derived);
      if (!known)
        differences.push({
          event: line.id,
          clause: `slas/${line.event.sla}: ${stream}`,
          said: `breached at ${line.event.dueAt}`,
          found: 'no breach of that due',
        });
    }
  }
  for (const [mark, one] of broken)
    if (plan.slas[one.sla]?.kind !== 'count') differences.push({ event: mark, clause: `slas/${one.sla}`, said: 'nothing', found: `a breach of ${one.dueAt}` });
  return differences;
}

/** A due that has moved since leaves its breach on record, as long as the clock is broken now too: it was one by all that was known then. */
function wasBroken(plan: Plan, stream: string, lines: readonly Line[], breach: Line, derived: readonly Derived[]): boolean {
  const { sla = '', key = '1', dueAt } = breach.event;
  const subject = key === '1' ? stream : `${stream}/${key}`;
  const isBroken = (one: Derived): boolean => one.sla === sla && one.subject === subject && (one.status === 'missed' || one.status === 'late');
  const then = deriveVerdicts(plan, new Map([[stream, lines.filter(({ seq }) => seq < breach.seq)]]), breach.at);
  return derived.some(isBroken) && then.some((one) => isBroken(one) && one.dueAt === dueAt);
}

function standingBreaches(lines: readonly Line[]): readonly Line[] {
  return lines.filter(
    ({ event, seq }) =>
      event.type === 'sla-breached' &&
      !lines.some((other) => other.seq > seq && other.event.type === 'breach-withdrawn' && other.event.sla === event.sla && other.event.key === event.key),
  );
}
