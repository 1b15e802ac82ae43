import type { PlanApproveBlock } from '@guicheng/definition';
import { describe, expect, test } from 'vitest';
import { chainOf } from '../../test-support/chain-story.ts';
import { approveIn, rejectIn } from '../../test-support/given.ts';
import { approve, position } from '../../test-support/plan-parts.ts';
import { add, outcomeOf, remove, seatsIn, standing } from '../../test-support/row-parts.ts';

const may = { add: { places: ['before', 'after', 'beside'], votes: 'any', from: [], nested: true }, remove: true } as const;
const board = (rest: Partial<PlanApproveBlock> = {}) => chainOf([approve('b', [position('front-desk')], { votes: { kind: 'all' }, may, ...rest })]);

describe('approvals row 16: taking out who was added', () => {
  test('without the last one before them the owner is free to decide', () => {
    const story = board();
    story.when('ann', add('b', 'before', 'dora'));
    story.when('ann', remove('b', '3'));
    expect(seatsIn(story, 'b')).toEqual(['ann open', 'dora removed', 'ben open']);
    story.when('ann', approveIn('b'));
    expect(story.refusal('dora', approveIn('b'))).toBe('not_your_seat');
  });

  test('the votes are counted anew: without the one still to come it may be decided', () => {
    const story = board();
    story.when('ann', add('b', 'beside', 'dora'));
    story.when('ann', approveIn('b'));
    story.when('ben', approveIn('b'));
    expect(outcomeOf(story, 'b')).toBeUndefined();
    story.when('ann', remove('b', '3'));
    expect(standing(story)).toBe('closed yes');
  });

  // warm-flow refuses to take out the last one only after counting; here the seat they were added to is always there.
  test('only seats that were added can be taken out, so a block is never left empty', () => {
    const story = board();
    expect(story.refusal('ann', remove('b', '1'))).toBe('not_removable');
    story.when('ann', add('b', 'beside', 'dora'));
    expect(story.refusal('ann', remove('b', '2'))).toBe('not_removable');
    expect(story.refusal('ben', remove('b', '3')), 'not by somebody else').toBe('not_removable');
    expect(story.refusal('ann', { ...remove('b', '3'), reason: '' } as never)).toBe('reason_required');
  });

  test('not once it has acted, nor with somebody in it who has', () => {
    const story = board({ onReject: 'wait-all' });
    story.when('ann', add('b', 'before', 'dora'));
    story.when('dora', add('b', 'before', 'audra', 'max'));
    story.when('audra', rejectIn('b'));
    expect(story.refusal('ann', remove('b', '3'))).toBe('not_removable');
    expect(story.refusal('dora', remove('b', '4'))).toBe('not_removable');
    story.when('dora', remove('b', '5'));
    expect(seatsIn(story, 'b')).toEqual(['ann open', 'dora not-required', 'audra used', 'max removed', 'ben open']);
    expect(story.refusal('ann', approveIn('b')), 'all who are left before her said no').toBe('seat_not_needed');
    story.when('ben', approveIn('b'));
    expect(standing(story)).toBe('closed no');
  });

  test('whoever was added to them goes too, and may be added again', () => {
    const story = board();
    story.when('ann', add('b', 'before', 'dora'));
    story.when('dora', add('b', 'after', 'audra'));
    story.when('ann', remove('b', '3'));
    expect(seatsIn(story, 'b')).toEqual(['ann open', 'dora removed', 'audra removed', 'ben open']);
    story.when('ann', add('b', 'after', 'dora'));
    expect(seatsIn(story, 'b')).toContain('dora open');
    story.when('ann', remove('b', '5'));
  });

  test('not where the block does not allow it, and not once it is decided', () => {
    const story = chainOf([approve('b', [position('front-desk')], { may: { add: may.add } })]);
    story.when('ann', add('b', 'beside', 'dora'));
    expect(story.refusal('ann', remove('b', '3'))).toBe('act_not_allowed');
    const decided = chainOf([approve('b', [position('front-desk')], { may }), approve('next', [position('director')])]);
    decided.when('ann', approveIn('b'));
    expect(decided.refusal('ann', remove('b', '3'))).toBe('block_not_open');
  });
});
