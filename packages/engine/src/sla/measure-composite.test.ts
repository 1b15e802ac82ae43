import { describe, expect, it } from 'vitest';
import { judge } from '../judge.ts';
import { condition } from '../test-support/plan-parts.ts';
import { given } from './test-support/scribe.ts';
import { at, composite, SECOND, slaPlan, threeRings, weeklyRevisit } from './test-support/sla-parts.ts';

const MONDAY = at('2026-11-02T09:00');
const END = at('2026-12-02T00:00');
const { atMost: _, ...rings } = threeRings({ id: 'rings', atLeast: 3 });
const quality = (plan: ReturnType<typeof slaPlan>, events: ReturnType<typeof given>['events'], asOf = END) =>
  judge(plan, events, asOf, { slas: ['quality'] })[0];

describe('several SLAs as one', () => {
  it('takes what has no due by when it was decided, and what is not decided by when it began', () => {
    const plan = slaPlan([rings, composite({ rings: { sla: 'rings', weight: 1 } })]);
    const short = given()
      .call('a', MONDAY, 'ringing')
      .call('a', MONDAY + 1, 'answered');
    expect(quality(plan, short.events)).toMatchObject({ status: 'missed', ratio: { missing: ['rings'] } });
    const open = given().open('1', MONDAY).call('b', MONDAY, 'ringing');
    expect(quality(plan, open.events, MONDAY + SECOND)).toMatchObject({ status: 'pending', because: ['duty/three-rings/b:1'] });
  });

  it('has nothing to judge of a part the plan does not know, or of itself', () => {
    const plan = slaPlan([weeklyRevisit(), composite({ other: { sla: 'unknown', weight: 1 }, itself: { sla: 'quality', weight: 1 } })]);
    expect(quality(plan, given().open('1', MONDAY).events)).toMatchObject({ status: 'not-applicable', ratio: { cohort: 0 } });
  });

  it('is not asked in a period that is left out', () => {
    const exclude = { november: { when: condition(['==', ['read', 'window.key'], '2026-11']), reason: { en: 'the move' } } };
    const plan = slaPlan([weeklyRevisit(), composite({ revisits: { sla: 'weekly-revisit', weight: 1 } }, { exclude })]);
    const story = given().open('1', MONDAY).enter('1', MONDAY, 'done', 'work');
    expect(quality(plan, story.events)).toMatchObject({ status: 'excluded', decidedAt: at('2026-12-01T00:00') });
  });
});
