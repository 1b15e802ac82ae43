import { describe, expect, test } from 'vitest';
import { offers } from '../../offers.ts';
import { chainOf } from '../../test-support/chain-story.ts';
import { yuan } from '../../test-support/fixture-plan.ts';
import type { Asked } from '../../test-support/given.ts';
import { approveIn, rejectIn, STAFF } from '../../test-support/given.ts';
import { approve, handle, position } from '../../test-support/plan-parts.ts';

const FIELDS = { amount: 'write', result: 'required', who: 'hidden' } as const;
const story = () => chainOf([approve('b', [position('manager')], { fields: FIELDS })], STAFF, { amount: yuan(1), who: 'ben' });
const vote = (value: { readonly [field: string]: unknown }, sign: 'approve' | 'reject' = 'approve'): Asked => ({
  type: 'cast-vote',
  block: 'b',
  vote: sign,
  value,
});

describe('approvals row 33: rights on fields by block', () => {
  test('what a block may write is written with the vote, as an event of its own before it', () => {
    const asked = story();
    const events = asked.when('max', vote({ amount: yuan(2), result: 'cheaper' }));
    expect(events.slice(0, 2)).toEqual([
      { type: 'form-recorded', form: 'ask', stage: 'deciding', value: { amount: yuan(2), result: 'cheaper' }, outcomes: {} },
      { type: 'vote-cast', block: 'b', seat: '1', vote: 'approve' },
    ]);
    expect(asked.state.forms['ask']).toEqual({ amount: yuan(2), result: 'cheaper', who: 'ben' });
    expect(asked.state.asker?.person).toBe('tom');
  });

  test('what it may not write comes along unchanged or not at all', () => {
    expect(story().refusal('max', vote({ who: 'ann', result: 'x' }))).toBe('field_not_writable');
    expect(story().refusal('max', vote({ who: 'ben', result: 'x' }))).toBeUndefined();
    expect(story().refusal('max', vote({ nothing: 1, result: 'x' }))).toBe('field_not_writable');
    expect(story().refusal('max', vote({ constructor: 1, result: 'x' }))).toBe('field_not_writable');
  });

  test('a yes leaves no required field empty; a no may', () => {
    for (const empty of [{}, { result: '' }, { result: null }, { result: [] }]) expect(story().refusal('max', vote(empty))).toBe('field_required');
    expect(story().refusal('max', approveIn('b'))).toBe('field_required');
    expect(story().refusal('max', rejectIn('b'))).toBeUndefined();
  });

  test('a field it may write can be emptied', () => {
    const asked = story();
    expect(asked.when('max', vote({ amount: null, result: 'x' }))[0]).toMatchObject({ value: { result: 'x' }, cleared: ['amount'] });
    expect(asked.state.forms['ask']).toEqual({ result: 'x', who: 'ben' });
  });

  test('nothing is recorded where nothing changes, nor where the vote is refused', () => {
    const asked = story();
    expect(asked.when('max', vote({ amount: yuan(1) }, 'reject'))[0]).toMatchObject({ type: 'vote-cast' });
    expect(story().refusal('ann', vote({ amount: yuan(9) }))).toBe('not_your_seat');
  });

  test('what is offered says the rights', () => {
    const asked = story();
    const [, first] = offers(asked.plan, asked.state, { person: 'max', positions: ['manager'] }, asked.at, asked.directory);
    expect(first).toMatchObject({ act: 'cast-vote', fields: FIELDS });
  });
});

test('approvals row 33: a form filled in on the way clears what it no longer says', () => {
  const one = chainOf([handle('b', [position('technician')], { form: 'ask' })], STAFF, { amount: yuan(1), who: 'ben' });
  expect(one.when('tess', { type: 'handle-block', block: 'b', value: { amount: yuan(2) } })[0]).toMatchObject({ cleared: ['who'] });
  expect(one.state.forms['ask']).toEqual({ amount: yuan(2) });
  const kept = chainOf([handle('b', [position('technician')], { form: 'ask' })], STAFF, { amount: yuan(1) });
  expect(kept.when('tess', { type: 'handle-block', block: 'b', value: { amount: yuan(2) } })[0]).not.toHaveProperty('cleared');
});
