import type { PlanApproveBlock } from '@guicheng/definition';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BlockRun, CaseState, SeatRun } from '../case/case-state.ts';
import { initialCase } from '../case/case-state.ts';
import { evolveCase } from '../case/evolve-case.ts';
import { replayCase } from '../case/replay-case.ts';
import type { AddedPlace, Vote } from '../event.ts';
import { chainPlan } from '../test-support/chain-story.ts';
import { yuan } from '../test-support/fixture-plan.ts';
import type { Asked, Story } from '../test-support/given.ts';
import { directoryOf, given, open, person } from '../test-support/given.ts';
import { approve, position } from '../test-support/plan-parts.ts';
import { blockAt } from './block-at.ts';
import { openBlocks } from './open-blocks.ts';

const PEOPLE = ['ann', 'ben', 'max', 'dora', 'audra', 'tess', 'tom'];
const POSITIONS = ['front-desk', 'manager', 'director', 'auditor'];

const holdings = fc
  .record(Object.fromEntries(PEOPLE.map((one) => [one, fc.subarray(POSITIONS, { minLength: 1, maxLength: 2 })])))
  .map((holds) => ({ ...holds, tom: [...(holds['tom'] ?? []), 'technician'] }));

/** Who stands in for whom: whoever they come before in the list, for some. */
const deputies = fc
  .subarray(PEOPLE)
  .map((some) => Object.fromEntries(some.map((one, index) => [one, [{ person: PEOPLE[(index + 3) % PEOPLE.length] ?? '' }]])));

const share = fc.constantFrom([1, 2] as const, [2, 3] as const, [3, 4] as const);
const votes: fc.Arbitrary<PlanApproveBlock['votes']> = fc.oneof(
  fc.constantFrom<PlanApproveBlock['votes'][]>({ kind: 'all' }, { kind: 'any' }, { kind: 'in-turn' }),
  fc.record({
    kind: fc.constantFrom('at-least' as const, 'more-than' as const),
    fraction: share,
    abstentions: fc.constantFrom('counted' as const, 'left-out' as const),
  }),
);

const blockOf = (id: string): fc.Arbitrary<PlanApproveBlock> =>
  fc
    .record({
      who: fc.uniqueArray(fc.constantFrom(...POSITIONS), { minLength: 1, maxLength: 2 }).map((list) => list.map(position)),
      votes,
      groups: fc.constantFrom('together' as const, 'each' as const, 'one' as const),
      onReject: fc.constantFrom('end-now' as const, 'wait-all' as const),
      weights: fc.constantFrom({}, { manager: 3 }, { director: 2, auditor: 5 }),
      rejectQuorum: fc.option(fc.constantFrom<(number | readonly [number, number])[]>(2, [1, 2]), { nil: undefined }),
      changeable: fc.boolean(),
      among: fc.constantFrom('all' as const, 'any' as const),
      ifRequester: fc.constantFrom('forbid' as const, 'superior' as const, 'head' as const),
      ifNobody: fc.constantFrom('superior' as const, 'pass' as const),
    })
    .map(({ among, rejectQuorum, ...rest }) =>
      approve(id, rest.who, {
        ...rest,
        ifTooFew: 'those-there-are',
        ...(rejectQuorum === undefined ? {} : { rejectQuorum }),
        may: {
          transfer: { to: [] },
          delegate: { to: [] },
          add: { places: ['before', 'after', 'beside'], votes: among, from: [], nested: true },
          remove: true,
          hold: true,
          takeBack: true,
          claim: true,
          return: { to: ['visited', 'requester'], then: 'chosen', clocks: 'reset' },
        },
      }),
    );

interface Step {
  readonly who: string;
  readonly instead?: string | undefined;
  readonly kind: number;
  readonly pick: number;
  readonly target: string;
  readonly place: AddedPlace;
  readonly vote: Vote;
}

const step: fc.Arbitrary<Step> = fc.record({
  who: fc.constantFrom(...PEOPLE),
  instead: fc.option(fc.constantFrom(...PEOPLE), { nil: undefined, freq: 4 }),
  kind: fc.nat(39),
  pick: fc.nat(99),
  target: fc.constantFrom(...PEOPLE),
  place: fc.constantFrom('before' as const, 'after' as const, 'beside' as const),
  vote: fc.constantFrom('approve' as const, 'approve' as const, 'reject' as const, 'abstain' as const),
});

/** What a step asks for, in a block that waits for people where there is one, mostly by somebody who has a seat there. */
function askedBy(story: Story, { who, instead, kind, pick, target, place, vote }: Step): readonly [Parameters<Story['ask']>[0], Asked] {
  const all = openBlocks(story.plan, story.state);
  const one = all[pick % Math.max(all.length, 1)];
  const block = one?.path ?? 'first';
  const seats = one?.run.seats ?? [];
  const seat = seats[pick % Math.max(seats.length, 1)];
  const by = pick < 70 && seat !== undefined ? person(seat.person) : person(who, instead === undefined ? {} : { for: instead });
  const asking = seats.find(({ delegated }) => delegated !== undefined && delegated.opinion === undefined);
  const added = seats.findLast((other) => other.added !== undefined && other.status === 'open');
  // Whoever was asked answers sooner or later.
  if (asking !== undefined && pick % 3 === 0) return [person(asking.delegated?.to ?? ''), { type: 'give-opinion', block, seat: asking.id, vote }];
  const acts: readonly Asked[] = [
    { type: 'transfer-seat', block, to: target, reason: 'so' },
    { type: 'delegate-seat', block, to: target },
    { type: 'give-opinion', block, seat: seat?.id ?? '1', vote },
    { type: 'add-approvers', block, place, persons: [target], reason: 'so' },
    { type: 'add-approvers', block, place, persons: [target, who], reason: 'so' },
    { type: 'remove-approver', block, seat: added?.id ?? '9', reason: 'so' },
    { type: 'hold-vote', block, vote },
    { type: 'take-back-vote', block: pick % 2 === 0 ? 'first' : 'second' },
    { type: 'claim-block', block },
    { type: 'release-block', block },
    { type: 'replace-person', from: seat?.person ?? who, to: target, reason: 'left' },
    { type: 'return-request', block, to: pick % 3 === 0 ? 'requester' : 'first', then: pick % 2 === 0 ? 'replay' : 'straight-back', reason: 'so' },
    { type: 'record-form', stage: story.state.stage, value: { amount: yuan(1) } },
  ];
  const asked = acts[kind] ?? { type: 'cast-vote', block, vote, comment: 'so' };
  const fitting: { readonly [type: string]: string | undefined } = {
    'remove-approver': seats.find(({ id }) => id === added?.added?.to)?.person,
    'release-block': seats.find(({ id }) => id === one?.run.claimed)?.person,
    'record-form': 'tom',
  };
  const whose = fitting[asked.type];
  return [whose === undefined ? by : person(whose), asked];
}

interface Run {
  readonly story: Story;
  /** The state after every step that was accepted, folded as the events came. */
  readonly states: readonly CaseState[];
}

const runs: fc.Arbitrary<Run> = fc
  .tuple(holdings, deputies, blockOf('first'), blockOf('second'), fc.array(step, { minLength: 15, maxLength: 60 }))
  .map(([holds, deputyOf, first, second, steps]) => {
    const story = given(chainPlan([first, second], { procedure: { administrators: POSITIONS.map(position) } }), holds);
    story.foreseen = false;
    story.directory = directoryOf(holds, deputyOf);
    story.when('tom', open('ask', { amount: yuan(1) }));
    let live = story.history.reduce(evolveCase, initialCase);
    const states = [live];
    for (const one of steps) {
      const [by, asked] = askedBy(story, one);
      if (!story.ask(by, asked).accepted) continue;
      const { length } = story.history;
      story.when(by, asked);
      live = story.history.slice(length).reduce(evolveCase, live);
      states.push(live);
    }
    return { story, states };
  });

const check = (property: (run: Run) => void) => fc.assert(fc.property(runs, property), { numRuns: 200 });

const blocksOf = ({ chain }: CaseState): readonly (readonly [string, BlockRun])[] => Object.entries(chain?.blocks ?? {});
const ruleOf = (story: Story, path: string): PlanApproveBlock | undefined => {
  const block = blockAt(story.plan, 'chain', path)?.block;
  return block?.kind === 'approve' ? block : undefined;
};

/** The answer of a seat when everybody has said something, in whatever order: written apart from the engine's. */
function wholeAnswer(rule: PlanApproveBlock, seats: readonly SeatRun[], said: ReadonlyMap<string, Vote>, seat: SeatRun): Vote {
  const group = (place: AddedPlace): boolean => {
    const parts = seats.filter(({ added }) => added?.to === seat.id && added.place === place);
    const yes = parts.filter((part) => wholeAnswer(rule, seats, said, part) === 'approve').length;
    return rule.may.add?.votes === 'any' ? parts.length === 0 || yes > 0 : yes === parts.length;
  };
  const own = said.get(seat.id) ?? 'reject';
  if (!group('before')) return 'reject';
  return own === 'approve' && !group('after') ? 'reject' : own;
}

/** What a full set of votes decides, by the letter of the definition. Not of `any`, where the first decides. */
function fullCount(rule: PlanApproveBlock, seats: readonly SeatRun[], said: ReadonlyMap<string, Vote>): 'approved' | 'rejected' {
  const wholes = seats.filter(({ added }) => added === undefined || added.place === 'beside');
  const groups = [...new Set(wholes.map(({ group = 0 }) => group))].map((group) => wholes.filter((one) => (one.group ?? 0) === group));
  const passes = groups.map((group) => {
    const answers = group.map((seat) => ({ answer: wholeAnswer(rule, seats, said, seat), weight: rule.weights[seat.found ?? seat.position ?? ''] ?? 1 }));
    const rejecting = answers.filter(({ answer }) => answer === 'reject').length;
    const { rejectQuorum, votes: by } = rule;
    if (typeof rejectQuorum === 'number' && rejecting >= Math.min(rejectQuorum, group.length)) return false;
    if (typeof rejectQuorum === 'object' && rejecting * rejectQuorum[1] >= rejectQuorum[0] * group.length) return false;
    if (by.kind !== 'at-least' && by.kind !== 'more-than') return rejecting === 0;
    const weigh = (wanted: readonly Vote[]) => answers.reduce((sum, { answer, weight }) => (wanted.includes(answer) ? sum + weight : sum), 0);
    const whole = weigh(by.abstentions === 'counted' ? ['approve', 'reject', 'abstain'] : ['approve', 'reject']);
    const over = weigh(['approve']) * by.fraction[1] - by.fraction[0] * whole;
    return whole > 0 && (by.kind === 'at-least' ? over >= 0 : over > 0);
  });
  return (rule.groups === 'one' ? passes.includes(true) : !passes.includes(false)) ? 'approved' : 'rejected';
}

/** Every outcome that the votes still to come could bring; undefined where there are too many to try. */
function possible(rule: PlanApproveBlock, { seats: all, votes: cast }: BlockRun): ReadonlySet<string> | undefined {
  const seats = all.filter(({ status, because }) => status !== 'removed' && because !== 'moved' && because !== 'replaced');
  const known = new Map<string, Vote>(cast.map(({ seat, vote }) => [seat, vote]));
  for (const { id, status } of seats) if (status === 'passed') known.set(id, 'approve');
  const still = seats.filter(({ id }) => !known.has(id));
  if (still.length > 6) return undefined;
  const outcomes = new Set<string>();
  const part = ({ added }: SeatRun) => added !== undefined && added.place !== 'beside';
  const abstains = rule.votes.kind === 'at-least' || rule.votes.kind === 'more-than';
  const complete = (index: number, said: ReadonlyMap<string, Vote>): void => {
    const seat = still[index];
    if (seat === undefined) outcomes.add(fullCount(rule, seats, said));
    else
      for (const vote of ['approve', 'reject', ...(abstains && !part(seat) ? ['abstain'] : [])] as const)
        complete(index + 1, new Map([...said, [seat.id, vote as Vote]]));
  };
  complete(0, known);
  return outcomes;
}

describe('whatever is done with seats', { timeout: 120_000 }, () => {
  test('a replay says the same as the case did live, from any prefix', () => {
    check(({ story, states }) => {
      expect(replayCase(story.history)).toEqual(states.at(-1));
      const half = Math.floor(story.history.length / 2);
      const snapshot: CaseState = JSON.parse(JSON.stringify(replayCase(story.history.slice(0, half))));
      expect(story.history.slice(half).reduce(evolveCase, snapshot)).toEqual(states.at(-1));
      replayCase(story.history.toReversed());
    });
  });

  test('one seat, one vote; one person, one part in a block', () => {
    check(({ states }) => {
      for (const [, { votes: cast, seats }] of states.flatMap(blocksOf)) {
        expect(new Set(cast.map(({ seat }) => seat)).size).toBe(cast.length);
        expect(new Set(cast.map(({ by }) => by)).size).toBe(cast.length);
        const counting = seats.filter(({ status }) => status !== 'removed' && status !== 'not-required').map((seat) => seat.person);
        expect(new Set(counting).size).toBe(counting.length);
      }
    });
  });

  test('nobody decides on their own request: no seat, no vote, no opinion, for nobody and through nobody', () => {
    check(({ story, states }) => {
      for (const [, { seats }] of states.flatMap(blocksOf)) {
        for (const seat of seats) expect(['tom']).not.toContain(seat.person);
        for (const seat of seats) expect(['tom']).not.toContain(seat.delegated?.to);
      }
      for (const { event, by } of story.history) {
        if (by.kind === 'person' && (event.type === 'vote-cast' || event.type === 'opinion-given')) expect([by.person, by.for]).not.toContain('tom');
      }
    });
  });

  test('a block is decided exactly when no vote still to come could change it, as a recount of every completion says', () => {
    check(({ story, states }) => {
      for (const [path, run] of states.flatMap(blocksOf)) {
        const rule = ruleOf(story, path);
        if (rule === undefined || rule.votes.kind === 'any' || run.seats.length === 0) continue;
        const outcomes = possible(rule, run);
        if (outcomes === undefined) continue;
        const undecided = run.outcome === undefined;
        if (!undecided) expect([...outcomes], `${path} ended ${run.outcome}`).toEqual([run.outcome === 'passed' ? 'approved' : run.outcome]);
        else if (rule.onReject === 'end-now') expect(outcomes.size, `${path} goes on`).toBe(2);
        else expect(outcomes, `${path} hears everybody`).not.toEqual(new Set(['approved']));
      }
    });
  });

  test('where somebody has to act there is somebody who can, unless nobody was found or claimed it is theirs', () => {
    check(({ story, states }) => {
      const last = states.at(-1);
      for (const { path, run } of last === undefined ? [] : openBlocks(story.plan, last)) {
        const able = run.seats.some((seat) => story.ask(seat.person, { type: 'cast-vote', block: path, vote: 'approve', comment: 'so' }).accepted);
        expect(able || run.seats.length === 0, path).toBe(true);
      }
    });
  });

  test('the stories are not all refusals: everything that can be done is done', () => {
    const seen = new Map<string, number>();
    fc.assert(
      fc.property(runs, ({ story }) => {
        for (const { event } of story.history) seen.set(event.type, (seen.get(event.type) ?? 0) + 1);
      }),
      { numRuns: 200, seed: 20_260_302 },
    );
    const wanted = [
      'vote-cast',
      'seat-moved',
      'seat-added',
      'seat-removed',
      'seat-delegated',
      'opinion-given',
      'vote-held',
      'vote-taken-back',
      'block-claimed',
    ];
    for (const type of [...wanted, 'block-released', 'person-replaced', 'request-returned', 'chain-decided', 'seat-not-required']) {
      expect(seen.get(type) ?? 0, type).toBeGreaterThan(0);
    }
  });
});
