import type { PlanDurationSla } from '@guicheng/definition';
import { describe, expect, test } from 'vitest';
import { advanceClocks, initialClocks } from '../sla/clock-fold.ts';
import { fixturePlan, yuan } from '../test-support/fixture-plan.ts';
import type { Story } from '../test-support/given.ts';
import { fill, given, open, START } from '../test-support/given.ts';
import { nextWake, nextWakeOf } from './next-wake.ts';

const HOUR = 3_600_000;

const SURVEY_SOON: PlanDurationSla = {
  id: 'survey-soon',
  title: {},
  satisfies: [],
  overlays: {},
  kind: 'duration',
  procedure: 'repair',
  clock: 'wall',
  from: 'repair.opened',
  until: 'repair.survey.left',
  within: { unit: 'elapsed', ms: 2 * HOUR, said: '2h' },
  warn: { 'half-hour': { left: HOUR / 2 } },
  onBreach: { tell: { kind: 'notify', position: 'manager' } },
  exclude: {},
  pause: {},
  onReopen: 'continue',
  roll: 'none',
  firstDay: 'not-counted',
};

function opened(): Story {
  const story = given(fixturePlan({ slas: { 'survey-soon': SURVEY_SOON } }));
  story.when('ann', open('repair', { unit: '1', content: 'leak' }));
  return story;
}

const wake = (story: Story) => nextWake(story.plan, story.state, story.history);

describe('an SLA of a case', () => {
  test('warns and breaches at the instants the case asks to be woken at, once each', () => {
    const story = opened();
    expect(wake(story)).toBe(START + 1.5 * HOUR);
    expect(story.reach(START + 1.5 * HOUR - 1)).toEqual([]);
    expect(story.reach(START + 1.5 * HOUR)).toMatchObject([{ type: 'sla-warned', sla: 'survey-soon', warning: 'half-hour', dueAt: START + 2 * HOUR }]);
    expect(wake(story)).toBe(START + 2 * HOUR + 1);
    expect(story.reach(START + 2 * HOUR)).toEqual([]);
    expect(story.reach(START + 2 * HOUR + 1)).toMatchObject([{ type: 'sla-breached', sla: 'survey-soon', dueAt: START + 2 * HOUR, effects: ['tell'] }]);
    expect(story.reach(START + 3 * HOUR)).toEqual([]);
    expect(wake(story)).toBeUndefined();
  });

  test('that is kept says nothing', () => {
    const story = opened();
    story.at = START + 2 * HOUR;
    story.when('tom', fill('survey', { estimate: yuan(1) }));
    expect(story.reach(START + 5 * HOUR)).toEqual([]);
    expect(wake(story)).toBeUndefined();
  });

  test('is not told by anybody but the clock', () => {
    expect(opened().refusal('ann', { type: 'reach-instant' })).toBe('clock_only');
  });
});

test('what is kept of the history says the same wake, before, between and after', () => {
  const story = opened();
  const same = () => nextWakeOf(story.plan, story.state, advanceClocks(story.plan, initialClocks, story.history));
  expect(same()).toBe(wake(story));
  expect(same()).toBe(START + 1.5 * HOUR);
  story.when('tom', fill('survey', { estimate: yuan(1) }));
  expect(same()).toBeUndefined();
  expect(wake(story)).toBeUndefined();
});
