import { describe, expect, test } from 'vitest';
import { chainOf } from '../../test-support/chain-story.ts';
import { approveIn, rejectIn } from '../../test-support/given.ts';
import { approve, position } from '../../test-support/plan-parts.ts';
import { outcomeOf, seatsIn, standing } from '../../test-support/row-parts.ts';

const three = [position('front-desk'), position('director')];

describe('approvals row 02: all decide', () => {
  test('it passes once every seat has said yes, and not before', () => {
    const story = chainOf([approve('all', three, { votes: { kind: 'all' } })]);
    story.when('ann', approveIn('all'));
    story.when('ben', approveIn('all'));
    expect(outcomeOf(story, 'all')).toBeUndefined();
    story.when('dora', approveIn('all'));
    expect(standing(story)).toBe('closed yes');
  });

  test('end-now: the first rejection ends it, and who has not decided is not required', () => {
    const story = chainOf([approve('all', three, { votes: { kind: 'all' } })]);
    story.when('ann', rejectIn('all'));
    expect(seatsIn(story, 'all')).toEqual(['ann used', 'ben not-required', 'dora not-required']);
    expect(standing(story)).toBe('closed no');
  });

  test('wait-all: a rejection is final only when all have been heard', () => {
    const story = chainOf([approve('all', three, { votes: { kind: 'all' }, onReject: 'wait-all' })]);
    story.when('ann', rejectIn('all'));
    story.when('ben', approveIn('all'));
    expect(standing(story)).toBe('in-approval deciding');
    story.when('dora', approveIn('all'));
    expect(standing(story)).toBe('closed no');
  });
});
