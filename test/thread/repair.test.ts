import { beforeAll, describe, expect, it } from 'vitest';
import { type CompiledPack, compiledPack } from './compiled-pack.ts';
import { person, ServiceCenter, STAFF } from './service-center.ts';

let pack: CompiledPack;
beforeAll(async () => {
  pack = await compiledPack('examples/property-service-center', 'thread');
});

const somebody = (id: string) => ({ id, name: STAFF[id]!.name });
const signature = { name: '王女士', at: '2026-03-02T11:30:00+08:00' };
const ticket = {
  receivedAt: '2026-03-02T09:00:00+08:00',
  receivedBy: somebody('lin'),
  channel: 'phone',
  unit: { id: 'a-1203', name: 'A 座 1203' },
  contact: '王女士',
  phone: '13800138000',
  content: '厨房水管漏水',
  category: 'water',
  urgency: 'urgent',
};
const work = {
  outcome: 'finished',
  finishedAt: '2026-03-02T11:20:00+08:00',
  parts: [{ name: '角阀', quantity: 2, price: { minor: 3550, currency: 'CNY' } }],
  laborFee: { minor: 5000, currency: 'CNY' },
};

async function toSurvey(center: ServiceCenter) {
  const opened = await center.runner.openCase('repair', ticket, person('lin'));
  expect(opened.outcome).toMatchObject({ kind: 'done' });
  const act = async (by: string, what: Parameters<typeof center.runner.act>[1]) => {
    const outcome = await center.runner.act(opened.case, what, person(by));
    expect(outcome).toMatchObject({ kind: 'done' });
  };
  await act('zhou', { type: 'record-form', stage: 'dispatch', value: { dispatchedAt: '2026-03-02T09:05:00+08:00', dispatchedTo: somebody('wu') } });
  return { id: opened.case, act, state: () => center.runner.cases().find((each) => each.case === opened.case)! };
}

describe('one repair ticket, from JSON to a closed case', () => {
  it('is received, sent, surveyed, mended, accepted, revisited and closed', async () => {
    const center = new ServiceCenter(pack, '2026-03-02T09:00:00+08:00');
    const { act, state } = await toSurvey(center);
    await act('wu', {
      type: 'record-form',
      stage: 'survey',
      value: { arrivedAt: '2026-03-02T09:40:00+08:00', diagnosis: '角阀老化', estimate: { minor: 12100, currency: 'CNY' } },
    });
    expect(state().stage).toBe('work');
    await act('wu', { type: 'record-form', stage: 'work', value: work });
    expect(state().forms['repair-ticket']).toMatchObject({ total: { minor: 12100, currency: 'CNY' }, parts: [{ amount: { minor: 7100, currency: 'CNY' } }] });
    await act('wu', { type: 'record-form', stage: 'acceptance', value: { acceptance: 'accepted', satisfaction: 5, acceptedAt: signature.at, signature } });
    await act('he', {
      type: 'record-form',
      stage: 'done',
      value: { visitedAt: '2026-03-03T10:00:00+08:00', visitedBy: somebody('he'), method: 'phone', person: '王女士', satisfied: true, score: 5 },
    });
    expect(state()).toMatchObject({ status: 'closed', stage: 'closed', responsible: 'lin', number: 'WX-2026-0001' });
  });

  it('needs approval first when it will cost 200 yuan, and the engineering manager does not suffice', async () => {
    const center = new ServiceCenter(pack, '2026-03-02T09:00:00+08:00');
    const { act, state } = await toSurvey(center);
    await act('wu', {
      type: 'record-form',
      stage: 'survey',
      value: { arrivedAt: '2026-03-02T09:40:00+08:00', diagnosis: '水泵损坏', estimate: { minor: 20000, currency: 'CNY' } },
    });
    expect(state().stage).toBe('cost');
    await act('wu', {
      type: 'record-form',
      stage: 'cost',
      value: {
        equipment: '水泵',
        fault: '不上水',
        plan: '更换',
        items: [{ item: '水泵', quantity: 1, price: { minor: 20000, currency: 'CNY' } }],
        payer: 'management-fee',
      },
    });
    expect(state()).toMatchObject({ stage: 'cost-approval', status: 'in-approval' });
    await act('zheng', { type: 'cast-vote', block: 'engineering-review', vote: 'approve' });
    expect(state().stage).toBe('cost-approval');
    await act('feng', { type: 'cast-vote', block: 'project-approval', vote: 'approve' });
    expect(state().stage).toBe('work');
  });

  it('refuses what is incomplete at its field, and keeps nothing of it', async () => {
    const center = new ServiceCenter(pack, '2026-03-02T09:00:00+08:00');
    const { contact: _, ...incomplete } = ticket;
    const { outcome } = await center.runner.openCase('repair', { ...incomplete, phone: 'unknown' }, person('lin'));
    expect(outcome).toMatchObject({ kind: 'invalid', errors: [{ path: 'contact', code: 'required' }, { path: 'phone' }] });
    expect(center.runner.cases()).toEqual([]);
  });
});

describe('the three famous service levels, through the runner', () => {
  it('a call that rings a fourth time opens a discipline note and tells the supervisor while it still rings', async () => {
    const center = new ServiceCenter(pack, '2026-03-02T10:00:00+08:00');
    await center.runner.receive('call.ringing', { call: 'c1' }, 'telephone', center.now);
    await center.until('2026-03-02T10:00:14.999+08:00');
    expect(center.runner.cases()).toEqual([]);
    await center.until('2026-03-02T10:00:15+08:00');
    expect(center.runner.cases()).toMatchObject([{ procedure: 'discipline', stage: 'note' }]);
    expect(center.notices).toMatchObject([{ position: 'owner-services-supervisor', subject: 'three-rings' }]);
  });

  it('a call answered at the third ring is in order', async () => {
    const center = new ServiceCenter(pack, '2026-03-02T10:00:00+08:00');
    await center.runner.receive('call.ringing', { call: 'c1' }, 'telephone', center.now);
    await center.until('2026-03-02T10:00:12+08:00');
    await center.runner.receive('call.answered', { call: 'c1' }, 'telephone', center.now);
    await center.until('2026-03-02T10:05:00+08:00');
    expect(center.runner.cases()).toEqual([]);
    expect(center.runner.judge(['three-rings'])).toMatchObject([{ status: 'met', count: 3 }]);
  });

  it('a center that starts today owes nothing for the days before, though its month began earlier', async () => {
    const center = new ServiceCenter(pack, '2026-03-02T08:00:00+08:00');
    await center.runner.tick();
    await center.until('2026-03-03T08:00:00+08:00');
    expect(center.runner.duties().map(({ key }) => key)).toContain('2026-02');
    expect(center.runner.judge(['daily-summary'])).toMatchObject([
      { subject: 'period/2026-03-02', status: 'missed' },
      { subject: 'period/2026-03-03', status: 'running' },
    ]);
  });

  it('a summary that nobody writes breaches after 17:30, although nobody did anything', async () => {
    const center = new ServiceCenter(pack, '2026-03-02T16:00:00+08:00');
    await center.runner.tick();
    await center.until('2026-03-02T17:30:00+08:00');
    expect(center.notices.filter(({ about }) => about === 'breach')).toEqual([]);
    await center.until('2026-03-02T17:31:00+08:00');
    expect(center.notices.filter(({ subject, about }) => subject === 'daily-summary' && about === 'breach')).toMatchObject([
      { position: 'owner-services-supervisor' },
    ]);
  });
});
