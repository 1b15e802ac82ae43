import type { PlanApproveBlock } from '@guicheng/definition';
import { describe, expect, test } from 'vitest';
import type { CaseContext } from '../case/case-context.ts';
import { initialCase } from '../case/case-state.ts';
import type { Rejection } from '../decision.ts';
import { directoryOf, STAFF, START } from '../test-support/given.ts';
import { approve, condition, handle, plan, position } from '../test-support/plan-parts.ts';
import type { Request } from './find-people.ts';
import { seatApprovers, seatHandlers } from './seat-block.ts';

const refusals: Rejection[] = [];

function context(holds: { readonly [person: string]: readonly string[] } = STAFF): CaseContext {
  return {
    plan: plan({ procedures: [], forms: [] }),
    state: initialCase,
    directory: directoryOf(holds),
    at: START,
    refuse: (reason) => void refusals.push(reason),
  };
}

const request = (rest: Partial<Request> = {}): Request => ({ requester: 'tom', form: {}, chosen: [], place: 'here', ...rest });

function seating(
  who: PlanApproveBlock['who'],
  rest: Partial<PlanApproveBlock> = {},
  holds?: { readonly [person: string]: readonly string[] },
  asked = request(),
) {
  const { seats, fallback, outcome } = seatApprovers(context(holds), approve('b', who, rest), asked, [asked.requester]);
  return { people: seats.map((seat) => seat.person), fallback: fallback.join('+'), outcome };
}

const quiet = { fallback: '', outcome: undefined };

describe('who is found', () => {
  test('everybody who holds a position has a seat of their own', () => {
    expect(seating([position('front-desk')])).toEqual({ people: ['ann', 'ben'], ...quiet });
  });

  test('one person found twice has one seat', () => {
    const both = { max: ['manager', 'director'] };
    expect(seating([position('manager'), position('director')], { votes: { kind: 'all' } }, both)).toEqual({ people: ['max'], ...quiet });
  });

  test('a superior is the k-th above the requester, and a line goes up to a position', () => {
    expect(seating([{ kind: 'superior', level: 1 }]).people).toEqual(['max']);
    expect(seating([{ kind: 'superior', level: 2 }]).people).toEqual(['dora']);
    expect(seating([{ kind: 'superior', level: 3 }])).toEqual({ people: [], fallback: 'wait', outcome: 'waits' });
    expect(seating([{ kind: 'superiors-up-to', position: 'director', topDown: false }], { votes: { kind: 'in-turn' } }).people).toEqual(['max', 'dora']);
    expect(seating([{ kind: 'superiors-up-to', position: 'auditor', topDown: false }]).outcome).toBe('waits');
  });

  test('the position asked from says which line of superiors is meant', () => {
    const holds = { ...STAFF, tom: ['auditor', 'technician'] };
    expect(seating([{ kind: 'superior', level: 1 }], {}, holds).people).toEqual(['dora']);
    expect(seating([{ kind: 'superior', level: 1 }], {}, holds, request({ requesterPosition: 'technician' })).people).toEqual(['max']);
    expect(seating([{ kind: 'superior', level: 1 }], {}, { max: ['manager'] }).outcome).toBe('waits');
  });

  test('heads of departments, named or the requester’s own', () => {
    expect(seating([{ kind: 'head-of', department: 'office' }]).people).toEqual(['dora']);
    expect(seating([{ kind: 'head-of-requester' }]).people).toEqual(['max']);
    expect(seating([{ kind: 'head-of', department: 'nowhere' }]).outcome).toBe('waits');
  });

  test('a field names a person, a position or a department', () => {
    const field = { kind: 'field', field: 'to' } as const;
    const of = (to: unknown) => seating([field], {}, STAFF, request({ form: { to } })).people;
    expect(of({ id: 'ann', name: 'Ann' })).toEqual(['ann']);
    expect(of('director')).toEqual(['dora']);
    expect(of('service')).toEqual(['max']);
    expect(of('zoe')).toEqual(['zoe']);
    expect(of(['manager', { id: 'ann' }])).toEqual(['max', 'ann']);
    expect(of(undefined)).toEqual([]);
    expect(of('')).toEqual([]);
  });

  test('an expression, a person, and whom the requester chose', () => {
    expect(seating([{ kind: 'expression', expression: condition('manager') }]).people).toEqual(['max']);
    expect(seating([{ kind: 'person', person: 'zoe' }]).people).toEqual(['zoe']);
    expect(seating([{ kind: 'requester-chooses', from: 'service', atLeast: 1, atMost: 2 }], {}, STAFF, request({ chosen: ['ann'] })).people).toEqual(['ann']);
    const before = { kind: 'previous-approver-chooses', from: 'service', atLeast: 1, atMost: 1 } as const;
    expect(seating([before], {}, STAFF, request({ chosenBefore: ['ben'] })).people).toEqual(['ben']);
    expect(seating([before]).outcome).toBe('waits');
  });
});

describe('nobody is found', () => {
  const vacant = { tom: ['technician'], dora: ['director'] };

  test.each([
    ['pass', [], 'pass', 'passed'],
    ['reject', [], 'reject', 'rejected'],
    ['wait', [], 'wait', 'waits'],
    [{ position: 'director' }, ['dora'], 'position', undefined],
    [{ position: 'auditor' }, [], 'position+wait', 'waits'],
  ] as const)('ifNobody %j', (ifNobody, people, fallback, outcome) => {
    expect(seating([position('manager')], { ifNobody }, vacant)).toEqual({ people, fallback, outcome });
  });

  test('where any one decides, one that finds somebody is enough', () => {
    expect(seating([position('manager'), position('director')], {}, vacant)).toEqual({ people: ['dora'], ...quiet });
  });

  test('where all decide, no approver is lost without a trace', () => {
    expect(seating([position('manager'), position('director')], { votes: { kind: 'all' } }, vacant)).toEqual({
      people: [],
      fallback: 'wait',
      outcome: 'waits',
    });
    expect(seating([position('manager'), position('director')], { votes: { kind: 'all' }, ifNobody: 'pass' }, vacant)).toEqual({
      people: ['dora'],
      fallback: 'pass',
      outcome: undefined,
    });
  });

  test('too few for a number asked for never pass: rejected, waited for, or those there are, as the definition says', () => {
    const two = { votes: { kind: 'all' }, quorum: 2 } as const;
    const fewer = (ifTooFew: PlanApproveBlock['ifTooFew'], rest: Partial<PlanApproveBlock> = two) => seating([position('director')], { ...rest, ifTooFew });
    expect(fewer('wait')).toEqual({ people: [], fallback: 'too-few+wait', outcome: 'waits' });
    expect(fewer('reject')).toEqual({ people: [], fallback: 'too-few+reject', outcome: 'rejected' });
    expect(fewer('those-there-are')).toEqual({ people: ['dora'], fallback: 'too-few+those-there-are', outcome: undefined });
    expect(fewer('reject', { votes: { kind: 'all' }, rejectQuorum: 2 }).outcome).toBe('rejected');
    expect(fewer('reject', { votes: { kind: 'all' }, quorum: [2, 3] })).toEqual({ people: ['dora'], ...quiet });
  });
});

describe('the requester is found', () => {
  const own = { max: ['manager'], dora: ['director'], mia: ['manager'] };
  const asked = request({ requester: 'max' });
  const seats = (rest: Partial<PlanApproveBlock>, holds: { readonly [person: string]: readonly string[] } = own) =>
    seating([position('manager')], rest, holds, asked);

  test('forbid takes the seat away, and ifNobody follows when none is left', () => {
    expect(seats({ ifRequester: 'forbid' })).toEqual({ people: ['mia'], fallback: 'forbid', outcome: undefined });
    expect(seats({ ifRequester: 'forbid', ifNobody: 'reject' }, { max: ['manager'] })).toEqual({ people: [], fallback: 'forbid+reject', outcome: 'rejected' });
    expect(seats({ ifRequester: 'forbid', ifNobody: { position: 'manager' } }, { max: ['manager'] })).toEqual({
      people: [],
      fallback: 'forbid+position+wait',
      outcome: 'waits',
    });
  });

  test('skip passes over a block that is the requester’s alone', () => {
    expect(seats({ ifRequester: 'skip', ifNobody: 'reject' }, { max: ['manager'] })).toEqual({ people: [], fallback: 'skip', outcome: 'passed' });
    expect(seats({ ifRequester: 'skip' })).toEqual({ people: ['mia'], fallback: 'skip', outcome: undefined });
  });

  test('superior gives the seat to the nearest superior position somebody else holds', () => {
    expect(seats({ ifRequester: 'superior' }, { max: ['manager'], dora: ['director'] })).toEqual({
      people: ['dora'],
      fallback: 'superior',
      outcome: undefined,
    });
    expect(seats({ ifRequester: 'superior', votes: { kind: 'all' } })).toEqual({ people: ['mia', 'dora'], fallback: 'superior', outcome: undefined });
    expect(seats({ ifRequester: 'superior', ifNobody: 'reject' }, { max: ['manager', 'director'] }).outcome).toBe('rejected');
  });

  test('decide leaves the seat, in words that stand in the event', () => {
    expect(seats({ ifRequester: 'decide' }, { max: ['manager'] })).toEqual({ people: ['max'], fallback: 'decide', outcome: undefined });
  });
});

test('acting on a block is nobody’s decision: the requester may, and ifNobody holds as well', () => {
  const handlers = (ifNobody: 'pass' | 'reject' | 'wait', holds: { readonly [person: string]: readonly string[] }) => {
    const { seats, outcome } = seatHandlers(context(holds), handle('b', [position('technician')], { ifNobody }), request());
    return [seats.map((seat) => seat.person), outcome];
  };
  expect(handlers('wait', STAFF)).toEqual([['tom', 'tess'], undefined]);
  expect(handlers('pass', {})).toEqual([[], 'passed']);
  expect(handlers('reject', {})).toEqual([[], 'rejected']);
  expect(handlers('wait', {})).toEqual([[], 'waits']);
});
