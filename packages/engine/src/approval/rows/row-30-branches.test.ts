import type { PlanBlock, PlanBranch } from '@guicheng/definition';
import { describe, expect, test } from 'vitest';
import { chainOf, chainPlan } from '../../test-support/chain-story.ts';
import { yuan } from '../../test-support/fixture-plan.ts';
import { approveIn, given, open, rejectIn, STAFF } from '../../test-support/given.ts';
import { amountFrom, approval, approve, blocks, condition, position } from '../../test-support/plan-parts.ts';

const MANAGER = approve('manager', [position('manager')]);
const DIRECTOR = approve('director', [position('director')]);
const AUDIT = approve('audit', [position('auditor')]);
const way = (block: PlanBlock, rest: Partial<PlanBranch> = {}): PlanBranch => ({ title: {}, blocks: blocks(block), ...rest });
const branch = (branches: { readonly [id: string]: PlanBranch }): PlanBlock => ({ id: 'by', kind: 'branch', satisfies: [], branches });
const parallel = (branches: { readonly [id: string]: PlanBranch }, join: 'all' | 'any' = 'all'): PlanBlock => ({
  id: 'by',
  kind: 'parallel',
  join,
  satisfies: [],
  branches,
});
const from = (amount: number) => amountFrom('amount', amount * 100);
const entered = (list: readonly PlanBlock[], amount: number) => Object.keys(chainOf(list, STAFF, { amount: yuan(amount) }).state.chain?.blocks ?? {});

describe('approvals row 30: branches', () => {
  const list = [branch({ large: way(DIRECTOR, { when: from(1000) }), middle: way(AUDIT, { when: from(100) }), small: way(MANAGER, { otherwise: true }) })];

  test.each([
    [1000, 'director'],
    [999.99, 'audit'],
    [100, 'audit'],
    [99.99, 'manager'],
  ])('%s yuan goes to the first that fits, in order: %s', (amount, block) => {
    expect(entered(list, amount)).toEqual(['by', block]);
  });

  test('conditions after the one that held are not read, and those that were are recorded', () => {
    const fails = branch({ large: way(DIRECTOR, { when: from(1) }), never: way(AUDIT, { when: condition(['read', 'form.nothing.inside']) }) });
    const story = chainOf([fails], STAFF, { amount: yuan(5) });
    expect(story.history.map(({ event }) => event)).toContainEqual({ type: 'branch-taken', block: 'by', branch: 'large', outcome: { large: true } });
  });
});

describe('approvals row 31: inclusive ways', () => {
  const inclusive = parallel({
    always: way(MANAGER),
    large: way(DIRECTOR, { when: from(1000) }),
    middle: way(AUDIT, { when: from(100) }),
  });
  const otherwise = parallel({ large: way(DIRECTOR, { when: from(1000) }), small: way(MANAGER, { otherwise: true }) });

  test('every way whose condition holds, and those without one', () => {
    expect(entered([inclusive], 2000)).toEqual(['by', 'manager', 'director', 'audit']);
    expect(entered([inclusive], 200)).toEqual(['by', 'manager', 'audit']);
    expect(entered([inclusive], 2)).toEqual(['by', 'manager']);
  });

  test('the otherwise where no other does, and not beside another', () => {
    expect(entered([otherwise], 2000)).toEqual(['by', 'director']);
    expect(entered([otherwise], 2)).toEqual(['by', 'manager']);
  });

  test('the join waits for those taken alone', () => {
    const story = chainOf([inclusive], STAFF, { amount: yuan(200) });
    story.when('max', approveIn('manager'));
    story.when('audra', approveIn('audit'));
    expect(story.state.stage).toBe('yes');
  });

  test('at least one: none that fits is a refusal and not a silent pass', () => {
    const none = parallel({ large: way(DIRECTOR, { when: from(1000) }) });
    expect(given(chainPlan([none])).refusal('tom', open('ask', { amount: yuan(1) }))).toBe('nothing_follows');
  });

  test('ways are chosen once: what is written later changes nothing', () => {
    const writes = parallel({
      always: way(approve('manager', [position('manager')], { fields: { amount: 'write' } })),
      large: way(DIRECTOR, { when: from(1000) }),
    });
    const story = chainOf([writes], STAFF, { amount: yuan(2) });
    expect(story.history.map(({ event }) => event)).toContainEqual({ type: 'branch-taken', block: 'by', branch: 'always', outcome: { large: false } });
    story.when('max', { type: 'cast-vote', block: 'manager', vote: 'approve', value: { amount: yuan(2000) } });
    expect(story.state.stage).toBe('yes');
  });
});

describe('approvals row 32: joins', () => {
  test('all: waits for every live way, in whatever order; a rejection closes the others', () => {
    const list = [parallel({ a: way(MANAGER), b: way(DIRECTOR) }), AUDIT];
    const story = chainOf(list);
    story.when('dora', approveIn('director'));
    expect(story.state.chain?.blocks['audit']).toBeUndefined();
    story.when('max', approveIn('manager'));
    expect(story.state.chain?.blocks['audit']).toBeDefined();
    const rejected = chainOf(list);
    rejected.when('dora', rejectIn('director'));
    expect(rejected.state.chain?.blocks['manager']).toMatchObject({ outcome: 'passed', seats: [{ status: 'not-required' }] });
    expect(rejected.state.stage).toBe('no');
  });

  test('any: the first approval goes on; the others need not decide', () => {
    const story = chainOf([parallel({ a: way(MANAGER), b: way(DIRECTOR) }, 'any'), AUDIT]);
    story.when('dora', approveIn('director'));
    expect(story.refusal('max', approveIn('manager'))).toBe('block_not_open');
    story.when('audra', approveIn('audit'));
    expect(story.state.stage).toBe('yes');
  });
});

describe('approvals row 30: what cannot be read', () => {
  test('a condition that fails refuses the request and says where it stands', () => {
    const fails = branch({ large: way(DIRECTOR, { when: amountFrom('amount', 1) }), small: way(MANAGER, { otherwise: true }) });
    expect(given(chainPlan([fails])).ask('tom', open('ask', { amount: { minor: 1, currency: 'USD' } }))).toMatchObject({
      rejection: { code: 'expression_failed', params: { place: 'approvals/chain/blocks/by/branches/large' } },
    });
  });
});

describe('approvals row 32: a chain inside that settles', () => {
  const settled = { id: 'end', kind: 'settle', outcome: 'approved', reason: {}, satisfies: [] } as const;
  const within: PlanBlock = { id: 'inside', kind: 'chain', chain: 'inner', satisfies: [] };

  test('ends alone, whatever is open in it: nothing beside or after it is passed over', () => {
    const base = chainPlan([parallel({ a: way(MANAGER), b: way(within) }), AUDIT]);
    const both = parallel({ x: way(DIRECTOR), y: way(settled) });
    const story = given({ ...base, approvals: { ...base.approvals, inner: approval('inner', 'ask', [both]) } });
    story.when('tom', open('ask', { amount: yuan(1) }));
    const run = story.state.chain?.blocks ?? {};
    expect(run['inside/director']?.outcome).toBe('passed');
    expect(run['manager']?.outcome).toBeUndefined();
    story.when('max', approveIn('manager'));
    expect(story.state.chain?.blocks['audit']?.outcome).toBeUndefined();
    story.when('audra', approveIn('audit'));
    expect(story.state.stage).toBe('yes');
    expect(story.history.filter(({ event }) => event.type === 'block-decided' && event.block === 'inside/end')).toHaveLength(1);
  });
});

test('approvals row 32: a chain inside that is settled stays so while others beside it decide', () => {
  const settled = { id: 'end', kind: 'settle', outcome: 'approved', reason: {}, satisfies: [] } as const;
  const base = chainPlan([{ id: 'inside', kind: 'chain', chain: 'inner', satisfies: [] }, MANAGER, AUDIT]);
  const story = given({ ...base, approvals: { ...base.approvals, inner: approval('inner', 'ask', [settled]) } });
  story.when('tom', open('ask', { amount: yuan(1) }));
  story.when('max', approveIn('manager'));
  story.when('audra', approveIn('audit'));
  expect(story.state.stage).toBe('yes');
  expect(story.history.filter(({ event }) => event.type === 'block-decided' && event.block === 'inside/end')).toHaveLength(1);
});
