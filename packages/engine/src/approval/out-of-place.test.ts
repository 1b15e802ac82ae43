import { describe, expect, test } from 'vitest';
import type { BlockRun, CaseState, ChainRun, SeatRun } from '../case/case-state.ts';
import { initialCase } from '../case/case-state.ts';
import { copyBlock, copyCase } from '../case/copy-state.ts';
import { Draft } from '../case/draft.ts';
import { evolveCase } from '../case/evolve-case.ts';
import { chainPlan } from '../test-support/chain-story.ts';
import { CLOCK, directoryOf, START } from '../test-support/given.ts';
import { approve, position } from '../test-support/plan-parts.ts';
import { advanceChain } from './advance-chain.ts';
import { approveBefore } from './approve-before.ts';
import { seatOf } from './block-in-hand.ts';
import { orderOf } from './chain-order.ts';
import { choicesAfter } from './choices-after.ts';
import { evolveChain } from './evolve-chain.ts';
import { evolveSeats } from './evolve-seats.ts';
import { decidedApart } from './four-eyes.ts';
import { passRepeated } from './pass-repeated.ts';
import { requestAt } from './request-at.ts';
import { settleParts } from './settle-parts.ts';
import { startChain } from './start-chain.ts';

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

  test('nothing runs where there is no chain, nor one of an approval nobody knows, nor one that was decided', () => {
    for (const state of [
      initialCase,
      { ...initialCase, chain: { ...chain, approval: 'unknown' } },
      { ...initialCase, chain: { ...chain, outcome: 'approved' as const } },
    ]) {
      expect(advanceChain(draft(state))).toBeUndefined();
    }
    const one = draft();
    startChain(one, 'deciding', 'unknown', undefined);
    expect(one.decision()).toEqual({ accepted: true, events: [] });
  });

  test('a block nobody wrote stands in no order, nor does one inside a block that is no chain', () => {
    expect(orderOf(plan, 'chain', 'desk', 'round')).toBe('before');
    expect(orderOf(plan, 'chain', 'nowhere', 'desk')).toBeUndefined();
    expect(orderOf(plan, 'chain', 'desk', 'desk/inside')).toBeUndefined();
  });

  test('before the first block nobody chose anybody', () => {
    const who = { kind: 'previous-approver-chooses', from: 'service', atLeast: 1, atMost: 1 } as const;
    expect(requestAt({ plan: chainPlan([approve('first', [who])]), state: { ...initialCase, chain } }, 'chain', 'first').chosenBefore).toEqual([]);
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

  test('of several seats of one person the open one is theirs, then one that counts, then any but a removed one', () => {
    const seats = (...statuses: readonly SeatRun['status'][]) => statuses.map((status, index) => ({ id: String(index + 1), person: 'ann', status }));
    const found = (...statuses: readonly SeatRun['status'][]) => seatOf({ ...run, seats: seats(...statuses) }, 'ann')?.id;
    expect(found('not-required', 'used', 'open')).toBe('3');
    expect(found('not-required', 'used')).toBe('2');
    expect(found('used', 'passed')).toBe('1');
    expect(found('removed', 'not-required')).toBe('2');
    expect(found('removed')).toBeUndefined();
  });

  test('an event about a seat that is not there changes nothing', () => {
    const recorded = (event: object) => ({ stream: '', seq: 1, id: 'c.1', at: START, recordedAt: START, by: CLOCK, event }) as never;
    const told = (event: object) => evolveSeats(copyBlock(run), recorded(event));
    const never = copyCase(initialCase);
    evolveChain(never, recorded({ type: 'approval-revoked', approval: 'chain', reason: '' }));
    expect(never).toEqual(initialCase);
    expect(evolveCase(initialCase, recorded({ type: 'instant-confirmed', claim: '9', of: '1', happenedAt: 0 }))).toEqual({ ...initialCase, commands: [['c']] });
    expect(told({ type: 'comment-added', text: '' })).toEqual(run);
    expect(told({ type: 'seat-removed', block: 'desk', seat: '9', reason: '' })).toEqual(run);
    expect(told({ type: 'opinion-given', block: 'desk', seat: '1', vote: 'approve' })).toEqual(run);
    expect(told({ type: 'seat-added', block: 'desk', seat: { id: '2', person: 'ben' }, place: 'before', to: '9', reason: '' })).toEqual(run);
    expect(told({ type: 'vote-taken-back', block: 'desk', seat: '9' })).toEqual(run);
    expect(told({ type: 'vote-cast', block: 'desk', seat: '1', vote: 'approve' })).toMatchObject({ votes: [{ seat: '1', vote: 'approve', by: '' }] });
  });
});
