import type { Plan } from '@guicheng/definition';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dailySummary, frequency, weeklyRevisit, withCarryOver } from '../../engine/src/sla/test-support/sla-parts.ts';
import { memoryStore } from './memory-store.ts';
import type { EventStore } from './ports.ts';
import { Desk, person, storedBy } from './test-support/desk.ts';
import { at, HOUR, MINUTE, samplePlan } from './test-support/sample-plan.ts';

const ACTS = ['open', 'survey', 'summary', 'reason', 'revisit', 'wait'] as const;
type Step = { readonly act: (typeof ACTS)[number]; readonly which: number; readonly minutes: number };
const step: fc.Arbitrary<Step> = fc.record({ act: fc.constantFrom(...ACTS), which: fc.nat(3), minutes: fc.integer({ min: 1, max: 600 }) });

/** A summary is written early, and a case is opened before it falls due: now it lacks a reason. */
const OPENED_BEFORE_DUE = [
  { act: 'summary', which: 1, minutes: 1 },
  { act: 'open', which: 0, minutes: 1 },
  { act: 'wait', which: 0, minutes: 181 },
] as const;

/** A plan in which summaries wait for reasons, a week for revisits, and a month for visits. */
function watchfulPlan() {
  const slas = [
    dailySummary(withCarryOver()),
    dailySummary({ id: 'noon', by: 12 * 60, catchUp: 'next' }),
    weeklyRevisit({ procedure: 'repair' }),
    frequency({ of: 'repair.opened' }),
  ];
  return samplePlan({ slas: Object.fromEntries(slas.map((sla) => [sla.id, sla])) });
}

async function take(desk: Desk, { act, which, minutes }: Step): Promise<unknown> {
  const { runner } = desk;
  const cases = runner.cases();
  const id = cases[cases.length - 1 - which]?.case ?? 'none';
  const summaries = runner.duties().filter(({ sla }) => sla === 'daily-summary' || sla === 'noon');
  const { sla = 'none', key = '' } = summaries[summaries.length - 1 - which] ?? {};
  switch (act) {
    case 'open':
      return runner.openCase('repair', {}, person('lin'));
    case 'survey':
      return runner.act(id, { type: 'record-form', stage: 'survey', value: { diagnosis: 'valve' } }, person('wu'));
    case 'revisit':
      return runner.act(id, { type: 'add-comment', text: 'called' }, person('lin'));
    case 'summary':
      return runner.recordEvidence(sla, key, { count: '3' }, person('lin'));
    case 'reason':
      return runner.carryOver(sla, key, id, 'a part is missing', person('lin'));
    case 'wait':
      return desk.wakeUntil(desk.now + minutes * MINUTE);
  }
}

/** Somebody who reads the whole history anew finds nothing left to do, and waits for the same instant. */
async function expectNothingMissed(desk: Desk, store: EventStore, plan: Plan): Promise<void> {
  const before = await storedBy(store);
  const fresh = new Desk({ store, plan, now: desk.now });
  await fresh.runner.start();
  await fresh.runner.tick();
  expect(await storedBy(store)).toEqual(before);
  expect(desk.runner.nextInstant()).toBe(fresh.runner.nextInstant());
}

describe('the index of wakes', () => {
  it('misses nothing that reading everything anew would find, whatever happened in between', async () => {
    const plan = watchfulPlan();
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps: readonly Step[]) => {
        const store = memoryStore();
        const desk = new Desk({ store, plan, now: at('2026-03-06T09:00') });
        await desk.runner.tick();
        for (const one of steps) {
          await take(desk, one);
          await desk.runner.tick();
          await expectNothingMissed(desk, store, plan);
        }
        await desk.wakeUntil(desk.now + 9 * 24 * HOUR);
        await expectNothingMissed(desk, store, plan);
      }),
      { numRuns: 60, examples: [[[...OPENED_BEFORE_DUE]]] },
    );
  });
});
