import type { PlanApproval, PlanApproveBlock, PlanCalendar } from '@guicheng/definition';
import { describe, expect, test } from 'vitest';
import { chainOf, chainPlan } from '../../test-support/chain-story.ts';
import { yuan } from '../../test-support/fixture-plan.ts';
import type { Asked } from '../../test-support/given.ts';
import { approveIn, given, open, STAFF, START } from '../../test-support/given.ts';
import { approve, position } from '../../test-support/plan-parts.ts';

const HOUR = 3_600_000;
const hours = (count: number) => ({ unit: 'elapsed' as const, ms: count * HOUR, said: `${count}h` });
const URGE: Asked = { type: 'urge-approvers', block: 'board' };
const story = (urge: PlanApproval['urge'] = { every: hours(2), atMost: 2 }, rest: Partial<PlanApproveBlock> = {}) =>
  chainOf(
    [approve('board', [position('manager'), position('director')], { votes: { kind: 'all' }, ...rest })],
    STAFF,
    { amount: yuan(1) },
    { approval: { urge } },
  );

describe('approvals row 28: urging', () => {
  test('so often, and no sooner than the interval after the last time', () => {
    const urged = story();
    expect(urged.when('tom', URGE)).toEqual([{ type: 'approvers-urged', block: 'board', persons: ['max', 'dora'] }]);
    urged.at = START + 2 * HOUR - 1;
    expect(urged.refusal('tom', URGE)).toBe('urged_too_soon');
    urged.at = START + 2 * HOUR;
    urged.when('tom', URGE);
    urged.at = START + 20 * HOUR;
    expect(urged.refusal('tom', URGE)).toBe('urged_enough');
  });

  test('only those who can act now: not whoever has decided, nor whoever comes later', () => {
    const urged = story();
    urged.when('max', approveIn('board'));
    expect(urged.when('tom', URGE)).toMatchObject([{ persons: ['dora'] }]);
    const turns = story(undefined, { votes: { kind: 'in-turn' } });
    expect(turns.when('tom', URGE)).toMatchObject([{ persons: ['max'] }]);
    const claimed = story(undefined, { may: { claim: true, delegate: { to: [] } } });
    claimed.when('dora', { type: 'claim-block', block: 'board' });
    claimed.when('dora', { type: 'delegate-seat', block: 'board', to: 'ann' });
    expect(claimed.when('tom', URGE)).toMatchObject([{ persons: ['dora', 'ann'] }]);
  });

  test('by whose request it is, where the approval says so, while somebody is waited for', () => {
    const urged = story();
    expect(urged.refusal('ann', URGE)).toBe('not_your_request');
    expect(urged.refusal('tom', { ...URGE, block: 'nothing' } as Asked)).toBe('block_not_open');
    const plain = chainOf([approve('board', [position('manager')])]);
    expect(plain.refusal('tom', URGE)).toBe('act_not_allowed');
  });
});

test('approvals row 28: in a calendar that never opens again nobody is urged a second time', () => {
  const never: PlanCalendar = {
    id: 'never',
    title: {},
    satisfies: [],
    overlays: {},
    timeZone: 'Asia/Shanghai',
    week: [[], [], [], [], [], [], []],
    workweek: [1, 2, 3, 4, 5],
    days: {},
  };
  const urge = { every: hours(1), calendar: 'never', atMost: 3 } as const;
  const base = chainPlan([approve('board', [position('manager')])], { approval: { urge } });
  const urged = given({ ...base, calendars: { never } });
  urged.when('tom', open('ask', { amount: yuan(1) }));
  urged.when('tom', URGE);
  urged.at = START + 1000 * HOUR;
  expect(urged.refusal('tom', URGE)).toBe('urged_too_soon');
});
