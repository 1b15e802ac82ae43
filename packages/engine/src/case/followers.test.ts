import type { PlanProcedure } from '@guicheng/definition';
import { describe, expect, test } from 'vitest';
import { fixturePlan, yuan } from '../test-support/fixture-plan.ts';
import { given, open } from '../test-support/given.ts';
import { amountFrom, condition } from '../test-support/plan-parts.ts';
import { followers } from './followers.ts';

const base = fixturePlan();
const ofRepair = (follows: PlanProcedure['follows']) => fixturePlan({ procedures: { ...base.procedures, repair: { ...base.procedures['repair']!, follows } } });

const follows = {
  always: { on: 'repair.survey.entered', procedure: 'expense' },
  costly: { on: 'repair.survey.left', procedure: 'expense', when: amountFrom('estimate', 20_000) },
  broken: { on: 'repair.survey.left', procedure: 'expense', when: condition(['read', 'form.nothing.inside']) },
} as const;

function surveyed(estimate: number) {
  const story = given(ofRepair(follows));
  story.when('ann', open('repair', { unit: '1', content: 'leak' }));
  story.when('tom', { type: 'record-form', stage: 'survey', value: { estimate: yuan(estimate) } });
  return story;
}

/** By event, what it sets off. */
const set = (story: ReturnType<typeof surveyed>) =>
  story.history.flatMap((recorded) => followers(story.plan, story.history, recorded, story.directory).map(({ follow }) => `${recorded.event.type} ${follow}`));

describe('cases that another one sets off', () => {
  test('by the name of an event, under a condition read as the case stood right after it', () => {
    expect(set(surveyed(300))).toEqual(['stage-entered always', 'stage-entered costly']);
    expect(set(surveyed(100))).toEqual(['stage-entered always']);
  });

  test('a condition that fails sets nothing off', () => {
    const story = given(ofRepair({ costly: follows.costly }));
    story.when('ann', open('repair', { unit: '1', content: 'leak' }));
    const foreign = { type: 'form-recorded', form: 'ticket', stage: 'survey', value: { estimate: { minor: 1, currency: 'USD' } }, outcomes: {} } as const;
    const left = { type: 'stage-entered', stage: 'work', from: 'survey' } as const;
    for (const event of [foreign, left]) story.history.push({ ...story.history[0]!, seq: story.history.length + 1, id: `x.${story.history.length}`, event });
    expect(set(story)).toEqual([]);
  });

  test('what was recorded later changes nothing of it', () => {
    const story = surveyed(300);
    const entered = story.history.find(({ event }) => event.type === 'stage-entered' && event.from === 'survey');
    const cheaper = { type: 'form-recorded', form: 'ticket', stage: 'survey', value: { estimate: yuan(1) }, outcomes: {} } as const;
    story.history.push({ ...entered!, seq: story.history.length + 1, id: 'later.1', event: cheaper });
    expect(followers(story.plan, story.history, entered!, story.directory)).toEqual([{ follow: 'costly', procedure: 'expense' }]);
  });

  test('a plan that does not know the procedure sets nothing off', () => {
    const story = surveyed(300);
    expect(story.history.flatMap((recorded) => followers({ ...story.plan, procedures: {} }, story.history, recorded, story.directory))).toEqual([]);
  });
});
