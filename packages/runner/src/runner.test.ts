import { describe, expect, it } from 'vitest';
import { memoryStore } from './memory-store.ts';
import { caseStream } from './streams.ts';
import { Desk, person } from './test-support/desk.ts';
import { failingStore, fasterOthers } from './test-support/failing-store.ts';

const openTicket = async (desk: Desk) => (await desk.runner.openCase('repair', { urgency: 'normal', note: 'kitchen' }, person('lin'))).case;
const say = (desk: Desk, id: string, text: string) => desk.runner.act(id, { type: 'add-comment', text }, person('lin'));

describe('acts that meet others', () => {
  const someoneFaster = (store = memoryStore()) => {
    let written = 0;
    return (stream: string, after: number) => {
      written += 1;
      const event = { type: 'comment-added', text: 'first' } as const;
      return store.append(stream, after, [{ stream, seq: after + 1, id: `other${written}.1`, at: 1, recordedAt: 1, by: { kind: 'clock' }, event }]);
    };
  };

  it('are decided again when somebody was faster twice', async () => {
    const store = memoryStore();
    const desk = new Desk({ store: fasterOthers(store, 2, someoneFaster(store)) });
    const id = await openTicket(desk);
    const before = desk.runner.history(caseStream(id)).length;
    expect(await say(desk, id, 'second')).toMatchObject({ kind: 'done', events: [{ seq: before + 3 }] });
    expect(await store.read(caseStream(id))).toEqual(desk.runner.history(caseStream(id)));
  });

  it('are a conflict when somebody was faster three times, and nothing of them is kept', async () => {
    const store = memoryStore();
    const desk = new Desk({ store: fasterOthers(store, 3, someoneFaster(store)) });
    const id = await openTicket(desk);
    expect(await say(desk, id, 'second')).toEqual({ kind: 'conflict' });
    expect(
      desk.runner
        .history(caseStream(id))
        .filter(({ by }) => by.kind === 'person' && by.person === 'lin')
        .some(({ event }) => event.type === 'comment-added'),
    ).toBe(false);
  });

  it('of one runner wait for each other: no two cases have one number', async () => {
    const desk = new Desk();
    await Promise.all([1, 2, 3, 4].map(() => openTicket(desk)));
    expect(desk.runner.cases().map(({ number }) => number)).toEqual(['WX-202603-0001', 'WX-202603-0002', 'WX-202603-0003', 'WX-202603-0004']);
  });

  it('are done when they were kept and only the answer was lost, with what they set off', async () => {
    const store = memoryStore();
    const desk = new Desk({ store: failingStore(store, new Map([[1, 'after']])) });
    const { case: id, outcome } = await desk.runner.openCase('repair', {}, person('lin'));
    expect(outcome).toMatchObject({ kind: 'done' });
    expect(desk.notices.map(({ about }) => about)).toContain('stage');
    expect(desk.runner.cases()).toMatchObject([{ case: id }]);
  });

  it('throw what the store throws, and the next act goes ahead', async () => {
    const desk = new Desk({ store: failingStore(memoryStore(), new Map([[1, 'before']])) });
    await expect(openTicket(desk)).rejects.toMatchObject({ name: 'StoreError', code: 'store_failed' });
    await openTicket(desk);
    expect(desk.runner.cases()).toHaveLength(1);
  });
});

describe('forms', () => {
  it('are checked with what the case is by then: its number, its requester, its part of the form', async () => {
    const desk = new Desk();
    const id = await openTicket(desk);
    await desk.runner.act(id, { type: 'record-form', stage: 'survey', value: { diagnosis: 'valve' } }, person('wu'));
    expect(desk.validated).toMatchObject([
      { form: 'ticket', context: { sections: ['intake'], case: { id, number: 'WX-202603-0001', stage: 'ticket' }, requester: { id: 'lin' } } },
      {
        value: { urgency: 'normal', note: 'kitchen', diagnosis: 'valve' },
        context: { sections: ['survey'], requester: { id: 'lin', positions: ['front-desk'] }, actor: { id: 'wu' }, case: { number: 'WX-202603-0001' } },
      },
    ]);
  });

  it('lose a field that is left empty when their part is filled in again', async () => {
    const desk = new Desk();
    const { case: id } = await desk.runner.openCase('expense', { amount: '1', why: 'x' }, person('lin'));
    await desk.runner.act(id, { type: 'cast-vote', block: 'review', vote: 'reject' }, person('feng'));
    await desk.runner.act(id, { type: 'record-form', stage: 'ask', value: { amount: '2' } }, person('lin'));
    expect(desk.runner.cases()[0]!.forms['expense']).toEqual({ amount: '2' });
  });

  it('of a block are checked as well', async () => {
    const desk = new Desk();
    const { case: id } = await desk.runner.openCase('expense', { amount: '1' }, person('lin'));
    await desk.runner.act(id, { type: 'cast-vote', block: 'review', vote: 'approve' }, person('feng'));
    const pay = (value: Readonly<Record<string, unknown>>) => desk.runner.act(id, { type: 'handle-block', block: 'payment', value }, person('chen'));
    expect(await pay({ bad: true })).toEqual({ kind: 'invalid', errors: [{ path: 'bad', code: 'wrong_type' }] });
    expect(await pay({ paid: 'yes' })).toMatchObject({ kind: 'done' });
    expect(desk.validated.filter(({ form }) => form === 'payment')).toHaveLength(2);
  });

  it('of a duty are checked as well', async () => {
    const desk = new Desk();
    await desk.runner.tick();
    const record = (value: Readonly<Record<string, unknown>>) => desk.runner.recordEvidence('daily-summary', '2026-03-02', value, person('lin'));
    expect(await record({ bad: true })).toMatchObject({ kind: 'invalid' });
    expect(await record({ count: '3' })).toMatchObject({ kind: 'done' });
  });

  it('with a value JSON cannot carry are not understood at that field, nothing crashes and nothing is kept', async () => {
    const desk = new Desk();
    const { outcome } = await desk.runner.openCase('repair', { urgency: { level: Number.NaN } }, person('lin'));
    expect(outcome).toEqual({ kind: 'invalid', errors: [{ path: 'urgency/level', code: 'wrong_type' }] });
    const id = await openTicket(desk);
    expect(await say(desk, id, 'half a \ud83d')).toEqual({ kind: 'invalid', errors: [{ path: 'text', code: 'wrong_type' }] });
    expect(await desk.runner.receive('call.ringing', { call: 'c1', line: Number.POSITIVE_INFINITY }, 'telephone', desk.now)).toContainEqual({
      kind: 'invalid',
      errors: [{ path: 'line', code: 'wrong_type' }],
    });
  });

  it('leave a case that is found by its id, and nothing where there is none', async () => {
    const desk = new Desk();
    const id = await openTicket(desk);
    expect(desk.runner.caseOf(id)).toBe(desk.runner.cases()[0]);
    expect(desk.runner.caseOf('other')).toBeUndefined();
  });

  it('are not asked for where the name is no definition', async () => {
    const desk = new Desk();
    const { outcome } = await desk.runner.openCase('constructor', {}, person('lin'));
    expect(outcome).toMatchObject({ kind: 'refused', rejection: { code: 'unknown_procedure' } });
    expect(await desk.runner.recordEvidence('toString', '2026', {}, person('lin'))).toMatchObject({ kind: 'refused' });
    expect(await desk.runner.act('none', { type: 'record-form', stage: 'constructor', value: {} }, person('lin'))).toMatchObject({ kind: 'refused' });
  });
});
