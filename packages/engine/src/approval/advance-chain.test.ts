import type { PlanBlock } from '@guicheng/definition';
import { describe, expect, test } from 'vitest';
import { chainOf, chainPlan } from '../test-support/chain-story.ts';
import { fixturePlan, yuan } from '../test-support/fixture-plan.ts';
import type { Story } from '../test-support/given.ts';
import { abstainIn, approveIn, fill, given, handleIn, open, person, rejectIn, STAFF, START } from '../test-support/given.ts';
import { amountFrom, approval, approve, blocks, condition, handle, position, stage } from '../test-support/plan-parts.ts';

const HOUR = 3_600_000;
const branch = (id: string, ...list: readonly PlanBlock[]) => ({ [id]: { title: { en: id }, blocks: blocks(...list) } });

const MANAGER = approve('manager', [position('manager')]);
const DIRECTOR = approve('director', [position('director')]);
const ended = (story: Story) => [story.state.status, story.state.stage];

describe('an expense', () => {
  test('below 200 yuan the manager decides and the director is told', () => {
    const story = given(fixturePlan());
    story.when('tom', open('expense', { amount: yuan(199.99), why: 'pump' }));
    expect(story.state).toMatchObject({ status: 'in-approval', stage: 'approval', chain: { requester: 'tom' } });
    const events = story.when('max', approveIn('review'));
    expect(events.map(({ type }) => type)).toEqual([
      'vote-cast',
      'block-decided',
      'branch-taken',
      'block-entered',
      'block-decided',
      'chain-decided',
      'stage-entered',
      'case-closed',
    ]);
    expect(events[2]).toEqual({ type: 'branch-taken', block: 'by-amount', branch: 'small', outcome: { large: false } });
    expect(events[3]).toMatchObject({ block: 'tell', seats: [{ id: '1', position: 'director', person: 'dora' }] });
    expect(ended(story)).toEqual(['closed', 'paid']);
  });

  test('from 200 yuan itself the director decides too', () => {
    const story = given(fixturePlan());
    story.when('tom', open('expense', { amount: yuan(200), why: 'pump' }));
    story.when('max', approveIn('review'));
    expect(story.state.status).toBe('in-approval');
    expect(story.refusal('max', approveIn('director'))).toBe('not_your_seat');
    expect(story.refusal('dora', rejectIn('director', '   '))).toBe('reason_required');
    story.when('dora', rejectIn('director', 'not this year'));
    expect(ended(story)).toEqual(['closed', 'refused']);
    expect(story.refusal('dora', approveIn('director'))).toBe('case_closed');
  });

  test('nobody decides on their own request, not even as or through a deputy', () => {
    const story = given(fixturePlan(), { ...STAFF, tom: ['technician', 'manager'] });
    story.when('tom', open('expense', { amount: yuan(500), why: 'pump' }));
    expect(story.state.chain?.blocks['review']?.seats.map((seat) => seat.person)).toEqual(['max', 'dora']);
    expect(story.refusal('tom', approveIn('review'))).toBe('approver_is_requester');
    expect(story.refusal(person('tom', { for: 'max' }), approveIn('review'))).toBe('approver_is_requester');
    expect(story.refusal(person('ann', { for: 'tom' }), approveIn('review'))).toBe('approver_is_requester');
  });

  test('having a colleague fill in the form does not make it somebody else’s request', () => {
    const story = given(fixturePlan(), { ...STAFF, ann: ['front-desk', 'manager'], max: [] });
    story.when('ann', open('repair', { unit: '1', content: 'leak' }));
    story.when('tom', fill('survey', { estimate: yuan(300) }));
    story.when(person('tess', { for: 'tom' }), fill('cost', { amount: yuan(300), why: 'pump' }));
    expect(story.state.chain).toMatchObject({ requester: 'tom', own: ['tom', 'ann', 'tess'] });
    expect(story.refusal('ann', approveIn('review'))).toBe('approver_is_requester');
  });

  test('only those an approval names may ask for it', () => {
    const story = given(fixturePlan(), { ...STAFF, zoe: ['technician'] });
    const strict = { ...story.plan, approvals: { expense: { ...story.plan.approvals['expense'], requester: [position('auditor')] } } };
    Object.assign(story, { plan: strict });
    expect(story.refusal('zoe', open('expense', { amount: yuan(1), why: 'x' }))).toBe('requester_not_entitled');
  });
});

describe('votes', () => {
  test('one seat, one vote, and the others are told they need not decide', () => {
    const story = chainOf([approve('desk', [position('front-desk')])]);
    const events = story.when('ben', approveIn('desk'));
    expect(events.slice(0, 3)).toEqual([
      { type: 'vote-cast', block: 'desk', seat: '2', vote: 'approve' },
      { type: 'seat-not-required', block: 'desk', seat: '1' },
      { type: 'block-decided', block: 'desk', outcome: 'approved' },
    ]);
    expect(ended(story)).toEqual(['closed', 'yes']);
  });

  test('a person decides once in a block, from whatever seat', () => {
    const story = chainOf([approve('all', [position('front-desk'), position('manager')], { votes: { kind: 'all' } }), DIRECTOR]);
    expect(story.refusal(person('ann', { for: 'ben' }), approveIn('all'))).toBe('own_seat_first');
    story.when('ann', approveIn('all'));
    expect(story.refusal('ann', approveIn('all'))).toBe('already_voted');
    expect(story.refusal(person('ann', { for: 'ben' }), approveIn('all'))).toBe('already_voted');
    story.when(person('zoe', { for: 'ben' }), approveIn('all'));
    expect(story.refusal(person('zoe', { for: 'max' }), approveIn('all'))).toBe('already_voted');
    expect(story.refusal('ben', approveIn('all'))).toBe('already_voted');
    expect(story.refusal('max', abstainIn('all'))).toBe('abstain_not_allowed');
    story.when('max', approveIn('all'));
    expect(story.refusal('max', approveIn('director'))).toBe('not_your_seat');
    expect(story.refusal('dora', approveIn('all'))).toBe('block_not_open');
  });

  test('in turn, the second decides after the first', () => {
    const story = chainOf([approve('line', [position('manager'), position('director')], { votes: { kind: 'in-turn' } })]);
    expect(story.refusal('dora', approveIn('line'))).toBe('not_your_turn');
    story.when('max', approveIn('line'));
    story.when('dora', approveIn('line'));
    expect(ended(story)).toEqual(['closed', 'yes']);
  });

  test('two thirds of three pass with two, and the third is not asked', () => {
    const board = { ...STAFF, a: ['auditor'], b: ['auditor'], c: ['auditor'], audra: [] };
    const vote = approve('board', [position('auditor')], { votes: { kind: 'at-least', fraction: [2, 3], abstentions: 'counted' } });
    const story = chainOf([vote], board);
    story.when('a', approveIn('board'));
    story.when('b', abstainIn('board'));
    story.when('c', approveIn('board'));
    expect(ended(story)).toEqual(['closed', 'yes']);
    const refused = chainOf([vote], board);
    refused.when('a', rejectIn('board'));
    expect(refused.when('b', rejectIn('board')).map(({ type }) => type)).toContain('seat-not-required');
    expect(ended(refused)).toEqual(['closed', 'no']);
  });

  test('a signature and a reason where they are asked for', () => {
    const story = chainOf([approve('manager', [position('manager')], { signature: true, reasonRequired: 'always' })]);
    expect(story.refusal('max', approveIn('manager'))).toBe('reason_required');
    expect(story.refusal('max', approveIn('manager', 'fine'))).toBe('signature_required');
    const signature = { name: 'Max', at: '2026-03-02T09:00:00+08:00' };
    expect(story.when('max', { type: 'cast-vote', block: 'manager', vote: 'approve', comment: 'fine', signature })[0]).toMatchObject({
      comment: 'fine',
      signature,
    });
  });

  test('a block that is not open takes no vote', () => {
    const story = chainOf([MANAGER, DIRECTOR]);
    for (const block of ['director', 'nothing', 'constructor', '__proto__', 'manager/inner'])
      expect(story.refusal('dora', approveIn(block))).toBe('block_not_open');
    expect(story.refusal('max', handleIn('manager'))).toBe('block_not_open');
  });
});

describe('blocks', () => {
  test('handling cannot refuse, and the first to act does it for all', () => {
    const story = chainOf([handle('prepare', [position('technician')]), MANAGER]);
    expect(story.refusal('max', handleIn('prepare'))).toBe('not_your_seat');
    expect(story.refusal('tom', { type: 'handle-block', block: 'prepare', value: {} })).toBe('form_not_expected');
    expect(story.when('tom', handleIn('prepare')).slice(0, 3)).toEqual([
      { type: 'block-handled', block: 'prepare', seat: '1' },
      { type: 'seat-not-required', block: 'prepare', seat: '2' },
      { type: 'block-decided', block: 'prepare', outcome: 'done' },
    ]);
  });

  test('handling with a form records it, and is no new request', () => {
    const story = chainOf([handle('prepare', [position('front-desk')], { form: 'ask' }), approve('desk', [position('front-desk')])]);
    expect(story.refusal('ann', handleIn('prepare'))).toBe('form_required');
    story.when('ann', { type: 'handle-block', block: 'prepare', value: { result: 'quotes' } });
    expect(story.state.forms['ask']).toEqual({ result: 'quotes' });
    expect(story.refusal('ann', approveIn('desk'))).toBeUndefined();
  });

  test('a second chain is still about the same request, whoever filled in a form in the first', () => {
    const base = chainPlan([approve('desk', [position('front-desk')], { votes: { kind: 'all' } })]);
    const prepare = approval('prepare', 'ask', [handle('prepare', [position('front-desk')], { form: 'ask' })]);
    const asking = base.procedures['ask'];
    const stages = {
      ...asking?.stages,
      preparing: stage('preparing', { chain: 'prepare', next: { on: { to: 'deciding', after: 'approved' } } }),
      ask: stage('ask', { form: 'ask', next: { on: { to: 'preparing' } } }),
    };
    const story = given({
      ...base,
      approvals: { ...base.approvals, prepare },
      procedures: { ...base.procedures, ...(asking && { ask: { ...asking, stages } }) },
    });
    story.when('tom', open('ask', { amount: yuan(1) }));
    story.when('ann', { type: 'handle-block', block: 'prepare', value: { result: 'quotes' } });
    expect(story.state.chain).toMatchObject({ approval: 'chain', requester: 'tom', own: ['tom'] });
    expect(story.refusal('ann', approveIn('desk'))).toBeUndefined();
  });

  test('parallel, all: both decide in any order', () => {
    const both: PlanBlock = { id: 'both', kind: 'parallel', join: 'all', satisfies: [], branches: { ...branch('m', MANAGER), ...branch('d', DIRECTOR) } };
    const story = chainOf([both]);
    story.when('dora', approveIn('director'));
    expect(story.state.status).toBe('in-approval');
    story.when('max', approveIn('manager'));
    expect(ended(story)).toEqual(['closed', 'yes']);
  });

  test('parallel, all: one rejection lets the others off', () => {
    const seq: PlanBlock = { id: 'seq', kind: 'sequence', satisfies: [], blocks: blocks(approve('desk', [position('front-desk')]), DIRECTOR) };
    const both: PlanBlock = { id: 'both', kind: 'parallel', join: 'all', satisfies: [], branches: { ...branch('m', MANAGER), ...branch('d', seq) } };
    const story = chainOf([both]);
    expect(story.when('max', rejectIn('manager')).slice(0, 6)).toEqual([
      { type: 'vote-cast', block: 'manager', seat: '1', vote: 'reject' },
      { type: 'block-decided', block: 'manager', outcome: 'rejected' },
      { type: 'seat-not-required', block: 'desk', seat: '1' },
      { type: 'seat-not-required', block: 'desk', seat: '2' },
      { type: 'block-decided', block: 'desk', outcome: 'passed' },
      { type: 'block-decided', block: 'both', outcome: 'rejected' },
    ]);
    expect(ended(story)).toEqual(['closed', 'no']);
  });

  test('parallel, any: the first approval is enough, also past an inner chain; a rejection waits for the other', () => {
    const inner: PlanBlock = { id: 'finance', kind: 'chain', chain: 'inner', satisfies: [] };
    const either: PlanBlock = { id: 'either', kind: 'parallel', join: 'any', satisfies: [], branches: { ...branch('m', MANAGER), ...branch('d', inner) } };
    const story = chainOf([either, approve('desk', [position('front-desk')])]);
    story.when('max', approveIn('manager'));
    expect(story.state.chain?.blocks['finance/director']).toMatchObject({ outcome: 'passed', seats: [{ person: 'dora', status: 'not-required' }] });
    expect(story.refusal('dora', approveIn('finance/director'))).toBe('block_not_open');
    expect(story.state.status).toBe('in-approval');
    const refused = chainOf([either]);
    refused.when('max', rejectIn('manager'));
    expect(refused.state.status).toBe('in-approval');
    refused.when('dora', rejectIn('finance/director'));
    expect(ended(refused)).toEqual(['closed', 'no']);
  });

  test('a branch inside a branch, and a chain that runs itself for ever', () => {
    const inside: PlanBlock = {
      id: 'again',
      kind: 'branch',
      satisfies: [],
      branches: { small: { title: { en: 's' }, when: condition(true), blocks: blocks(MANAGER) } },
    };
    const outer: PlanBlock = {
      id: 'by',
      kind: 'branch',
      satisfies: [],
      branches: { large: { title: { en: 'l' }, when: amountFrom('amount', 100), blocks: blocks(inside) } },
    };
    const story = chainOf([outer]);
    story.when('max', approveIn('manager'));
    expect(ended(story)).toEqual(['closed', 'yes']);
    const asked = open('ask', { amount: yuan(0.01) });
    expect(given(chainPlan([outer])).refusal('tom', asked)).toBe('nothing_follows');
    const endless: PlanBlock = { id: 'loop', kind: 'chain', chain: 'chain', satisfies: [] };
    expect(given(chainPlan([endless])).refusal('tom', asked)).toBe('too_many_transitions');
  });

  test('a wait ends when its condition holds', () => {
    const until = condition(['>=', ['read', 'now'], START + HOUR]);
    const story = chainOf([{ id: 'cool-off', kind: 'wait', wait: { kind: 'condition', until }, satisfies: [] }, MANAGER]);
    expect(story.reach(START + HOUR - 1)).toEqual([]);
    expect(story.reach(START + HOUR).map(({ type }) => type)).toEqual(['block-decided', 'block-entered']);
  });

  test('a block nobody can decide waits until somebody holds the position', () => {
    const story = chainOf([MANAGER], { tom: ['technician'] });
    expect(story.state.chain?.blocks['manager']).toMatchObject({ seats: [], fallback: 'wait' });
    expect(story.reach(START + 1)).toEqual([]);
    story.directory = given(story.plan, STAFF).directory;
    expect(story.reach(START + 2)).toEqual([{ type: 'block-entered', block: 'manager', seats: [{ id: '1', position: 'manager', person: 'max' }] }]);
    story.when('max', approveIn('manager'));
    expect(ended(story)).toEqual(['closed', 'yes']);
  });

  test('a chain that finds nobody and says pass is approved at once, and says so', () => {
    const story = chainOf([approve('manager', [position('manager')], { ifNobody: 'pass' })], { tom: ['technician'] });
    expect(story.history.slice(-5).map(({ event }) => event)).toEqual([
      { type: 'block-entered', block: 'manager', seats: [], fallback: 'pass' },
      { type: 'block-decided', block: 'manager', outcome: 'passed' },
      { type: 'chain-decided', approval: 'chain', outcome: 'approved' },
      { type: 'stage-entered', stage: 'yes', from: 'deciding', via: 'yes' },
      { type: 'case-closed', stage: 'yes' },
    ]);
  });
});

describe('whom the requester chooses', () => {
  const chosen = approve('chosen', [{ kind: 'requester-chooses', from: 'front-desk', atLeast: 1, atMost: 1 }], { ifNobody: 'reject' });
  const asked = (people: readonly string[], block = 'chosen') => ({ ...open('ask', {}), chosen: { [block]: people } }) as ReturnType<typeof open>;
  const story = () => given(chainPlan([chosen]));

  test('decides', () => {
    const one = story();
    one.when('tom', asked(['ben']));
    expect(one.refusal('ann', approveIn('chosen'))).toBe('not_your_seat');
    one.when('ben', approveIn('chosen'));
    expect(ended(one)).toEqual(['closed', 'yes']);
  });

  test('is among those the block names, and as many', () => {
    expect(story().refusal('tom', asked(['dora']))).toBe('choice_not_allowed');
    expect(story().refusal('tom', asked(['ann', 'ben']))).toBe('choice_wrong_number');
    expect(story().refusal('tom', asked(['ann'], 'elsewhere'))).toBe('choice_wrong_number');
  });
});
