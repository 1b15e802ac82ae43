import { describe, expect, test } from 'vitest';
import type { BlockRun, CaseState, ChainRun, SeatRun } from './case-state.ts';
import { initialCase } from './case-state.ts';
import { copyBlock, copyCase, copyChain, copySeat, withEntry } from './copy-state.ts';

const clock = { from: 1, holes: [{ from: 2, until: 3 }], stoppedAt: 4 };
const seat: Required<SeatRun> = {
  id: '1',
  position: 'desk',
  person: 'ann',
  group: 0,
  status: 'passed',
  because: 'answered',
  elsewhere: 'later',
  found: 'manager',
  added: { place: 'after', to: '2' },
  delegated: { to: 'ben', opinion: 'reject' },
  held: { vote: 'approve', comment: 'so far' },
};
const block: Required<BlockRun> = {
  enteredAt: 5,
  clock,
  decidedAt: 6,
  seats: [seat],
  votes: [{ seat: '1', vote: 'approve', by: 'ann', chosen: ['ben'] }],
  fallback: 'wait',
  branch: 'left',
  outcome: 'done',
  breaches: 2,
  breachedAt: 7,
  claimed: '1',
  urged: [8],
  requested: { 1: 'open' },
};
const chain: Required<ChainRun> = {
  approval: 'order',
  stage: 'deciding',
  requester: 'tom',
  own: ['tom'],
  chosen: { desk: ['ann'] },
  outcome: 'revoked',
  blocks: { desk: block },
  returned: { from: 'desk', to: 'requester', then: 'replay', clocks: 'reset' },
  decidedAt: 9,
  clocks: { desk: clock },
  requests: 3,
};
const state: Required<CaseState> = {
  ...initialCase,
  status: 'closed',
  case: '1',
  responsible: 'ann',
  openers: ['tom'],
  asker: { person: 'tom', own: ['tom'] },
  forms: { order: { amount: 1 } },
  replaced: { ann: 'ben' },
  claims: { 'c.1': { of: 'b.1', happenedAt: 1, by: ['tom'], confirmed: true } },
  commands: [['c']],
  chain,
};

describe('copies of a state', () => {
  test('have everything that may be there', () => {
    expect(copySeat(seat)).toStrictEqual(seat);
    expect(copyBlock(block)).toStrictEqual(block);
    expect(copyChain(chain)).toStrictEqual(chain);
    expect(copyCase(state)).toStrictEqual(state);
  });

  test('have nothing that is absent', () => {
    expect(copySeat({ id: '1', person: 'ann', status: 'open' })).toStrictEqual({ id: '1', person: 'ann', status: 'open' });
    expect(copyBlock({ enteredAt: 1, seats: [], votes: [], breaches: 0 })).toStrictEqual({ enteredAt: 1, seats: [], votes: [], breaches: 0 });
    const started = { approval: 'a', stage: 's', requester: 'tom', own: [], chosen: {}, blocks: {} };
    expect(copyChain(started)).toStrictEqual(started);
    expect(copyCase(initialCase)).toStrictEqual(initialCase);
  });

  test('a record is copied with its entry, new or not, and left as it was', () => {
    const record = { a: 1, b: 2 };
    expect([withEntry(record, 'b', 3), withEntry(record, 'c', 3), record]).toStrictEqual([
      { a: 1, b: 3 },
      { a: 1, b: 2, c: 3 },
      { a: 1, b: 2 },
    ]);
  });
});
