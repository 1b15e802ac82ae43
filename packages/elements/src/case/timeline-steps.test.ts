import type { Explanation, Recorded } from '@guicheng/engine';
import { describe, expect, it } from 'vitest';
import { timelineSteps } from './timeline-steps.ts';

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
  it('hold together what one command brought about, newest step first', () => {
    const history = [recorded('c1.1', 10), recorded('c1.2', 10), recorded('c2.1', 20)];
    const steps = timelineSteps(
      history,
      history.map(({ id }) => explained(id)),
    );
    expect(steps.map(({ key, lines }) => [key, lines.map((line) => line.recorded.id)])).toEqual([
      ['c2', ['c2.1']],
      ['c1', ['c1.1', 'c1.2']],
    ]);
  });

  it('say when something was written down later than it happened', () => {
    const [late] = timelineSteps([recorded('c1.1', 0, 600_000)], [explained('c1.1')]);
    expect(late?.recordedAt).toBe(600_000);
    const [prompt] = timelineSteps([recorded('c1.1', 0, 1000)], [explained('c1.1')]);
    expect(prompt?.recordedAt).toBeUndefined();
  });
});
