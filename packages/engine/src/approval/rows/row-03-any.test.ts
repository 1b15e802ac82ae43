import { describe, expect, test } from 'vitest';
import { chainOf } from '../../test-support/chain-story.ts';
import { approveIn, rejectIn } from '../../test-support/given.ts';
import { approve, position } from '../../test-support/plan-parts.ts';
import { seatsIn, standing, toldIn } from '../../test-support/row-parts.ts';

describe('approvals row 03: any one decides', () => {
  test.each([
    ['yes', approveIn('desk')],
    ['no', rejectIn('desk')],
  ] as const)('the first decision, here %s, is the decision', (stage, vote) => {
    const story = chainOf([approve('desk', [position('front-desk')])]);
    story.when('ben', vote);
    expect(standing(story)).toBe(`closed ${stage}`);
  });

  // ruoyi-vue-pro #939: the "done" lists of the others showed a rejection they never made as theirs.
  test('the others are not required, and nothing says they acted', () => {
    const story = chainOf([approve('desk', [position('front-desk')])]);
    story.when('ben', rejectIn('desk'));
    expect(seatsIn(story, 'desk')).toEqual(['ann not-required', 'ben used']);
    expect(toldIn(story, 'vote-cast')).toEqual([{ type: 'vote-cast', block: 'desk', seat: '2', vote: 'reject' }]);
    expect(story.refusal('ann', approveIn('desk'))).toBe('case_closed');
  });
});
