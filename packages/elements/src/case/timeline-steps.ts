import type { Instant } from '@guicheng/definition';
import type { Actor, Explanation, Recorded } from '@guicheng/engine';

/** What one command brought about: one act of somebody, and everything that followed from it at once. */
export interface TimelineStep {
  readonly key: string;
  readonly at: Instant;
  /** When it was written down, where that is another time. */
  readonly recordedAt?: Instant;
  readonly by: Actor;
  readonly lines: readonly { readonly recorded: Recorded; readonly explanation: Explanation }[];
}

/** The steps of a history, newest first; lines inside a step stay in the order they were decided. Event ids are `<command>.<index>`. */
export function timelineSteps(history: readonly Recorded[], explanations: readonly Explanation[]): readonly TimelineStep[] {
  const byEvent = new Map(explanations.map((explanation) => [explanation.event, explanation]));
  const steps = new Map<string, TimelineStep & { readonly lines: TimelineStep['lines'][number][] }>();
  for (const recorded of history) {
    const explanation = byEvent.get(recorded.id);
    if (!explanation) continue;
    const key = recorded.id.slice(0, Math.max(0, recorded.id.lastIndexOf('.'))) || recorded.id;
    const step = steps.get(key);
    if (step) step.lines.push({ recorded, explanation });
    else {
      const { at, recordedAt, by } = recorded;
      steps.set(key, { key, at, by, ...(recordedAt - at >= 60_000 ? { recordedAt } : {}), lines: [{ recorded, explanation }] });
    }
  }
  return [...steps.values()].reverse();
}
