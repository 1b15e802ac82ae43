import { dateOf, type WorkingTime, workdaysBetween } from '@guicheng/calendar';
import type { Instant, PlanFrequencySla, PlanLength } from '@guicheng/definition';
import type { ClockEvent, Recorded } from '../event.ts';
import { type History, happened, type Occurrence } from './history.ts';
import { inSeason } from './season.ts';
import { valueAt } from './value-at.ts';

/**
 * Those that count, of occurrences in the order of time: in season, far enough from the last that counted, and with a value of the distinct
 * field that none before them had. The first always does.
 */
export function countable(time: WorkingTime, sla: PlanFrequencySla, occurrences: readonly Occurrence[]): readonly Occurrence[] {
  const { minGap, distinct, season } = sla;
  if (!minGap && distinct === undefined && !season) return occurrences;
  const counted: Occurrence[] = [];
  const seen = new Set<string>();
  for (const occurrence of occurrences) {
    const last = counted.at(-1);
    if (season && !inSeason(season, dateOf(time.zone.dayAt(occurrence.at)))) continue;
    if (minGap && last && !isFar(time, minGap, last.at, occurrence.at)) continue;
    if (distinct !== undefined) {
      const value = fieldOf(occurrence.recorded, distinct);
      const mark = JSON.stringify(value);
      if (value === undefined || seen.has(mark)) continue;
      seen.add(mark);
    }
    counted.push(occurrence);
  }
  return counted;
}

function isFar(time: WorkingTime, gap: PlanLength, from: Instant, until: Instant): boolean {
  if (gap.unit === 'elapsed') return until - from >= gap.ms;
  const [first, last] = [time.zone.dayAt(from), time.zone.dayAt(until)];
  return (gap.unit === 'days' ? last - first : workdaysBetween(time, dateOf(first), dateOf(last))) >= gap.count;
}

/** What a form or a fact says at the path of a field. */
export function fieldOf({ event }: Recorded, path: string): unknown {
  const root = event.type === 'fact-received' ? event.data : event.type === 'form-recorded' || event.type === 'evidence-recorded' ? event.value : undefined;
  return valueAt(root, path);
}

/** What happened, without the breaches that were withdrawn since: they are none any more. */
export function standingOf(history: History, of: string): readonly Occurrence[] {
  const all = happened(history, of);
  const withdrawals = of.endsWith('.breached') ? happened(history, `${of.slice(0, -'.breached'.length)}.breach-withdrawn`) : [];
  if (withdrawals.length === 0) return all;
  const last = new Map<string, number>();
  for (const { recorded } of withdrawals) last.set(clockOf(recorded), Math.max(recorded.seq, last.get(clockOf(recorded)) ?? 0));
  return all.filter(({ recorded }) => recorded.seq > (last.get(clockOf(recorded)) ?? 0));
}

/** Whose breach it is, or whose withdrawal. */
function clockOf({ stream, event }: Recorded): string {
  const { sla, key } = event as Extract<ClockEvent, { readonly type: 'sla-breached' | 'breach-withdrawn' }>;
  return `${stream} ${sla} ${key}`;
}

/** What occurrences are grouped by: the person who did it, or the zone or household the form or fact names in the field of that name. */
export function groupOf(by: NonNullable<PlanFrequencySla['for']>, { recorded }: Occurrence): string | undefined {
  if (by === 'person') return recorded.by.kind === 'person' ? recorded.by.person : undefined;
  const named = fieldOf(recorded, by);
  return typeof named === 'string' ? named : undefined;
}
