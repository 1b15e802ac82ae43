import type { PlanApproveBlock } from '@guicheng/definition';
import { describe, expect, test } from 'vitest';
import { chainOf } from '../../test-support/chain-story.ts';
import { approveIn, directoryOf, person } from '../../test-support/given.ts';
import { approve, position } from '../../test-support/plan-parts.ts';
import { add, delegate, opinion, replace, seatsIn, standing, transfer } from '../../test-support/row-parts.ts';

const HOLDS = { tom: ['technician'], max: ['manager'], dora: ['director'], audra: ['auditor'] };
const own = (
  ifRequester: PlanApproveBlock['ifRequester'],
  rest: Partial<PlanApproveBlock> = {},
  holds: { readonly [one: string]: readonly string[] } = HOLDS,
) => chainOf([approve('b', [position('technician')], { ifRequester, ifNobody: 'reject', ...rest })], holds);

describe('approvals row 12: the approver is the requester', () => {
  test.each<[PlanApproveBlock['ifRequester'], string, readonly string[]]>([
    ['forbid', 'closed no', []],
    ['skip', 'closed yes', []],
    ['superior', 'in-approval deciding', ['max open']],
    ['head', 'in-approval deciding', ['max open']],
    ['decide', 'in-approval deciding', ['tom open']],
  ])('%s', (ifRequester, stands, seats) => {
    const story = own(ifRequester);
    expect([standing(story), seatsIn(story, 'b')]).toEqual([stands, seats]);
  });

  test('head: where they head the department themselves nobody is left, and ifNobody follows', () => {
    expect(standing(own('head', {}, { ...HOLDS, tom: ['technician', 'manager'], max: [] }))).toBe('closed no');
  });

  test('with others there, they decide beside the one who is asked instead', () => {
    const story = own('head', { votes: { kind: 'all' } }, { ...HOLDS, tess: ['technician'] });
    expect(seatsIn(story, 'b')).toEqual(['tess open', 'max open']);
  });
});

describe('approvals row 12: nobody decides on their own request by any path', () => {
  const may = { transfer: { to: [] }, delegate: { to: [] }, add: { places: ['before', 'after', 'beside'], votes: 'all', from: [], nested: true } } as const;
  const story = () => chainOf([approve('b', [position('manager'), position('director')], { votes: { kind: 'all' }, may })], HOLDS);

  test.each([
    ['by transfer', transfer('b', 'tom')],
    ['by an opinion', delegate('b', 'tom')],
    ['added before', add('b', 'before', 'tom')],
    ['added after', add('b', 'after', 'tom')],
    ['added beside', add('b', 'beside', 'audra', 'tom')],
  ])('not %s', (_, asked) => {
    expect(story().refusal('max', asked)).toBe('approver_is_requester');
  });

  test('not as somebody’s deputy, and not through a deputy of their own', () => {
    const one = story();
    one.directory = directoryOf(HOLDS, { max: [{ person: 'tom' }], tom: [{ person: 'zoe' }] });
    expect(one.refusal(person('tom', { for: 'max' }), approveIn('b'))).toBe('approver_is_requester');
    expect(one.refusal(person('zoe', { for: 'tom' }), approveIn('b'))).toBe('approver_is_requester');
  });

  test('not as the deputy of somebody who was asked for an opinion', () => {
    const one = story();
    one.when('max', delegate('b', 'audra'));
    expect(one.refusal(person('tom', { for: 'audra' }), opinion('b', '1'))).toBe('approver_is_requester');
  });

  test('not by replacing somebody who left', () => {
    expect(story().refusal('audra', replace('max', 'tom'))).toBe('approver_is_requester');
  });
});

test('approvals row 12: found as a person, the requester is replaced by whoever is above the position they ask from', () => {
  const story = chainOf([approve('b', [{ kind: 'requester' }], { ifRequester: 'superior' })], HOLDS);
  expect(seatsIn(story, 'b')).toEqual(['max open']);
});
