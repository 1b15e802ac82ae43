import { describe, expect, test } from 'vitest';
import { chainOf } from '../../test-support/chain-story.ts';
import { approveIn, handleIn, rejectIn } from '../../test-support/given.ts';
import { approve, handle, position } from '../../test-support/plan-parts.ts';
import { delegate, opinion, outcomeOf, standing, toldIn } from '../../test-support/row-parts.ts';

const may = { delegate: { to: [] } } as const;
const board = () =>
  chainOf([approve('b', [position('front-desk'), position('manager')], { votes: { kind: 'at-least', fraction: [2, 3], abstentions: 'counted' }, may })]);

describe('approvals row 18: asking somebody for an opinion', () => {
  // warm-flow counts the opinion as a vote besides the owner's: two records for one seat.
  test('the opinion comes back to the owner, who decides; it counts for nothing', () => {
    const story = board();
    story.when('ann', delegate('b', 'dora'));
    expect(story.refusal('dora', approveIn('b'))).toBe('not_your_seat');
    story.when('dora', opinion('b', '1', 'reject'));
    story.when('ben', rejectIn('b'));
    expect(outcomeOf(story, 'b'), 'one rejection of three, not two').toBeUndefined();
    story.when('ann', approveIn('b'));
    expect(story.state.chain?.blocks['b']?.seats[0], 'what was said stays to be read').toMatchObject({ delegated: { to: 'dora', opinion: 'reject' } });
    story.when('max', approveIn('b'));
    expect(standing(story)).toBe('closed yes');
    expect(toldIn(story, 'vote-cast').length).toBe(3);
  });

  test('one at a time; once it came back another may be asked', () => {
    const story = board();
    story.when('ann', delegate('b', 'dora'));
    expect(story.refusal('ann', delegate('b', 'audra'))).toBe('already_delegated');
    story.when('dora', opinion('b', '1'));
    expect(story.refusal('dora', opinion('b', '1'))).toBe('not_asked');
    story.when('ann', { ...delegate('b', 'audra'), reason: 'a second view' } as never);
    expect(story.refusal('dora', opinion('b', '1'))).toBe('not_asked');
    expect(story.refusal('audra', opinion('b', '2'))).toBe('not_asked');
    story.when('audra', { ...opinion('b', '1'), comment: 'fine' } as never);
  });

  test('the owner may decide before, and that ends it', () => {
    const story = board();
    story.when('ann', delegate('b', 'dora'));
    story.when('ann', approveIn('b'));
    expect(story.refusal('dora', opinion('b', '1'))).toBe('not_asked');
    expect(story.state.chain?.blocks['b']?.seats[0]).not.toHaveProperty('delegated');
  });

  test('whoever was asked cannot ask on, and nobody with a seat is asked', () => {
    const story = board();
    story.when('ann', delegate('b', 'dora'));
    expect(story.refusal('dora', delegate('b', 'audra'))).toBe('not_your_seat');
    expect(story.refusal('ben', delegate('b', 'max'))).toBe('seat_taken');
    expect(story.refusal('ben', delegate('b', 'ben'))).toBe('seat_taken');
  });

  test('not where the block does not allow it, nor where nothing is decided', () => {
    expect(chainOf([approve('b', [position('front-desk')])]).refusal('ann', delegate('b', 'dora'))).toBe('act_not_allowed');
    expect(chainOf([handle('act', [position('front-desk')])]).refusal('ann', delegate('act', 'dora'))).toBe('block_not_open');
    expect(chainOf([handle('act', [position('front-desk')])]).refusal('ann', handleIn('act'))).toBeUndefined();
  });
});
