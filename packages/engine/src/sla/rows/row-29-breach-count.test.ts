import { describe, expect, it } from 'vitest';
import { DutyStory, TELEPHONE } from '../../duty/test-support/duty-story.ts';
import { judge } from '../../judge.ts';
import { given } from '../test-support/scribe.ts';
import { at, frequency, slaPlan } from '../test-support/sla-parts.ts';

const threeAMonth = frequency({
  id: 'three-a-month',
  of: 'three-rings.breached',
  atMost: 2,
  per: 'month',
  onBreach: { rectify: { kind: 'open', procedure: 'rectification' } },
});
const { atLeast: _, ...countsBreaches } = threeAMonth;
const plan = slaPlan([countsBreaches]);

const breach = (story: ReturnType<typeof given>, call: string, when: number) =>
  story.write(
    `duty/three-rings/${call}`,
    when,
    { type: 'sla-breached', sla: 'three-rings', key: call, dueAt: when - 1, effects: [] },
    { by: { kind: 'clock' } },
  );

const FIRST = at('2026-11-02T09:00');
const THIRD = at('2026-11-20T09:00');

describe('SLA row 29: a number of breaches sets off a rectification', () => {
  it('is kept while there are two, and broken by the third at once', () => {
    const story = breach(breach(given(), 'a', FIRST), 'b', at('2026-11-10T09:00'));
    expect(judge(plan, story.events, THIRD)).toMatchObject([{ status: 'running', count: 2 }]);
    breach(story, 'c', THIRD);
    expect(judge(plan, story.events, THIRD)).toMatchObject([{ status: 'missed', count: 3, decidedAt: THIRD }]);
    expect(judge(plan, story.events, THIRD - 1)).toMatchObject([{ status: 'running', count: 2 }]);
  });

  it('is met when the month is over with two', () => {
    const story = breach(breach(given(), 'a', FIRST), 'b', at('2026-11-10T09:00'));
    const [verdict] = judge(plan, story.events, at('2026-12-01T00:00') + 1);
    expect(verdict).toMatchObject({ status: 'met', count: 2 });
  });

  it('forgets a breach that was withdrawn, and counts it again when it is breached again', () => {
    const story = breach(breach(breach(given(), 'a', FIRST), 'b', FIRST + 1), 'c', FIRST + 2);
    story.write('duty/three-rings/c', THIRD, { type: 'breach-withdrawn', sla: 'three-rings', key: 'c', reason: 'late_evidence' });
    expect(judge(plan, story.events, THIRD)).toMatchObject([{ status: 'running', count: 2 }]);
    breach(story, 'c', THIRD + 1);
    expect(judge(plan, story.events, THIRD + 1)).toMatchObject([{ status: 'missed', count: 3 }]);
  });

  it('begins anew each month', () => {
    const story = breach(breach(breach(given(), 'a', FIRST), 'b', FIRST + 1), 'c', at('2026-12-01T00:00'));
    expect(judge(plan, story.events, at('2026-12-02T00:00')).map(({ status, count }) => [status, count])).toEqual([
      ['met', 2],
      ['running', 1],
    ]);
  });

  it('opens the rectification once, and takes it back when a breach is withdrawn', () => {
    const calls = breach(breach(breach(given(), 'a', FIRST), 'b', FIRST + 1), 'c', FIRST + 2);
    const duty = new DutyStory(plan, 'duty/three-a-month/2026-11', calls.events);
    expect(duty.when(FIRST, TELEPHONE, { type: 'open-duty', sla: 'three-a-month', key: '2026-11' })).toEqual(['duty-opened']);
    expect(duty.wake(FIRST + 2)).toBe(FIRST + 2);
    expect(duty.reach(FIRST + 2)).toEqual(['sla-breached']);
    expect(duty.history.at(-1)?.event).toMatchObject({ effects: ['rectify'] });
    expect(duty.reach(FIRST + 3)).toEqual([]);
    calls.write('duty/three-rings/c', THIRD, { type: 'breach-withdrawn', sla: 'three-rings', key: 'c', reason: 'late_evidence' });
    expect(duty.reach(THIRD)).toEqual(['breach-withdrawn']);
  });
});
