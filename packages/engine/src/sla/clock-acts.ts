import { holds, rootsOf } from './applies.ts';
import type { Occurrence, Subject } from './history.ts';
import type { DurationMeasuring } from './measure.ts';

/** What an event does to a clock. */
export interface ClockAct {
  readonly kind: 'start' | 'stop' | 'reset' | 'cancel';
  readonly occurrence: Occurrence;
  /** Which `cancel` or `reset` of the definition. */
  readonly rule?: string;
  /** Whether its condition was true then, in a run begun by `start`. */
  readonly holds: (start: Occurrence) => boolean;
}

/** Which wins over which, of one instant. Pauses come last: what has stopped or begun anew has nothing to pause. */
const RANK = { stop: 0, reset: 1, cancel: 2, start: 3 } as const;

const ALWAYS = (): boolean => true;

/**
 * Everything that starts, stops, resets or cancels a clock, in the order in which it counts: by time; of one instant stop > reset > cancel, whichever was
 * recorded first. A start keeps its place among what was recorded in its instant: what was recorded before it speaks of the run before. A pause and a
 * resume of one instant follow one another as recorded.
 */
export function clockActs(measuring: DurationMeasuring, subject: Subject): readonly ClockAct[] {
  const { plan, sla } = measuring;
  const rules = [
    ...Object.entries(sla.reset ?? {}).map(([rule, reset]) => ({ ...reset, rule, kind: 'reset' as const })),
    ...Object.entries(sla.cancel ?? {}).map(([rule, { on, when }]) => ({ on, ...(when ? { when } : {}), rule, kind: 'cancel' as const })),
  ];
  const acts: ClockAct[] = [];
  for (const occurrence of subject.occurrences) {
    if (occurrence.name === sla.until) acts.push({ kind: 'stop', occurrence, holds: ALWAYS });
    for (const { on, kind, rule, when } of rules) {
      if (on !== occurrence.name) continue;
      acts.push({ kind, occurrence, rule, holds: when ? (start) => holds(plan, sla, when, rootsOf(plan, subject, occurrence.at, start)) : ALWAYS });
    }
    if (occurrence.name === sla.from) acts.push({ kind: 'start', occurrence, holds: ALWAYS });
  }
  return rules.length === 0 ? acts : inPrecedence(acts);
}

function inPrecedence(acts: readonly ClockAct[]): readonly ClockAct[] {
  let turn = 0;
  const placed = acts.map((act, index) => {
    const before = acts[index - 1];
    const alone = act.kind === 'start' && before?.occurrence !== act.occurrence;
    if (before && (before.occurrence.at !== act.occurrence.at || before.kind === 'start' || alone)) turn += 1;
    return { act, turn };
  });
  return placed.sort((a, b) => a.turn - b.turn || RANK[a.act.kind] - RANK[b.act.kind]).map(({ act }) => act);
}
