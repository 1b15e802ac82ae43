import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judge } from '../../judge.ts';
import { given } from '../test-support/scribe.ts';
import { at, duration, HOUR, slaPlan } from '../test-support/sla-parts.ts';

const opened = at('2026-11-18T09:00');
const due = opened + 2 * HOUR;
const plan = slaPlan([duration()]);
const surveyedAt = (when: number) => given().open('1', opened).enter('1', when, 'work', 'survey').events;

describe('SLA row 16: a verdict is a function of events', () => {
  it('is late when it was done between two looks, whenever they are', () => {
    // Looked at before due and long after it was done: a poller never saw it overdue.
    const events = surveyedAt(due + 1);
    expect(judge(plan, events, due - 1)[0]?.status).toBe('running');
    expect(judge(plan, events, due + 9 * HOUR)[0]?.status).toBe('late');
  });

  it('does not depend on what was asked before, nor on the order events come in', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8 * HOUR }), fc.array(fc.integer({ min: 0, max: 20 * HOUR }), { maxLength: 5 }), (after, looks) => {
        const events = surveyedAt(opened + after);
        const alone = judge(plan, events, opened + 24 * HOUR);
        for (const look of looks) judge(plan, events, opened + look);
        expect(judge(plan, events.toReversed(), opened + 24 * HOUR)).toEqual(alone);
        expect(alone[0]?.status).toBe(opened + after > due ? 'late' : 'met');
      }),
      { verbose: true },
    );
  });
});
