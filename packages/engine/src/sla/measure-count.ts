import { isOpen } from '@guicheng/calendar';
import type { Instant, PlanCountSla } from '@guicheng/definition';
import { entry } from '../entry.ts';
import type { VerdictStatus } from '../verdict.ts';
import { applies, isSelective, rootsOf } from './applies.ts';
import { workingTimeOf } from './calendars.ts';
import type { Occurrence, Subject } from './history.ts';
import { justAfter, type Measure, type Measuring } from './measure.ts';
import { subjectsOf } from './subjects.ts';

/** What was counted on one occasion, from its start to its end. */
interface Tally {
  readonly from: Occurrence;
  /** The awaited event. */
  readonly until?: Occurrence;
  /** What ended it otherwise: the caller hung up, the call went elsewhere, the case was closed. */
  readonly ended?: { readonly at: Instant };
  /** Instants counted by now, oldest first. */
  readonly counted: readonly Instant[];
  readonly because: readonly string[];
  /** When the count would pass its limit, if nothing ends it first. */
  readonly breaksAt?: Instant;
}

/**
 * How often something happens between two events: rings before the answer. What happens at the very instant of the end is not counted: an
 * answer at the instant of the fourth ring comes after three. One too many breaches at once, while it still rings; the answer then
 * makes it `late`, silence leaves it `missed`.
 *
 * Where the definition derives what is counted from a cadence, that holds as long as the source has not sent a single one itself.
 *
 * An occasion that begins outside the opening hours is not applicable, nor is one that ends otherwise while the count is
 * kept: the caller hung up in time, or the call was passed on. Any other fact of the occasion is such an end. A second start before the end is the same
 * ringing; after the answer nothing changes: a call that rings elsewhere is an occasion of its own.
 */
export function measureCount(measuring: Measuring<PlanCountSla>): readonly Measure[] {
  return subjectsOf(measuring.plan, measuring.sla, measuring.history, measuring.sla.from).map((subject) => measureOne(measuring, subject));
}

function measureOne(measuring: Measuring<PlanCountSla>, subject: Subject): Measure {
  const { plan, sla, asOf } = measuring;
  const tally = tallyOf(measuring, subject);
  const { status, decidedAt } = statusOf(measuring, subject, tally);
  const end = tally.until?.at ?? tally.ended?.at ?? asOf;
  const dueAt = sla.atMost === undefined ? undefined : (tally.counted[sla.atMost] ?? tally.breaksAt);
  const key = subject.procedure === undefined ? subject.id.slice('occasion/'.length) : '1';
  return {
    key,
    warnings: [],
    ...(status === 'running' && tally.breaksAt !== undefined ? { breaksAt: tally.breaksAt } : {}),
    verdict: {
      sla: sla.id,
      subject: subject.id,
      status,
      startedAt: tally.from.at,
      ...(dueAt === undefined ? {} : { dueAt }),
      ...(decidedAt === undefined ? {} : { decidedAt }),
      provisional: tally.from.at > workingTimeOf(plan, sla.calendar).publishedUntil,
      elapsed: { wall: end - tally.from.at },
      count: tally.counted.length,
      because: tally.because,
    },
  };
}

function statusOf({ plan, sla }: Measuring<PlanCountSla>, subject: Subject, tally: Tally): { readonly status: VerdictStatus; readonly decidedAt?: Instant } {
  const { from, until, ended, counted } = tally;
  if (sla.calendar !== undefined && !isOpen(workingTimeOf(plan, sla.calendar), from.at)) return { status: 'not-applicable', decidedAt: from.at };
  const scope = isSelective(sla) ? applies(plan, sla, rootsOf(plan, subject, until?.at ?? from.at, from)) : 'applies';
  if (scope !== 'applies') return { status: scope, decidedAt: from.at };
  const over = sla.atMost === undefined ? undefined : counted[sla.atMost];
  if (over !== undefined) return until ? { status: 'late', decidedAt: until.at } : { status: 'missed', decidedAt: over };
  const enough = sla.atLeast === undefined ? undefined : counted[sla.atLeast - 1];
  const short = sla.atLeast !== undefined && counted.length < sla.atLeast;
  if (until) return { status: short ? 'missed' : 'met', decidedAt: until.at };
  if (ended) return { status: subject.procedure === undefined ? 'not-applicable' : 'cancelled', decidedAt: ended.at };
  return enough !== undefined && sla.atMost === undefined ? { status: 'met', decidedAt: enough } : { status: 'running' };
}

function tallyOf({ plan, sla, asOf }: Measuring<PlanCountSla>, subject: Subject): Tally {
  const from = subject.occurrences.find(({ name }) => name === sla.from) as Occurrence;
  const rest = subject.occurrences.filter((occurrence) => occurrence !== from && occurrence.at >= from.at);
  const isCase = subject.procedure !== undefined;
  const first = rest.find(({ name }) => (isCase ? name === sla.until : name !== sla.from && name !== sla.of));
  const until = first?.name === sla.until ? first : undefined;
  const ended = until ? undefined : first ? { at: first.at, because: first.recorded.id } : subject.endedAt === undefined ? undefined : { at: subject.endedAt };
  const end = until?.at ?? ended?.at ?? Number.POSITIVE_INFINITY;
  const sent = rest.filter(({ name, at }) => name === sla.of && at < end);
  const every = rest.some(({ name }) => name === sla.of) ? undefined : entry(plan.events, sla.of)?.derived?.every;
  const because = [from, ...sent, ...(first ? [first] : [])];
  return {
    from,
    ...(until ? { until } : {}),
    ...(ended ? { ended } : {}),
    counted: every === undefined ? sent.map(({ at }) => at) : cadence(from.at, every, Math.min(end, justAfter(asOf))),
    because: because.map(({ recorded }) => recorded.id),
    ...(every === undefined || sla.atMost === undefined ? {} : { breaksAt: from.at + sla.atMost * every }),
  };
}

/** Instants from `from` on, `every` ms apart, before `end`; the first is `from` itself. Bounded: a telephone nobody answers stops counting after 1,000. */
function cadence(from: Instant, every: number, end: Instant): readonly Instant[] {
  return Array.from({ length: Math.max(0, Math.min(1000, Math.ceil((end - from) / every))) }, (_, index) => from + index * every);
}
