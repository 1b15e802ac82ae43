import type { PlanWho } from '@guicheng/definition';
import { describe, expect, test } from 'vitest';
import { chainOf, chainPlan } from '../../test-support/chain-story.ts';
import { yuan } from '../../test-support/fixture-plan.ts';
import { approveIn, given, open, person, rejectIn, STAFF } from '../../test-support/given.ts';
import { amountFrom, approve, blocks, condition, handle, position } from '../../test-support/plan-parts.ts';
import { seatsIn, standing } from '../../test-support/row-parts.ts';

const value = { amount: yuan(1), who: { id: 'audra', name: 'Audra' } };
const found = (...who: readonly PlanWho[]) =>
  seatsIn(chainOf([approve('b', who, { votes: { kind: 'in-turn' } })], STAFF, value), 'b').map((one) => one.split(' ')[0]);

describe('approvals row 10: where approvers come from', () => {
  test.each<[string, PlanWho, readonly string[]]>([
    ['a person', { kind: 'person', person: 'dora' }, ['dora']],
    ['everybody who holds a position', position('front-desk'), ['ann', 'ben']],
    ['the head of a department', { kind: 'head-of', department: 'office' }, ['dora']],
    ['the head of the requester’s department', { kind: 'head-of-requester' }, ['max']],
    ['the k-th superior', { kind: 'superior', level: 2 }, ['dora']],
    ['every superior up to one, from the bottom', { kind: 'superiors-up-to', position: 'director', topDown: false }, ['max', 'dora']],
    ['every superior up to one, from the top', { kind: 'superiors-up-to', position: 'director', topDown: true }, ['dora', 'max']],
    ['a field', { kind: 'field', field: 'who' }, ['audra']],
    ['an expression', { kind: 'expression', expression: condition('manager') }, ['max']],
  ])('%s', (_, who, people) => {
    expect(found(who)).toEqual(people);
  });

  test('the requester themselves, where the definition says they may decide', () => {
    const story = chainOf([approve('b', [{ kind: 'requester' }], { ifRequester: 'decide' })]);
    story.when('tom', approveIn('b'));
    expect(standing(story)).toBe('closed yes');
  });
});

const choice = { kind: 'previous-approver-chooses', from: 'service', atLeast: 1, atMost: 1 } as const;
const choosing = (block: string, ...chosen: readonly string[]) => ({ type: 'cast-vote', block, vote: 'approve', chosen }) as const;

describe('approvals row 10: the approver before chooses', () => {
  const story = () => chainOf([approve('first', [position('director')]), approve('second', [choice])]);

  test('with their own yes, as many and of those the block names', () => {
    const one = story();
    expect(one.refusal('dora', approveIn('first'))).toBe('choice_wrong_number');
    expect(one.refusal('dora', choosing('first', 'ann', 'ben'))).toBe('choice_wrong_number');
    expect(one.refusal('dora', choosing('first', 'audra'))).toBe('choice_not_allowed');
    one.when('dora', choosing('first', 'ben'));
    expect(seatsIn(one, 'second')).toEqual(['ben open']);
  });

  test('never with a no, and never where nobody is to be chosen', () => {
    const one = story();
    expect(one.refusal('dora', { ...choosing('first', 'ben'), vote: 'reject' })).toBe('choice_wrong_number');
    expect(one.refusal('dora', rejectIn('first'))).toBeUndefined();
    const plain = chainOf([approve('first', [position('director')])]);
    expect(plain.refusal('dora', choosing('first', 'ben'))).toBe('choice_wrong_number');
  });

  test('of several the last yes says who', () => {
    const one = chainOf([approve('first', [position('front-desk')], { votes: { kind: 'all' } }), approve('second', [choice])]);
    one.when('ann', choosing('first', 'ben'));
    one.when('ben', choosing('first', 'max'));
    expect(seatsIn(one, 'second')).toEqual(['max open']);
  });

  test('through a branch: the way that is taken decides what they chose for', () => {
    const branch = (cheap: PlanWho) => ({
      id: 'by-amount',
      kind: 'branch' as const,
      satisfies: [],
      branches: {
        large: { title: {}, when: amountFrom('amount', 20_000), blocks: blocks(approve('large', [position('manager')])) },
        small: { title: {}, blocks: blocks(handle('note', [position('technician')], { ifNobody: 'pass' }), approve('small', [cheap])) },
      },
    });
    const one = chainOf([approve('first', [position('director')]), branch(choice), approve('last', [{ ...choice, from: 'office' }])]);
    one.when('dora', choosing('first', 'ben'));
    one.when('tom', { type: 'handle-block', block: 'note' });
    expect(seatsIn(one, 'small')).toEqual(['ben open']);
    one.when('ben', choosing('small', 'audra'));
    expect(seatsIn(one, 'last')).toEqual(['audra open']);
  });

  test('into a chain of its own, and beside one another', () => {
    const both = {
      id: 'both',
      kind: 'parallel' as const,
      join: 'all' as const,
      satisfies: [],
      branches: { l: { title: {}, blocks: blocks(approve('left', [choice])) }, r: { title: {}, blocks: blocks(approve('right', [choice])) } },
    };
    const row = { id: 'row', kind: 'sequence' as const, satisfies: [], blocks: blocks(both) };
    const one = chainOf([{ id: 'inner', kind: 'chain', chain: 'inner', satisfies: [] }, row]);
    one.when('dora', choosing('inner/director', 'ben'));
    expect([seatsIn(one, 'left'), seatsIn(one, 'right')]).toEqual([['ben open'], ['ben open']]);
  });
});

describe('approvals row 10: from which position the requester asks', () => {
  const board = [approve('b', [{ kind: 'superior', level: 1 }], { ifNobody: 'reject' })];

  test('where they hold several, the one they say', () => {
    const story = given(chainPlan(board), { ...STAFF, tom: ['technician', 'auditor'] });
    story.when(person('tom', { position: 'auditor' }), open('ask', value));
    expect(seatsIn(story, 'b')).toEqual(['dora open']);
  });

  test('where they hold none, nobody heads them and nobody is above them', () => {
    const zoe = [{ kind: 'person', person: 'zoe' }] as const;
    for (const who of [{ kind: 'head-of-requester' }, { kind: 'superior', level: 1 }] as const) {
      const story = given(chainPlan([approve('b', [who], { ifNobody: 'reject' })], { approval: { requester: zoe }, procedure: { opens: zoe } }));
      story.when('zoe', open('ask', value));
      expect(standing(story)).toBe('closed no');
    }
  });
});

test('approvals row 10: where nobody decided in the block before, nobody was chosen', () => {
  const story = chainOf([approve('first', [position('nobody')], { ifNobody: 'pass' }), approve('second', [choice], { ifNobody: 'reject' })]);
  expect(standing(story)).toBe('closed no');
});
