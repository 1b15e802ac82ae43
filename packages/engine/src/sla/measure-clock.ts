import type { Instant, Plan, PlanClockSla } from '@guicheng/definition';
import type { Recorded } from '../event.ts';
import type { Verdict, VerdictStatus } from '../verdict.ts';
import { applies, holds, isSelective, rootsOf } from './applies.ts';
import { warningsOf } from './due.ts';
import type { History } from './history.ts';
import { justAfter, type Measure, type Measuring } from './measure.ts';
import type { OwedPeriod } from './periods.ts';
import { periodsToMeasure } from './periods-to-measure.ts';

/** What a period still lacks, or when it was complete. */
interface Evidence {
  /** Present: everything that is asked for was there at that instant. */
  readonly at?: Instant;
  readonly because: readonly string[];
  /** Cases that need a reason, oldest first. */
  readonly cases: readonly string[];
  /** Of those, the ones without. */
  readonly missing: readonly string[];
}

/**
 * Something due at an hour of a day, week or month: the evidence, and a reason for every case carried over. Recorded at the due instant is on
 * time, later is `late`, not at all is `missed` from the first instant after due. Which cases need a reason is read as they stood at due, or
 * now while that is ahead: until then a period can be met and lose it again to a case opened in its last minutes.
 */
export function measureClock(measuring: Measuring<PlanClockSla>): readonly Measure[] {
  return periodsToMeasure(measuring).map((owed) => measurePeriod(measuring, owed));
}

function measurePeriod(measuring: Measuring<PlanClockSla>, { period, due }: OwedPeriod): Measure {
  const { plan, sla, history, asOf } = measuring;
  const window = { key: period.key, from: period.from, until: period.until };
  const scope = isSelective(sla) ? applies(plan, sla, { window, now: Math.min(asOf, due.at) }) : 'applies';
  const evidence = evidenceOf(plan, sla, history, { key: period.key, readAt: Math.min(asOf, due.at) });
  const status = scope === 'applies' ? statusOf(evidence, due.at, asOf) : scope;
  const decidedAt = status === 'missed' ? due.at : scope === 'applies' ? evidence.at : Math.min(asOf, due.at);
  const { cases, missing } = evidence;
  const verdict: Verdict = {
    sla: sla.id,
    subject: `period/${period.key}`,
    status,
    startedAt: period.from,
    dueAt: due.at,
    ...(decidedAt === undefined ? {} : { decidedAt }),
    provisional: due.provisional,
    ...(cases.length === 0 ? {} : { ratio: { counted: cases.length - missing.length, cohort: cases.length, needed: cases.length, missing } }),
    because: evidence.because,
  };
  // With cases to carry over, even a period already met can still break.
  const open = status === 'running' || (status === 'met' && sla.carryOver !== undefined && asOf <= due.at);
  return { key: period.key, verdict, warnings: warningsOf(sla.warn, period.from, due), ...(open ? { breaksAt: justAfter(due.at) } : {}) };
}

function statusOf(evidence: Evidence, due: Instant, asOf: Instant): VerdictStatus {
  if (evidence.at !== undefined) return evidence.at <= due ? 'met' : 'late';
  return asOf > due ? 'missed' : 'running';
}

function evidenceOf(plan: Plan, sla: PlanClockSla, history: History, { key, readAt }: { readonly key: string; readonly readAt: Instant }): Evidence {
  const own = history.duties.get(`duty/${sla.id}/${key}`) ?? [];
  const written = own.find(({ event }) => event.type === 'evidence-recorded' && event.form === sla.evidence.form);
  const reasons = new Map<string, Recorded>();
  for (const recorded of own) if (recorded.event.type === 'carried-over' && !reasons.has(recorded.event.case)) reasons.set(recorded.event.case, recorded);
  const cases = casesCarriedOver(plan, sla, history, readAt);
  const missing = cases.filter((id) => !reasons.has(id));
  const used = [...(written ? [written] : []), ...cases.flatMap((id) => reasons.get(id) ?? [])];
  const complete = written !== undefined && missing.length === 0;
  return {
    ...(complete ? { at: Math.max(...used.map(({ recordedAt }) => recordedAt)) } : {}),
    because: used.map(({ id }) => id),
    cases,
    missing,
  };
}

/** Cases of the procedure that were open at an instant and not far enough, oldest first. */
function casesCarriedOver(plan: Plan, sla: PlanClockSla, history: History, at: Instant): readonly string[] {
  const { carryOver } = sla;
  if (!carryOver) return [];
  return [...history.cases.values()]
    .filter((subject) => subject.procedure === carryOver.procedure && subject.openedAt <= at && (subject.endedAt ?? Number.POSITIVE_INFINITY) > at)
    .filter((subject) => !holds(plan, sla, carryOver.unless, rootsOf(plan, subject, at)))
    .sort((a, b) => a.openedAt - b.openedAt)
    .map(({ id }) => id.slice('case/'.length));
}
