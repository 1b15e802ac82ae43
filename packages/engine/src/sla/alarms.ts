import type { Instant } from '@guicheng/definition';
import type { ClockEvent, Recorded } from '../event.ts';
import type { VerdictStatus } from '../verdict.ts';
import { isBreach, type Measure } from './measure.ts';

/** What the clock has said about one SLA so far. */
interface Said {
  readonly warned: ReadonlySet<string>;
  /** Breaches that stand: dues by key. A withdrawal takes them back, and what it compensated may be set off again. */
  readonly standing: ReadonlyMap<string, ReadonlySet<Instant>>;
}

/**
 * The clock's events that are due for one SLA at an instant: a warning while there is still time for it, a breach once a due has passed (also when it was
 * done later), and a withdrawal where a breach that was recorded is none any more, because evidence with an earlier trusted time
 * came in. Once for each due: a due that moves arms them again.
 */
export function alarmsDue(
  sla: string,
  measures: readonly Measure[],
  recorded: readonly Recorded[],
  effects: readonly string[],
  at: Instant,
): readonly ClockEvent[] {
  const said = saidOf(sla, recorded);
  return measures.flatMap((measure) => alarmsOfMeasure(sla, measure, { said, effects, at }));
}

function alarmsOfMeasure(
  sla: string,
  { key, verdict, warnings, breaksAt }: Measure,
  { said, effects, at }: { readonly said: Said; readonly effects: readonly string[]; readonly at: Instant },
): readonly ClockEvent[] {
  const { status, dueAt } = verdict;
  if (dueAt !== undefined && isBreach(status)) {
    return hasBreached(said, key, dueAt) ? [] : [{ type: 'sla-breached', sla, key, dueAt, effects }];
  }
  const withdrawn: readonly ClockEvent[] = said.standing.has(key) ? [{ type: 'breach-withdrawn', sla, key, reason: 'late_evidence' }] : [];
  if (breaksAt === undefined || dueAt === undefined || !isAhead(status)) return withdrawn;
  const warned = warnings.filter((warning) => warning.at <= at && !said.warned.has(mark(key, dueAt, warning.id)));
  return [...withdrawn, ...warned.map(({ id }): ClockEvent => ({ type: 'sla-warned', sla, key, warning: id, dueAt }))];
}

/** The first instant not before `asOf`, as of which the measures were taken, at which `alarmsDue` would say something new. */
export function nextAlarm(sla: string, measures: readonly Measure[], recorded: readonly Recorded[], asOf: Instant): Instant | undefined {
  const said = saidOf(sla, recorded);
  const instants = measures.flatMap(({ key, verdict: { status, dueAt }, warnings, breaksAt }) => {
    // A breach on record that is none any more, because of what was sealed before it, is withdrawn at once.
    if (said.standing.has(key) && !isBreach(status)) return [asOf];
    if (dueAt === undefined || hasBreached(said, key, dueAt)) return [];
    if (isBreach(status)) return [asOf];
    if (breaksAt === undefined) return [];
    const ahead = isAhead(status) ? warnings.filter(({ id, at }) => at <= dueAt && !said.warned.has(mark(key, dueAt, id))) : [];
    return [...ahead.map(({ at }) => at), breaksAt];
  });
  return instants.length === 0 ? undefined : Math.max(asOf, Math.min(...instants));
}

function isAhead(status: VerdictStatus): boolean {
  return status === 'running' || status === 'pending';
}

/** Tells whether a breach of a due was recorded. */
export function alarmedBy(sla: string, recorded: readonly Recorded[]): (measure: Measure) => boolean {
  const said = saidOf(sla, recorded);
  return ({ key, verdict: { dueAt } }) => dueAt !== undefined && hasBreached(said, key, dueAt);
}

function hasBreached({ standing }: Said, key: string, dueAt: Instant): boolean {
  return standing.get(key)?.has(dueAt) ?? false;
}

function saidOf(sla: string, recorded: readonly Recorded[]): Said {
  const warned = new Set<string>();
  const standing = new Map<string, Set<Instant>>();
  for (const { event } of recorded) {
    if (event.type === 'sla-warned' && event.sla === sla) warned.add(mark(event.key, event.dueAt, event.warning));
    else if (event.type === 'sla-breached' && event.sla === sla) standing.set(event.key, (standing.get(event.key) ?? new Set<Instant>()).add(event.dueAt));
    else if (event.type === 'breach-withdrawn' && event.sla === sla) standing.delete(event.key);
  }
  return { warned, standing };
}

function mark(...parts: readonly (string | number)[]): string {
  return parts.join('\n');
}
