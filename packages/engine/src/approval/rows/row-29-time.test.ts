import type { PlanBlockSla, PlanCalendar } from '@guicheng/definition';
import { describe, expect, test } from 'vitest';
import { nextWake } from '../../case/next-wake.ts';
import type { BlockOutcome } from '../../event.ts';
import { chainOf, chainPlan } from '../../test-support/chain-story.ts';
import { yuan } from '../../test-support/fixture-plan.ts';
import type { Story } from '../../test-support/given.ts';
import { approveIn, given, open, STAFF, START } from '../../test-support/given.ts';
import { approve, position } from '../../test-support/plan-parts.ts';

const HOUR = 3_600_000;
const hours = (count: number) => ({ unit: 'elapsed' as const, ms: count * HOUR, said: `${count}h` });
const timed = (sla: Partial<PlanBlockSla>) => approve('b', [position('manager')], { sla: { within: hours(10), onBreach: { kind: 'remind' }, ...sla } });
const wake = (story: Story) => nextWake(story.plan, story.state, story.history);
const outcome = (story: Story): BlockOutcome | undefined => story.state.chain?.blocks['b']?.outcome;
/** Sleeps until woken, so often at most. */
function sleep(story: Story, times: number): readonly number[] {
  const woken: number[] = [];
  for (let next = wake(story); next !== undefined && woken.length < times; next = wake(story)) {
    woken.push((next - START) / HOUR);
    story.reach(next);
  }
  return woken.map(Math.floor);
}

describe('approvals row 29: time runs out', () => {
  test.each([
    ['pass', 'yes'],
    ['reject', 'no'],
    ['close', 'deciding'],
  ] as const)('so many reminders, then %s', (kind, stage) => {
    const story = chainOf([timed({ remindEvery: hours(2), remindAtMost: 3, then: { kind } })]);
    expect(sleep(story, 9)).toEqual([10, 12, 14, 16]);
    expect(story.history.flatMap(({ event }) => (event.type === 'block-breached' ? [event.onBreach] : []))).toEqual(['remind', 'remind', 'remind', kind]);
    expect([story.state.stage, story.state.status]).toEqual([stage, kind === 'close' ? 'ended' : 'closed']);
    expect(story.state.chain?.blocks['b']?.seats.map(({ status }) => status)).toEqual(['not-required']);
  });

  test('so many reminders, then somebody else', () => {
    const story = chainOf([timed({ remindEvery: hours(2), remindAtMost: 1, then: { kind: 'transfer', to: position('director') } })]);
    sleep(story, 9);
    expect(story.state.chain?.blocks['b']?.seats.map((seat) => seat.person)).toEqual(['dora']);
    story.when('dora', approveIn('b'));
    expect(outcome(story)).toBe('approved');
    const above = chainOf([timed({ onBreach: { kind: 'escalate' } })]);
    sleep(above, 9);
    expect(above.state.chain?.blocks['b']?.seats.map((seat) => seat.person)).toEqual(['dora']);
  });

  test('reminders alone go on, or end with the last', () => {
    expect(sleep(chainOf([timed({ remindEvery: hours(5) })]), 4)).toEqual([10, 15, 20, 25]);
    expect(sleep(chainOf([timed({ remindEvery: hours(5), remindAtMost: 2 })]), 4)).toEqual([10, 15]);
    expect(sleep(chainOf([timed({})]), 4)).toEqual([10]);
  });

  test('on time includes the due instant itself', () => {
    const story = chainOf([timed({ onBreach: { kind: 'reject' } })]);
    expect(story.reach(START + 10 * HOUR)).toEqual([]);
    story.when('max', approveIn('b'));
    expect(story.state.stage).toBe('yes');
  });

  test('counted in working time: over a weekend, and on a make-up workday', () => {
    const day = [[9 * 60, 17 * 60]] as const;
    const office: PlanCalendar = {
      id: 'office',
      title: {},
      satisfies: [],
      overlays: {},
      timeZone: 'Asia/Shanghai',
      week: [day, day, day, day, day, [], []],
      workweek: [1, 2, 3, 4, 5],
      // Saturday 7 March is worked for the Monday after it.
      days: {
        '2026-03-07': { kind: 'make-up-workday', title: {}, open: day },
        '2026-03-09': { kind: 'holiday', title: {}, open: [] },
      },
    };
    const plan = chainPlan([timed({ calendar: 'office', onBreach: { kind: 'reject' } })]);
    const story = given({ ...plan, calendars: { office } });
    story.at = Date.UTC(2026, 2, 6, 7); // Friday 15:00 in Shanghai: 2 hours left of that day.
    story.when('tom', open('ask', { amount: yuan(1) }));
    expect(wake(story)).toBe(Date.UTC(2026, 2, 7, 9) + 1);
  });

  test('people added before somebody do not stop it', () => {
    const may = { add: { places: ['before'], votes: 'all', from: [], nested: false } } as const;
    const sla = { within: hours(10), onBreach: { kind: 'reject' } } as const;
    const story = chainOf([approve('b', [position('manager')], { may, sla })], STAFF);
    story.at = START + 9 * HOUR;
    story.when('max', { type: 'add-approvers', block: 'b', place: 'before', persons: ['ann'], reason: 'knows it' });
    expect(sleep(story, 2)).toEqual([10]);
    expect(story.state.stage).toBe('no');
  });

  test('reminders nobody bounded never give way to what would follow them', () => {
    expect(sleep(chainOf([timed({ remindEvery: hours(5), then: { kind: 'pass' } })]), 4)).toEqual([10, 15, 20, 25]);
  });

  test('somebody without a position has no superior: the seat stays theirs', () => {
    const story = chainOf([approve('b', [{ kind: 'person', person: 'zoe' }], { sla: { within: hours(10), onBreach: { kind: 'escalate' } } })]);
    sleep(story, 9);
    expect(story.types).toContain('block-breached');
    expect(story.state.chain?.blocks['b']?.seats).toMatchObject([{ person: 'zoe', status: 'open' }]);
  });
});
