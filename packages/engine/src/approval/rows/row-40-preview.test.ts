import type { PlanBlock, PlanWait } from '@guicheng/definition';
import { describe, expect, test } from 'vitest';
import type { ChainRest } from '../../test-support/chain-story.ts';
import { chainOf, chainPlan } from '../../test-support/chain-story.ts';
import { yuan } from '../../test-support/fixture-plan.ts';
import { approveIn, directoryOf, STAFF, START } from '../../test-support/given.ts';
import { amountFrom, approve, blocks, condition, handle, position } from '../../test-support/plan-parts.ts';
import type { PreviewRequest } from '../preview-chain.ts';
import { previewChain } from '../preview-chain.ts';

const DESK = approve('desk', [position('front-desk')]);
const MANAGER = approve('manager', [position('manager')]);
const DIRECTOR = approve('director', [position('director')]);
const byAmount: PlanBlock = {
  id: 'by-amount',
  kind: 'branch',
  satisfies: [],
  branches: {
    large: { title: {}, when: { ...amountFrom('amount', 20_000), reads: ['form.amount'] }, blocks: blocks(DIRECTOR) },
    small: { title: {}, otherwise: true, blocks: blocks(DESK) },
  },
};

const asked = (more: Partial<PreviewRequest> = {}): PreviewRequest => ({
  procedure: 'ask',
  stage: 'deciding',
  value: { amount: yuan(500) },
  requester: 'tom',
  ...more,
});
const preview = (list: readonly PlanBlock[], more: Partial<PreviewRequest> = {}, holds: Parameters<typeof directoryOf>[0] = STAFF, rest: ChainRest = {}) =>
  previewChain(chainPlan(list, rest), asked(more), directoryOf(holds), START);

describe('approvals row 40: the chain before it is asked for', () => {
  test('every block on the way for this data, with who would decide', () => {
    expect(preview([MANAGER, byAmount])).toEqual({
      approval: 'chain',
      outcome: 'approved',
      blocks: [
        { path: 'manager', kind: 'approve', place: 'approvals/chain/blocks/manager', seats: [{ person: 'max', position: 'manager' }] },
        { path: 'by-amount', kind: 'branch', place: 'approvals/chain/blocks/by-amount', seats: [], ways: ['large'] },
        { path: 'director', kind: 'approve', place: 'approvals/chain/blocks/director', seats: [{ person: 'dora', position: 'director' }] },
      ],
    });
    expect(preview([byAmount], { value: { amount: yuan(1) } })?.blocks.map(({ path }) => path)).toEqual(['by-amount', 'desk']);
  });

  test('the same people as the chain itself then asks', () => {
    const list = [approve('board', [position('manager'), position('front-desk')], { votes: { kind: 'all' }, ifRequester: 'superior' }), byAmount];
    const story = chainOf(list, STAFF, { amount: yuan(500) });
    const found = preview(list)?.blocks[0]?.seats.map(({ person }) => person);
    expect(story.state.chain?.blocks['board']?.seats.map(({ person }) => person)).toEqual(found);
  });

  test('why a block would be passed, rejected or wait', () => {
    const nobody = [
      approve('audit', [position('auditor')], { ifNobody: 'pass' }),
      handle('act', [position('nobody')]),
      approve('end', [position('nobody')], { ifNobody: 'reject' }),
    ];
    expect(preview(nobody, {}, { tom: ['technician'] })).toMatchObject({
      outcome: 'rejected',
      blocks: [
        { path: 'audit', seats: [], fallback: 'pass', outcome: 'passed' },
        { path: 'act', seats: [], fallback: 'wait', outcome: 'waits' },
        { path: 'end', fallback: 'reject', outcome: 'rejected' },
      ],
    });
  });

  test('what the requester chooses is shown, and what an approver chooses or writes later is not known', () => {
    const mine = approve('mine', [{ kind: 'requester-chooses', from: 'service', atLeast: 1, atMost: 1 }], { fields: { amount: 'write' } });
    const theirs = approve('theirs', [{ kind: 'previous-approver-chooses', from: 'auditor', atLeast: 1, atMost: 1 }, position('director')], {
      ifNobody: 'reject',
    });
    const shown = preview([mine, theirs, byAmount], { chosen: { mine: ['ben'] } })?.blocks ?? [];
    expect(shown.map(({ path, seats, unknown }) => [path, seats.map(({ person }) => person), unknown])).toEqual([
      ['mine', ['ben'], undefined],
      ['theirs', ['dora'], 'chosen-later'],
      ['by-amount', [], 'written-later'],
      ['director', ['dora'], undefined],
    ]);
  });

  test('rests, notices, other chains and cases it asks for are on the way too', () => {
    const list: readonly PlanBlock[] = [
      { id: 'rest', kind: 'wait', wait: { kind: 'length', length: { unit: 'elapsed', ms: 1000, said: '1s' } }, satisfies: [] },
      { id: 'tell', kind: 'notify', who: [position('auditor')], receipt: true, satisfies: [] },
      { id: 'buy', kind: 'open', procedure: 'ask', wait: true, value: {}, satisfies: [] },
      handle('act', [position('technician')]),
      { id: 'finance', kind: 'chain', chain: 'inner', satisfies: [] },
      { id: 'end', kind: 'settle', outcome: 'approved', reason: {}, satisfies: [] },
      MANAGER,
    ];
    expect(preview(list)?.blocks.map(({ path, kind }) => `${path} ${kind}`)).toEqual([
      'rest wait',
      'tell notify',
      'buy open',
      'act handle',
      'finance/director approve',
      'end settle',
    ]);
  });

  test('a stage without a chain has none', () => {
    expect(previewChain(chainPlan([]), asked({ stage: 'ask' }), directoryOf(STAFF), START)).toBeUndefined();
  });

  test('who decides twice is shown where they are asked: the first time, or the last', () => {
    const twice = [MANAGER, approve('again', [position('manager'), position('director')], { votes: { kind: 'all' } })];
    const elsewhere = (repeated: 'first' | 'last') =>
      preview(twice, {}, STAFF, { approval: { repeated } })?.blocks.map(({ seats }) => seats.map((seat) => seat.elsewhere ?? seat.person));
    expect(elsewhere('first')).toEqual([['max'], ['manager', 'dora']]);
    expect(elsewhere('last')).toEqual([['again'], ['max', 'dora']]);
  });

  test('the chain then asks them only the last time, and says where', () => {
    const twice = [MANAGER, approve('again', [position('manager'), position('director')], { votes: { kind: 'all' } })];
    const story = chainOf(twice, STAFF, { amount: yuan(1) }, { approval: { repeated: 'last' } });
    expect(story.history.map(({ event }) => event)).toContainEqual({
      type: 'seat-passed',
      block: 'manager',
      seat: '1',
      reason: 'repeated',
      elsewhere: 'again',
    });
    expect(story.state.chain?.blocks['manager']?.outcome).toBe('passed');
    story.when('max', approveIn('again'));
    story.when('dora', approveIn('again'));
    expect(story.state.stage).toBe('yes');
  });

  test('what is written on the way is not known: by an approver or a form, read by a condition, a rest or a question of who', () => {
    const who = { ...condition(['read', 'form.who']), reads: ['form.who', 'requester.id'] };
    const rest = (id: string, wait: PlanWait): PlanBlock => ({ id, kind: 'wait', wait, satisfies: [] });
    const list: readonly PlanBlock[] = [
      { id: 'note', kind: 'notify', who: [position('auditor')], receipt: false, satisfies: [] },
      approve('writes', [position('manager')], { fields: { amount: 'read', result: 'required' } }),
      approve('reads-other', [{ kind: 'field', field: 'who' }], { ifNobody: 'pass' }),
      rest('until', { kind: 'field', field: 'result' }),
      handle('fills', [position('technician')], { form: 'ask' }),
      approve('by-field', [{ kind: 'field', field: 'who' }], { ifNobody: 'pass' }),
      approve('by-expression', [{ kind: 'expression', expression: who }], { ifNobody: 'pass' }),
      rest('ready', { kind: 'condition', until: { ...condition(true), reads: ['form.amount'] } }),
      rest('a-second', { kind: 'length', length: { unit: 'elapsed', ms: 1000, said: '1s' } }),
    ];
    const unknown = preview(list, { value: { who: 'ben' } })?.blocks.flatMap((one) => (one.unknown === undefined ? [] : [one.path]));
    expect(unknown).toEqual(['until', 'by-field', 'by-expression', 'ready']);
  });

  test('people found without a position are shown without one', () => {
    const choice = { kind: 'previous-approver-chooses', from: 'service', atLeast: 1, atMost: 1 } as const;
    const dora = { kind: 'person', person: 'dora' } as const;
    const shown = preview([approve('first', [dora]), approve('next', [choice, dora])]);
    expect(shown?.blocks.map(({ seats }) => seats)).toEqual([[{ person: 'dora' }], [{ person: 'dora' }]]);
  });

  test('where nobody is found and it would wait, what follows is seen all the same', () => {
    const shown = preview([approve('empty', [position('nobody')]), MANAGER]);
    expect(shown?.blocks.map(({ path, outcome }) => [path, outcome])).toEqual([
      ['empty', 'waits'],
      ['manager', undefined],
    ]);
  });

  test('an expression that fails finds nobody', () => {
    const who = { kind: 'expression', expression: amountFrom('amount', 1) } as const;
    const choice = { kind: 'previous-approver-chooses', from: 'service', atLeast: 1, atMost: 1 } as const;
    const shown = preview([approve('first', [position('manager')]), approve('b', [choice, who], { ifNobody: 'pass' })], {
      value: { amount: { minor: 1, currency: 'USD' } },
    });
    expect(shown?.blocks.map(({ path, seats }) => [path, seats.length])).toEqual([
      ['first', 1],
      ['b', 0],
    ]);
  });

  test('a procedure the plan does not know has none', () => {
    expect(preview([], { procedure: 'unknown' })).toBeUndefined();
  });
});
