import type { PlanAddition, PlanApproveBlock } from '@guicheng/definition';
import { describe, expect, test } from 'vitest';
import { chainOf } from '../../test-support/chain-story.ts';
import { abstainIn, approveIn, person, rejectIn } from '../../test-support/given.ts';
import { approve, position } from '../../test-support/plan-parts.ts';
import { add, outcomeOf, seatsIn, standing, takeBack, toldIn, transfer } from '../../test-support/row-parts.ts';

const adding = (rest: Partial<PlanAddition> = {}) =>
  ({ add: { places: ['before', 'after', 'beside'], votes: 'all', from: [], nested: false, ...rest } }) as const;
const desk = (votes: PlanAddition['votes'] = 'all', rest: Partial<PlanApproveBlock> = {}) =>
  chainOf([approve('b', [position('manager')], { may: adding({ votes }), ...rest })]);

describe('approvals row 15: added before', () => {
  test('the owner decides after those before them have said yes', () => {
    const story = desk();
    story.when('max', add('b', 'before', 'ann', 'ben'));
    expect(seatsIn(story, 'b')).toEqual(['max open', 'ann open', 'ben open']);
    expect(story.refusal('max', approveIn('b'))).toBe('not_your_turn');
    story.when('ann', approveIn('b'));
    expect(story.refusal('max', approveIn('b'))).toBe('not_your_turn');
    story.when('ben', approveIn('b'));
    expect(outcomeOf(story, 'b'), 'their yes is not the owner’s').toBeUndefined();
    story.when('max', approveIn('b'));
    expect(standing(story)).toBe('closed yes');
  });

  test('all: a no by one of them is the no of the seat', () => {
    const story = desk();
    story.when('max', add('b', 'before', 'ann', 'ben'));
    story.when('ann', rejectIn('b'));
    expect(standing(story)).toBe('closed no');
  });

  test('any: one yes frees the owner, and the other need not decide; only a no by all of them is a no', () => {
    const story = desk('any');
    story.when('max', add('b', 'before', 'ann', 'ben'));
    story.when('ann', rejectIn('b'));
    expect(outcomeOf(story, 'b')).toBeUndefined();
    story.when('ben', approveIn('b'));
    story.when('max', approveIn('b'));
    expect(standing(story)).toBe('closed yes');
    const freed = desk('any');
    freed.when('max', add('b', 'before', 'ann', 'ben'));
    freed.when('ben', approveIn('b'));
    expect(seatsIn(freed, 'b')).toEqual(['max open', 'ann not-required', 'ben used']);
    expect(freed.refusal('ann', approveIn('b'))).toBe('seat_not_needed');
    const refused = desk('any');
    refused.when('max', add('b', 'before', 'ann', 'ben'));
    refused.when('ann', rejectIn('b'));
    refused.when('ben', rejectIn('b'));
    expect(standing(refused)).toBe('closed no');
  });
});

describe('approvals row 15: answered for by another', () => {
  test('somebody may be asked again when that is taken back, so they take no other part meanwhile', () => {
    const may = { ...adding({ votes: 'any' }), takeBack: true, transfer: { to: [] } } as const;
    const story = chainOf([approve('b', [position('manager'), position('director')], { votes: { kind: 'all' }, may })]);
    story.when('max', add('b', 'before', 'ann', 'ben'));
    story.when('ann', approveIn('b'));
    expect(story.refusal('dora', transfer('b', 'ben'))).toBe('seat_taken');
    expect(story.refusal(person('ben', { for: 'dora' }), approveIn('b'))).toBe('own_seat_first');
    story.when('ann', takeBack('b'));
    story.when('ben', approveIn('b'));
    expect(seatsIn(story, 'b')).toEqual(['max open', 'ann not-required', 'ben used', 'dora open']);
  });
});

describe('approvals row 15: added after', () => {
  test('the owner’s yes is kept and counts once those after have said yes', () => {
    const story = desk();
    story.when('max', add('b', 'after', 'ann'));
    expect(story.refusal('ann', approveIn('b'))).toBe('not_your_turn');
    story.when('max', approveIn('b'));
    expect(outcomeOf(story, 'b')).toBeUndefined();
    story.when('ann', approveIn('b'));
    expect(standing(story)).toBe('closed yes');
  });

  test('the owner’s no is the no of the seat at once, and those after are not asked', () => {
    const story = chainOf([approve('b', [position('manager'), position('director')], { votes: { kind: 'all' }, onReject: 'wait-all', may: adding() })]);
    story.when('max', add('b', 'after', 'ann'));
    story.when('max', rejectIn('b'));
    expect(seatsIn(story, 'b')).toEqual(['max used', 'ann not-required', 'dora open']);
    expect(toldIn(story, 'seat-not-required')).toEqual([{ type: 'seat-not-required', block: 'b', seat: '3', reason: 'answered' }]);
  });

  test('a no after them is the no of the seat, whatever its owner said', () => {
    const story = desk();
    story.when('max', add('b', 'after', 'ann'));
    story.when('max', approveIn('b'));
    story.when('ann', rejectIn('b'));
    expect(standing(story)).toBe('closed no');
  });

  test('they may be added once the owner has said yes, while the block is undecided; nobody else may be any more', () => {
    const story = chainOf([approve('b', [position('manager'), position('director')], { votes: { kind: 'all' }, may: adding() })]);
    story.when('max', approveIn('b'));
    expect(story.refusal('max', add('b', 'before', 'ann'))).toBe('already_voted');
    expect(story.refusal('max', add('b', 'beside', 'ann'))).toBe('already_voted');
    story.when('max', add('b', 'after', 'ann'));
    story.when('dora', approveIn('b'));
    expect(outcomeOf(story, 'b'), 'the manager’s seat has no whole answer yet').toBeUndefined();
    story.when('ann', approveIn('b'));
    expect(standing(story)).toBe('closed yes');
  });
});

describe('approvals row 15: added beside', () => {
  const board = (rest: Partial<PlanApproveBlock> = {}) =>
    chainOf([approve('b', [position('front-desk')], { votes: { kind: 'more-than', fraction: [1, 2], abstentions: 'counted' }, may: adding(), ...rest })]);

  test('a seat of their own: the whole grows', () => {
    const story = board();
    story.when('ann', add('b', 'beside', 'dora'));
    story.when('ann', approveIn('b'));
    expect(outcomeOf(story, 'b')).toBeUndefined();
    story.when('dora', approveIn('b'));
    expect(outcomeOf(story, 'b')).toBe('approved');
  });

  test('it weighs one, or what the position it was found by weighs', () => {
    const weights = { director: 3 };
    const heavy = board({ weights, may: adding({ from: [position('director')] }) });
    heavy.when('ann', add('b', 'beside', 'dora'));
    heavy.when('dora', approveIn('b'));
    expect(outcomeOf(heavy, 'b')).toBe('approved');
    const plain = board({ weights });
    plain.when('ann', add('b', 'beside', 'dora'));
    plain.when('dora', approveIn('b'));
    expect(outcomeOf(plain, 'b')).toBeUndefined();
  });

  test('in turn it comes right after the one who added it, and in groups it belongs to theirs', () => {
    const line = chainOf([approve('b', [position('manager'), position('director')], { votes: { kind: 'in-turn' }, may: adding() })]);
    line.when('max', add('b', 'beside', 'ann'));
    line.when('max', approveIn('b'));
    expect(line.refusal('dora', approveIn('b'))).toBe('not_your_turn');
    line.when('ann', approveIn('b'));
    line.when('dora', approveIn('b'));
    expect(standing(line)).toBe('closed yes');
    const groups = chainOf([approve('b', [position('manager'), position('director')], { votes: { kind: 'all' }, groups: 'one', may: adding() })]);
    groups.when('dora', add('b', 'beside', 'ann'));
    groups.when('dora', approveIn('b'));
    expect(outcomeOf(groups, 'b')).toBeUndefined();
    groups.when('ann', approveIn('b'));
    expect(outcomeOf(groups, 'b')).toBe('approved');
  });
});

describe('approvals row 15: whoever may be added, and by whom', () => {
  test('nobody twice, nobody unknown, nobody the block does not name, never nobody, and with a reason', () => {
    const story = chainOf([
      approve('b', [position('manager'), position('director')], {
        votes: { kind: 'all' },
        may: adding({ places: ['before'], from: [position('front-desk')] }),
      }),
    ]);
    expect(story.refusal('max', add('b', 'before', 'dora'))).toBe('seat_taken');
    expect(story.refusal('max', add('b', 'before', 'audra'))).toBe('person_not_allowed');
    expect(story.refusal('max', add('b', 'before'))).toBe('nobody_named');
    expect(story.refusal('max', add('b', 'beside', 'ann'))).toBe('act_not_allowed');
    expect(story.refusal('max', { ...add('b', 'before', 'ann'), reason: ' ' } as never)).toBe('reason_required');
    expect(story.refusal('ann', add('b', 'before', 'ben'))).toBe('not_your_seat');
    expect(desk().refusal('max', add('b', 'before', 'nobody-known'))).toBe('person_not_allowed');
    expect(chainOf([approve('b', [position('manager')])]).refusal('max', add('b', 'before', 'ann'))).toBe('act_not_allowed');
  });

  test('an added person decides a side: abstaining is left to seats of their own', () => {
    const story = chainOf([approve('b', [position('front-desk')], { votes: { kind: 'at-least', fraction: [1, 2], abstentions: 'counted' }, may: adding() })]);
    story.when('ann', add('b', 'before', 'dora'));
    story.when('ben', add('b', 'beside', 'audra'));
    expect(story.refusal('dora', abstainIn('b'))).toBe('abstain_not_allowed');
    expect(story.refusal('audra', abstainIn('b'))).toBeUndefined();
  });

  test('somebody added adds others only where that is allowed, and then their answer takes all of them', () => {
    const flat = desk();
    flat.when('max', add('b', 'before', 'ann'));
    expect(flat.refusal('ann', add('b', 'before', 'ben'))).toBe('act_not_allowed');
    const nested = chainOf([approve('b', [position('manager')], { may: adding({ nested: true }) })]);
    nested.when('max', add('b', 'before', 'ann'));
    nested.when('ann', add('b', 'before', 'ben'));
    nested.when('ann', add('b', 'after', 'dora'));
    expect(nested.refusal('ann', approveIn('b'))).toBe('not_your_turn');
    nested.when('ben', approveIn('b'));
    nested.when('ann', approveIn('b'));
    expect(nested.refusal('max', approveIn('b'))).toBe('not_your_turn');
    nested.when('dora', approveIn('b'));
    nested.when('max', approveIn('b'));
    expect(standing(nested)).toBe('closed yes');
  });

  test('a no before ends what was added deeper, too', () => {
    const story = chainOf([
      approve('b', [position('manager'), position('director')], { votes: { kind: 'all' }, onReject: 'wait-all', may: adding({ nested: true }) }),
    ]);
    story.when('max', add('b', 'before', 'ann', 'audra'));
    story.when('ann', add('b', 'after', 'ben'));
    story.when('audra', rejectIn('b'));
    expect(seatsIn(story, 'b')).toEqual(['max open', 'ann not-required', 'ben not-required', 'audra used', 'dora open']);
    expect(story.refusal('max', approveIn('b'))).toBe('seat_not_needed');
    story.when('dora', approveIn('b'));
    expect(standing(story)).toBe('closed no');
  });
});
