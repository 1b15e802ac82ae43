import type { Instant } from '@guicheng/definition';
import type { ClockEvent, Recorded } from '../event.ts';
import type { VerdictStatus } from '../verdict.ts';
import { isBreach, type Measure, type Warning } from './measure.ts';

/** What the clock has said about one SLA so far. */
interface Said {
  readonly warned: ReadonlySet<string>;
  /** Steps taken, by key and due. */
  readonly taken: ReadonlySet<string>;
  /** Breaches that stand: dues by key. A withdrawal takes them back, and what it compensated may be set off again. */
  readonly standing: ReadonlyMap<string, ReadonlySet<Instant>>;
}

/**
 * The clock's events that are due for one SLA at an instant: a warning while there is still time for it, a breach once a due has passed (also when it was
 * done later), a step of the ladder while it is still not done, and a withdrawal where a breach that was recorded is none any more, because evidence with an earlier trusted time
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
  { key, verdict, warnings, steps, breaksAt }: Measure,
  { said, effects, at }: { readonly said: Said; readonly effects: readonly string[]; readonly at: Instant },
): readonly ClockEvent[] {
  const { status, dueAt } = verdict;
  const stepped = stepsAhead(said, { key, verdict, steps })
    .filter((step) => step.at <= at)
    .map(({ id, dueAt: of }): ClockEvent => ({ type: 'sla-escalated', sla, key, step: id, dueAt: of }));
  if (dueAt !== undefined && isBreach(status)) {
    const breached: readonly ClockEvent[] = hasBreached(said, key, dueAt) ? [] : [{ type: 'sla-breached', sla, key, dueAt, effects }];
    return [...breached, ...stepped];
  }
  const withdrawn: readonly ClockEvent[] = said.standing.has(key) ? [{ type: 'breach-withdrawn', sla, key, reason: 'late_evidence' }] : [];
  if (breaksAt === undefined || dueAt === undefined || !isAhead(status)) return withdrawn;
  const warned = warnings.filter((warning) => warning.at <= at && !said.warned.has(mark(key, dueAt, warning.id)));
  return [...withdrawn, ...warned.map(({ id }): ClockEvent => ({ type: 'sla-warned', sla, key, warning: id, dueAt })), ...stepped];
}

/** The steps of the ladder that may still be taken for a due: none once it is done or over, and before due none that come after it. */
function stepsAhead(
  said: Said,
  { key, verdict: { status, dueAt }, steps = [] }: Pick<Measure, 'key' | 'verdict'> & { readonly steps?: Measure['steps'] | undefined },
): readonly (Warning & { readonly dueAt: Instant })[] {
  if (dueAt === undefined || !(status === 'missed' || isAhead(status))) return [];
  const open = status === 'missed' ? steps : steps.filter(({ at }) => at <= dueAt);
  return open.flatMap(({ id, at }) => (said.taken.has(mark(key, dueAt, id)) ? [] : [{ id, at, dueAt }]));
}

/** The first instant not before `asOf`, as of which the measures were taken, at which `alarmsDue` would say something new. */
export function nextAlarm(sla: string, measures: readonly Measure[], recorded: readonly Recorded[], asOf: Instant): Instant | undefined {
  const said = saidOf(sla, recorded);
  const instants = measures.flatMap((measure) => {
    const { key, verdict, warnings, breaksAt } = measure;
    const { status, dueAt } = verdict;
    // A breach on record that is none any more, because of what was sealed before it, is withdrawn at once.
    if (said.standing.has(key) && !isBreach(status)) return [asOf];
    if (dueAt === undefined) return [];
    const steps = stepsAhead(said, measure).map(({ at }) => at);
    if (hasBreached(said, key, dueAt)) return steps;
    if (isBreach(status)) return [asOf];
    if (breaksAt === undefined) return [];
    const ahead = isAhead(status) ? warnings.filter(({ id, at }) => at <= dueAt && !said.warned.has(mark(key, dueAt, id))) : [];
    return [...ahead.map(({ at }) => at), ...steps, breaksAt];
  });
  return instants.length === 0 ? undefined : Math.max(asOf, Math.min(...instants));
}

function isAhead(status: VerdictStatus): boolean {
  // Where a pause may last only so long, what is paused has a due ahead.
  return status === 'running' || status === 'pending' || status === 'paused';
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
  const taken = new Set<string>();
  const standing = new Map<string, Set<Instant>>();
  for (const { event } of recorded) {
    if (event.type === 'sla-warned' && event.sla === sla) warned.add(mark(event.key, event.dueAt, event.warning));
    else if (event.type === 'sla-escalated' && event.sla === sla) taken.add(mark(event.key, event.dueAt, event.step));
    else if (event.type === 'sla-breached' && event.sla === sla) standing.set(event.key, (standing.get(event.key) ?? new Set<Instant>()).add(event.dueAt));
    else if (event.type === 'breach-withdrawn' && event.sla === sla) standing.delete(event.key);
  }
  return { warned, taken, standing };
}

function mark(...parts: readonly (string | number)[]): string {
  return parts.join('\n');
}
