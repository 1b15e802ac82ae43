import { describe, expect, test } from 'vitest';
import { chainOf } from '../../test-support/chain-story.ts';
import { approveIn, person, STAFF } from '../../test-support/given.ts';
import { approve, blocks, position } from '../../test-support/plan-parts.ts';
import { add, replace, seatsIn, standing, transfer } from '../../test-support/row-parts.ts';

const SEPARATE = { approval: { separate: { money: { blocks: ['check', 'pay'], reason: {} } } } };
const HOLDS = { ...STAFF, max: ['manager', 'director'] };
const may = { transfer: { to: [] }, add: { places: ['beside'], votes: 'all', from: [], nested: false } } as const;
const story = (holds: { readonly [one: string]: readonly string[] } = HOLDS) =>
  chainOf([approve('check', [position('manager')], { may }), approve('pay', [position('director')], { may, ifNobody: 'reject' })], holds, undefined, SEPARATE);

describe('approvals row 14: four eyes', () => {
  test('whoever decided in one block of a set is not found for another', () => {
    const one = story();
    one.when('max', approveIn('check'));
    expect(seatsIn(one, 'pay')).toEqual(['dora open']);
  });

  test('nobody else there is nobody found, and the definition says what then', () => {
    const one = story({ ...HOLDS, dora: [] });
    one.when('max', approveIn('check'));
    expect(standing(one)).toBe('closed no');
  });

  test('nor through a deputy: both the principal and whoever acted are compared', () => {
    const one = story();
    one.when(person('ann', { for: 'max' }), approveIn('check'));
    expect(seatsIn(one, 'pay'), 'the principal').toEqual(['dora open']);
    expect(one.refusal(person('ann', { for: 'dora' }), approveIn('pay')), 'whoever acted').toBe('four_eyes');
    expect(one.refusal(person('max', { for: 'dora' }), approveIn('pay')), 'the principal as a deputy').toBe('four_eyes');
    expect(one.refusal(person('zoe', { for: 'dora' }), approveIn('pay'))).toBeUndefined();
  });

  test('nor by transfer, by being added, or by replacing somebody', () => {
    const one = story();
    one.when('max', approveIn('check'));
    expect(one.refusal('dora', transfer('pay', 'max'))).toBe('four_eyes');
    expect(one.refusal('dora', add('pay', 'beside', 'max'))).toBe('four_eyes');
    expect(one.refusal('audra', replace('dora', 'max'))).toBe('four_eyes');
  });

  test('nor where a seat was passed because its person decides elsewhere', () => {
    const chain = [
      approve('first', [position('manager')]),
      approve('check', [position('manager')]),
      approve('pay', [position('director')], { ifNobody: 'reject' }),
    ];
    const one = chainOf(chain, HOLDS, undefined, { approval: { ...SEPARATE.approval, repeated: 'first' } });
    one.when('max', approveIn('first'));
    expect(seatsIn(one, 'pay')).toEqual(['dora open']);
  });

  test('blocks side by side: whoever decides in one cannot in the other any more', () => {
    const both = {
      id: 'both',
      kind: 'parallel' as const,
      join: 'all' as const,
      satisfies: [],
      branches: {
        l: { title: {}, blocks: blocks(approve('check', [position('manager')])) },
        r: { title: {}, blocks: blocks(approve('pay', [position('director')])) },
      },
    };
    const one = chainOf([both], HOLDS, undefined, SEPARATE);
    one.when('max', approveIn('check'));
    expect(one.refusal('max', approveIn('pay'))).toBe('four_eyes');
    one.when('dora', approveIn('pay'));
    expect(standing(one)).toBe('closed yes');
  });

  test('each set for itself: whoever decided in one of them may still decide in a block of another', () => {
    const separate = { money: { blocks: ['check', 'pay'], reason: {} }, keys: { blocks: ['open', 'close'], reason: {} } };
    const list = [
      approve('check', [position('manager')]),
      approve('open', [position('manager')]),
      approve('pay', [position('director')]),
      approve('close', [position('director')]),
    ];
    const one = chainOf(list, { ...HOLDS, dora: [] }, undefined, { approval: { separate } });
    one.when('max', approveIn('check'));
    expect(seatsIn(one, 'open')).toEqual(['max open']);
    one.when('max', approveIn('open'));
    expect(seatsIn(one, 'pay')).toEqual([]);
  });
});
