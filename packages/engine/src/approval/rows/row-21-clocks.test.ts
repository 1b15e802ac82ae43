import type { PlanBlock, PlanReturn } from '@guicheng/definition';
import { describe, expect, test } from 'vitest';
import { nextWake } from '../../case/next-wake.ts';
import { chainOf } from '../../test-support/chain-story.ts';
import { yuan } from '../../test-support/fixture-plan.ts';
import type { Asked, Story } from '../../test-support/given.ts';
import { approveIn, fill, rejectIn, START } from '../../test-support/given.ts';
import { approve, blocks, position } from '../../test-support/plan-parts.ts';

const HOUR = 3_600_000;
const hours = (count: number) => ({ unit: 'elapsed' as const, ms: count * HOUR, said: `${count}h` });
const returning = (to: readonly string[], rest: Partial<PlanReturn> = {}) => ({ may: { return: { to, then: 'replay', clocks: 'reset', ...rest } as const } });
const back = (block: string, to: string): Asked => ({ type: 'return-request', block, to, reason: 'unclear' });
const director = (rest: ReturnType<typeof returning>) => approve('director', [position('director')], rest);
const audit = approve('audit', [position('auditor')], { sla: { within: hours(10), onBreach: { kind: 'reject' } } });
const beside = (left: PlanBlock): PlanBlock => ({
  id: 'both',
  kind: 'parallel',
  join: 'all',
  satisfies: [],
  branches: { left: { title: {}, blocks: blocks(left) }, right: { title: {}, blocks: blocks(audit) } },
});

describe('approvals row 21: clocks of a return', () => {
  const timed = (clocks: 'reset' | 'resume', then: 'replay' | 'straight-back') => [
    approve('manager', [position('manager')], { sla: { within: hours(10), onBreach: { kind: 'reject' } } }),
    approve('director', [position('director')], {
      sla: { within: hours(10), onBreach: { kind: 'reject' } },
      may: { return: { to: ['requester', 'manager'], then, clocks } },
    }),
  ];
  const wake = (story: Story) => nextWake(story.plan, story.state, story.history);

  test('reset: time limits begin anew', () => {
    const story = chainOf(timed('reset', 'straight-back'));
    story.when('max', approveIn('manager'));
    story.at = START + 4 * HOUR;
    story.when('dora', back('director', 'requester'));
    story.at = START + 20 * HOUR;
    story.when('tom', fill('ask', { amount: yuan(2) }));
    expect(wake(story)).toBe(START + 30 * HOUR + 1);
  });

  test('resume: they go on with what was left, and stand still while it is with the requester; ruoyi-vue-pro #1018 lost its timers', () => {
    const story = chainOf(timed('resume', 'straight-back'));
    story.when('max', approveIn('manager'));
    story.at = START + 4 * HOUR;
    story.when('dora', back('director', 'requester'));
    expect(wake(story)).toBeUndefined();
    story.at = START + 20 * HOUR;
    story.when('tom', fill('ask', { amount: yuan(2) }));
    expect(wake(story)).toBe(START + 26 * HOUR + 1);
    story.reach(START + 26 * HOUR + 1);
    expect(story.state.stage).toBe('no');
  });

  test('resume, replayed: each block has used what it had used', () => {
    const story = chainOf(timed('resume', 'replay'));
    story.at = START + 3 * HOUR;
    story.when('max', approveIn('manager'));
    story.at = START + 4 * HOUR;
    story.when('dora', back('director', 'requester'));
    story.at = START + 20 * HOUR;
    story.when('tom', fill('ask', { amount: yuan(2) }));
    expect(wake(story)).toBe(START + 27 * HOUR + 1);
    story.at = START + 21 * HOUR;
    story.when('max', approveIn('manager'));
    expect(wake(story)).toBe(START + 30 * HOUR + 1);
  });

  test('a block gone back over twice begins anew where the second return says so', () => {
    const again = (clocks: 'reset' | 'resume') => ({ may: { return: { to: ['manager'], then: 'replay', clocks } as const } });
    const story = chainOf([
      approve('manager', [position('manager')], { sla: { within: hours(10), onBreach: { kind: 'reject' } } }),
      approve('director', [position('director')], again('resume')),
      approve('audit', [position('auditor')], again('reset')),
    ]);
    story.at = START + 3 * HOUR;
    story.when('max', approveIn('manager'));
    story.when('dora', back('director', 'manager'));
    expect(wake(story)).toBe(START + 10 * HOUR + 1);
    story.when('max', approveIn('manager'));
    story.when('dora', approveIn('director'));
    story.at = START + 6 * HOUR;
    story.when('audra', back('audit', 'manager'));
    expect(wake(story)).toBe(START + 16 * HOUR + 1);
  });

  test('a way beside stands still too while it is with the requester', () => {
    const story = chainOf([beside(director(returning(['requester'], { then: 'straight-back' })))]);
    story.at = START + 4 * HOUR;
    story.when('dora', back('director', 'requester'));
    expect(wake(story)).toBeUndefined();
    story.at = START + 20 * HOUR;
    story.when('tom', fill('ask', { amount: yuan(2) }));
    expect(wake(story)).toBe(START + 26 * HOUR + 1);
  });

  test('a way beside stands still once, however often it goes further back before it returns', () => {
    const straight = { then: 'straight-back' } as const;
    const desk = approve('desk', [position('front-desk')]);
    const manager = approve('manager', [position('manager')], returning(['desk'], straight));
    const story = chainOf([desk, manager, beside(director(returning(['manager'], straight)))]);
    story.when('ann', approveIn('desk'));
    story.when('max', approveIn('manager'));
    story.at = START + 4 * HOUR;
    story.when('dora', back('director', 'manager'));
    story.at = START + 6 * HOUR;
    story.when('max', back('manager', 'desk'));
    expect(wake(story)).toBeUndefined();
    story.at = START + 9 * HOUR;
    story.when('ben', approveIn('desk'));
    expect(wake(story)).toBe(START + 15 * HOUR + 1);
  });

  test('a rejection beside a return ends the chain all the same', () => {
    const story = chainOf(timed('reset', 'replay'));
    story.when('max', approveIn('manager'));
    story.when('dora', back('director', 'manager'));
    story.when('max', rejectIn('manager'));
    expect(story.state.stage).toBe('no');
  });
});
