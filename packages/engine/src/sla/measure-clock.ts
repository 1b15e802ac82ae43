import type { Instant, PlanClockSla } from '@guicheng/definition';
import type { Verdict, VerdictStatus } from '../verdict.ts';
import { applies, isSelective } from './applies.ts';
import { type Evidence, evidenceOf } from './clock-evidence.ts';
import { marksOf } from './due.ts';
import { justAfter, type Measure, type Measuring } from './measure.ts';
import type { OwedPeriod } from './periods.ts';
import { periodsToMeasure } from './periods-to-measure.ts';

/**
 * Something due at an hour of a day, week or month: the evidence, and a reason for every case carried over. Recorded at the due instant is on
 * time, later is `late`, not at all is `missed` from the first instant after due. Which cases need a reason is read as they stood at due, or
 * now while that is ahead: until then a period can be met and lose it again to a case opened in its last minutes. What is handed in before it
 * opens counts for nothing, and so does what comes after the last minute for being late.
 */
export function measureClock(measuring: Measuring<PlanClockSla>): readonly Measure[] {
  return periodsToMeasure(measuring).map((owed) => measurePeriod(measuring, owed));
}

function measurePeriod(measuring: Measuring<PlanClockSla>, { period, due }: OwedPeriod): Measure {
  const { plan, sla, asOf } = measuring;
  const window = { key: period.key, from: period.from, until: period.until };
  const scope = isSelective(sla) ? applies(plan, sla, { window, now: Math.min(asOf, due.at) }) : 'applies';
  const evidence = evidenceOf(measuring, { period, due }, Math.min(asOf, due.at));
  const status = scope === 'applies' ? statusOf(evidence, due.at, asOf) : scope;
  const decidedAt = status === 'missed' ? due.at : scope === 'applies' ? evidence.at : Math.min(asOf, due.at);
  const { items, missing } = evidence;
  const verdict: Verdict = {
    sla: sla.id,
    subject: `period/${period.key}`,
    status,
    startedAt: period.from,
    dueAt: due.at,
    ...(decidedAt === undefined ? {} : { decidedAt }),
    provisional: due.provisional,
    ...(items.length === 0 ? {} : { ratio: { counted: items.length - missing.length, cohort: items.length, needed: items.length, missing } }),
    because: evidence.because,
  };
  // With cases to carry over, even a period already met can still break.
  const open = status === 'running' || (status === 'met' && sla.carryOver !== undefined && asOf <= due.at);
  return { key: period.key, verdict, ...marksOf(sla, period.from, due), ...(open ? { breaksAt: justAfter(due.at) } : {}) };
}

function statusOf(evidence: Evidence, due: Instant, asOf: Instant): VerdictStatus {
  if (evidence.at !== undefined) return evidence.at <= due ? 'met' : 'late';
  return asOf > due ? 'missed' : 'running';
}
