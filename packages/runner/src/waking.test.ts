import { describe, expect, it } from 'vitest';
import { memoryStore } from './memory-store.ts';
import { dutyStream } from './streams.ts';
import { Desk, person, storedBy } from './test-support/desk.ts';
import { failingStore } from './test-support/failing-store.ts';
import { at, HOUR, samplePlan } from './test-support/sample-plan.ts';

const START = at('2026-03-02T09:00');
const WEEK = 7 * 24 * HOUR;
const breaches = (desk: Desk, sla: string) => desk.delivered().filter(({ about, subject }) => about === 'breach' && subject === sla);

describe('time', () => {
  it('opens the period that has begun, once', async () => {
    const desk = new Desk();
    expect(desk.runner.nextInstant()).toBe(START);
    await desk.runner.tick();
    await desk.runner.tick();
    expect(desk.runner.duties()).toMatchObject([{ sla: 'daily-summary', key: '2026-03-02', status: 'open' }]);
    expect(desk.runner.nextInstant()).toBe(at('2026-03-02T17:00'));
  });

  it('that jumped a week breaches every day nobody wrote, each once', async () => {
    const desk = new Desk();
    await desk.runner.tick();
    desk.now += WEEK;
    await desk.runner.tick();
    await desk.runner.tick();
    expect(breaches(desk, 'daily-summary').map(({ stream }) => stream)).toEqual(
      ['02', '03', '04', '05', '06', '07', '08'].map((day) => dutyStream('daily-summary', `2026-03-${day}`)),
    );
    expect(desk.runner.nextInstant()).toBeGreaterThan(desk.now);
  });

  it('that stood still or jumped ends in the same verdicts', async () => {
    const [awake, asleep] = [new Desk(), new Desk()];
    await Promise.all([awake.runner.tick(), asleep.runner.tick()]);
    await awake.wakeUntil(START + WEEK);
    asleep.now = START + WEEK;
    await asleep.runner.tick();
    const verdicts = (desk: Desk) => desk.runner.judge().map(({ subject, status }) => [subject, status]);
    expect(verdicts(asleep)).toEqual(verdicts(awake));
  });

  it('that goes back changes nothing, and what comes afterwards is still owed', async () => {
    const store = memoryStore();
    const desk = new Desk({ store });
    await desk.runner.tick();
    desk.now += WEEK;
    await desk.runner.tick();
    const before = await storedBy(store);
    desk.now -= WEEK - HOUR;
    await desk.runner.tick();
    expect(await storedBy(store)).toEqual(before);
    expect(desk.runner.nextInstant()).toBeGreaterThan(desk.now);
    await desk.wakeUntil(START + WEEK + 24 * HOUR);
    expect(breaches(desk, 'daily-summary')).toHaveLength(8);
  });

  it('finds periods a runner had not come to when it stopped in the middle of opening them', async () => {
    const store = memoryStore();
    const desk = new Desk({ store: failingStore(store, new Map([[4, 'before']])) });
    await desk.runner.tick();
    desk.now += WEEK;
    await expect(desk.runner.tick()).rejects.toMatchObject({ code: 'store_failed' });
    const again = new Desk({ store, now: desk.now });
    await again.runner.start();
    await again.runner.tick();
    expect(again.runner.duties().map(({ key }) => key)).toEqual(['02', '03', '04', '05', '06', '07', '08', '09'].map((day) => `2026-03-${day}`));
    expect(breaches(again, 'daily-summary')).toHaveLength(7);
  });

  it('leaves alone what is pinned to another plan, instead of asking for it for ever', async () => {
    const store = memoryStore();
    const desk = new Desk({ store });
    await desk.runner.openCase('repair', {}, person('lin'));
    const newer = new Desk({ store, plan: samplePlan({ hash: 'plan-2', slas: {} }), now: START + WEEK });
    await newer.runner.start();
    await newer.runner.tick();
    expect(newer.runner.nextInstant()).toBeUndefined();
    expect(newer.runner.cases()[0]).toMatchObject({ stage: 'survey' });
  });

  it('does not ask again and again for an instant that the engine refuses', async () => {
    const plan = samplePlan();
    const { rejected: _, ...next } = plan.procedures['expense']!.stages['approval']!.next;
    const stages = { ...plan.procedures['expense']!.stages, approval: { ...plan.procedures['expense']!.stages['approval']!, next } };
    const stuck = samplePlan({ slas: {}, procedures: { ...plan.procedures, expense: { ...plan.procedures['expense']!, stages } } });
    const desk = new Desk({ plan: stuck });
    await desk.runner.openCase('expense', { amount: '1' }, person('lin'));
    await desk.runner.tick();
    desk.now += 2 * HOUR;
    expect(desk.runner.nextInstant()).toBeLessThanOrEqual(desk.now);
    await desk.runner.tick();
    expect(desk.runner.nextInstant()).toBeUndefined();
    expect(await desk.runner.act(desk.runner.cases()[0]!.case, { type: 'cast-vote', block: 'review', vote: 'approve' }, person('feng'))).toMatchObject({
      kind: 'done',
    });
  });
});
