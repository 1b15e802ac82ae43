import { describe, expect, test } from 'vitest';
import { chainOf } from '../../test-support/chain-story.ts';
import { approveIn, person, rejectIn } from '../../test-support/given.ts';
import { approve, position } from '../../test-support/plan-parts.ts';
import { outcomeOf } from '../../test-support/row-parts.ts';

const board = (changeable: boolean) =>
  chainOf([approve('board', [position('front-desk'), position('director')], { votes: { kind: 'all' }, onReject: 'wait-all', changeable })]);

describe('approvals row 08: changing a vote', () => {
  test('a vote may be changed until the block is decided, and is still one vote', () => {
    const story = board(true);
    story.when('ann', rejectIn('board'));
    story.when('ann', approveIn('board'));
    expect(story.state.chain?.blocks['board']?.votes).toEqual([{ seat: '1', vote: 'approve', by: 'ann' }]);
    story.when('ben', approveIn('board'));
    story.when('dora', approveIn('board'));
    expect(outcomeOf(story, 'board')).toBe('approved');
  });

  test('not once it is decided', () => {
    const story = chainOf([approve('board', [position('front-desk')], { changeable: true }), approve('last', [position('director')])]);
    story.when('ann', approveIn('board'));
    expect(story.refusal('ann', rejectIn('board'))).toBe('block_not_open');
  });

  test('not where the definition does not say so', () => {
    const story = board(false);
    story.when('ann', rejectIn('board'));
    expect(story.refusal('ann', approveIn('board'))).toBe('already_voted');
  });

  test('a deputy may change the vote of whom they stand in for, but has none of their own besides', () => {
    const story = board(true);
    story.when('ann', rejectIn('board'));
    story.when(person('zoe', { for: 'ann' }), approveIn('board'));
    expect(story.refusal(person('zoe', { for: 'ben' }), approveIn('board'))).toBe('already_voted');
  });
});
