import { explain } from '@guicheng/engine';
import { caseStream, memoryStore, Runner } from '@guicheng/runner';

const STAFF = {
  lin: { name: '林晓', holds: ['front-desk'] },
  zhou: { name: '周敏', holds: ['owner-relations-supervisor'] },
  he: { name: '何婷', holds: ['affairs-assistant'] },
  qian: { name: '钱峰', holds: ['owner-services-supervisor'] },
  wu: { name: '吴刚', holds: ['repair-technician'] },
  sun: { name: '孙平', holds: ['repair-foreman'] },
  zheng: { name: '郑涛', holds: ['engineering-manager'] },
  feng: { name: '冯岩', holds: ['project-manager'] },
  chen: { name: '陈总', holds: ['general-manager'] },
};
const START = Date.parse('2026-03-02T09:00:00+08:00');
const MINUTE = 60_000;

const somebody = (id) => ({ id, name: STAFF[id].name });
const cny = (yuan) => ({ minor: yuan * 100, currency: 'CNY' });
const iso = (at) => `${new Date(at + 480 * MINUTE).toISOString().slice(0, 19)}+08:00`;

const directory = {
  holders: (position) => Object.keys(STAFF).filter((id) => STAFF[id].holds.includes(position)),
  name: (id) => STAFF[id]?.name ?? id,
  positionsOf: (id) => STAFF[id]?.holds ?? [],
  deputies: () => [],
};

/** A morning at the reference service center: one ticket on its way, one waiting for approval, one closed, as a host would have them to show. */
export async function tellStory({ plan, forms }) {
  let now = START;
  let ids = 0;
  const runner = new Runner({
    plan,
    store: memoryStore(),
    clock: { now: () => now },
    ids: { next: () => `id${++ids}` },
    directory,
    notices: { send: () => {} },
    validate: (form, value, context) => forms.get(form).validate(value, context),
  });
  const actor = (id) => ({ kind: 'person', person: id, name: STAFF[id].name });
  const done = (outcome, what) => {
    if (outcome.kind !== 'done') throw new Error(`the story of the gallery stops at ${what}: ${JSON.stringify(outcome)}`);
  };
  const act = async (id, by, what) => {
    now += 10 * MINUTE;
    done(await runner.act(id, what, actor(by)), `${by} ${what.type}`);
  };
  const open = async (room, content, urgency) => {
    now += 5 * MINUTE;
    const value = {
      receivedAt: iso(now),
      receivedBy: somebody('lin'),
      channel: 'phone',
      unit: { id: `a-${room}`, name: `A 座 ${room}` },
      contact: '王女士',
      phone: '13800138000',
      content,
      category: 'water',
      urgency,
      ...(urgency === 'normal' ? { appointment: iso(now + 1440 * MINUTE) } : {}),
    };
    const { case: id, outcome } = await runner.openCase('repair', value, actor('lin'));
    done(outcome, content);
    return id;
  };
  const form = (stage, value) => ({ type: 'record-form', stage, value });
  const dispatched = (id) => act(id, 'zhou', form('dispatch', { dispatchedAt: iso(now), dispatchedTo: somebody('wu') }));
  const surveyed = (id, diagnosis, yuan) => act(id, 'wu', form('survey', { arrivedAt: iso(now), diagnosis, estimate: cny(yuan) }));

  const closed = await open('1203', '厨房水管漏水', 'urgent');
  await dispatched(closed);
  await surveyed(closed, '角阀老化', 121);
  const parts = [{ name: '角阀', quantity: 2, price: cny(35) }];
  await act(closed, 'wu', form('work', { outcome: 'finished', finishedAt: iso(now), parts, laborFee: cny(50) }));
  const signature = { name: '王女士', at: iso(now) };
  await act(closed, 'wu', form('acceptance', { acceptance: 'accepted', satisfaction: 5, acceptedAt: iso(now), signature }));
  const visit = { visitedAt: iso(now), visitedBy: somebody('he'), method: 'phone', person: '王女士', satisfied: true, score: 5 };
  await act(closed, 'he', form('done', visit));

  const approving = await open('0902', '水泵不上水', 'urgent');
  await dispatched(approving);
  await surveyed(approving, '水泵损坏', 2000);
  const items = [{ item: '水泵', quantity: 1, price: cny(2000) }];
  await act(approving, 'wu', form('cost', { equipment: '水泵', fault: '不上水', plan: '更换', items, payer: 'management-fee' }));
  const begun = record(runner, plan, approving);
  await act(approving, 'zheng', { type: 'cast-vote', block: 'engineering-review', vote: 'approve', comment: '同意更换' });

  const running = await open('1508', '卫生间顶棚滴水', 'urgent');
  await dispatched(running);
  await act(running, 'lin', { type: 'add-comment', text: '业主在家等候' });
  for (const [room, content, urgency] of [
    ['0301', '门锁松动', 'normal'],
    ['2204', '走廊灯不亮', 'normal'],
    ['1107', '电梯门夹人', 'major'],
  ])
    await open(room, content, urgency);

  const cases = { closed, approving, running };
  const looking = { feng: 'project-manager', lin: 'front-desk', wu: 'repair-technician' };
  return {
    now,
    people: Object.fromEntries(Object.entries(STAFF).map(([id, { name }]) => [id, name])),
    plan,
    cases: { ...Object.fromEntries(Object.entries(cases).map(([name, id]) => [name, record(runner, plan, id)])), begun },
    offers: Object.fromEntries(Object.entries(looking).map(([person, position]) => [person, runner.offers(approving, { person, positions: [position] })])),
    tickets: runner
      .cases()
      .map((state) => ({ id: state.case, number: state.number, stage: state.stage, since: state.enteredAt, value: state.forms['repair-ticket'] })),
  };
}

/** Everything a page shows of one case. */
function record(runner, plan, id) {
  const history = runner.history(caseStream(id));
  const verdicts = runner.judge().filter(({ subject }) => subject === `case/${id}` || subject.startsWith(`case/${id}/`));
  return { state: structuredClone(runner.cases().find((state) => state.case === id)), history, explanations: explain(plan, history), verdicts };
}
