import { type Period, periodOf, periodOfDay } from '@guicheng/calendar';
import type { Instant, PlanFrequencySla } from '@guicheng/definition';
import { applies, isSelective, rootsOf } from './applies.ts';
import { workingTimeOf } from './calendars.ts';
import { marksOf } from './due.ts';
import { countable } from './frequency-count.ts';
import { type FrequencyStanding, frequencyStatus } from './frequency-status.ts';
import type { Occurrence, Subject } from './history.ts';
import type { Measure, Measuring } from './measure.ts';
import { isOwed } from './periods.ts';
import { type OwedPart, owedPart, shareOf } from './season.ts';
import { isOf, subjectsOf } from './subjects.ts';

/** A case left alone longer than this is not asked about more often. */
const MOST_PERIODS = 1000;

/**
 * At least so often in every period while a case lasts, or while it is between two of its events. Only whole periods are owed: the day on which it
 * began or ended owes nothing. Measures hold one period ahead, so that the clock wakes for it.
 */
export function measureCaseFrequency(measuring: Measuring<PlanFrequencySla>): readonly Measure[] {
  const { plan, sla, history } = measuring;
  const subjects = sla.while ? subjectsOf(plan, sla, history, sla.while.from) : [...history.cases.values()].filter((subject) => isOf(plan, sla, subject));
  return subjects.flatMap((subject) => {
    const all = subject.occurrences.filter(({ name }) => name === sla.of);
    return spansOf(sla, subject).flatMap((span) => owedParts(measuring, span).flatMap((owed) => measurePeriod(measuring, subject, owed, all) ?? []));
  });
}

interface Span {
  readonly from: Instant;
  /** Infinity while it lasts. */
  readonly until: Instant;
}

function spansOf({ while: between }: PlanFrequencySla, subject: Subject): readonly Span[] {
  const end = subject.endedAt ?? Number.POSITIVE_INFINITY;
  if (!between) return [{ from: subject.openedAt, until: end }];
  const spans: Span[] = [];
  let from: Instant | undefined;
  for (const { name, at } of subject.occurrences) {
    if (name === between.until && from !== undefined) {
      spans.push({ from, until: at });
      from = undefined;
    } else if (name === between.from && from === undefined) from = at;
  }
  return from === undefined ? spans : [...spans, { from, until: end }];
}

/** The owed periods that lie in a span, and pro rata those that lie partly in it, up to the first that has not begun. */
function owedParts({ plan, sla, asOf }: Measuring<PlanFrequencySla>, span: Span): readonly OwedOfCase[] {
  const time = workingTimeOf(plan, sla.calendar);
  const owed: OwedOfCase[] = [];
  let period = periodOf(time, sla.per, span.from);
  for (let tries = 0; tries < MOST_PERIODS && (sla.proRata ? period.from < span.until : period.until <= span.until); tries += 1) {
    const part = isOwed(time, sla, period) ? owedPart(time, period, sla.season, { begin: span.from, end: span.until }) : undefined;
    if (part && (sla.proRata || period.from >= span.from)) {
      owed.push({ period, part });
      if (period.from > asOf) break;
    }
    period = periodOfDay(time, sla.per, period.lastDay + 1);
  }
  return owed;
}

interface OwedOfCase {
  readonly period: Period;
  readonly part: OwedPart;
}

function measurePeriod(
  { plan, sla, asOf }: Measuring<PlanFrequencySla>,
  subject: Subject,
  { period, part }: OwedOfCase,
  all: readonly Occurrence[],
): Measure | undefined {
  const time = workingTimeOf(plan, sla.calendar);
  const due = { at: part.until, provisional: part.until > time.publishedUntil };
  const scope = isSelective(sla) ? applies(plan, sla, rootsOf(plan, subject, Math.min(asOf, due.at))) : 'applies';
  if (scope === 'not-applicable') return undefined;
  const counted = countable(
    time,
    sla,
    all.filter(({ at }) => part.from <= at && at < part.until),
  );
  const needed = sla.proRata && sla.atLeast !== undefined ? shareOf(sla.atLeast, part) : sla.atLeast;
  const { status, decidedAt, breaksAt }: FrequencyStanding =
    scope === 'excluded'
      ? { status: scope, decidedAt: due.at }
      : frequencyStatus({ times: counted.map(({ at }) => at), atLeast: needed, atMost: sla.atMost, due: due.at, asOf });
  return {
    key: period.key,
    ...marksOf(sla, period.from, due),
    ...(breaksAt === undefined ? {} : { breaksAt }),
    ...(period.from > asOf ? { upcoming: true } : {}),
    verdict: {
      sla: sla.id,
      subject: `${subject.id}/${period.key}`,
      status,
      startedAt: period.from,
      dueAt: due.at,
      ...(decidedAt === undefined ? {} : { decidedAt }),
      provisional: due.provisional,
      count: counted.length,
      ...(needed === undefined || needed === sla.atLeast ? {} : { needed }),
      because: counted.map(({ recorded }) => recorded.id),
    },
  };
}
