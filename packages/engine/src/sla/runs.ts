import type { Instant } from '@guicheng/definition';
import { type ClockAct, clockActs } from './clock-acts.ts';
import type { Hole } from './due.ts';
import type { Occurrence, Subject } from './history.ts';
import type { DurationMeasuring } from './measure.ts';
import { holesOf } from './pauses.ts';
import { repeatedRuns } from './repeated-runs.ts';

/** One run of a subject's clock, from its start to its stop. */
export interface Run {
  /** "1" for the first, "2" for the next, whatever began it. */
  readonly key: string;
  readonly start: Occurrence;
  /** From when it counts: its start, or for what comes round again when the one before was over. */
  readonly begin: Instant;
  /** Absent while it has not been done. */
  readonly stop?: Occurrence;
  /** When it was given up without being done, or a reopening showed that it was not. */
  readonly ended?: RunEnd;
  /** When it stood still, sorted and apart; the last may be open. */
  readonly holes: readonly Hole[];
  /** Comes round again: how long it may take is `every`, not the target. */
  readonly again?: true;
  /** Has not begun. */
  readonly upcoming?: true;
}

export interface RunEnd {
  readonly at: Instant;
  readonly how: 'cancelled' | 'reset' | 'restarted';
  readonly by: Occurrence;
  /** Which `cancel` or `reset` of the definition. */
  readonly rule?: string;
}

/** A run as far as it has been told; `done` only for what comes round again. */
export interface OpenRun {
  readonly start: Occurrence;
  readonly afresh: boolean;
  stop?: Occurrence | undefined;
  ended?: RunEnd;
  readonly gaps: Hole[];
  readonly done: Occurrence[];
}

/**
 * The runs of a clock. A start while it runs changes nothing. A start after a stop reopens it: it goes on where it stood (`continue`), the time in
 * between counts too (`count-closed-time`), it begins anew and what was done before is given up (`restart`), or it begins anew beside it (`new-cycle`).
 * After a cancel it always begins anew. Of one instant, a stop wins over a reset and a reset over a cancel; see `clockActs`.
 */
export function runsOf(measuring: DurationMeasuring, subject: Subject): readonly Run[] {
  const runs: OpenRun[] = [];
  let acted: Occurrence | undefined;
  for (const act of clockActs(measuring, subject)) {
    // What was stopped by an event is not begun again by the same.
    if (acted === act.occurrence || !takeAct(measuring, runs, act)) continue;
    acted = act.occurrence;
  }
  const { repeats } = measuring.sla;
  const all: Run[] = [];
  for (const run of runs) all.push(...(repeats ? repeatedRuns(measuring, subject, run, repeats, all.length) : [onceOf(measuring, subject, run, all.length)]));
  return all;
}

function onceOf(measuring: DurationMeasuring, subject: Subject, { start, stop, ended, gaps }: OpenRun, before: number): Run {
  const holes = holesOf(measuring, subject, start.at, gaps);
  return { key: String(before + 1), start, begin: start.at, holes, ...(stop ? { stop } : {}), ...(ended ? { ended } : {}) };
}

/** Whether the act changed anything. */
function takeAct({ sla }: DurationMeasuring, runs: OpenRun[], { kind, occurrence, rule, holds }: ClockAct): boolean {
  const run = runs.at(-1);
  const live = run !== undefined && run.stop === undefined && run.ended === undefined;
  const { at } = occurrence;
  const begin = (afresh: boolean) => runs.push({ start: occurrence, afresh, gaps: [], done: [] }) > 0;
  if (kind === 'start') {
    if (run === undefined || run.ended) return begin(false);
    return !live && reopen(sla.onReopen, run, occurrence, begin);
  }
  if (!live) return false;
  if (kind === 'stop') {
    if (sla.repeats) run.done.push(occurrence);
    else run.stop = occurrence;
    return true;
  }
  // A reset of the same instant wins over the cancel.
  if ((kind === 'cancel' && run.afresh && run.start.at === at) || !holds(run.start)) return false;
  run.ended = { at, how: kind === 'cancel' ? 'cancelled' : 'reset', by: occurrence, rule: rule! };
  return kind === 'cancel' || begin(true);
}

function reopen(policy: DurationMeasuring['sla']['onReopen'], run: OpenRun, by: Occurrence, begin: (afresh: boolean) => boolean): boolean {
  switch (policy) {
    case 'continue':
      run.gaps.push({ from: run.stop!.at, until: by.at });
      run.stop = undefined;
      return true;
    case 'count-closed-time':
      run.stop = undefined;
      return true;
    case 'restart':
      run.ended = { at: by.at, how: 'restarted', by };
      return begin(false);
    case 'new-cycle':
      return begin(false);
  }
}
