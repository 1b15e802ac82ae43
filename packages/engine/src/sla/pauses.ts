import { addWorking, workingBetween } from '@guicheng/calendar';
import type { Instant, Milliseconds } from '@guicheng/definition';
import { workingTimeOf } from './calendars.ts';
import type { Hole } from './due.ts';
import type { Subject } from './history.ts';
import type { DurationMeasuring } from './measure.ts';

/**
 * When a run stood still: its pauses, each no longer than its own limit and all together no longer than theirs, and the gaps between stop and reopening,
 * which have none. Overlapping stretches count once. Sorted and apart; the last may be open.
 */
export function holesOf(measuring: DurationMeasuring, subject: Subject, start: Instant, gaps: readonly Hole[]): readonly Hole[] {
  const { sla } = measuring;
  const pauses = Object.values(sla.pause).flatMap((pause) => {
    const stretches = stretchesOf(pause, subject);
    return pause.atMost === undefined ? stretches : atMost(measuring, since(start, stretches), pause.atMost);
  });
  const limited = sla.pauseAtMost === undefined ? pauses : atMost(measuring, since(start, union(pauses)), sla.pauseAtMost);
  return union([...limited, ...gaps]);
}

/** From each pause to its resume, oldest first; the last may be open. */
function stretchesOf(pause: { readonly from: string; readonly until: string }, subject: Subject): readonly Hole[] {
  const holes: Hole[] = [];
  let from: Instant | undefined;
  for (const { name, at } of subject.occurrences) {
    if (name === pause.until && from !== undefined) {
      holes.push({ from, until: at });
      from = undefined;
    } else if (name === pause.from && from === undefined) from = at;
  }
  if (from !== undefined) holes.push({ from, until: Number.POSITIVE_INFINITY });
  return holes;
}

/** What of the stretches lies in a run. */
function since(start: Instant, holes: readonly Hole[]): readonly Hole[] {
  return holes.flatMap(({ from, until }) => (until <= start ? [] : [{ from: Math.max(from, start), until }]));
}

/** Stretches, sorted and apart, up to so much time as the clock counts it. */
function atMost({ plan, sla }: DurationMeasuring, holes: readonly Hole[], most: Milliseconds): readonly Hole[] {
  const time = workingTimeOf(plan, sla.calendar);
  const after = (from: Instant, ms: Milliseconds) => (sla.clock === 'wall' ? from + ms : (addWorking(time, from, ms)?.at ?? Number.POSITIVE_INFINITY));
  const between = (from: Instant, until: Instant) => (sla.clock === 'wall' ? until - from : workingBetween(time, from, until).ms);
  const kept: Hole[] = [];
  let left = most;
  for (const { from, until } of holes) {
    if (left === 0) break;
    const end = Math.min(until, after(from, left));
    kept.push({ from, until: end });
    // Used up, or it lasts: in a calendar that never opens again nothing is ever used up.
    if (end < until || end === Number.POSITIVE_INFINITY) break;
    left -= between(from, until);
  }
  return kept;
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
