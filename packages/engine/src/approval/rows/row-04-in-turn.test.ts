import { describe, expect, test } from 'vitest';
import { chainOf } from '../../test-support/chain-story.ts';
import { approveIn, rejectIn, STAFF } from '../../test-support/given.ts';
import { approve, position } from '../../test-support/plan-parts.ts';
import { seatsIn, standing } from '../../test-support/row-parts.ts';

const inTurn = { votes: { kind: 'in-turn' } } as const;

describe('approvals row 04: one after another', () => {
  test('the next decides only after the one before said yes, in the order of the definition', () => {
    const story = chainOf([approve('line', [position('director'), position('manager'), position('auditor')], inTurn)]);
    expect(story.refusal('max', approveIn('line'))).toBe('not_your_turn');
    story.when('dora', approveIn('line'));
    expect(story.refusal('audra', approveIn('line'))).toBe('not_your_turn');
    story.when('max', approveIn('line'));
    story.when('audra', approveIn('line'));
    expect(standing(story)).toBe('closed yes');
  });

  test('somebody found twice decides once, at their first place', () => {
    const story = chainOf([approve('line', [position('manager'), position('director'), position('auditor')], inTurn)], {
      ...STAFF,
      max: ['manager', 'auditor'],
      audra: [],
    });
    expect(seatsIn(story, 'line')).toEqual(['max open', 'dora open']);
  });

  // warm-flow writes a sequence into its ballots and never reads it: everybody may decide at once.
  test('a rejection stops the line: nobody after it is asked', () => {
    const story = chainOf([approve('line', [position('director'), position('manager')], inTurn)]);
    story.when('dora', rejectIn('line'));
    expect(seatsIn(story, 'line')).toEqual(['dora used', 'max not-required']);
    expect(standing(story)).toBe('closed no');
  });
});
