import type { PlanClockSla, PlanSla } from '@guicheng/definition';
import { describe, expect, it } from 'vitest';
import { memoryStore } from './memory-store.ts';
import { caseStream } from './streams.ts';
import { Desk, person, storedBy } from './test-support/desk.ts';
import { failingStore } from './test-support/failing-store.ts';
import { at, HOUR, MINUTE, samplePlan } from './test-support/sample-plan.ts';

const START = at('2026-03-02T09:00');

async function openTicket(desk: Desk): Promise<string> {
  const opened = await desk.runner.openCase('repair', { urgency: 'normal' }, person('lin'));
  expect(opened.outcome.kind).toBe('done');
  return opened.case;
}

const survey = (desk: Desk, id: string) => desk.runner.act(id, { type: 'record-form', stage: 'survey', value: { diagnosis: 'valve' } }, person('wu'));

describe('what a stage sets off', () => {
  it('tells the position and the owner on entering, and others on leaving', async () => {
    const desk = new Desk();
    const id = await openTicket(desk);
    expect(desk.notices).toMatchObject([
      { about: 'stage', subject: 'survey', position: 'manager', template: 'sent' },
      { about: 'stage', subject: 'survey', owner: true, template: 'sent' },
    ]);
    await survey(desk, id);
    expect(desk.notices.slice(2)).toMatchObject([{ about: 'stage', subject: 'survey', position: 'director' }]);
  });

  it('opens the case of what is handed in with it, in the name of whoever did, once', async () => {
    const store = memoryStore();
    const plan = samplePlan();
    const daily = plan.slas['daily-summary'] as PlanClockSla;
    const opening = { ...plan, slas: { ...plan.slas, 'daily-summary': { ...daily, evidence: { form: 'expense', opens: 'expense' } } } };
    const desk = new Desk({ store, plan: opening });
    await desk.runner.tick();
    expect(await desk.runner.recordEvidence('daily-summary', '2026-03-02', { amount: '7' }, person('lin'))).toMatchObject({ kind: 'done' });
    expect(desk.runner.cases()).toMatchObject([
      { procedure: 'expense', stage: 'approval', requester: 'lin', responsible: 'lin', forms: { expense: { amount: '7' } } },
    ]);
    const again = new Desk({ store, plan: opening });
    await again.runner.start();
    expect(again.runner.cases()).toHaveLength(1);
  });

  it('opens the case that follows, once, however often the history is read', async () => {
    const store = memoryStore();
    const desk = new Desk({ store });
    await survey(desk, await openTicket(desk));
    expect(desk.runner.cases().map(({ procedure, stage }) => [procedure, stage])).toEqual([
      ['repair', 'done'],
      ['revisit', 'call'],
    ]);
    for (const again of [new Desk({ store }), new Desk({ store })]) {
      await again.runner.start();
      expect(again.runner.cases()).toHaveLength(2);
    }
  });

  it('sets nothing off for cases of another plan', async () => {
    const store = memoryStore();
    const desk = new Desk({ store });
    await survey(desk, await openTicket(desk));
    const newer = new Desk({ store, plan: samplePlan({ hash: 'plan-2' }), now: START + 5 * HOUR });
    await newer.runner.start();
    expect(newer.notices).toEqual([]);
    expect(newer.runner.cases()).toHaveLength(2);
  });
});

describe('what a breach sets off', () => {
  it('warns whoever has the case, then tells the position and opens the case of the breach', async () => {
    const desk = new Desk();
    const id = await openTicket(desk);
    desk.notices.length = 0;
    await desk.wakeUntil(START + 90 * MINUTE);
    expect(desk.notices).toMatchObject([{ about: 'warning', subject: 'survey', person: 'lin' }]);
    await desk.wakeUntil(START + 2 * HOUR);
    expect(desk.notices).toHaveLength(1);
    await desk.wakeUntil(START + 2 * HOUR + 1);
    expect(desk.notices.slice(1)).toMatchObject([{ about: 'breach', subject: 'survey', position: 'manager', stream: caseStream(id) }]);
    expect(desk.runner.cases()).toMatchObject([{ procedure: 'repair' }, { procedure: 'discipline', stage: 'note' }]);
  });

  it('tells those it told, and those who have the case it opened, when late evidence takes it back', async () => {
    const desk = new Desk({ now: at('2026-03-02T10:00:00') });
    const rang = desk.now;
    await desk.runner.tick();
    await desk.runner.receive('call.ringing', { call: 'c1' }, 'telephone', rang);
    await desk.wakeUntil(rang + 20_000);
    const [opened] = desk.runner.cases();
    expect(opened).toMatchObject({ procedure: 'discipline' });
    desk.notices.length = 0;
    await desk.runner.receive('call.answered', { call: 'c1' }, 'telephone', rang + 6_000);
    expect(desk.notices).toMatchObject([
      { about: 'withdrawal', subject: 'three-rings', position: 'manager', stream: caseStream(opened!.case) },
      { about: 'withdrawal', subject: 'three-rings', position: 'manager', stream: 'duty/three-rings/c1' },
    ]);
    expect(desk.runner.cases()[0]).toMatchObject({ case: opened!.case, status: 'withdrawn' });
    const taken = (await desk.runner.history(caseStream(opened!.case))).filter(({ event }) => event.type === 'case-withdrawn');
    expect(taken).toMatchObject([{ by: { kind: 'clock' }, event: { reason: 'late_evidence' } }]);
  });

  it('tells the person who has taken the case meanwhile', async () => {
    const desk = new Desk({ now: at('2026-03-02T10:00:00') });
    const rang = desk.now;
    await desk.runner.receive('call.ringing', { call: 'c1' }, 'telephone', rang);
    await desk.wakeUntil(rang + 20_000);
    const { case: id } = desk.runner.cases()[0]!;
    await desk.runner.act(id, { type: 'record-form', stage: 'note', value: { what: 'late' } }, person('feng'));
    desk.notices.length = 0;
    await desk.runner.receive('call.answered', { call: 'c1' }, 'telephone', rang + 6_000);
    expect(desk.notices).toMatchObject([{ person: 'feng', stream: caseStream(id) }, { position: 'manager' }]);
  });
});

describe('what a step of a ladder sets off', () => {
  const notify = (position: string) => ({ kind: 'notify', position }) as const;
  const ladder: NonNullable<PlanSla['ladder']> = {
    foreman: { at: { percent: 50 }, do: notify('foreman') },
    director: { at: { past: HOUR }, do: notify('director') },
    note: { at: { past: 2 * HOUR }, do: { kind: 'open', procedure: 'discipline' } },
  };
  const desk = () => {
    const plan = samplePlan();
    return new Desk({ plan: { ...plan, slas: { ...plan.slas, survey: { ...(plan.slas['survey'] as PlanSla), warn: {}, onBreach: {}, ladder } } } });
  };

  it('warns those it names before due, and tells others or opens a case after, each once', async () => {
    const of = desk();
    await openTicket(of);
    of.notices.length = 0;
    await of.wakeUntil(START + 9 * HOUR);
    expect(of.notices.filter(({ subject }) => subject === 'survey')).toMatchObject([
      { about: 'warning', position: 'foreman' },
      { about: 'breach', position: 'director' },
    ]);
    expect(of.runner.cases().map(({ procedure }) => procedure)).toEqual(['repair', 'discipline']);
  });

  it('stops once it is done', async () => {
    const of = desk();
    const id = await openTicket(of);
    await of.wakeUntil(START + 2 * HOUR + 1);
    await survey(of, id);
    of.notices.length = 0;
    await of.wakeUntil(START + 99 * HOUR);
    expect(of.notices.filter(({ subject }) => subject === 'survey')).toEqual([]);
    expect(of.runner.cases().map(({ procedure }) => procedure)).not.toContain('discipline');
  });
});

describe('what a chain sets off', () => {
  it('tells whom a notify block names, and asks whoever handles', async () => {
    const desk = new Desk();
    const { case: id } = await desk.runner.openCase('expense', { amount: '1' }, person('lin'));
    await desk.runner.act(id, { type: 'cast-vote', block: 'review', vote: 'approve' }, person('feng'));
    expect(desk.notices).toMatchObject([{ about: 'block', subject: 'told', person: 'chen', template: 'told' }]);
  });

  it('meets an act as time has left the case: a block whose time ran out is rejected before the vote that came too late', async () => {
    const desk = new Desk();
    const { case: id } = await desk.runner.openCase('expense', { amount: '1' }, person('lin'));
    desk.now += 3 * HOUR;
    const late = await desk.runner.act(id, { type: 'cast-vote', block: 'review', vote: 'approve' }, person('feng'));
    expect(late).toMatchObject({ kind: 'refused' });
    expect(desk.runner.cases()[0]).toMatchObject({ stage: 'ask', status: 'open' });
  });
});

describe('effects that fail', () => {
  it('leave the act done, and are carried out by the next tick', async () => {
    const store = memoryStore();
    const desk = new Desk({ store: failingStore(store, new Map([[3, 'before']])) });
    const id = await openTicket(desk);
    expect(await survey(desk, id)).toMatchObject({ kind: 'done' });
    expect(desk.runner.cases()).toHaveLength(1);
    await desk.runner.tick();
    expect(desk.runner.cases()).toMatchObject([{ case: id }, { procedure: 'revisit' }]);
  });

  it('are told by the tick that fails to carry them out, and hold up no other', async () => {
    const desk = new Desk();
    desk.broken = new Error('no mail today');
    const id = await openTicket(desk);
    await survey(desk, id);
    expect(desk.runner.cases()).toHaveLength(2);
    await expect(desk.runner.tick()).rejects.toThrow('no mail today');
    expect(desk.runner.duties().length).toBeGreaterThan(0);
    desk.broken = undefined;
    await desk.runner.tick();
    expect(desk.notices.map(({ position, owner }) => position ?? owner)).toEqual(['manager', true, 'director']);
  });

  it('come after a crash between an event and its effect, from whoever reads the store next', async () => {
    const store = memoryStore();
    const crashing = new Desk({ store: failingStore(store, new Map([[3, 'before']])) });
    await survey(crashing, await openTicket(crashing));
    const started = new Desk({ store });
    await started.runner.start();
    expect(started.runner.cases()).toMatchObject([{ procedure: 'repair' }, { procedure: 'revisit' }]);
    // The same happens for one that was running already and only ticks.
    expect(Object.keys(await storedBy(store)).filter((stream) => stream.startsWith('case/'))).toHaveLength(2);
  });

  it('of another runner are seen at the next tick, and listeners told', async () => {
    const store = memoryStore();
    const [one, two] = [new Desk({ store }), new Desk({ store })];
    await two.runner.start();
    const heard: string[] = [];
    two.runner.subscribe((news) => heard.push(...news.map(({ event }) => event.type)));
    await openTicket(one);
    await two.runner.tick();
    expect(heard).toContain('case-opened');
    expect(two.runner.cases()).toEqual(one.runner.cases());
  });
});
