import type { PlanApproveBlock, PlanBlockSla } from '@guicheng/definition';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openBlocks } from '../approval/open-blocks.ts';
import type { Actor, CaseEvent, Recorded } from '../event.ts';
import { fixturePlan, yuan } from '../test-support/fixture-plan.ts';
import type { Asked, Story } from '../test-support/given.ts';
import { CLOCK, given, person, START } from '../test-support/given.ts';
import { approval, approve, blocks, handle, position } from '../test-support/plan-parts.ts';
import { initialCase } from './case-state.ts';
import { evolveCase } from './evolve-case.ts';
import { replayCase } from './replay-case.ts';

const PEOPLE = ['ann', 'ben', 'tom', 'max', 'dora'];
const POSITIONS = ['front-desk', 'technician', 'manager', 'director', 'auditor'];
const BLOCKS = ['first', 'left', 'right', 'act', 'last'];

/** A random organization: who holds what, several positions a person, some positions vacant. */
const holdings = fc.record(Object.fromEntries(PEOPLE.map((one) => [one, fc.subarray(POSITIONS, { minLength: 1, maxLength: 3 })])));

const actor: fc.Arbitrary<Actor> = fc
  .record({ one: fc.constantFrom(...PEOPLE), instead: fc.option(fc.constantFrom(...PEOPLE), { nil: undefined, freq: 4 }) })
  .map(({ one, instead }) => person(one, instead === undefined ? {} : { for: instead }));

const value = fc.record({ amount: fc.constantFrom(yuan(1), yuan(200), yuan(5000)), why: fc.constant('pump') });

const asking = value.map((one): Asked => ({ type: 'open-case', case: '1', number: 'N', procedure: 'expense', value: one }));

const asked: fc.Arbitrary<Asked> = fc.oneof(
  { arbitrary: asking, weight: 1 },
  {
    arbitrary: fc.tuple(fc.constantFrom('ask', 'approval', 'check'), value).map(([stage, one]): Asked => ({ type: 'record-form', stage, value: one })),
    weight: 1,
  },
  {
    arbitrary: fc
      .tuple(fc.constantFrom(...BLOCKS), fc.constantFrom('approve' as const, 'approve' as const, 'reject' as const, 'abstain' as const))
      .map(([block, vote]): Asked => ({ type: 'cast-vote', block, vote, comment: 'so' })),
    weight: 12,
  },
  { arbitrary: fc.constant<Asked>({ type: 'handle-block', block: 'act' }), weight: 3 },
  { arbitrary: fc.constantFrom(...PEOPLE).map((to): Asked => ({ type: 'hand-over', to, toName: to })), weight: 1 },
  { arbitrary: fc.constant<Asked>({ type: 'withdraw-case', reason: 'no' }), weight: 1 },
  { arbitrary: fc.constant<Asked>({ type: 'reach-instant' }), weight: 8 },
);

const votes: fc.Arbitrary<PlanApproveBlock['votes']> = fc.constantFrom(
  { kind: 'all' },
  { kind: 'any' },
  { kind: 'in-turn' },
  { kind: 'at-least', fraction: [2, 3], abstentions: 'counted' },
  { kind: 'more-than', fraction: [1, 2], abstentions: 'counted' },
);

const onBreach: fc.Arbitrary<PlanBlockSla['onBreach']> = fc.constantFrom(
  { kind: 'remind' },
  { kind: 'pass' },
  { kind: 'reject' },
  { kind: 'escalate' },
  { kind: 'transfer', to: position('director') },
  { kind: 'transfer', to: { kind: 'person', person: 'ben' } },
);

/** Everything about an approve block but `ifRequester: decide`, which allows what is forbidden otherwise. */
const rules: fc.Arbitrary<Partial<PlanApproveBlock>> = fc
  .record({
    who: fc.uniqueArray(fc.constantFrom(...POSITIONS), { minLength: 1, maxLength: 3 }).map((list) => list.map(position)),
    votes,
    onReject: fc.constantFrom('end-now' as const, 'wait-all' as const),
    ifNobody: fc.constantFrom('pass' as const, 'reject' as const, 'wait' as const, { position: 'director' }),
    ifRequester: fc.constantFrom('forbid' as const, 'skip' as const, 'superior' as const),
    quorum: fc.option(fc.constantFrom(1, 2), { nil: undefined }),
    sla: fc.option(
      onBreach.map((rule) => ({ within: { unit: 'elapsed' as const, ms: 20_000, said: '20s' }, onBreach: rule })),
      { nil: undefined, freq: 2 },
    ),
  })
  .map(({ quorum, sla, ...rest }) => ({ ...rest, ...(quorum === undefined ? {} : { quorum }), ...(sla === undefined ? {} : { sla }) }));

const chain = fc.tuple(rules, rules, rules, rules, fc.constantFrom('all' as const, 'any' as const)).map(([first, left, right, last, join]) =>
  approval(
    'expense',
    'expense',
    [
      approve('first', [], first),
      {
        id: 'both',
        kind: 'parallel',
        join,
        satisfies: [],
        branches: { l: { title: {}, blocks: blocks(approve('left', [], left)) }, r: { title: {}, blocks: blocks(approve('right', [], right)) } },
      },
      handle('act', [position('technician'), position('manager')], { ifNobody: 'pass' }),
      approve('last', [], last),
    ],
    { requester: POSITIONS.map(position) },
  ),
);

/** The same step by somebody who has a seat: left to chance alone, few chains would ever end. */
function fitting(story: Story, pick: number, otherwise: readonly [Actor, Asked]): readonly [Actor, Asked] {
  const open = openBlocks(story.plan, story.state).flatMap(({ path, block, run }) =>
    run.seats.filter(({ status }) => status === 'open').map((seat) => ({ path, block, seat })),
  );
  const one = open[pick % Math.max(open.length, 1)];
  if (one === undefined) return otherwise;
  const by = person(one.seat.person);
  if (one.block.kind === 'handle') return [by, { type: 'handle-block', block: one.path }];
  return [by, { type: 'cast-vote', block: one.path, vote: pick % 10 === 0 ? 'reject' : 'approve', comment: 'so' }];
}

interface Run {
  readonly story: Story;
  /** The state folded as the events came, never replayed. */
  readonly live: typeof initialCase;
}

const runs: fc.Arbitrary<Run> = fc
  .tuple(holdings, chain, fc.array(fc.tuple(actor, asked, fc.nat(99)), { minLength: 10, maxLength: 60 }), fc.tuple(actor, asking))
  .map(([holds, approvalOf, steps, [opener, opening]]) => {
    const base = fixturePlan();
    const expense = base.procedures['expense'];
    const plan = deepFreeze({
      ...base,
      approvals: { expense: approvalOf },
      procedures: { ...base.procedures, ...(expense && { expense: { ...expense, opens: POSITIONS.map(position) } }) },
    });
    const story = given(plan, { ...holds, eve: [] });
    story.foreseen = false;
    let live = initialCase;
    for (const [someone, something, pick] of [[opener, opening, 99] as const, ...steps]) {
      story.at += 10_000;
      const before = story.history.length;
      const [by, step] = pick < 40 ? fitting(story, pick, [someone, something]) : ([someone, something] as const);
      const who = step.type === 'reach-instant' ? CLOCK : by;
      if (story.ask(who, step).accepted) story.when(who, step);
      live = deepFreeze(story.history.slice(before).reduce(evolveCase, live));
    }
    return { story, live };
  });

function deepFreeze<T>(thing: T): T {
  if (typeof thing === 'object' && thing !== null && !Object.isFrozen(thing)) {
    Object.freeze(thing);
    Object.values(thing).forEach(deepFreeze);
  }
  return thing;
}

/** Votes and who is behind them, by run of a chain and block. */
function ballots(history: readonly Recorded<CaseEvent>[]): Map<string, { readonly seat: string; readonly by: Extract<Actor, { kind: 'person' }> }[]> {
  const cast = new Map<string, { readonly seat: string; readonly by: Extract<Actor, { kind: 'person' }> }[]>();
  let run = 0;
  for (const { event, by } of history) {
    if (event.type === 'chain-started') run += 1;
    if (event.type !== 'vote-cast' || by.kind !== 'person') continue;
    const key = `${run} ${event.block}`;
    cast.set(key, [...(cast.get(key) ?? []), { seat: event.seat, by }]);
  }
  return cast;
}

const check = (property: (run: Run) => void) => fc.assert(fc.property(runs, property), { numRuns: 300 });

// Thousands of decisions each: seconds on a free machine, more on a shared one.
describe('whatever is asked of a case, in whatever organization', { timeout: 60_000 }, () => {
  test('a replay says the same as the case did live, also from a snapshot', () => {
    check(({ story, live }) => {
      expect(replayCase(story.history)).toEqual(live);
      const half = Math.floor(story.history.length / 2);
      const snapshot: typeof initialCase = JSON.parse(JSON.stringify(replayCase(story.history.slice(0, half))));
      expect(story.history.slice(half).reduce(evolveCase, snapshot)).toEqual(live);
    });
  });

  test('any prefix of its events replays, in any order even', () => {
    check(({ story }) => {
      for (let length = 0; length <= story.history.length; length += 1) replayCase(story.history.slice(0, length));
      replayCase(story.history.toReversed());
    });
  });

  test('no seat and no person decides twice in a block', () => {
    check(({ story }) => {
      for (const cast of ballots(story.history).values()) {
        expect(new Set(cast.map(({ seat }) => seat)).size).toBe(cast.length);
        expect(new Set(cast.map(({ by }) => by.person)).size).toBe(cast.length);
      }
    });
  });

  test('nobody decides on their own request, neither for others nor through others', () => {
    check(({ story }) => {
      const opened = story.history[0];
      if (opened?.by.kind !== 'person') return;
      const own = [opened.by.person, opened.by.for ?? opened.by.person];
      for (const cast of ballots(story.history).values()) {
        for (const { by } of cast) expect(own).not.toContain(by.person);
        for (const { by } of cast) expect(own).not.toContain(by.for ?? by.person);
      }
    });
  });

  test('an approval that ended has no seat left open, and a case that ended takes no more events but of its clocks', () => {
    check(({ story }) => {
      const { chain: run, status } = story.state;
      if (run?.outcome !== undefined || status === 'withdrawn') {
        for (const block of Object.values(run?.blocks ?? {})) expect(block.seats.map((seat) => seat.status)).not.toContain('open');
      }
      const end = story.types.findIndex((type) => type === 'case-closed' || type === 'case-withdrawn');
      if (end >= 0) expect(story.types.slice(end + 1)).toEqual([]);
    });
  });

  test('the stories are not all refusals: chains are decided both ways, and seats move', () => {
    const seen = new Map<string, number>();
    fc.assert(
      fc.property(runs, ({ story }) => {
        for (const { event } of story.history) {
          const key = event.type === 'chain-decided' ? `${event.type} ${event.outcome}` : event.type;
          seen.set(key, (seen.get(key) ?? 0) + 1);
        }
      }),
      { numRuns: 300, seed: START % 2 ** 31 },
    );
    for (const key of [
      'chain-decided approved',
      'chain-decided rejected',
      'seat-moved',
      'block-breached',
      'block-handled',
      'case-withdrawn',
      'seat-not-required',
    ])
      expect(seen.get(key) ?? 0, key).toBeGreaterThan(3);
  });
});
