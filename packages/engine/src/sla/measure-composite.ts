import type { Instant, Plan, PlanCompositeSla, PlanSla } from '@guicheng/definition';
import { entry } from '../entry.ts';
import type { Verdict, VerdictStatus } from '../verdict.ts';
import { applies, isSelective } from './applies.ts';
import { closedAt } from './closing.ts';
import { marksOf } from './due.ts';
import type { History } from './history.ts';
import { historyAtClose } from './history-at-close.ts';
import { judgedOf } from './judged.ts';
import { isBreach, justAfter, type Measure, type Measuring } from './measure.ts';
import type { OwedPeriod } from './periods.ts';
import { periodsToMeasure } from './periods-to-measure.ts';
import { neededOf } from './ratio-target.ts';

/** How another SLA is measured. Handed in, because that is measured by what asks here. */
export type MeasureOther = (plan: Plan, sla: PlanSla, history: History, asOf: Instant) => readonly Measure[];

/** Where one of its parts stands in a period. */
interface PartStanding {
  readonly id: string;
  readonly weight: number;
  /** Undefined: nothing to judge. */
  readonly kept: boolean | undefined;
  readonly because: readonly string[];
}

/**
 * Several SLAs as one. A verdict belongs to the period in which it falls due; one breach, and the part was not kept. A part with nothing to judge is left out, and
 * a period in which there was nothing to judge at all is not applicable. Nothing is decided before the period has passed.
 */
export function measureComposite(measuring: Measuring<PlanCompositeSla>, measureOther: MeasureOther): readonly Measure[] {
  const verdicts = new Map<History, ReadonlyMap<string, readonly Verdict[]>>();
  const verdictsIn = (history: History) => {
    const known = verdicts.get(history) ?? partVerdicts(measuring, history, measureOther);
    verdicts.set(history, known);
    return known;
  };
  return periodsToMeasure(measuring).map((owed) => {
    const close = closedAt(measuring.history, measuring.sla.id, owed.period.key);
    return measurePeriod(measuring, owed, verdictsIn(historyAtClose(measuring.history, close)));
  });
}

function partVerdicts({ plan, sla, asOf }: Measuring<PlanCompositeSla>, history: History, measureOther: MeasureOther): ReadonlyMap<string, readonly Verdict[]> {
  return new Map(
    Object.entries(sla.parts).map(([id, part]) => {
      const other = entry(plan.slas, part.sla);
      const measures = other && other.id !== sla.id ? judgedOf(other, measureOther(plan, other, history, asOf)) : [];
      return [id, measures.map(({ verdict }) => verdict)];
    }),
  );
}

function measurePeriod(
  { plan, sla, asOf }: Measuring<PlanCompositeSla>,
  { period, due }: OwedPeriod,
  verdicts: ReadonlyMap<string, readonly Verdict[]>,
): Measure {
  const parts = Object.entries(sla.parts).map(([id, { weight }]) => partStanding(id, weight, verdicts.get(id)!, period));
  const judged = parts.filter(({ kept }) => kept !== undefined);
  const weightOf = (some: readonly PartStanding[]) => some.reduce((sum, { weight }) => sum + weight, 0);
  const cohort = weightOf(judged);
  const counted = weightOf(judged.filter(({ kept }) => kept));
  const needed = typeof sla.atLeast === 'number' ? sla.atLeast : neededOf({ share: sla.atLeast, atLeast: true }, cohort);
  const window = { key: period.key, from: period.from, until: period.until };
  const scope = isSelective(sla) ? applies(plan, sla, { window, now: Math.min(asOf, due.at) }) : 'applies';
  const judgedAs: VerdictStatus =
    asOf <= period.until ? (cohort === 0 ? 'pending' : 'running') : cohort === 0 ? 'not-applicable' : counted >= needed ? 'met' : 'missed';
  const status = scope === 'applies' ? judgedAs : scope;
  const open = scope === 'applies' && asOf <= period.until;
  const verdict: Verdict = {
    sla: sla.id,
    subject: `period/${period.key}`,
    status,
    startedAt: period.from,
    dueAt: due.at,
    ...(open ? {} : { decidedAt: due.at }),
    provisional: due.provisional,
    ratio: { counted, cohort, needed, missing: judged.filter(({ kept }) => !kept).map(({ id }) => id) },
    because: [...new Set(parts.flatMap(({ because }) => because))],
  };
  return { key: period.key, verdict, ...marksOf(sla, period.from, due), ...(open ? { breaksAt: justAfter(due.at) } : {}) };
}

function partStanding(
  id: string,
  weight: number,
  verdicts: readonly Verdict[],
  { from, until }: { readonly from: Instant; readonly until: Instant },
): PartStanding {
  const own = verdicts.filter(({ dueAt, decidedAt, startedAt }) => {
    const at = dueAt ?? decidedAt ?? startedAt!;
    return from < at && at <= until;
  });
  const broken = own.filter(({ status }) => isBreach(status));
  const judged = broken.length > 0 || own.some(({ status }) => status === 'met');
  return { id, weight, kept: judged ? broken.length === 0 : undefined, because: (broken.length > 0 ? broken : own).flatMap(({ because }) => because) };
}
