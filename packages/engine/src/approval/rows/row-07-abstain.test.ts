import { describe, expect, test } from 'vitest';
import { chainOf } from '../../test-support/chain-story.ts';
import { abstainIn, approveIn, rejectIn } from '../../test-support/given.ts';
import { approve, position } from '../../test-support/plan-parts.ts';
import { outcomeOf } from '../../test-support/row-parts.ts';

const board = (abstentions: 'counted' | 'left-out', quorum?: number) =>
  chainOf([
    approve('board', [position('front-desk'), position('director')], {
      votes: { kind: 'more-than', fraction: [1, 2], abstentions },
      ...(quorum === undefined ? {} : { quorum }),
    }),
  ]);

describe('approvals row 07: abstaining', () => {
  test('counted: an abstention stays in the whole, as a vote that is no yes', () => {
    const story = board('counted');
    story.when('ann', abstainIn('board'));
    story.when('ben', approveIn('board'));
    expect(outcomeOf(story, 'board')).toBeUndefined();
    story.when('dora', abstainIn('board'));
    expect(outcomeOf(story, 'board')).toBe('rejected');
  });

  test('left out: the whole is whoever took a side', () => {
    const story = board('left-out');
    story.when('ann', abstainIn('board'));
    story.when('ben', abstainIn('board'));
    expect(outcomeOf(story, 'board')).toBeUndefined();
    story.when('dora', approveIn('board'));
    expect(outcomeOf(story, 'board')).toBe('approved');
  });

  test('left out by everybody: nobody approved, so it is rejected and never passes by an empty whole', () => {
    const story = board('left-out');
    for (const who of ['ann', 'ben', 'dora']) story.when(who, abstainIn('board'));
    expect(outcomeOf(story, 'board')).toBe('rejected');
  });

  test('an abstention makes the quorum; a seat that has not voted never does', () => {
    const story = board('left-out', 3);
    story.when('ann', approveIn('board'));
    story.when('ben', approveIn('board'));
    expect(outcomeOf(story, 'board')).toBeUndefined();
    story.when('dora', abstainIn('board'));
    expect(outcomeOf(story, 'board')).toBe('approved');
  });

  test('nobody abstains where all, any or each in turn decide', () => {
    const story = chainOf([approve('desk', [position('front-desk')], { votes: { kind: 'all' } })]);
    expect(story.refusal('ann', abstainIn('desk'))).toBe('abstain_not_allowed');
    story.when('ann', approveIn('desk'));
    expect(story.refusal('ben', rejectIn('desk'))).toBeUndefined();
  });
});
