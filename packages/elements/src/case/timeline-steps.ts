import type { Instant } from '@guicheng/definition';
import type { Actor, Explanation, Recorded } from '@guicheng/engine';
import { type StepKind, stepKind } from './step-kind.ts';

/** What one command brought about: one act of somebody, and everything that followed from it at once. */
export interface TimelineStep {
  readonly key: string;
  /** In the order they happened, from 1. */
  readonly number: number;
  readonly at: Instant;
  /** When it was written down, where that is another time. */
  readonly recordedAt?: Instant;
  readonly by: Actor;
  readonly kinds: ReadonlySet<StepKind>;
  readonly lines: readonly { readonly recorded: Recorded; readonly explanation: Explanation }[];
}

interface Growing extends TimelineStep {
  readonly kinds: Set<StepKind>;
  readonly lines: TimelineStep['lines'][number][];
}

/** The steps of a history, oldest first; lines inside a step stay in the order they were decided. Event ids are `<command>.<index>`. */
export function timelineSteps(history: readonly Recorded[], explanations: readonly Explanation[]): readonly TimelineStep[] {
  const byEvent = new Map(explanations.map((explanation) => [explanation.event, explanation]));
  const steps = new Map<string, Growing>();
  for (const recorded of history) {
    const explanation = byEvent.get(recorded.id);
    if (!explanation) continue;
    const key = recorded.id.slice(0, Math.max(0, recorded.id.lastIndexOf('.'))) || recorded.id;
    const step = steps.get(key) ?? begun(key, steps.size + 1, recorded);
    steps.set(key, step);
    step.kinds.add(stepKind(recorded.event));
    step.lines.push({ recorded, explanation });
  }
  return [...steps.values()];
}

function begun(key: string, number: number, { at, recordedAt, by }: Recorded): Growing {
  return { key, number, at, by, ...(recordedAt - at >= 60_000 ? { recordedAt } : {}), kinds: new Set(), lines: [] };
}

/** The steps a reader asked for: those about any of these kinds, all where none is named. */
export function stepsShown(steps: readonly TimelineStep[], kinds: readonly StepKind[], newestFirst: boolean): readonly TimelineStep[] {
  const some = kinds.length ? steps.filter((step) => kinds.some((kind) => step.kinds.has(kind))) : steps;
  return newestFirst ? some.toReversed() : some;
}
