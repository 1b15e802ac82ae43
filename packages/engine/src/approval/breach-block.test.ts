import type { PlanBlockSla } from '@guicheng/definition';
import { describe, expect, test } from 'vitest';
import { nextWake } from '../case/next-wake.ts';
import { chainOf, chainPlan } from '../test-support/chain-story.ts';
import type { Story } from '../test-support/given.ts';
import { approveIn, given, open, START } from '../test-support/given.ts';
import { approve, position } from '../test-support/plan-parts.ts';

const HOUR = 3_600_000;
const ended = (story: Story) => [story.state.status, story.state.stage];

describe('time runs out in a block', () => {
  const sla = (onBreach: PlanBlockSla['onBreach'], rest: Partial<PlanBlockSla> = {}): PlanBlockSla => ({
    within: { unit: 'elapsed', ms: HOUR, said: '1h' },
    onBreach,
    ...rest,
  });
  const timed = (onBreach: PlanBlockSla['onBreach'], rest: Partial<PlanBlockSla> = {}) =>
    approve('desk', [position('front-desk')], { sla: sla(onBreach, rest) });
  const wake = (story: Story) => nextWake(story.plan, story.state, story.history);
  const breached = (onBreach: string, dueAt = START + HOUR) => ({ type: 'block-breached', block: 'desk', dueAt, onBreach });

  test('the due instant itself is on time, one millisecond later is not, and a due breaches once', () => {
    const story = chainOf([timed({ kind: 'escalate' })]);
    expect(wake(story)).toBe(START + HOUR + 1);
    expect(story.reach(START + HOUR)).toEqual([]);
    expect(story.reach(START + HOUR + 1)).toContainEqual(breached('escalate'));
    expect(story.reach(START + HOUR + 2)).toEqual([]);
    expect(wake(story)).toBeUndefined();
  });

  test('pass and reject decide the block', () => {
    const passed = chainOf([timed({ kind: 'pass' })]);
    expect(passed.reach(START + 2 * HOUR).slice(0, 4)).toEqual([
      breached('pass'),
      { type: 'seat-not-required', block: 'desk', seat: '1' },
      { type: 'seat-not-required', block: 'desk', seat: '2' },
      { type: 'block-decided', block: 'desk', outcome: 'passed' },
    ]);
    expect(ended(passed)).toEqual(['closed', 'yes']);
    const refused = chainOf([timed({ kind: 'reject' })]);
    refused.reach(START + 2 * HOUR);
    expect(ended(refused)).toEqual(['closed', 'no']);
  });

  test('reminders come at their interval, as often as asked, and one for a runner that slept', () => {
    const story = chainOf([timed({ kind: 'remind' }, { remindEvery: { unit: 'elapsed', ms: HOUR / 2, said: '30m' }, remindAtMost: 3 })]);
    expect(story.reach(START + HOUR + 1)).toEqual([breached('remind')]);
    expect(wake(story)).toBe(START + 1.5 * HOUR + 2);
    expect(story.reach(START + 50 * HOUR)).toEqual([breached('remind', START + 1.5 * HOUR + 1)]);
    expect(story.reach(START + 51 * HOUR)).toEqual([breached('remind', START + 50.5 * HOUR)]);
    expect(wake(story)).toBeUndefined();
  });

  test('transfer moves the seat: the old holder is out, one seat stays one vote', () => {
    const story = chainOf([timed({ kind: 'transfer', to: position('auditor') })]);
    expect(story.reach(START + HOUR + 1)).toEqual([
      breached('transfer'),
      { type: 'seat-moved', block: 'desk', seat: '1', from: 'ann', to: 'audra', position: 'auditor', reason: 'transfer' },
      { type: 'seat-not-required', block: 'desk', seat: '2', reason: 'moved' },
    ]);
    expect(story.refusal('ann', approveIn('desk'))).toBe('not_your_seat');
    story.when('audra', approveIn('desk'));
    expect(ended(story)).toEqual(['closed', 'yes']);
  });

  test('a seat never moves to the requester, and stays where nobody else is found', () => {
    const story = chainOf([timed({ kind: 'transfer', to: { kind: 'requester' } })]);
    expect(story.reach(START + HOUR + 1)).toEqual([breached('transfer')]);
    story.when('ann', approveIn('desk'));
    expect(ended(story)).toEqual(['closed', 'yes']);
  });

  test('escalation goes to the superior, and where all decide nobody’s seat is dropped', () => {
    const story = chainOf([approve('desk', [position('front-desk')], { votes: { kind: 'all' }, sla: sla({ kind: 'escalate' }) })]);
    story.reach(START + HOUR + 1);
    expect(story.state.chain?.blocks['desk']?.seats.map((seat) => [seat.person, seat.status])).toEqual([
      ['max', 'open'],
      ['dora', 'open'],
    ]);
  });

  test('a used seat does not move', () => {
    const story = chainOf([approve('desk', [position('front-desk')], { votes: { kind: 'all' }, sla: sla({ kind: 'transfer', to: position('auditor') }) })]);
    story.when('ann', approveIn('desk'));
    story.reach(START + HOUR + 1);
    expect(story.state.chain?.blocks['desk']?.seats.map((seat) => seat.person)).toEqual(['ann', 'audra']);
  });

  test('working time counts only while the calendar is open', () => {
    const nineToFive = [[540, 1020]] as const;
    const calendar = {
      id: 'office',
      title: {},
      satisfies: [],
      overlays: {},
      timeZone: 'Asia/Shanghai',
      week: [nineToFive, nineToFive, nineToFive, nineToFive, nineToFive, [], []],
      workweek: [1, 2, 3, 4, 5],
      days: {},
    };
    const within = { unit: 'elapsed', ms: 9 * HOUR, said: '9h' } as const;
    const story = given({ ...chainPlan([timed({ kind: 'pass' }, { within, calendar: 'office' })]), calendars: { office: calendar } });
    story.when('tom', open('ask', {}));
    // Monday 09:00: eight hours on Monday, the ninth ends on Tuesday at 10:00.
    expect(wake(story)).toBe(Date.UTC(2026, 2, 3, 2) + 1);
    const inDays = given({
      ...chainPlan([timed({ kind: 'pass' }, { within: { unit: 'workdays', count: 1, said: '1 workday' }, calendar: 'office' })]),
      calendars: { office: calendar },
    });
    inDays.when('tom', open('ask', {}));
    expect(wake(inDays)).toBe(Date.UTC(2026, 2, 3, 16) + 1);
  });
});
