import type { PlanBand, PlanPenalty } from '@guicheng/definition';
import { rootsOf } from '../sla/applies.ts';
import { fieldOf } from '../sla/frequency-count.ts';
import { valueAt } from '../sla/value-at.ts';
import type { Verdict } from '../verdict.ts';
import type { Cost, Reckoning } from './reckoning.ts';

const UNIT_MS = { day: 86_400_000, hour: 3_600_000, minute: 60_000 } as const;

/** What one breach costs before doubling and caps: once, or for each unit of it. */
export function eventCost(reckoning: Reckoning, verdict: Verdict, amount: number): Cost {
  const { penalty } = reckoning;
  const { per, unit } = penalty;
  if (per !== 'unit' || !unit) return { amount: BigInt(amount), steps: [{ code: per === 'period' ? 'per_period' : 'per_event', params: { amount } }] };
  if (unit.of === 'missing') return times(amount, missingOf(reckoning, verdict), 'per_missing', {});
  if (unit.of === 'field') return times(amount, headsOf(reckoning, verdict, unit.field), 'per_field', { field: unit.field });
  const late = lateOf(reckoning, verdict);
  const size = UNIT_MS[unit.of];
  const count = unit.counts === 'full' ? Math.floor(late / size) : Math.ceil(late / size);
  return times(amount, count, 'per_unit', { unit: unit.of, counts: unit.counts, ms: late });
}

function times(amount: number, count: number, code: 'per_unit' | 'per_missing' | 'per_field', params: { readonly [name: string]: string | number }): Cost {
  return { amount: BigInt(amount) * BigInt(count), steps: [{ code, params: { amount, count, ...params } }] };
}

/** How long after due it was done, or has not been done yet. */
function lateOf({ asOf }: Reckoning, { status, dueAt, decidedAt }: Verdict): number {
  const end = status === 'late' && decidedAt !== undefined ? decidedAt : asOf;
  return dueAt === undefined ? 0 : Math.max(0, end - dueAt);
}

/** How many were lacking to the target, or too many. */
function missingOf({ sla }: Reckoning, { ratio, count = 0, needed }: Verdict): number {
  if (ratio) return Math.abs(ratio.needed - ratio.counted);
  const least = needed ?? ('atLeast' in sla && typeof sla.atLeast === 'number' ? sla.atLeast : 0);
  const most = 'atMost' in sla && typeof sla.atMost === 'number' ? sla.atMost : Number.POSITIVE_INFINITY;
  return count > most ? count - most : Math.max(0, least - count);
}

/** What the field says, in the main form of the case as it stood at due, or in the first event of the verdict that has it; 0 where nobody said. */
function headsOf({ plan, history, asOf }: Reckoning, { subject, dueAt, because }: Verdict, path: string): number {
  const [kind, id] = subject.split('/');
  if (kind === 'case') return whole(valueAt(rootsOf(plan, history.cases.get(`case/${id}`)!, Math.min(asOf, dueAt ?? asOf))['form'], path));
  const events = new Set(because);
  for (const list of history.named.values()) {
    for (const { recorded } of list) {
      const said = events.has(recorded.id) ? fieldOf(recorded, path) : undefined;
      if (said !== undefined) return whole(said);
    }
  }
  return 0;
}

function whole(said: unknown): number {
  return typeof said === 'number' && Number.isSafeInteger(said) && said > 0 ? said : 0;
}

/** What the share of a decided period costs or earns; undefined for one that lies in no band or has nothing to judge. */
export function bandCost({ bands }: PlanPenalty, { ratio, decidedAt, status }: Verdict): Cost | undefined {
  if (!ratio || ratio.cohort === 0 || decidedAt === undefined || (status !== 'met' && status !== 'missed')) return undefined;
  const found = Object.entries(bands).find(([, band]) => holdsShare(band, ratio));
  if (!found) return undefined;
  const [id, { amount }] = found;
  return { amount: BigInt(amount), steps: [{ code: 'band', params: { band: id, counted: ratio.counted, cohort: ratio.cohort, amount } }] };
}

function holdsShare({ from, below }: PlanBand, { counted, cohort }: { readonly counted: number; readonly cohort: number }): boolean {
  const atLeast = ([numerator, denominator]: readonly [number, number]) => BigInt(counted) * BigInt(denominator) >= BigInt(numerator) * BigInt(cohort);
  return atLeast(from) && !(below && atLeast(below));
}
