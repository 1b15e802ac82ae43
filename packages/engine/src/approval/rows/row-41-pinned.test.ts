import { describe, expect, test } from 'vitest';
import { initialCase } from '../../case/case-state.ts';
import { decideCase } from '../../case/decide-case.ts';
import { offers } from '../../offers.ts';
import { chainOf } from '../../test-support/chain-story.ts';
import { approveIn } from '../../test-support/given.ts';
import { approve, position } from '../../test-support/plan-parts.ts';

describe('approvals row 41: pinned to its plan', () => {
  test('a request goes on by the plan it was opened under; another decides nothing about it', () => {
    const story = chainOf([approve('manager', [position('manager')])]);
    expect(story.state.planHash).toBe(story.plan.hash);
    const newer = { ...story.plan, hash: 'plan-2' };
    const command = { ...approveIn('manager'), id: 'c', at: story.at, recordedAt: story.at, by: { kind: 'person', person: 'max', name: 'max' } } as const;
    const decision = decideCase(newer, story.state, command as Parameters<typeof decideCase>[2], story.directory);
    expect(decision).toEqual({ accepted: false, rejection: { code: 'plan_mismatch', params: { pinned: 'plan-1', given: 'plan-2' } } });
    expect(new Set(offers(newer, story.state, { person: 'max', positions: ['manager'] }, story.at, story.directory).map((one) => one.refused?.code))).toEqual(
      new Set(['plan_mismatch']),
    );
    expect(offers(newer, initialCase, { person: 'tom', positions: ['technician'] }, story.at, story.directory)[0]?.refused).toBeUndefined();
    story.when('max', approveIn('manager'));
    expect(story.state.stage).toBe('yes');
  });
});
