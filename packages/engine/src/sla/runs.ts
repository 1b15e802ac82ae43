import type { Instant, PlanDurationSla } from '@guicheng/definition';
import type { Hole } from './due.ts';
import type { Occurrence, Subject } from './history.ts';

/** One run of a subject's clock, from its start to its stop. */
export interface Run {
  /** "1" for the first, "2" after a restart. */
  readonly key: string;
  readonly start: Occurrence;
  /** Absent while it has not been done. */
  readonly stop?: Occurrence;
  /** When it stood still, sorted and apart; the last may be open. */
  readonly holes: readonly Hole[];
}

/**
 * The runs of a clock. A start while it runs changes nothing; a start after a stop begins a new run (`restart`) or goes on
 * where it stood (`continue`): the time in between is not counted. Of one instant, what was recorded first came first.
 */
export function runsOf(sla: PlanDurationSla, subject: Subject): readonly Run[] {
  const pauses = pausesOf(sla, subject);
  const runs: { start: Occurrence; stop?: Occurrence | undefined; gaps: Hole[] }[] = [];
  for (const occurrence of subject.occurrences) {
    const run = runs.at(-1);
    if (occurrence.name === sla.until && run && !run.stop) run.stop = occurrence;
    else if (occurrence.name === sla.from && (!run || run.stop)) {
      if (!run?.stop || sla.onReopen === 'restart') runs.push({ start: occurrence, gaps: [] });
      else {
        run.gaps.push({ from: run.stop.at, until: occurrence.at });
        run.stop = undefined;
      }
    }
  }
  return runs.map(({ start, stop, gaps }, index) => ({ key: String(index + 1), start, holes: union([...pauses, ...gaps]), ...(stop ? { stop } : {}) }));
}

/** When it was paused, whichever of its pauses; the last one may be open. */
function pausesOf(sla: PlanDurationSla, subject: Subject): readonly Hole[] {
  const holes: Hole[] = [];
  for (const pause of Object.values(sla.pause)) {
    let from: Instant | undefined;
    for (const { name, at } of subject.occurrences) {
      if (name === pause.until && from !== undefined) {
        holes.push({ from, until: at });
        from = undefined;
      } else if (name === pause.from && from === undefined) from = at;
    }
    if (from !== undefined) holes.push({ from, until: Number.POSITIVE_INFINITY });
  }
  return holes;
}

/** Overlapping and touching stretches as one: a moment is never paused twice. */
function union(holes: readonly Hole[]): readonly Hole[] {
  const merged: Hole[] = [];
  for (const hole of holes.toSorted((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (last && hole.from <= last.until) merged[merged.length - 1] = { from: last.from, until: Math.max(last.until, hole.until) };
    else merged.push(hole);
  }
  return merged;
}
