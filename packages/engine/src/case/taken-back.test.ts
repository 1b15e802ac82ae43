import { describe, expect, test } from 'vitest';
import { explain } from '../explain/explain.ts';
import { fixturePlan } from '../test-support/fixture-plan.ts';
import { CLOCK, fill, given, open } from '../test-support/given.ts';

const TICKET = { unit: '3-1201', content: 'leak' };
const takeBack = { type: 'withdraw-case', reason: 'late_evidence' } as const;

describe('a case the clock opened because of a breach', () => {
  const opened = () => {
    const story = given(fixturePlan());
    story.when(CLOCK, { ...open('repair', {}), cause: 'event-7.discipline' } as ReturnType<typeof open>);
    return story;
  };

  test('is taken back by the clock when the breach is none after all, with the reason, and says why', () => {
    const story = opened();
    expect(story.when(CLOCK, takeBack)).toEqual([{ type: 'case-withdrawn', reason: 'late_evidence' }]);
    expect(story.state.status).toBe('withdrawn');
    expect(explain(story.plan, story.history).at(-1)).toMatchObject({ code: 'case_taken_back', params: { reason: 'late_evidence' } });
  });

  test('is taken back also at a stage whose people may not withdraw it', () => {
    const story = opened();
    story.when('ann', fill('ticket', TICKET));
    expect(story.refusal('ann', takeBack)).toBeDefined();
    expect(story.when(CLOCK, takeBack)).toHaveLength(1);
  });

  test('needs a reason, and is not taken back twice', () => {
    const story = opened();
    expect(story.refusal(CLOCK, { ...takeBack, reason: ' ' })).toBe('reason_required');
    story.when(CLOCK, takeBack);
    expect(story.refusal(CLOCK, takeBack)).toBe('case_closed');
  });

  test('but what a person opened the clock never takes back', () => {
    const story = given(fixturePlan());
    story.when('ann', open('repair', TICKET));
    expect(story.refusal(CLOCK, takeBack)).toBe('not_withdrawable');
  });
});
