import type { Plan } from '@guicheng/definition';
import { BULK_LIMIT } from '@guicheng/engine';
import { describe, expect, it } from 'vitest';
import { memoryStore } from './memory-store.ts';
import type { Outcome } from './outcome.ts';
import { Desk, person } from './test-support/desk.ts';
import { samplePlan } from './test-support/sample-plan.ts';

/** The sample's expense chain, whose first block may be decided in bulk. */
function bulkPlan(rest: object = {}): Plan {
  const plan = samplePlan();
  const { expense } = plan.approvals;
  const [first] = Object.values(expense?.blocks ?? {});
  if (expense === undefined || first?.kind !== 'approve') throw new Error('the sample has no approve block first');
  return {
    ...plan,
    approvals: { ...plan.approvals, expense: { ...expense, blocks: { ...expense.blocks, [first.id]: { ...first, may: { bulk: true }, ...rest } } } },
  };
}

async function asked(desk: Desk, count: number): Promise<readonly { readonly case: string; readonly block: string }[]> {
  const [block = ''] = Object.keys(bulkPlan().approvals['expense']?.blocks ?? {});
  const ids: string[] = [];
  for (let index = 0; index < count; index += 1) {
    const { case: id, outcome } = await desk.runner.openCase('expense', { amount: 1 }, person('lin'));
    expect(outcome.kind).toBe('done');
    ids.push(id);
  }
  return ids.map((id) => ({ case: id, block }));
}

const codes = (outcomes: readonly Outcome[]) => outcomes.map((one) => (one.kind === 'refused' ? one.rejection.code : one.kind));

describe('approvals row 43: deciding many at once', () => {
  it('makes each a decision of its own with its own answer', async () => {
    const desk = new Desk({ plan: bulkPlan() });
    const [one, two, three] = await asked(desk, 3);
    if (one === undefined || two === undefined || three === undefined) throw new Error('three were asked for');
    await desk.runner.act(two.case, { type: 'cast-vote', block: two.block, vote: 'reject' }, person('feng'));
    const outcomes = await desk.runner.decideMany([one, two, three, one, { case: 'nowhere', block: one.block }], { vote: 'approve' }, person('feng'));
    expect(codes(outcomes)).toEqual(['done', 'case_not_in_approval', 'done', 'already_voted', 'block_not_open']);
    const [first] = outcomes;
    expect(first?.kind === 'done' && first.events[0]).toMatchObject({ stream: `case/${one.case}`, event: { type: 'vote-cast', block: one.block } });
  });

  it('refuses each whose block is decided case by case, or needs a signature', async () => {
    for (const plan of [bulkPlan({ may: {} }), bulkPlan({ signature: true })]) {
      const desk = new Desk({ plan });
      expect(codes(await desk.runner.decideMany(await asked(desk, 1), { vote: 'approve' }, person('feng')))).toEqual(['bulk_not_allowed']);
    }
  });

  it('refuses more than the limit all together, and decides nothing', async () => {
    const desk = new Desk({ plan: bulkPlan() });
    const [one] = await asked(desk, 1);
    if (one === undefined) throw new Error('one was asked for');
    const many = Array.from({ length: BULK_LIMIT + 1 }, () => one);
    expect(new Set(codes(await desk.runner.decideMany(many, { vote: 'approve' }, person('feng'))))).toEqual(new Set(['bulk_too_large']));
    expect(codes(await desk.runner.decideMany(many.slice(1), { vote: 'approve' }, person('feng'))).filter((code) => code === 'done')).toHaveLength(1);
  });
});

describe('approvals row 42: one seat, two hosts', () => {
  // objectstack #13617: a state kept in a cluster's cache decided each approval twice.
  it('is used once, however many runners share the store', async () => {
    const store = memoryStore();
    const [here, there] = [new Desk({ store, plan: bulkPlan() }), new Desk({ store, plan: bulkPlan() })];
    const [one] = await asked(here, 1);
    if (one === undefined) throw new Error('one was asked for');
    await there.runner.tick();
    const vote = { type: 'cast-vote', block: one.block, vote: 'approve' } as const;
    const both = await Promise.all([here.runner.act(one.case, vote, person('feng')), there.runner.act(one.case, vote, person('feng'))]);
    expect(codes(both).toSorted()).toEqual(['already_voted', 'done']);
    const cast = (await store.readAll()).filter(({ recorded }) => recorded.event.type === 'vote-cast');
    expect(cast).toHaveLength(1);
  });
});
