import type { PlanBlock } from '@guicheng/definition';
import { describe, expect, it } from 'vitest';
import { approval, approve, condition, position } from '../../engine/src/test-support/plan-parts.ts';
import { Desk, person } from './test-support/desk.ts';
import { HOUR, samplePlan } from './test-support/sample-plan.ts';

const hours = (count: number) => ({ unit: 'elapsed' as const, ms: count * HOUR, said: `${count}h` });

/** The sample with another chain of its expense. */
function planWith(list: readonly PlanBlock[]) {
  const rest = { urge: { every: hours(1), atMost: 2 }, revoke: { within: hours(1), who: [position('director')] } };
  return samplePlan({ approvals: { expense: approval('expense', 'expense', list, rest) } });
}

async function ask(desk: Desk): Promise<string> {
  const opened = await desk.runner.openCase('expense', { amount: '1' }, person('lin'));
  expect(opened.outcome.kind).toBe('done');
  return opened.case;
}

const BUY: PlanBlock = { id: 'buy', kind: 'open', procedure: 'discipline', wait: true, value: { what: condition('ordered') }, satisfies: [] };
const review = (may: Parameters<typeof approve>[2]) => approve('review', [position('manager')], may);

describe('a chain that asks for another case', () => {
  it('opens it with its values, waits for it and goes on when it ends, once', async () => {
    const desk = new Desk({ plan: planWith([BUY]) });
    const id = await ask(desk);
    const [, other] = desk.runner.cases();
    expect(other).toMatchObject({ procedure: 'discipline', stage: 'note', status: 'open', forms: { note: { what: 'ordered' } } });
    expect(desk.runner.cases()[0]).toMatchObject({ case: id, status: 'in-approval' });
    await desk.runner.act(other!.case, { type: 'record-form', stage: 'note', value: { what: 'bought' } }, person('feng'));
    expect(desk.runner.cases()[0]).toMatchObject({ case: id, stage: 'paid', status: 'closed' });
    const length = desk.runner.history(`case/${id}`).length;
    await desk.runner.tick();
    expect(desk.runner.history(`case/${id}`)).toHaveLength(length);
  });

  it('does not wait where it says so', async () => {
    const desk = new Desk({ plan: planWith([{ ...BUY, wait: false }]) });
    await ask(desk);
    expect(desk.runner.cases().map(({ procedure, status }) => [procedure, status])).toEqual([
      ['expense', 'closed'],
      ['discipline', 'open'],
    ]);
  });
});

describe('whom an act in a chain concerns', () => {
  it('is told: whoever is urged, given a seat, asked, answered, returned to', async () => {
    const may = {
      return: { to: ['requester'], then: 'replay', clocks: 'reset' },
      transfer: { to: [] },
      delegate: { to: [] },
      add: { places: ['beside'], votes: 'all', from: [], nested: false },
    } as const;
    const desk = new Desk({ plan: planWith([review({ may, votes: { kind: 'all' } })]) });
    const id = await ask(desk);
    const told = () => desk.notices.splice(0).map(({ about, person: whom, subject }) => `${about} ${whom} ${subject}`);
    told();
    await desk.runner.act(id, { type: 'urge-approvers', block: 'review' }, person('lin'));
    await desk.runner.act(id, { type: 'delegate-seat', block: 'review', to: 'wu' }, person('feng'));
    await desk.runner.act(id, { type: 'give-opinion', block: 'review', seat: '1', vote: 'approve' }, person('wu'));
    await desk.runner.act(id, { type: 'add-approvers', block: 'review', place: 'beside', persons: ['wu'], reason: 'knows it' }, person('feng'));
    await desk.runner.act(id, { type: 'transfer-seat', block: 'review', to: 'chen', reason: 'on leave' }, person('feng'));
    await desk.runner.act(id, { type: 'return-request', block: 'review', to: 'requester', reason: 'unclear' }, person('chen'));
    expect(told()).toEqual(['urge feng review', 'seat wu review', 'seat feng review', 'seat wu review', 'seat chen review', 'return lin review']);
  });

  it('is told that an approval stands no more', async () => {
    const base = planWith([review({})]);
    const { expense } = base.procedures;
    const stages = {
      ...expense?.stages,
      approval: { ...expense!.stages['approval']!, next: { ...expense!.stages['approval']!.next, undone: { to: 'ask', after: 'revoked' as const } } },
    };
    const desk = new Desk({ plan: { ...base, procedures: { ...base.procedures, expense: { ...expense!, stages } } } });
    const id = await ask(desk);
    await desk.runner.act(id, { type: 'cast-vote', block: 'review', vote: 'approve' }, person('feng'));
    expect(await desk.runner.act(id, { type: 'revoke-approval', reason: 'bought already' }, person('chen'))).toMatchObject({ kind: 'done' });
    expect(desk.notices.at(-1)).toMatchObject({ about: 'revoke', person: 'lin', subject: 'expense' });
    expect(desk.runner.cases()[0]).toMatchObject({ status: 'open', stage: 'ask' });
  });
});

describe('a rest in a chain', () => {
  it('ends by itself when its time has come', async () => {
    const desk = new Desk({ plan: planWith([{ id: 'rest', kind: 'wait', wait: { kind: 'length', length: hours(2) }, satisfies: [] }]) });
    const begun = desk.now;
    await ask(desk);
    await desk.wakeUntil(begun + 2 * HOUR - 1);
    expect(desk.runner.cases()[0]).toMatchObject({ status: 'in-approval' });
    await desk.wakeUntil(begun + 2 * HOUR);
    expect(desk.runner.cases()[0]).toMatchObject({ status: 'closed' });
  });
});

describe('fields a block may write', () => {
  it('are checked with the sections they stand in, and written with what is computed from them', async () => {
    const desk = new Desk({ plan: planWith([review({ fields: { amount: 'required' } })]) });
    const id = await ask(desk);
    expect(await desk.runner.act(id, { type: 'cast-vote', block: 'review', vote: 'approve', value: { bad: 1 } }, person('feng'))).toMatchObject({
      kind: 'invalid',
    });
    expect(await desk.runner.act(id, { type: 'cast-vote', block: 'review', vote: 'approve', value: { amount: null } }, person('feng'))).toMatchObject({
      kind: 'refused',
      rejection: { code: 'field_required' },
    });
    await desk.runner.act(id, { type: 'cast-vote', block: 'review', vote: 'approve', value: { amount: '3' } }, person('feng'));
    expect(desk.validated.at(-1)).toMatchObject({ form: 'expense', value: { amount: '3' } });
    expect(desk.runner.cases()[0]).toMatchObject({ status: 'closed', forms: { expense: { amount: '3' } } });
  });

  it('a chain can be seen before it is asked for', () => {
    const desk = new Desk({ plan: planWith([review({})]) });
    const asked = { procedure: 'expense', stage: 'approval', value: { amount: '1' }, requester: 'lin' };
    expect(desk.runner.preview(asked)?.blocks).toMatchObject([{ path: 'review', seats: [{ person: 'feng' }] }]);
  });
});
