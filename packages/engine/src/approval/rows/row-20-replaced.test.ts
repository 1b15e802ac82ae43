import { describe, expect, test } from 'vitest';
import { chainOf } from '../../test-support/chain-story.ts';
import { approveIn, CLOCK, handleIn } from '../../test-support/given.ts';
import { approve, blocks, handle, position } from '../../test-support/plan-parts.ts';
import { add, delegate, opinion, outcomeOf, replace, seatsIn, standing, toldIn } from '../../test-support/row-parts.ts';

const ALL = { votes: { kind: 'all' } } as const;
const may = { add: { places: ['before', 'after'], votes: 'all', from: [], nested: false }, delegate: { to: [] } } as const;

describe('approvals row 20: somebody left', () => {
  test('every open seat and every seat to come goes to the other, with the reason', () => {
    const both = {
      id: 'both',
      kind: 'parallel' as const,
      join: 'all' as const,
      satisfies: [],
      branches: {
        l: { title: {}, blocks: blocks(approve('left', [position('manager')])) },
        r: { title: {}, blocks: blocks(handle('right', [position('manager')])) },
      },
    };
    const story = chainOf([both, approve('later', [position('manager')])]);
    const events = story.when('audra', replace('max', 'dora'));
    expect(events.slice(0, 3)).toEqual([
      { type: 'person-replaced', from: 'max', to: 'dora', reason: 'left' },
      { type: 'seat-moved', block: 'left', seat: '1', from: 'max', to: 'dora', reason: 'replaced' },
      { type: 'seat-moved', block: 'right', seat: '1', from: 'max', to: 'dora', reason: 'replaced' },
    ]);
    story.when('dora', approveIn('left'));
    story.when('dora', handleIn('right'));
    expect(seatsIn(story, 'later')).toEqual(['dora open']);
  });

  test('also where a superior or somebody named by the time limit would be found in the leaver’s place', () => {
    const story = chainOf(
      [approve('b', [position('technician')], { ifRequester: 'superior' }), approve('later', [position('nobody')], { ifNobody: { position: 'manager' } })],
      {
        tom: ['technician'],
        max: ['manager'],
        ann: ['front-desk'],
        audra: ['auditor'],
      },
    );
    expect(seatsIn(story, 'b')).toEqual(['max open']);
    story.when('audra', replace('max', 'ann'));
    story.when('ann', approveIn('b'));
    expect(seatsIn(story, 'later')).toEqual(['ann open']);
  });

  test('whoever replaces the replacement has them all', () => {
    const story = chainOf([approve('now', [position('director')]), approve('later', [position('manager')])]);
    story.when('audra', replace('max', 'ann'));
    story.when('audra', replace('ann', 'ben'));
    expect(story.state.replaced).toEqual({ max: 'ben', ann: 'ben' });
    story.when('audra', replace('ben', 'max'));
    expect(story.state.replaced, 'max is back').toEqual({ ann: 'max', ben: 'max' });
    story.when('dora', approveIn('now'));
    expect(seatsIn(story, 'later')).toEqual(['max open']);
  });

  test('one person keeps one seat: where the other has one, the leaver’s is not required and the whole is smaller', () => {
    const story = chainOf([approve('b', [position('manager'), position('director')], { ...ALL, may })]);
    story.when('max', add('b', 'before', 'ann'));
    story.when('dora', approveIn('b'));
    expect(outcomeOf(story, 'b')).toBeUndefined();
    story.when('audra', replace('max', 'dora'));
    expect(toldIn(story, 'seat-not-required')).toEqual([
      { type: 'seat-not-required', block: 'b', seat: '1', reason: 'replaced' },
      { type: 'seat-not-required', block: 'b', seat: '3', reason: 'replaced' },
    ]);
    expect(standing(story)).toBe('closed yes');
  });

  test('a leaver who was added before somebody frees them, where the other has a seat', () => {
    const story = chainOf([approve('b', [position('manager'), position('director')], { ...ALL, may })]);
    story.when('max', add('b', 'before', 'ann'));
    story.when('audra', replace('ann', 'dora'));
    expect(story.refusal('max', approveIn('b'))).toBeUndefined();
  });

  test('whoever was added to the leaver’s own seat gives up that part and takes the seat, with those they had added let go', () => {
    for (const place of ['before', 'after'] as const) {
      const story = chainOf([approve('b', [position('manager')], { ...ALL, may: { ...may, add: { ...may.add, nested: true } } })]);
      story.when('max', add('b', place, 'ann'));
      if (place === 'before') story.when('ann', add('b', 'before', 'ben'));
      story.when('audra', replace('max', 'ann'));
      expect(seatsIn(story, 'b').toSorted()).toEqual(
        place === 'before' ? ['ann not-required', 'ann open', 'ben not-required'] : ['ann not-required', 'ann open'],
      );
      story.when('ann', approveIn('b'));
      expect(standing(story)).toBe('closed yes');
    }
  });

  test('whoever has decided as a part of the leaver’s seat cannot take it too: somebody else is named', () => {
    const story = chainOf([approve('b', [position('manager'), position('director')], { ...ALL, may })]);
    story.when('max', add('b', 'before', 'ann'));
    story.when('ann', approveIn('b'));
    expect(story.refusal('audra', replace('max', 'ann'))).toBe('seat_taken');
    story.when('audra', replace('max', 'ben'));
    expect(seatsIn(story, 'b').toSorted()).toEqual(['ann used', 'ben open', 'dora open']);
  });

  test('an opinion the leaver was asked for is asked of the other, and ends where that is the owner', () => {
    const story = chainOf([approve('b', [position('manager')], { may })]);
    story.when('max', delegate('b', 'ann'));
    story.when('audra', replace('ann', 'ben'));
    expect(story.refusal('ben', opinion('b', '1'))).toBeUndefined();
    story.when('audra', replace('ben', 'max'));
    expect(story.state.chain?.blocks['b']?.seats[0]).not.toHaveProperty('delegated');
  });

  test('before anything is asked for it is kept for later', () => {
    const story = chainOf([approve('b', [position('manager')], { may: { return: { to: ['requester'], then: 'replay', clocks: 'reset' } } })]);
    story.when('max', { type: 'return-request', block: 'b', to: 'requester', reason: 'unclear' });
    expect(story.when('audra', replace('max', 'dora'))).toEqual([{ type: 'person-replaced', from: 'max', to: 'dora', reason: 'left' }]);
    story.when('tom', { type: 'record-form', stage: 'ask', value: {} });
    expect(seatsIn(story, 'b')).toEqual(['dora open']);
  });

  test('administrators only, with a reason, to somebody else who is known', () => {
    const story = chainOf([approve('b', [position('manager')])]);
    expect(story.refusal('max', replace('max', 'dora'))).toBe('administrators_only');
    expect(story.refusal(CLOCK, replace('max', 'dora'))).toBe('actor_not_a_person');
    expect(story.refusal('audra', { ...replace('max', 'dora'), reason: '' } as never)).toBe('reason_required');
    expect(story.refusal('audra', replace('max', 'max'))).toBe('nobody_named');
    expect(story.refusal('audra', replace('max', 'stranger'))).toBe('person_not_allowed');
  });

  test('where the other has a seat in a block that is only handled, they have one part in it', () => {
    const story = chainOf([handle('b', [position('manager'), position('director')])]);
    story.when('audra', replace('max', 'dora'));
    expect(seatsIn(story, 'b')).toEqual(['max not-required', 'dora open']);
    story.when('dora', handleIn('b'));
    expect(standing(story)).toBe('closed yes');
  });
});
