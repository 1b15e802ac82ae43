import { describe, expect, test } from 'vitest';
import { chainOf } from '../../test-support/chain-story.ts';
import { approveIn, rejectIn, STAFF } from '../../test-support/given.ts';
import { approve, position } from '../../test-support/plan-parts.ts';
import { add, outcomeOf, remove, seatsIn, standing } from '../../test-support/row-parts.ts';

const four = [position('front-desk'), position('director'), position('auditor')];
const third = { kind: 'at-least', fraction: [1, 4], abstentions: 'counted' } as const;

describe('approvals row 06: quorum and reject quorum', () => {
  test('nothing stands before so many have voted', () => {
    const story = chainOf([approve('board', four, { votes: third, quorum: 3 })]);
    story.when('ann', approveIn('board'));
    story.when('ben', rejectIn('board'));
    expect(outcomeOf(story, 'board')).toBeUndefined();
    story.when('dora', rejectIn('board'));
    expect(outcomeOf(story, 'board')).toBe('approved');
  });

  test('so many rejections reject, whatever else is voted', () => {
    const story = chainOf([approve('board', four, { votes: third, rejectQuorum: 2 })]);
    story.when('ann', approveIn('board'));
    expect(outcomeOf(story, 'board'), 'two may still reject').toBeUndefined();
    story.when('ben', rejectIn('board'));
    story.when('dora', rejectIn('board'));
    expect(standing(story)).toBe('closed no');
  });

  test('with wait-all they reject once everybody was heard', () => {
    const story = chainOf([approve('board', four, { votes: third, rejectQuorum: [1, 2], onReject: 'wait-all' })]);
    for (const [who, vote] of [
      ['ann', rejectIn],
      ['ben', rejectIn],
      ['dora', approveIn],
    ] as const)
      story.when(who, vote('board'));
    expect(outcomeOf(story, 'board')).toBeUndefined();
    story.when('audra', approveIn('board'));
    expect(outcomeOf(story, 'board')).toBe('rejected');
  });

  test.each([
    ['reject', 'closed no', []],
    ['wait', 'in-approval deciding', []],
    ['those-there-are', 'in-approval deciding', ['dora open']],
  ] as const)('a number no seats can reach is named in the definition: %s', (ifTooFew, stands, seats) => {
    const story = chainOf([approve('board', [position('director')], { votes: { kind: 'all' }, quorum: 3, ifTooFew })]);
    expect(standing(story)).toBe(stands);
    expect(seatsIn(story, 'board')).toEqual(seats);
    if (seats.length > 0) {
      story.when('dora', approveIn('board'));
      expect(standing(story)).toBe('closed yes');
    }
  });

  test('whoever waits for more people goes on once they are there', () => {
    const story = chainOf([approve('board', [position('director')], { votes: { kind: 'all' }, quorum: 2 })]);
    story.directory = { ...story.directory, holders: () => ['dora', 'dana'] };
    story.foreseen = false;
    story.when('ann', { type: 'add-comment', text: 'anybody?' });
    expect(seatsIn(story, 'board')).toEqual([]);
    story.reach(story.at + 1);
    expect(seatsIn(story, 'board')).toEqual(['dora open', 'dana open']);
  });

  test('a quorum in numbers neither grows with an added seat nor shrinks with its removal', () => {
    const may = { add: { places: ['beside'], votes: 'all', from: [], nested: false }, remove: true } as const;
    const story = chainOf([approve('board', [position('front-desk')], { votes: third, quorum: 2, may })], STAFF);
    story.when('ann', add('board', 'beside', 'dora'));
    story.when('ann', approveIn('board'));
    expect(outcomeOf(story, 'board')).toBeUndefined();
    story.when('ann', remove('board', '3'));
    expect(outcomeOf(story, 'board')).toBeUndefined();
    story.when('ben', rejectIn('board'));
    expect(outcomeOf(story, 'board')).toBe('approved');
  });
});
