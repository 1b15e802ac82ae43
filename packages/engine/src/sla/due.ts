import { addDays, addWorking, endOfDay, startOfDay, type WorkingTime, workingBetween } from '@guicheng/calendar';
import type { Instant, Milliseconds, PlainDate, PlanLength, PlanSla, PlanStep } from '@guicheng/definition';
import type { Measure, Warning } from './measure.ts';

/** A stretch in which a clock stands still, half open; `until` is Infinity while it lasts. */
export interface Hole {
  readonly from: Instant;
  readonly until: Instant;
}

/** How a length is counted. */
export interface Counting {
  readonly time: WorkingTime;
  readonly clock: 'working' | 'wall';
  readonly firstDay: PlanSla['firstDay'];
  readonly roll: PlanSla['roll'];
  /** Sorted, apart from each other. */
  readonly holes: readonly Hole[];
}

export interface Due {
  readonly at: Instant;
  readonly provisional: boolean;
}

/**
 * When a length that begins at `start` is over. Undefined while the clock stands still before that, or in a calendar that never opens again.
 * Elapsed lengths leave out the holes; lengths of days leave out the days a hole covers whole, and do not end inside one.
 */
export function dueOf(counting: Counting, start: Instant, length: PlanLength): Due | undefined {
  return length.unit === 'elapsed' ? afterElapsed(counting, start, length.ms) : afterDays(counting, start, length);
}

function afterDays(
  { time, firstDay, roll, holes }: Counting,
  start: Instant,
  { unit, count }: Exclude<PlanLength, { readonly unit: 'elapsed' }>,
): Due | undefined {
  const covers = (date: PlainDate) => holes.some((hole) => hole.from <= startOfDay(time, date) && endOfDay(time, date) <= hole.until);
  let due = addDays(time, start, count, { kind: unit, firstDay, roll, ...(holes.length > 0 ? { skip: covers } : {}) });
  for (const hole of holes) {
    if (!due || due.at <= hole.from || hole.until < due.at) continue;
    // A clock that stands still at the end of its last day has until the end of the day on which it goes on.
    const goesOn = unit === 'workdays' ? 'next' : roll;
    due = hole.until === Number.POSITIVE_INFINITY ? undefined : addDays(time, hole.until, 0, { kind: 'days', firstDay, roll: goesOn });
  }
  return due;
}

function afterElapsed(counting: Counting, start: Instant, ms: Milliseconds): Due | undefined {
  let left = ms;
  let cursor = start;
  for (const hole of counting.holes) {
    if (hole.until <= cursor) continue;
    if (hole.from > cursor) {
      const running = elapsedBetween(counting, cursor, hole.from);
      if (left <= running) break;
      left -= running;
    }
    cursor = hole.until;
  }
  if (cursor === Number.POSITIVE_INFINITY) return undefined;
  return counting.clock === 'working' ? addWorking(counting.time, cursor, left) : { at: cursor + left, provisional: false };
}

/** Time a clock ran between two instants of one stretch without holes. */
function elapsedBetween(counting: Counting, from: Instant, until: Instant): Milliseconds {
  return counting.clock === 'working' ? workingBetween(counting.time, from, until).ms : Math.max(0, until - from);
}

/** What a clock has run between two instants, holes left out: by the wall, and in open hours. */
export function elapsedOf(counting: Counting, from: Instant, until: Instant): { readonly wall: Milliseconds; readonly working: Milliseconds } {
  let [wall, working, cursor] = [0, 0, from];
  for (const hole of [...counting.holes, { from: until, until }]) {
    const end = Math.min(hole.from, until);
    if (end > cursor) {
      wall += end - cursor;
      working += workingBetween(counting.time, cursor, end).ms;
    }
    cursor = Math.max(cursor, hole.until);
  }
  return { wall, working };
}

/**
 * When to warn and to take the steps of the ladder: with so much left, once a share of the length is used up, or so long after due. Of an elapsed length
 * all are counted as the clock counts, otherwise by the wall. Oldest first; what is longer before due than the length comes at its start.
 */
export function marksOf(
  { warn, ladder }: Pick<PlanSla, 'warn' | 'ladder'>,
  start: Instant,
  due: Due,
  elapsed?: { readonly counting: Counting; readonly ms: Milliseconds },
): Pick<Measure, 'warnings' | 'steps'> {
  const markAt = (said: PlanStep['at']): Instant => {
    const used = usedAt(said, elapsed?.ms ?? due.at - start);
    // A clock that does not come so far while it is known stands at due.
    return elapsed ? (afterElapsed(elapsed.counting, start, used)?.at ?? due.at) : start + used;
  };
  const inOrder = (marks: readonly Warning[]) => marks.toSorted((a, b) => a.at - b.at);
  const warnings = inOrder(Object.entries(warn).map(([id, said]) => ({ id, at: markAt(said) })));
  return ladder === undefined ? { warnings } : { warnings, steps: inOrder(Object.entries(ladder).map(([id, step]) => ({ id, at: markAt(step.at) }))) };
}

function usedAt(said: PlanStep['at'], total: Milliseconds): Milliseconds {
  if ('past' in said) return total + said.past;
  return Math.max(0, 'left' in said ? total - said.left : Math.floor((total * said.percent) / 100));
}

/** The day so many days before another, and its end; lengths of hours count back by the wall. */
export function dueBefore(time: WorkingTime, target: { readonly at: Instant; readonly date: PlainDate }, length: PlanLength): Due | undefined {
  if (length.unit === 'elapsed') return { at: target.at - length.ms, provisional: false };
  return addDays(time, startOfDay(time, target.date), -length.count, { kind: length.unit, firstDay: 'not-counted', roll: 'none' });
}
