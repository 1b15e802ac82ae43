import { describe, expect, test } from 'vitest';
import { nextWake } from '../../case/next-wake.ts';
import { chainOf } from '../../test-support/chain-story.ts';
import { approveIn, START } from '../../test-support/given.ts';
import { approve, position } from '../../test-support/plan-parts.ts';
import { outcomeOf, seatsIn } from '../../test-support/row-parts.ts';

const HOUR = 3_600_000;
const hold = { type: 'hold-vote', block: 'b', vote: 'reject', comment: 'unclear' } as const;

describe('approvals row 36: a decision kept and not made', () => {
  // warm-flow writes a record for it, and that record counts among the votes to come.
  test('it is no vote: nothing moves, nobody waits less, and time goes on', () => {
    const within = { unit: 'elapsed', ms: HOUR, said: '1h' } as const;
    const story = chainOf([approve('b', [position('front-desk')], { may: { hold: true }, sla: { within, onBreach: { kind: 'pass' } } })]);
    expect(story.when('ann', hold)).toEqual([{ type: 'vote-held', block: 'b', seat: '1', vote: 'reject', comment: 'unclear' }]);
    expect(story.state.chain?.blocks['b']?.seats[0]).toMatchObject({ status: 'open', held: { vote: 'reject', comment: 'unclear' } });
    expect(seatsIn(story, 'b')).toEqual(['ann open', 'ben open']);
    expect(nextWake(story.plan, story.state, story.history)).toBe(START + HOUR + 1);
    story.reach(START + HOUR + 1);
    expect(outcomeOf(story, 'b')).toBe('passed');
  });

  test('kept anew it is the newer, as far as it is written; cast, it is gone', () => {
    const story = chainOf([approve('b', [position('front-desk')], { votes: { kind: 'all' }, may: { hold: true } })]);
    story.when('ann', hold);
    story.when('ann', { type: 'hold-vote', block: 'b' });
    expect(story.state.chain?.blocks['b']?.seats[0]).toMatchObject({ held: {} });
    story.when('ann', approveIn('b'));
    expect(story.state.chain?.blocks['b']?.seats[0]).not.toHaveProperty('held');
    expect(story.refusal('ann', hold)).toBe('already_voted');
  });

  test('not where the block does not allow it, nor by somebody without a seat', () => {
    expect(chainOf([approve('b', [position('front-desk')])]).refusal('ann', hold)).toBe('act_not_allowed');
    expect(chainOf([approve('b', [position('front-desk')], { may: { hold: true } })]).refusal('dora', hold)).toBe('not_your_seat');
  });
});
