import type { PlanApproveBlock, PlanBlock } from '@guicheng/definition';
import { describe, expect, test } from 'vitest';
import { chainOf } from '../../test-support/chain-story.ts';
import { approveIn, handleIn, person, rejectIn } from '../../test-support/given.ts';
import { approve, blocks, handle, position } from '../../test-support/plan-parts.ts';
import { add, outcomeOf, seatsIn, standing, takeBack } from '../../test-support/row-parts.ts';

const may = { takeBack: true, add: { places: ['before', 'after'], votes: 'any', from: [], nested: false } } as const;
const block = (id: string, who: string, rest: Partial<PlanApproveBlock> = {}) => approve(id, [position(who)], { may, ...rest });
const parallel = (join: 'all' | 'any', left: PlanBlock, right: PlanBlock): PlanBlock => ({
  id: 'both',
  kind: 'parallel',
  join,
  satisfies: [],
  branches: { l: { title: {}, blocks: blocks(left) }, r: { title: {}, blocks: blocks(right) } },
});

describe('approvals row 25: taking back an own decision', () => {
  test('while the block is undecided; the other votes stand', () => {
    const story = chainOf([block('b', 'front-desk', { votes: { kind: 'all' }, onReject: 'wait-all' }), block('next', 'director')]);
    story.when('ann', rejectIn('b'));
    expect(story.when('ann', takeBack('b'))).toEqual([{ type: 'vote-taken-back', block: 'b', seat: '1' }]);
    expect(story.refusal('ann', takeBack('b'))).toBe('nothing_to_take_back');
    story.when('ben', approveIn('b'));
    story.when('ann', approveIn('b'));
    expect(outcomeOf(story, 'b')).toBe('approved');
  });

  test('after it was decided, while nobody acted in what follows: it is open again for everybody it was open for', () => {
    const story = chainOf([block('b', 'front-desk'), block('next', 'director')]);
    story.when('ann', approveIn('b'));
    expect(seatsIn(story, 'next')).toEqual(['dora open']);
    expect(story.when('ann', takeBack('b'))).toEqual([{ type: 'vote-taken-back', block: 'b', seat: '1', voided: ['next'] }]);
    expect(seatsIn(story, 'b')).toEqual(['ann open', 'ben open']);
    expect(story.refusal('dora', approveIn('next'))).toBe('block_not_open');
    story.when('ben', approveIn('b'));
    story.when('dora', approveIn('next'));
    expect(standing(story)).toBe('closed yes');
  });

  test('not once somebody acted after it, and not once the case went on', () => {
    const story = chainOf([block('b', 'front-desk'), block('next', 'director', { votes: { kind: 'all' }, who: [position('director'), position('manager')] })]);
    story.when('ann', approveIn('b'));
    story.when('dora', approveIn('next'));
    expect(story.refusal('ann', takeBack('b'))).toBe('acted_since');
    story.when('max', approveIn('next'));
    expect(story.refusal('max', takeBack('next'))).toBe('case_closed');
  });

  test('somebody added in what follows has been acted on, too', () => {
    const story = chainOf([block('b', 'front-desk'), block('next', 'director')]);
    story.when('ann', approveIn('b'));
    story.when('dora', add('next', 'before', 'ben'));
    expect(story.refusal('ann', takeBack('b'))).toBe('acted_since');
  });

  test('by the one whose seat it is, also when a deputy decided, and by nobody else', () => {
    const story = chainOf([block('b', 'front-desk'), block('next', 'director')]);
    story.when(person('zoe', { for: 'ann' }), approveIn('b'));
    expect(story.refusal('ben', takeBack('b'))).toBe('nothing_to_take_back');
    expect(story.refusal('zoe', takeBack('b'))).toBe('nothing_to_take_back');
    story.when('ann', takeBack('b'));
  });

  test('what was acted on is taken back the same; not where the block does not allow it', () => {
    const story = chainOf([handle('act', [position('front-desk')], { may: { takeBack: true } }), approve('next', [position('director')])]);
    story.when('ann', handleIn('act'));
    story.when('ann', takeBack('act'));
    expect(seatsIn(story, 'act')).toEqual(['ann open', 'ben open']);
    story.when('ben', handleIn('act'));
    story.when('dora', rejectIn('next'));
    expect(standing(story)).toBe('closed no');
    const fixed = chainOf([approve('b', [position('front-desk')]), approve('next', [position('director')])]);
    fixed.when('ann', approveIn('b'));
    expect(fixed.refusal('ann', takeBack('b'))).toBe('act_not_allowed');
  });
});

describe('approvals row 25: beside other ways', () => {
  test('all have to pass: the block around it is not decided any more, and the other way stands', () => {
    const story = chainOf([parallel('all', block('left', 'manager'), block('right', 'front-desk')), block('next', 'director')]);
    story.when('ann', approveIn('right'));
    story.when('max', approveIn('left'));
    story.when('max', takeBack('left'));
    expect(outcomeOf(story, 'right')).toBe('approved');
    expect(outcomeOf(story, 'next')).toBeUndefined();
    story.when('max', approveIn('left'));
    story.when('dora', approveIn('next'));
    expect(standing(story)).toBe('closed yes');
  });

  test('one is enough: it sent the other ways home, so it stands', () => {
    const story = chainOf([parallel('any', block('left', 'manager'), block('right', 'front-desk')), block('next', 'director')]);
    story.when('max', approveIn('left'));
    expect(story.refusal('max', takeBack('left'))).toBe('acted_since');
  });
});

describe('approvals row 25: beside people who were added', () => {
  test('not once somebody of the same seat has decided after it', () => {
    const story = chainOf([block('b', 'front-desk', { votes: { kind: 'all' } })]);
    story.when('ann', add('b', 'before', 'dora'));
    story.when('dora', approveIn('b'));
    story.when('ann', approveIn('b'));
    expect(story.refusal('dora', takeBack('b'))).toBe('acted_since');
    story.when('ann', takeBack('b'));
    story.when('dora', takeBack('b'));
    expect(story.refusal('ann', approveIn('b'))).toBe('not_your_turn');
  });

  test('whoever was not needed because of it is asked again, and nobody else', () => {
    const story = chainOf([block('b', 'front-desk', { votes: { kind: 'all' } })]);
    story.when('ann', add('b', 'before', 'dora', 'audra'));
    story.when('ann', add('b', 'after', 'max', 'tess'));
    story.when('dora', approveIn('b'));
    story.when('ann', approveIn('b'));
    story.when('max', approveIn('b'));
    expect(seatsIn(story, 'b')).toEqual(['ann used', 'dora used', 'audra not-required', 'max used', 'tess not-required', 'ben open']);
    story.when('max', takeBack('b'));
    expect(seatsIn(story, 'b')).toEqual(['ann used', 'dora used', 'audra not-required', 'max open', 'tess open', 'ben open']);
  });
});
