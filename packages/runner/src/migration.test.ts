import type { Plan } from '@guicheng/definition';
import { describe, expect, it } from 'vitest';
import { memoryStore } from './memory-store.ts';
import { Desk, person } from './test-support/desk.ts';
import { at, HOUR, samplePlan } from './test-support/sample-plan.ts';

const START = at('2026-03-02T09:00');

/** The plan, with directors as administrators and so many hours for the survey. */
function plan(hash: string, hours: number): Plan {
  const sample = samplePlan({ hash });
  const repair = { ...sample.procedures['repair']!, administrators: [{ kind: 'position', position: 'director' } as const] };
  const survey = { ...sample.slas['survey']!, within: { unit: 'elapsed', ms: hours * HOUR, said: `${hours}h` } } as Plan['slas'][string];
  return { ...sample, procedures: { ...sample.procedures, repair }, slas: { survey } };
}

async function twoPlans() {
  const store = memoryStore();
  const old = plan('plan-1', 2);
  const first = new Desk({ store, plan: old });
  await first.runner.openCase('repair', {}, person('lin'));
  const desk = new Desk({ store, plan: plan('plan-2', 9), planOf: (hash) => (hash === old.hash ? old : undefined), now: START + HOUR });
  await desk.runner.start();
  return { desk, id: desk.runner.cases()[0]!.case, store };
}

describe('a case of an older plan', () => {
  it('is judged by that plan, and by the new one once it was put under it', async () => {
    const { desk, id } = await twoPlans();
    const due = () => desk.runner.judge().find(({ sla }) => sla === 'survey')?.dueAt;
    expect(due()).toBe(START + 2 * HOUR);
    expect(await desk.runner.migrateCase(id, 'from-now', 'new contract', person('chen'))).toMatchObject({ kind: 'done' });
    expect(due()).toBe(START + 9 * HOUR);
  });

  it('is acted on and woken again once it was put under the new plan', async () => {
    const { desk, id } = await twoPlans();
    const act = () => desk.runner.act(id, { type: 'add-comment', text: 'seen' }, person('lin'));
    expect(await act()).toMatchObject({ kind: 'refused', rejection: { code: 'plan_mismatch' } });
    expect(await desk.runner.migrateCase(id, 'recompute', 'new contract', person('wu'))).toMatchObject({
      kind: 'refused',
      rejection: { code: 'administrators_only' },
    });
    await desk.runner.migrateCase(id, 'recompute', 'new contract', person('chen'));
    expect(await act()).toMatchObject({ kind: 'done' });
    await desk.wakeUntil(START + 9 * HOUR + 1);
    expect(desk.delivered().filter(({ about }) => about === 'breach')).toHaveLength(1);
  });

  it('stays where it is while nobody knows its plan', async () => {
    const { id, store } = await twoPlans();
    const alone = new Desk({ store, plan: plan('plan-3', 1), now: START + HOUR });
    await alone.runner.start();
    expect(await alone.runner.migrateCase(id, 'recompute', 'new contract', person('chen'))).toMatchObject({
      kind: 'refused',
      rejection: { code: 'plan_mismatch' },
    });
  });
});
