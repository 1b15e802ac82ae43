import type { PlanBlock, PlanReturn } from '@guicheng/definition';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalBytes } from '../canonical-bytes.ts';
import { explain } from '../explain/explain.ts';
import { offers } from '../offers.ts';
import { chainPlan } from '../test-support/chain-story.ts';
import { yuan } from '../test-support/fixture-plan.ts';
import type { Asked, Story } from '../test-support/given.ts';
import { CLOCK, fill, given, open, person, STAFF } from '../test-support/given.ts';
import { amountFrom, approve, blocks, handle, position } from '../test-support/plan-parts.ts';
import type { CaseState } from './case-state.ts';
import { initialCase } from './case-state.ts';
import { evolveCase } from './evolve-case.ts';
import { nextWake } from './next-wake.ts';
import { replayCase } from './replay-case.ts';

const MINUTE = 60_000;
const minutes = (count: number) => ({ unit: 'elapsed' as const, ms: count * MINUTE, said: `${count}m` });
const PEOPLE = [...Object.keys(STAFF), 'eve'];

const returning: fc.Arbitrary<PlanReturn> = fc.record({
  to: fc.subarray(['requester', 'previous', 'visited'], { minLength: 1 }),
  then: fc.constantFrom('replay' as const, 'straight-back' as const, 'chosen' as const),
  clocks: fc.constantFrom('reset' as const, 'resume' as const),
});

/** An approve block, a choice of ways, ways beside one another with everything that waits, and a last block. */
const chain = fc.tuple(fc.array(returning, { minLength: 4, maxLength: 4 }), fc.constantFrom('all' as const, 'any' as const)).map(([back, join]) => {
  const asked = (index: number, id: string, position_: string) =>
    approve(id, [position(position_)], {
      may: { takeBack: true, ...(back[index] === undefined ? {} : { return: back[index] }) },
      fields: { amount: 'write' },
      sla: { within: minutes(40), onBreach: { kind: index === 1 ? 'pass' : 'remind' }, remindEvery: minutes(30), remindAtMost: 2 },
    });
  const way = (...list: readonly PlanBlock[]) => ({ title: {}, blocks: blocks(...list) });
  return [
    asked(0, 'first', 'manager'),
    {
      id: 'by',
      kind: 'branch',
      satisfies: [],
      branches: { large: { ...way(asked(1, 'large', 'director')), when: amountFrom('amount', 20_000) }, small: way(asked(2, 'small', 'front-desk')) },
    },
    {
      id: 'both',
      kind: 'parallel',
      join,
      satisfies: [],
      branches: {
        l: { ...way(handle('act', [position('technician')])), when: amountFrom('amount', 5_000) },
        m: way({ id: 'tell', kind: 'notify', who: [position('front-desk')], receipt: true, satisfies: [] }, asked(3, 'audit', 'auditor')),
        r: way(
          { id: 'rest', kind: 'wait', wait: { kind: 'length', length: minutes(30) }, satisfies: [] },
          { id: 'buy', kind: 'open', procedure: 'ask', wait: true, value: {}, satisfies: [] },
        ),
      },
    },
    asked(0, 'last', 'director'),
  ] satisfies readonly PlanBlock[];
});

const BLOCKS = ['first', 'large', 'small', 'act', 'tell', 'audit', 'rest', 'buy', 'last'];
const block = fc.constantFrom(...BLOCKS);
const amount = fc.constantFrom(10, 100, 500).map((yuans) => ({ amount: yuan(yuans) }));
const way = fc.constantFrom(undefined, 'replay' as const, 'straight-back' as const);

const anything: fc.Arbitrary<Asked> = fc.oneof(
  fc.tuple(fc.constantFrom('ask', 'undone', 'deciding'), amount).map(([stage, value]): Asked => fill(stage, value)),
  fc
    .tuple(block, fc.constantFrom('requester', ...BLOCKS), way)
    .map(([from, to, then]): Asked => ({ type: 'return-request', block: from, to, reason: 'r', ...(then === undefined ? {} : { then }) })),
  block.map((one): Asked => ({ type: 'take-back-vote', block: one })),
  block.map((one): Asked => ({ type: 'urge-approvers', block: one })),
  fc.constantFrom<Asked>(
    { type: 'acknowledge-notice', block: 'tell' },
    { type: 'revoke-approval', reason: 'r' },
    { type: 'wake-block', block: 'rest', reason: 'r' },
    { type: 'replace-person', from: 'max', to: 'ben', reason: 'r' },
  ),
);
const rarely: fc.Arbitrary<Asked> = fc.constantFrom<Asked>(
  { type: 'jump-case', stage: 'undone', reason: 'r' },
  { type: 'jump-case', stage: 'deciding', reason: 'r' },
  { type: 'end-case', reason: 'r' },
  { type: 'withdraw-case', reason: 'r' },
);

/** Something somebody is offered: left to chance alone, few stories would get anywhere. */
function offered(story: Story, pick: number, value: { readonly amount: unknown }): readonly [string, Asked] | undefined {
  const all = PEOPLE.flatMap((one) =>
    offers(story.plan, story.state, { person: one, positions: story.directory.positionsOf(one) }, story.at, story.directory).flatMap(
      (offer): readonly (readonly [string, Asked])[] => {
        if (offer.refused !== undefined) return [];
        const at = offer.block ?? '';
        if (offer.act === 'record-form') return [[one, fill(offer.stage ?? '', value)]];
        if (offer.act === 'handle-block') return [[one, { type: 'handle-block', block: at }]];
        if (offer.act === 'cast-vote')
          return [[one, { type: 'cast-vote', block: at, vote: pick % 9 === 0 ? 'reject' : 'approve', ...(pick % 3 === 0 ? { value } : {}) }]];
        if (offer.act !== 'return-request' || pick % 4 > 0) return [];
        const [then] = offer.ways === undefined ? [undefined] : [offer.ways[pick % 2]];
        return (offer.targets ?? []).map(
          (to) => [one, { type: 'return-request', block: at, to, reason: 'r', ...(then === undefined ? {} : { then }) }] as const,
        );
      },
    ),
  );
  return all[pick % Math.max(1, all.length)];
}

interface Run {
  readonly story: Story;
  readonly live: CaseState;
}

const step = fc.tuple(
  fc.constantFrom('offered', 'offered', 'offered', 'anything', 'clock', 'report', 'rarely'),
  fc.nat(999),
  fc.constantFrom(...PEOPLE),
  anything,
  rarely,
  amount,
);

const runs: fc.Arbitrary<Run> = fc.tuple(chain, fc.array(step, { minLength: 5, maxLength: 40 }), amount).map(([list, steps, value]) => {
  const revoke = { within: minutes(60), who: [position('director')] };
  const story = given(chainPlan(list, { approval: { revoke, urge: { every: minutes(5), atMost: 2 } } }), { ...STAFF, eve: ['auditor', 'technician'] });
  story.foreseen = false;
  let live = initialCase;
  const play = (by: Parameters<Story['ask']>[0], asked: Asked) => {
    const before = story.history.length;
    if (story.ask(by, asked).accepted) story.when(by, asked);
    live = story.history.slice(before).reduce(evolveCase, live);
  };
  play('tom', open('ask', value));
  for (const [kind, pick, somebody, one, rare, next] of steps) {
    story.at += 5 * MINUTE;
    const choice = kind === 'offered' ? offered(story, pick, next) : undefined;
    if (choice !== undefined) play(...choice);
    else if (kind === 'clock') play(CLOCK, { type: 'reach-instant' });
    else if (kind === 'report') play(CLOCK, { type: 'report-case-end', block: 'buy', key: String(1 + (pick % 3)), case: 'c', ended: 'closed' });
    else if (kind === 'rarely' && pick % 5 === 0) play(pick % 2 === 0 ? 'audra' : 'tom', rare);
    else play(person(somebody), one);
  }
  return { story, live };
});

const check = (property: (run: Run) => void) => fc.assert(fc.property(runs, property), { numRuns: 120 });

describe('whatever is asked of a chain that is returned, revoked, jumped out of and come back to', { timeout: 120_000 }, () => {
  test('a replay says the same as the case did live, also from a snapshot, and any prefix replays', () => {
    check(({ story, live }) => {
      expect(replayCase(story.history)).toEqual(live);
      const half = Math.floor(story.history.length / 2);
      const snapshot: CaseState = JSON.parse(JSON.stringify(replayCase(story.history.slice(0, half))));
      expect(story.history.slice(half).reduce(evolveCase, snapshot)).toEqual(live);
      replayCase(story.history.toReversed());
    });
  });

  test('nobody decides on their own request, and in no block twice', () => {
    check(({ story, live }) => {
      for (const { event, by } of story.history) if (event.type === 'vote-cast') expect(by.kind === 'person' && by.person).not.toBe('tom');
      for (const { votes } of Object.values(live.chain?.blocks ?? {})) expect(new Set(votes.map(({ by }) => by)).size).toBe(votes.length);
    });
  });

  test('an approval that is over waits for nobody, and a case that is over takes no more events but receipts, its clocks’ and revoking', () => {
    check(({ story, live }) => {
      const seats = Object.entries(live.chain?.blocks ?? {}).flatMap(([path, run]) => (path === 'tell' ? [] : run.seats.map(({ status }) => status)));
      if (live.status !== 'in-approval' && live.chain?.returned === undefined) expect(seats).not.toContain('open');
      let over = false;
      for (const { event } of story.history) {
        if (over && event.type !== 'notice-acknowledged') expect(event.type).toBe('approval-revoked');
        over = event.type === 'case-closed' || event.type === 'case-withdrawn' || event.type === 'case-ended' || (over && event.type === 'notice-acknowledged');
      }
    });
  });

  test('what was gone back over has no vote left, and what waits is waited for', () => {
    check(({ story }) => {
      story.history.forEach(({ event }, index) => {
        if (event.type !== 'request-returned') return;
        const blocksThen = replayCase(story.history.slice(0, index + 1)).chain?.blocks ?? {};
        for (const path of event.voided) expect(blocksThen[path]).toBeUndefined();
      });
    });
  });

  test('waking does something, or is not asked for again', () => {
    check(({ story }) => {
      for (let tries = 0; tries < 8; tries += 1) {
        const wake = nextWake(story.plan, story.state, story.history);
        if (wake === undefined) return;
        expect(story.reach(Math.max(wake, story.at)).length).toBeGreaterThan(0);
      }
    });
  });

  test('every event can be explained, and its bytes are canonical', () => {
    check(({ story }) => {
      expect(explain(story.plan, story.history)).toHaveLength(story.history.length);
      for (const recorded of story.history) expect(canonicalBytes(recorded).length).toBeGreaterThan(0);
    });
  });

  test('the stories are not all refusals: everything that can happen happens', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(runs, ({ story }) => {
        for (const { event } of story.history)
          seen.add(event.type === 'request-returned' ? `returned to ${event.to} ${event.then} ${event.clocks}` : event.type);
      }),
      { numRuns: 400, seed: 20_260_302 },
    );
    for (const type of ['request-resumed', 'approval-revoked', 'case-jumped', 'case-ended', 'case-withdrawn', 'case-requested', 'requested-case-ended'])
      expect([...seen]).toContain(type);
    for (const then of ['replay', 'straight-back']) {
      for (const clocks of ['reset', 'resume']) expect([...seen]).toContain(`returned to requester ${then} ${clocks}`);
      expect([...seen].some((one) => one.startsWith(`returned to first ${then}`))).toBe(true);
    }
    for (const type of ['block-woken', 'approvers-urged', 'notice-acknowledged', 'vote-taken-back', 'person-replaced']) expect([...seen]).toContain(type);
  });
});
