import { caseStream, dutyStream } from '@guicheng/runner';
import { beforeAll, describe, expect, it } from 'vitest';
import { type CompiledPack, compiledPack } from './compiled-pack.ts';
import { person, ServiceCenter, STAFF } from './service-center.ts';

let pack: CompiledPack;
beforeAll(async () => {
  pack = await compiledPack('examples/property-service-center', 'thread-week');
});

const MINUTE = 60_000;
const somebody = (id: string) => ({ id, name: STAFF[id]!.name });
const iso = (at: number) => `${new Date(at + 480 * MINUTE).toISOString().slice(0, 19)}+08:00`;

/** One ticket from the call to the end of the work, some minutes apart; what time brings meanwhile happens too. */
async function repair(center: ServiceCenter, waking: (at: number) => Promise<void>): Promise<void> {
  const at = center.now;
  const { case: id, outcome } = await center.runner.openCase(
    'repair',
    {
      receivedAt: iso(at),
      receivedBy: somebody('lin'),
      channel: 'phone',
      unit: { id: 'a-1203', name: 'A 座 1203' },
      contact: '王女士',
      phone: '13800138000',
      content: '厨房水管漏水',
      category: 'water',
      urgency: 'urgent',
    },
    person('lin'),
  );
  expect(outcome).toMatchObject({ kind: 'done' });
  await waking(at + 5 * MINUTE);
  await center.runner.act(
    id,
    { type: 'record-form', stage: 'dispatch', value: { dispatchedAt: iso(center.now), dispatchedTo: somebody('wu') } },
    person('zhou'),
  );
  for (let note = 0; note < 20; note += 1) await center.runner.act(id, { type: 'add-comment', text: `第 ${note} 次联系业主` }, person('lin'));
  await waking(at + 30 * MINUTE);
  await center.runner.act(
    id,
    {
      type: 'record-form',
      stage: 'survey',
      value: { arrivedAt: iso(center.now), diagnosis: '角阀老化', estimate: { minor: 12100, currency: 'CNY' } },
    },
    person('wu'),
  );
}

describe('a week of 100 tickets and what the pack owes meanwhile', () => {
  it('wakes only when something falls due', async () => {
    const start = Date.parse('2026-03-02T08:00:00+08:00');
    const center = new ServiceCenter(pack, iso(start));
    const { runner } = center;
    let wakes = 0;
    const waking = async (at: number) => {
      for (let next = runner.nextInstant(); next !== undefined && next <= at; next = runner.nextInstant()) {
        center.now = Math.max(center.now, next);
        await runner.tick();
        wakes += 1;
      }
      center.now = Math.max(center.now, at);
    };
    await runner.tick();
    for (let index = 0; index < 100; index += 1) {
      await waking(start + index * 90 * MINUTE);
      await repair(center, waking);
    }
    await waking(start + 7 * 24 * 60 * MINUTE);
    const events = [...runner.cases().map(({ case: id }) => caseStream(id)), ...runner.duties().map(({ sla, key }) => dutyStream(sla, key))]
      .map((stream) => runner.history(stream).length)
      .reduce((sum, length) => sum + length, 0);
    expect(events).toBeGreaterThan(3_000);
    expect(wakes).toBeLessThan(100);
  });
});
