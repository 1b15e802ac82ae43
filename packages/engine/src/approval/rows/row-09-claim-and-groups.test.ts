import { describe, expect, test } from 'vitest';
import { chainOf } from '../../test-support/chain-story.ts';
import { approveIn, handleIn, rejectIn } from '../../test-support/given.ts';
import { approve, handle, position } from '../../test-support/plan-parts.ts';
import { add, outcomeOf, seatsIn, standing, takeBack, transfer } from '../../test-support/row-parts.ts';

const claim = (block: string) => ({ type: 'claim-block', block }) as const;
const release = (block: string) => ({ type: 'release-block', block }) as const;

describe('approvals row 09: claiming a block', () => {
  test('whoever claims it decides; the others wait until it is released', () => {
    const story = chainOf([approve('desk', [position('front-desk')], { may: { claim: true } })]);
    story.when('ann', claim('desk'));
    expect(story.refusal('ben', approveIn('desk'))).toBe('block_claimed');
    expect(story.refusal('ben', claim('desk'))).toBe('block_claimed');
    expect(story.refusal('ben', release('desk'))).toBe('not_claimed');
    expect(story.when('ann', claim('desk'))).toEqual([]);
    story.when('ann', release('desk'));
    story.when('ben', approveIn('desk'));
    expect(standing(story)).toBe('closed yes');
  });

  test('what is only acted on can be claimed too', () => {
    const story = chainOf([handle('act', [position('front-desk')], { may: { claim: true } })]);
    story.when('ben', claim('act'));
    expect(story.refusal('ann', handleIn('act'))).toBe('block_claimed');
    story.when('ben', handleIn('act'));
    expect(story.refusal('ben', release('act'))).toBe('case_closed');
  });

  test('a claim ends when its seat is given away or used', () => {
    const given = chainOf([approve('desk', [position('front-desk')], { may: { claim: true, transfer: { to: [] } } })]);
    given.when('ann', claim('desk'));
    given.when('ann', transfer('desk', 'dora'));
    expect(given.refusal('ben', approveIn('desk'))).toBeUndefined();
    const used = chainOf([approve('desk', [position('front-desk')], { votes: { kind: 'all' }, may: { claim: true } })]);
    used.when('ann', claim('desk'));
    used.when('ann', approveIn('desk'));
    expect(used.refusal('ben', approveIn('desk'))).toBeUndefined();
  });

  test('a claim keeps nobody waiting who could be waited for no more: answered by somebody added, or a vote before it taken back', () => {
    const may = { claim: true, takeBack: true, add: { places: ['before'], votes: 'all', from: [], nested: false } } as const;
    const all = chainOf([approve('desk', [position('front-desk')], { votes: { kind: 'all' }, onReject: 'wait-all', may })]);
    all.when('ann', claim('desk'));
    all.when('ann', add('desk', 'before', 'dora'));
    expect(all.refusal('ben', approveIn('desk'))).toBe('block_claimed');
    all.when('dora', rejectIn('desk'));
    all.when('ben', approveIn('desk'));
    expect(standing(all)).toBe('closed no');
    const line = chainOf([approve('desk', [position('front-desk')], { votes: { kind: 'in-turn' }, may })]);
    line.when('ann', approveIn('desk'));
    line.when('ben', claim('desk'));
    line.when('ann', takeBack('desk'));
    expect(line.refusal('ann', approveIn('desk'))).toBeUndefined();
  });

  test('not before one’s turn: nobody could act then', () => {
    const story = chainOf([approve('line', [position('front-desk')], { votes: { kind: 'in-turn' }, may: { claim: true } })]);
    expect(story.refusal('ben', claim('line'))).toBe('not_your_turn');
    expect(story.refusal('ann', claim('line'))).toBeUndefined();
  });

  test('not where the block does not allow it', () => {
    const story = chainOf([approve('desk', [position('front-desk')])]);
    expect(story.refusal('ann', claim('desk'))).toBe('act_not_allowed');
  });
});

describe('approvals row 09: groups', () => {
  const by = (groups: 'each' | 'one', rest = {}) => chainOf([approve('both', [position('front-desk'), position('director')], { groups, ...rest })]);

  test('each: any one of every group, and one that rejects is enough', () => {
    const story = by('each');
    story.when('ben', approveIn('both'));
    expect(outcomeOf(story, 'both')).toBeUndefined();
    expect(story.refusal('ann', approveIn('both')), 'her group has decided, the block has not').toBeUndefined();
    story.when('dora', approveIn('both'));
    expect(outcomeOf(story, 'both')).toBe('approved');
    const refused = by('each');
    refused.when('dora', rejectIn('both'));
    expect(outcomeOf(refused, 'both')).toBe('rejected');
  });

  test('each, wait-all: every group is heard before one that rejects decides', () => {
    const story = by('each', { onReject: 'wait-all' });
    story.when('dora', rejectIn('both'));
    expect(outcomeOf(story, 'both')).toBeUndefined();
    story.when('ann', approveIn('both'));
    expect(outcomeOf(story, 'both')).toBe('rejected');
  });

  test('one: a group that passes is enough, and it is rejected when all of them rejected', () => {
    const all = { votes: { kind: 'all' } } as const;
    const story = by('one', all);
    story.when('ann', rejectIn('both'));
    expect(outcomeOf(story, 'both')).toBeUndefined();
    story.when('dora', approveIn('both'));
    expect(outcomeOf(story, 'both')).toBe('approved');
    const refused = by('one', all);
    refused.when('ann', rejectIn('both'));
    refused.when('dora', rejectIn('both'));
    expect(outcomeOf(refused, 'both')).toBe('rejected');
  });

  // ServiceNow approves automatically for a group nobody is in.
  test('a group nobody is in is somebody missing, unless one group is enough', () => {
    const vacant = { ann: ['front-desk'], tom: ['technician'] };
    const groups = (kind: 'each' | 'one') => chainOf([approve('both', [position('front-desk'), position('director')], { groups: kind })], vacant);
    expect(seatsIn(groups('each'), 'both')).toEqual([]);
    expect(seatsIn(groups('one'), 'both')).toEqual(['ann open']);
  });
});
