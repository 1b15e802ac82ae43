import { describe, expect, it } from 'vitest';
import { baseDefinition, checkOverBase, review } from '../../../test-support/pack-over-base.ts';

const organization = baseDefinition('organization.json');
const { positions } = organization;
const single = { ...organization, positions: { ...positions, manager: { ...positions['manager'], atMost: 1 } } };
const told = { kind: 'notify', title: 'Tell', who: [{ position: 'manager' }] };
const large = "form.amount > money('5.00')";
const codes = (blocks: object, chain: object = {}, more: { readonly organization?: object; readonly procedure?: object } = {}) =>
  checkOverBase({ approval: { repeated: 'ask-again', ...chain, blocks }, ...more }).codes;
const messages = (blocks: object, chain: object = {}) => checkOverBase({ approval: { repeated: 'ask-again', ...chain, blocks } }).messages;
const wait = (until: string) => ({ kind: 'wait', title: 'Rest', until });
const ways = (one: object, other: object, kind: 'branch' | 'parallel' = 'branch') => ({
  kind,
  ...(kind === 'parallel' ? { join: 'all' } : {}),
  branches: {
    one: { title: 'One', ...(kind === 'branch' ? { when: large } : {}), blocks: one },
    other: { title: 'Other', ...(kind === 'branch' ? { otherwise: true } : {}), blocks: other },
  },
});

describe('one person in several blocks', () => {
  const unsaid = (blocks: object) => checkOverBase({ approval: { blocks } }).codes;
  it('has to be thought of where two blocks run in one run, in turn or side by side', () => {
    expect(unsaid({ a: review, b: review })).toEqual(['approval_repeated_unsaid']);
    expect(unsaid({ both: ways({ a: review }, { b: review }, 'parallel') })).toEqual(['approval_repeated_unsaid']);
    expect(unsaid({ first: review, split: ways({ a: review }, { told }) })).toEqual(['approval_repeated_unsaid']);
  });
  it('does not happen on two branches, or with one block', () => {
    expect(unsaid({ split: ways({ a: review }, { b: review }) })).toEqual([]);
    expect(unsaid({ a: review, told })).toEqual([]);
  });
});

describe('a block that never ends', () => {
  it('waits for what only time or a hand-over changes, and for fields that are written beside it', () => {
    expect(codes({ rest: wait("now > timestamp('2026-01-01T00:00:00Z')") })).toEqual([]);
    expect(codes({ rest: wait("case.responsible == 'lin'") })).toEqual([]);
    expect(codes({ rest: wait(large) })).toEqual(['block_never_ends']);
    expect(codes({ rest: wait('1 == 2') })).toEqual(['block_never_ends']);
    const writes = { ...review, fields: { amount: 'write' } };
    expect(codes({ both: ways({ rest: wait(large) }, { writes }, 'parallel') })).toEqual([]);
    expect(codes({ writes, rest: wait(large) })).toEqual(['block_never_ends']);
    expect(codes({ both: ways({ rest: wait(large) }, { reads: { ...review, fields: { amount: 'read' } } }, 'parallel') })).toEqual(['block_never_ends']);
  });
  it('waits for outsiders alone', () => {
    const outside = { ...organization, positions: { ...positions, owner: { title: 'Owner', outside: true } } };
    const asks = (who: readonly object[], ifNobody: string) => codes({ a: { ...review, who, ifNobody } }, {}, { organization: outside });
    expect(asks([{ position: 'owner' }], 'wait')).toEqual(['block_never_ends']);
    expect(asks([{ position: 'owner' }], 'reject')).toEqual([]);
    expect(asks([{ position: 'owner' }, { position: 'manager' }], 'wait')).toEqual([]);
  });
});

describe('thresholds', () => {
  const quorum = (count: number, more: object = {}) => codes({ a: { ...review, quorum: count, ifTooFew: 'reject', ...more } }, {}, { organization: single });
  it('are within what there is room for', () => {
    expect(quorum(1)).toEqual([]);
    expect(quorum(2)).toEqual(['votes_unreachable']);
    expect(quorum(2, { who: [{ position: 'manager' }, { position: 'engineer' }] })).toEqual([]);
    expect(quorum(2, { may: { add: { places: ['beside'], from: [{ position: 'engineer' }] } } })).toEqual([]);
    expect(quorum(2, { may: { add: { places: ['before'], from: [{ position: 'engineer' }] } } })).toEqual(['votes_unreachable']);
  });
  it('are counted way by way where ways decide on their own', () => {
    const who = [{ position: 'manager' }, { position: 'engineer' }];
    expect(quorum(2, { who, groups: 'each' })).toEqual(['votes_unreachable']);
    expect(quorum(2, { who, groups: 'one' })).toEqual([]);
    expect(codes({ a: { ...review, rejectQuorum: 2, ifTooFew: 'wait' } }, {}, { organization: single })).toEqual(['votes_unreachable']);
  });
  it('are not more than the whole', () => {
    expect(codes({ a: { ...review, votes: { moreThan: '3/3', abstentions: 'counted' } } })).toEqual(['votes_unreachable']);
    expect(codes({ a: { ...review, votes: { atLeast: '3/3', abstentions: 'counted' } } })).toEqual([]);
  });
  it('have weights only where a share decides, of positions that are found', () => {
    const share = { moreThan: '1/2', abstentions: 'counted' };
    expect(codes({ a: { ...review, weights: { manager: 2 } } })).toEqual(['weights_unused']);
    expect(codes({ a: { ...review, votes: share, weights: { manager: 2 } } })).toEqual([]);
    expect(codes({ a: { ...review, votes: share, weights: { engineer: 2 }, who: [{ superior: 1 }] } })).toEqual([]);
  });
});

describe('four eyes', () => {
  const separate = { eyes: { blocks: ['a', 'b'], reason: 'Two people' } };
  const front = { ...review, who: [{ position: 'front-desk' }] };
  const eyes = (a: object, b: object, more: Parameters<typeof codes>[2] = {}, chain: object = {}) =>
    codes({ a: { ...front, ...a }, b: { ...review, ...b } }, { separate, ...chain }, more);

  it('hold where blocks wait, are rejected, or go to others', () => {
    expect(eyes({}, {})).toEqual([]);
    expect(eyes({}, { ifNobody: 'reject' })).toEqual([]);
    expect(eyes({}, { ifNobody: { position: 'engineer' } })).toEqual([]);
  });

  it.each([
    ['nobody is found and it passes', { ifNobody: 'pass' }],
    ['its time runs out and it passes', { sla: { within: '4h', onBreach: 'pass' } }],
    ['its reminders run out and it passes', { sla: { within: '4h', onBreach: 'remind', remindEvery: '1h', then: 'pass' } }],
    ['the requester is skipped', { ifRequester: 'skip' }],
  ])('are broken where %s', (_, b) => {
    expect(eyes({}, b)).toEqual(['four_eyes_broken']);
    expect(codes({ a: front, b: { ...review, ...b } })).toEqual([]);
  });

  it('are not broken between branches, of which only one runs', () => {
    expect(codes({ split: ways({ a: front }, { b: { ...review, ifNobody: 'pass' } }) }, { separate })).toEqual([]);
  });

  it('are not broken by a block that finds somebody else in the list of the pack', () => {
    const people = (manager: string, frontDesk: string) => ({
      organization: {
        ...organization,
        holders: 'pack',
        people: {
          [manager]: { name: 'M', holds: manager === frontDesk ? ['manager', 'front-desk'] : ['manager'] },
          ...(manager === frontDesk ? {} : { [frontDesk]: { name: 'F', holds: ['front-desk'] } }),
          engineer: { name: 'E', holds: ['engineer'] },
        },
      },
    });
    expect(eyes({}, { ifNobody: 'pass' }, people('lin', 'sun'))).toEqual([]);
    expect(eyes({}, { ifNobody: 'pass' }, people('lin', 'lin'))).toEqual(['four_eyes_broken']);
    expect(eyes({ ifRequester: 'forbid' }, { ifRequester: 'forbid' }, people('lin', 'lin'))).toEqual(['four_eyes_impossible']);
    expect(eyes({ ifRequester: 'forbid' }, { ifRequester: 'forbid' }, people('lin', 'sun'))).toEqual([]);
  });

  it('are possible where somebody else can take the first block', () => {
    const people = { lin: { name: 'L', holds: ['front-desk', 'manager'] }, sun: { name: 'S', holds: ['front-desk'] }, gao: { name: 'G', holds: ['engineer'] } };
    const forbid = { ifRequester: 'forbid' };
    expect(eyes(forbid, forbid, { organization: { ...organization, holders: 'pack', people } })).toEqual([]);
  });

  it('need as many people as blocks, however they are handed out', () => {
    const forbid = { ifRequester: 'forbid' };
    const only = { who: [{ position: 'manager' }], ...forbid };
    expect(eyes(only, only, { organization: single })).toEqual(['four_eyes_impossible']);
    expect(eyes(only, { ...only, ifNobody: { position: 'engineer' } }, { organization: single })).toEqual([]);
    const two = { ...organization, positions: { ...positions, manager: { ...positions['manager'], atMost: 2 } } };
    expect(eyes(only, only, { organization: two })).toEqual([]);
    const three = { eyes: { blocks: ['a', 'b', 'c'], reason: 'Three people' } };
    const block = { ...review, ...forbid };
    expect(codes({ a: block, b: block, c: block }, { separate: three }, { organization: two })).toEqual(['four_eyes_impossible']);
  });

  it('may leave nobody where a deputy is the one who must not decide', () => {
    const deputies = { deputies: 'allowed' };
    const more = { organization: single };
    expect(eyes({}, {}, more, deputies)).toEqual(['four_eyes_stuck']);
    expect(eyes({}, {}, more)).toEqual([]);
    expect(eyes({}, {}, {}, deputies)).toEqual([]);
    expect(eyes({}, { sla: { within: '4h', onBreach: 'escalate' } }, more, deputies)).toEqual([]);
    expect(eyes({}, { sla: { within: '4h', onBreach: 'remind' } }, more, deputies)).toEqual(['four_eyes_stuck']);
    const own = checkOverBase({ approval: { deputies: 'allowed', blocks: { a: review } }, ...more });
    expect(own.messages).toEqual(['nobody may be left to decide block `a`: its only approver may be stood in for by the requester']);
    expect(own.helps[0]).toContain('manager      B\n└─ engineer  R\nR stands in for B');
  });

  it('may leave nobody where who is asked instead decided before', () => {
    const b = { who: [{ position: 'engineer' }], ifNobody: { position: 'manager' }, ifRequester: 'superior' };
    expect(eyes({ who: [{ position: 'manager' }] }, b, { organization: single })).toEqual(['four_eyes_stuck']);
    expect(eyes({ who: [{ position: 'manager' }] }, b)).toEqual([]);
  });
});

describe('returning', () => {
  const back = (...to: readonly string[]) => ({ ...review, may: { return: { to, then: 'replay', clocks: 'reset' } } });
  it('goes to blocks before in which people act', () => {
    expect(codes({ a: review, b: back('requester', 'a', 'previous', 'visited') })).toEqual([]);
    expect(messages({ told, a: back('told'), b: review })).toEqual(['block `a` cannot return to `told`: nobody acts in it']);
    expect(messages({ a: back('b'), b: review })).toEqual(['block `a` cannot return to `b`: it does not come before']);
    expect(messages({ a: back('a') })).toEqual(['block `a` cannot return to `a`: it is the block itself']);
    expect(messages({ a: back('previous') })).toEqual(['block `a` cannot return to `previous`: no block comes before it']);
    expect(messages({ both: ways({ a: review }, { b: back('a') }) })).toEqual(['block `b` cannot return to `a`: it stands on another branch']);
    expect(codes({ both: ways({ a: review }, { b: review }, 'parallel'), c: back('a', 'b') })).toEqual([]);
  });
});

describe('settling', () => {
  const end = { kind: 'settle', title: 'End', outcome: 'rejected', reason: 'No' };
  it('leaves nothing behind it, whichever way is taken', () => {
    expect(codes({ end, a: review })).toEqual(['block_unreachable']);
    expect(codes({ a: review, end })).toEqual([]);
    expect(codes({ split: ways({ end }, { end2: end }), a: review })).toEqual(['block_unreachable']);
    expect(codes({ split: ways({ end }, { told }), a: review })).toEqual([]);
    expect(codes({ split: ways({ end, a: review }, { told }) })).toEqual(['block_unreachable']);
    expect(codes({ both: ways({ end }, { told }, 'parallel'), a: review })).toEqual(['block_unreachable']);
    expect(codes({ steps: { kind: 'sequence', blocks: { end } }, a: review })).toEqual(['block_unreachable']);
  });
});

describe('other acts', () => {
  it('decide in bulk only what asks for nothing of each case', () => {
    const bulk = { may: { bulk: true } };
    expect(codes({ a: { ...review, ...bulk, attachment: 'on-reject' } })).toEqual([]);
    expect(codes({ a: { ...review, ...bulk, attachment: 'always' } })).toEqual(['bulk_not_alike']);
    expect(codes({ a: { ...review, ...bulk, fields: { amount: 'required' } } })).toEqual(['bulk_not_alike']);
    expect(codes({ a: { ...review, fields: { amount: 'required' }, signature: true } })).toEqual([]);
  });

  it('revoke only where the stage says what follows, and wait for it only where it can be', () => {
    const { stages } = baseDefinition('procedures/repair.procedure.json');
    const procedure = {
      stages: {
        ...stages,
        approval: { ...stages['approval'], next: { ...stages['approval']!.next, back: { to: 'work', after: 'revoked', otherwise: true } } },
      },
    };
    const revoke = { within: '3 days', who: [{ position: 'manager' }] };
    expect(codes({ a: review }, { revoke }, { procedure })).toEqual([]);
    expect(codes({ a: review }, { revoke })).toEqual(['revoked_without_way']);
    expect(codes({ a: review }, {}, { procedure })).toEqual(['revoked_without_way']);
  });

  it('run at least one of several ways side by side', () => {
    const both = (other: object) => ({
      both: {
        kind: 'parallel',
        join: 'all',
        branches: { one: { title: 'One', when: large, blocks: { a: review } }, other: { title: 'Other', blocks: { told }, ...other } },
      },
    });
    expect(codes(both({ otherwise: true }))).toEqual([]);
    expect(codes(both({}))).toEqual([]);
    expect(codes(both({ when: "form.amount > money('9.00')" }))).toEqual(['branch_gap']);
    expect(codes(both({ when: "form.urgency == 'urgent'" }))).toEqual(['branch_without_otherwise']);
    expect(codes(both({ when: "form.amount <= money('7.00')" }))).toEqual([]);
  });

  it('count days only by a calendar', () => {
    const rest = { kind: 'wait', title: 'Rest', for: '2 workdays' };
    expect(codes({ rest })).toEqual([]);
  });
});
