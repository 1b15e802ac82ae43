import { describe, expect, test } from 'vitest';
import { chainOf } from '../../test-support/chain-story.ts';
import type { Asked } from '../../test-support/given.ts';
import { approveIn, rejectIn } from '../../test-support/given.ts';
import { approve, position } from '../../test-support/plan-parts.ts';
import { add, delegate, replace, takeBack, transfer } from '../../test-support/row-parts.ts';

const may = {
  transfer: { to: [] },
  delegate: { to: [] },
  add: { places: ['beside'], votes: 'all', from: [], nested: false },
  hold: true,
  takeBack: true,
  claim: true,
} as const;
const desk = () => chainOf([approve('b', [position('front-desk')], { votes: { kind: 'all' }, may })]);

describe('approvals row 42: the same command twice', () => {
  const acts: readonly (readonly [string, Asked])[] = [
    ['ann', approveIn('b')],
    ['ann', transfer('b', 'dora')],
    ['ann', delegate('b', 'dora')],
    ['ann', add('b', 'beside', 'dora')],
    ['ann', { type: 'hold-vote', block: 'b' }],
    ['ann', { type: 'claim-block', block: 'b' }],
    ['audra', replace('ann', 'dora')],
  ];
  test.each(acts.map(([who, asked]) => [asked.type, who, asked] as const))('%s is accepted again and nothing happens', (_, who, asked) => {
    const story = desk();
    story.when(who, asked, 'once');
    const { length } = story.history;
    expect(story.ask(who, asked, 'once')).toEqual({ accepted: true, events: [] });
    expect(story.history).toHaveLength(length);
  });

  test('also after something else happened, and after the case ended', () => {
    const story = desk();
    story.when('ann', approveIn('b'), 'first');
    story.when('ann', takeBack('b'), 'second');
    expect(story.ask('ann', approveIn('b'), 'first')).toEqual({ accepted: true, events: [] });
    story.when('ann', rejectIn('b'), 'third');
    expect(story.ask('ann', rejectIn('b'), 'third')).toEqual({ accepted: true, events: [] });
  });

  // warm-flow has no lock on a ballot (a TODO in its source): two requests at once are two votes.
  test('another command for a used seat is refused, so of two at once one is decided on what the other did', () => {
    const story = desk();
    const both = [story.ask('ann', approveIn('b'), 'one'), story.ask('ann', rejectIn('b'), 'two')];
    expect(
      both.map(({ accepted }) => accepted),
      'decided on the same state',
    ).toEqual([true, true]);
    story.when('ann', approveIn('b'), 'one');
    expect(story.refusal('ann', rejectIn('b')), 'decided again on the next').toBe('already_voted');
  });
});
