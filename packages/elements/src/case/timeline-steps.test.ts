import type { Explanation, Recorded } from '@guicheng/engine';
import { describe, expect, it } from 'vitest';
import { stepsShown, timelineSteps } from './timeline-steps.ts';

const recorded = (id: string, at: number, recordedAt = at): Recorded => ({
  stream: 'case/a',
  seq: 1,
  id,
  at,
  recordedAt,
  by: { kind: 'clock' },
  event: { type: 'case-closed', stage: 'closed' },
});
const explained = (event: string): Explanation => ({ event, at: 0, code: 'case_closed', params: { stage: 'closed' }, satisfies: [], clauses: [] });

describe('the steps of a history', () => {
  it('hold together what one command brought about, oldest step first, and are shown newest first or by kind', () => {
    const history = [recorded('c1.1', 10), recorded('c1.2', 10), recorded('c2.1', 20)];
    const steps = timelineSteps(
      history,
      history.map(({ id }) => explained(id)),
    );
    expect(steps.map(({ key, number, lines }) => [key, number, lines.map((line) => line.recorded.id)])).toEqual([
      ['c1', 1, ['c1.1', 'c1.2']],
      ['c2', 2, ['c2.1']],
    ]);
    expect(stepsShown(steps, [], true).map(({ key }) => key)).toEqual(['c2', 'c1']);
    expect(stepsShown(steps, ['stages'], false)).toHaveLength(2);
    expect(stepsShown(steps, ['notes'], false)).toEqual([]);
  });

  it('say when something was written down later than it happened', () => {
    const [late] = timelineSteps([recorded('c1.1', 0, 600_000)], [explained('c1.1')]);
    expect(late?.recordedAt).toBe(600_000);
    const [prompt] = timelineSteps([recorded('c1.1', 0, 1000)], [explained('c1.1')]);
    expect(prompt?.recordedAt).toBeUndefined();
  });
});
