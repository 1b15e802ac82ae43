import { describe, expect, test } from 'vitest';
import type { BlockRun, CaseState, ChainRun } from '../case/case-state.ts';
import { initialCase } from '../case/case-state.ts';
import { Draft } from '../case/draft.ts';
import { chainPlan } from '../test-support/chain-story.ts';
import { CLOCK, directoryOf, START } from '../test-support/given.ts';
import { approve, position } from '../test-support/plan-parts.ts';
import { approveBefore } from './approve-before.ts';
import { choicesAfter } from './choices-after.ts';
import { evolveSeats } from './evolve-seats.ts';
import { decidedApart } from './four-eyes.ts';
import { passRepeated } from './pass-repeated.ts';
import { requestAt } from './request-at.ts';
import { settleParts } from './settle-parts.ts';

const DESK = approve('desk', [position('front-desk')]);
const ROUND = { id: 'round', kind: 'chain' as const, chain: 'chain', satisfies: [] };
const plan = chainPlan([DESK, ROUND]);
const chain: ChainRun = { approval: 'chain', stage: 'deciding', requester: 'tom', own: ['tom'], chosen: {}, blocks: {} };
const draft = (state: CaseState = initialCase) => new Draft(plan, state, { id: 'c', at: START, recordedAt: START, by: CLOCK }, directoryOf({}));
const run: BlockRun = { enteredAt: START, seats: [{ id: '1', person: 'ann', status: 'open' }], votes: [], breaches: 0 };

describe('asked about what is not there', () => {
  test('nothing comes before a block nobody wrote, or in an approval nobody knows', () => {
    expect(approveBefore(plan, chain, 'nowhere')).toBeUndefined();
    expect(approveBefore(plan, { ...chain, approval: 'unknown' }, 'desk')).toBeUndefined();
    expect(approveBefore(plan, chain, 'desk')).toBeUndefined();
    expect(approveBefore(plan, chain, 'round/desk')).toBe('desk');
  });

  test('a chain that runs itself is followed no deeper than chains may stand in one another', () => {
    expect(choicesAfter(plan, chain, 'desk')).toEqual([]);
    expect(choicesAfter(plan, { ...chain, approval: 'unknown' }, 'desk')).toEqual([]);
  });

  test('nobody decided apart, nobody is settled, nobody is passed where no chain runs', () => {
    expect(decidedApart({ plan, state: initialCase }, 'desk')).toEqual([]);
    expect(decidedApart({ plan, state: { ...initialCase, chain } }, 'nowhere')).toEqual([]);
    const one = draft();
    settleParts(one, 'desk', DESK);
    passRepeated(one, 'desk', { repeated: 'first' }, () => new Map());
    expect(one.decision()).toEqual({ accepted: true, events: [] });
  });

  test('a request without a chain is nobody’s', () => {
    expect(requestAt({ plan, state: initialCase }, 'unknown', 'desk')).toMatchObject({
      requester: '',
      form: {},
      chosen: [],
      chosenBefore: [],
      barred: [],
      place: '/who',
    });
  });

  test('an event about a seat that is not there changes nothing', () => {
    const told = (event: object) => evolveSeats(run, { stream: '', seq: 1, id: 'c.1', at: START, recordedAt: START, by: CLOCK, event } as never);
    expect(told({ type: 'comment-added', text: '' })).toEqual(run);
    expect(told({ type: 'seat-removed', block: 'desk', seat: '9', reason: '' })).toEqual(run);
    expect(told({ type: 'opinion-given', block: 'desk', seat: '1', vote: 'approve' })).toEqual(run);
    expect(told({ type: 'seat-added', block: 'desk', seat: { id: '2', person: 'ben' }, place: 'before', to: '9', reason: '' })).toEqual(run);
    expect(told({ type: 'vote-taken-back', block: 'desk', seat: '9' })).toEqual(run);
    expect(told({ type: 'vote-cast', block: 'desk', seat: '1', vote: 'approve' })).toMatchObject({ votes: [{ seat: '1', vote: 'approve', by: '' }] });
  });
});
