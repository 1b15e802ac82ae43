import type { PlanBlock, PlanWho } from '@guicheng/definition';
import { describe, expect, test } from 'vitest';
import { chainOf, chainPlan } from '../../test-support/chain-story.ts';
import { yuan } from '../../test-support/fixture-plan.ts';
import type { Asked } from '../../test-support/given.ts';
import { approveIn, CLOCK, given } from '../../test-support/given.ts';
import { approve, position } from '../../test-support/plan-parts.ts';

const MANAGER = approve('manager', [position('manager')]);
const tell = (id: string, who: PlanWho, receipt = true): PlanBlock => ({ id, kind: 'notify', who: [who], receipt, satisfies: [] });
const read = (block: string): Asked => ({ type: 'acknowledge-notice', block });

describe('approvals row 27: notices', () => {
  test('at the start, in between and at the end; nobody is waited for', () => {
    const story = chainOf([tell('start', position('front-desk')), MANAGER, tell('end', { kind: 'requester' })]);
    expect(story.state.chain?.blocks['start']?.seats.map((seat) => seat.person)).toEqual(['ann', 'ben']);
    story.when('max', approveIn('manager'));
    expect(story.state.stage).toBe('yes');
    expect(story.state.chain?.blocks['end']?.seats.map((seat) => seat.person)).toEqual(['tom']);
  });

  test('to whom the requester chooses', () => {
    const story = given(chainPlan([tell('copy', { kind: 'requester-chooses', from: 'service', atLeast: 0, atMost: 2 }), MANAGER]));
    story.when('tom', { type: 'open-case', case: '1', number: 'N-1', procedure: 'ask', value: { amount: yuan(1) }, chosen: { copy: ['tess'] } });
    expect(story.state.chain?.blocks['copy']?.seats.map((seat) => seat.person)).toEqual(['tess']);
  });

  test('a receipt, by whoever was told, once, and also when it is read late', () => {
    const story = chainOf([tell('start', position('front-desk')), MANAGER]);
    expect(story.refusal('max', read('start'))).toBe('not_your_seat');
    expect(story.refusal(CLOCK, read('start'))).toBe('actor_not_a_person');
    expect(story.when('ann', read('start'))).toEqual([{ type: 'notice-acknowledged', block: 'start', seat: '1' }]);
    expect(story.when('ann', read('start'))).toEqual([]);
    expect(story.state.chain?.blocks['start']?.seats.map(({ status }) => status)).toEqual(['used', 'open']);
    story.when('max', approveIn('manager'));
    expect(story.when('ben', read('start'))).toHaveLength(1);
  });

  test('no receipt where none is asked for, and none for what is no notice', () => {
    const story = chainOf([tell('start', position('front-desk'), false), MANAGER]);
    expect(story.refusal('ann', read('start'))).toBe('act_not_allowed');
    expect(story.refusal('max', read('manager'))).toBe('block_not_open');
    expect(story.refusal('max', read('nothing'))).toBe('block_not_open');
  });
});
