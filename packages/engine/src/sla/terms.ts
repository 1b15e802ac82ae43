import type { Instant, PlanLength } from '@guicheng/definition';
import { holds, rootsOf } from './applies.ts';
import { CaseReading, isCase } from './case-reading.ts';
import type { Subject } from './history.ts';
import type { DurationMeasuring } from './measure.ts';
import type { Run } from './runs.ts';

/** How long something may take, from an instant on. */
export interface Terms {
  readonly from: Instant;
  /** The target that is used; absent where it is `within`, or comes round again. */
  readonly target?: string;
  /** The modifiers that hold, in the definition's order. */
  readonly modifiers: readonly string[];
  readonly length: PlanLength;
}

/** The terms of a run as its case changed, oldest first, up to an instant. The first are those at its beginning, everything of that instant told. */
export function termsOf(measuring: DurationMeasuring, subject: Subject, run: Run, until: Instant): readonly [Terms, ...Terms[]] {
  const { plan, sla } = measuring;
  if (!sla.targets && !sla.modifiers) return [{ from: run.begin, modifiers: [], length: baseOf(measuring, run, undefined) }];
  if (!isCase(subject)) return [termsIn(measuring, run, run.begin, rootsOf(plan, subject, run.begin, run.start))];
  const reading = new CaseReading(plan, subject);
  const events = subject.events.toSorted((a, b) => a.at - b.at);
  let next = 0;
  const readTo = (instant: Instant): boolean => {
    let changed = false;
    for (let one = events[next]; one !== undefined && one.at <= instant; one = events[next]) {
      changed = reading.take(one.event) || changed;
      next += 1;
    }
    return changed;
  };
  readTo(run.begin);
  const all: [Terms, ...Terms[]] = [termsIn(measuring, run, run.begin, { ...reading.roots(), now: run.begin })];
  for (let one = events[next]; one !== undefined && one.at <= until; one = events[next]) {
    if (!readTo(one.at)) continue;
    const terms = termsIn(measuring, run, one.at, { ...reading.roots(), now: one.at });
    if (!isSame(terms, all.at(-1)!)) all.push(terms);
  }
  return all;
}

function termsIn(measuring: DurationMeasuring, run: Run, from: Instant, roots: Record<string, unknown>): Terms {
  const { plan, sla } = measuring;
  const { targets = {}, modifiers = {} } = sla;
  const target = run.again ? undefined : Object.entries(targets).find(([, { when }]) => holds(plan, sla, when, roots))?.[0];
  const held = Object.entries(modifiers).filter(([, { when }]) => holds(plan, sla, when, roots));
  const length = scaled(
    baseOf(measuring, run, target),
    held.map(([, { times }]) => times),
  );
  return { from, modifiers: held.map(([id]) => id), length, ...(target === undefined ? {} : { target }) };
}

function baseOf({ sla }: DurationMeasuring, run: Run, target: string | undefined): PlanLength {
  if (run.again) return sla.repeats!.every;
  return target === undefined ? sla.within : sla.targets![target]!.within;
}

function isSame(a: Terms, b: Terms): boolean {
  return a.target === b.target && a.length.said === b.length.said;
}

/**
 * A length by exact fractions, multiplied before anything is rounded. Instants are whole milliseconds and due itself is on time, so what is left of one changes
 * no verdict; of days, part of a day counts as a day.
 */
function scaled(length: PlanLength, times: readonly (readonly [number, number])[]): PlanLength {
  if (times.length === 0) return length;
  const over = times.reduce((product, [numerator]) => product * BigInt(numerator), 1n);
  const under = times.reduce((product, [, denominator]) => product * BigInt(denominator), 1n);
  const said = [length.said, ...times.map(([numerator, denominator]) => `${numerator}/${denominator}`)].join(' × ');
  if (length.unit === 'elapsed') return { ...length, ms: Number((BigInt(length.ms) * over) / under), said };
  return { ...length, count: Number((BigInt(length.count) * over + under - 1n) / under), said };
}
