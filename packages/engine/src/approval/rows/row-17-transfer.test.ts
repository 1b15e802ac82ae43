import { describe, expect, test } from 'vitest';
import { chainOf } from '../../test-support/chain-story.ts';
import { approveIn, handleIn, rejectIn } from '../../test-support/given.ts';
import { approve, handle, position } from '../../test-support/plan-parts.ts';
import { add, delegate, opinion, outcomeOf, seatsIn, standing, transfer } from '../../test-support/row-parts.ts';

const may = { transfer: { to: [] }, delegate: { to: [] }, hold: true, add: { places: ['before'], votes: 'all', from: [], nested: false } } as const;
const two = { kind: 'at-least', fraction: [2, 3], abstentions: 'counted' } as const;

describe('approvals row 17: giving a seat away', () => {
  // warm-flow counts the records of transfers as votes to come: two of two became two of three.
  test('the seat moves and stays one seat with one vote', () => {
    const story = chainOf([approve('b', [position('front-desk'), position('manager')], { votes: two, may })]);
    const moved = story.when('ann', transfer('b', 'dora'));
    expect(moved).toEqual([{ type: 'seat-moved', block: 'b', seat: '1', from: 'ann', to: 'dora', reason: 'transfer', comment: 'so' }]);
    expect(story.refusal('ann', approveIn('b'))).toBe('not_your_seat');
    story.when('dora', approveIn('b'));
    story.when('ben', approveIn('b'));
    expect(standing(story)).toBe('closed yes');
  });

  test('it weighs what it weighed, whoever has it, however often it moves', () => {
    const story = chainOf([approve('b', [position('manager'), position('front-desk')], { votes: two, weights: { manager: 4, director: 9 }, may })]);
    story.when('max', transfer('b', 'dora'));
    story.when('dora', transfer('b', 'audra'));
    story.when('audra', approveIn('b'));
    expect(outcomeOf(story, 'b')).toBe('approved');
  });

  test('it weighs the same where its time ran out and a superior has it', () => {
    const within = { unit: 'elapsed', ms: 1000, said: '1s' } as const;
    const weights = { 'front-desk': 1, auditor: 1, manager: 9 };
    const story = chainOf([
      approve('b', [position('auditor'), position('front-desk')], { votes: two, weights, sla: { within, onBreach: { kind: 'escalate' } } }),
    ]);
    story.reach(story.at + 2000);
    expect(story.state.chain?.blocks['b']?.seats[1]).toMatchObject({ person: 'max', position: 'manager', found: 'front-desk' });
    story.when('max', approveIn('b'));
    expect(outcomeOf(story, 'b'), 'one of three').toBeUndefined();
  });

  test('an opinion asked for and a decision held end with it; those added stay', () => {
    const story = chainOf([approve('b', [position('manager')], { may })]);
    story.when('max', add('b', 'before', 'ben'));
    story.when('max', { type: 'hold-vote', block: 'b', vote: 'reject' });
    story.when('max', delegate('b', 'audra'));
    story.when('max', transfer('b', 'dora'));
    expect(story.state.chain?.blocks['b']?.seats[0]).toEqual({ id: '1', position: 'manager', person: 'dora', status: 'open' });
    expect(story.refusal('audra', opinion('b', '1'))).toBe('not_asked');
    expect(story.refusal('dora', approveIn('b'))).toBe('not_your_turn');
    story.when('ben', approveIn('b'));
    story.when('dora', approveIn('b'));
    expect(standing(story)).toBe('closed yes');
  });

  test('to nobody who has a seat there or has decided there, and only to those named', () => {
    const story = chainOf([
      approve('b', [position('front-desk'), position('manager')], {
        votes: { kind: 'all' },
        may: { transfer: { to: [position('director'), position('manager'), position('front-desk')] } },
      }),
    ]);
    expect(story.refusal('ann', transfer('b', 'ann'))).toBe('seat_taken');
    expect(story.refusal('ann', transfer('b', 'max'))).toBe('seat_taken');
    expect(story.refusal('ann', transfer('b', 'audra'))).toBe('person_not_allowed');
    expect(story.refusal('ann', { ...transfer('b', 'dora'), reason: '' } as never)).toBe('reason_required');
    story.when({ kind: 'person', person: 'dora', name: 'dora', for: 'ben' }, approveIn('b'));
    expect(story.refusal('ann', transfer('b', 'dora')), 'she decided for ben').toBe('seat_taken');
  });

  test('what is only acted on is given away the same, and not where the block does not say so', () => {
    const story = chainOf([handle('act', [position('front-desk')], { may: { transfer: { to: [] } } })]);
    story.when('ann', transfer('act', 'tom'));
    expect(story.refusal('ann', handleIn('act'))).toBe('not_your_seat');
    story.when('tom', handleIn('act'));
    expect(seatsIn(story, 'act')).toEqual(['tom used', 'ben not-required']);
    const fixed = chainOf([approve('b', [position('front-desk')])]);
    expect(fixed.refusal('ann', transfer('b', 'dora'))).toBe('act_not_allowed');
    expect(fixed.refusal('ann', transfer('elsewhere', 'dora'))).toBe('block_not_open');
  });

  test('not once it was used', () => {
    const story = chainOf([approve('b', [position('front-desk')], { votes: { kind: 'all' }, onReject: 'wait-all', may })]);
    story.when('ann', rejectIn('b'));
    expect(story.refusal('ann', transfer('b', 'dora'))).toBe('already_voted');
  });
});
