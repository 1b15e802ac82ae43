import { describe, expect, it } from 'vitest';
import { judge } from '../../judge.ts';
import { given } from '../test-support/scribe.ts';
import { at, DAY, MINUTE, slaPlan, weeklyRevisit } from '../test-support/sla-parts.ts';

const MONDAY = at('2026-11-16T09:00');
const NEXT = at('2026-11-23T00:00');
const AFTER = at('2026-11-26T00:00');

/** So many repairs done in the week, the first of them revisited. */
function week(done: number, revisited: number, value: (index: number) => Record<string, unknown> = () => ({})) {
  const story = given();
  for (let index = 0; index < done; index += 1) {
    story.open(String(index), MONDAY + index * MINUTE, value(index)).enter(String(index), MONDAY + index * MINUTE + 1, 'done', 'work');
    if (index < revisited) story.fill(String(index), MONDAY + DAY + index * MINUTE, 'revisit');
  }
  return story.events;
}

describe('SLA row 25: ratio', () => {
  it('a window with too few to judge is not applicable, one with just enough is judged', () => {
    const plan = slaPlan([weeklyRevisit({ minSample: 5 })]);
    expect(judge(plan, week(4, 0), AFTER)[0]).toMatchObject({ status: 'not-applicable', decidedAt: NEXT });
    expect(judge(plan, week(5, 0), AFTER)[0]).toMatchObject({ status: 'missed' });
  });

  it('an empty window is not applicable, or met where the pack says so, never 100 %', () => {
    const opened = given().open('1', MONDAY).events;
    expect(judge(slaPlan([weeklyRevisit()]), opened, AFTER)[0]).toMatchObject({ status: 'not-applicable', ratio: { cohort: 0, needed: 0 } });
    expect(judge(slaPlan([weeklyRevisit({ ifEmpty: 'met' })]), opened, AFTER)[0]).toMatchObject({ status: 'met', decidedAt: NEXT });
  });

  it('weighs each case by its field, and one without it as 1', () => {
    const plan = slaPlan([weeklyRevisit({ weight: 'households' })]);
    const heavy = week(3, 1, (index) => (index === 0 ? { households: 8 } : {}));
    // 8 of 10 is 80 %.
    expect(judge(plan, heavy, AFTER)[0]).toMatchObject({ status: 'met', ratio: { counted: 8, cohort: 10, needed: 8 } });
    const light = week(3, 1, (index) => (index === 1 ? { households: 8 } : {}));
    expect(judge(plan, light, AFTER)[0]).toMatchObject({ status: 'missed', ratio: { counted: 1, cohort: 10, missing: ['1', '2'] } });
  });

  it('rolls: judged at the end of each day for the days up to it', () => {
    const { grace: _, ...rolling } = weeklyRevisit({ window: 'day', rollingDays: 3, atLeast: [50, 100] });
    const story = given();
    for (const [id, day] of [
      ['a', 0],
      ['b', 1],
      ['c', 4],
    ] as const)
      story.open(id, MONDAY + day * DAY).enter(id, MONDAY + day * DAY + 1, 'done', 'work');
    story.fill('a', MONDAY + 2, 'revisit');
    const verdicts = judge(slaPlan([rolling]), story.events, MONDAY + 5 * DAY);
    expect(verdicts.map(({ subject, status, ratio }) => [subject.slice(-2), status, ratio?.counted, ratio?.cohort])).toEqual([
      ['16', 'met', 1, 1],
      ['17', 'met', 1, 2],
      ['18', 'met', 1, 2],
      ['19', 'missed', 0, 1],
      ['20', 'missed', 0, 1],
      ['21', 'running', 0, 1],
    ]);
    expect(verdicts[2]?.startedAt).toBe(at('2026-11-16T00:00'));
  });

  it('a window has the days of its calendar in its zone: an event at midnight belongs to the week that begins', () => {
    const story = given()
      .open('1', NEXT)
      .enter('1', NEXT, 'done', 'work')
      .open('2', MONDAY)
      .enter('2', NEXT - 1, 'done', 'work');
    const verdicts = judge(slaPlan([weeklyRevisit()]), story.events, AFTER);
    expect(verdicts.map(({ ratio }) => ratio?.missing)).toEqual([['2'], ['1']]);
  });
});

describe('SLA row 19: compared exactly', () => {
  it('99.951 % is not 100 % (ServiceNow rounds it up unless a property is set)', () => {
    const story = week(2041, 2040);
    const [verdict] = judge(slaPlan([weeklyRevisit({ atLeast: [1, 1] })]), story, AFTER);
    expect(verdict).toMatchObject({ status: 'missed', ratio: { counted: 2040, cohort: 2041, needed: 2041 } });
  });

  it('61 of 77 is missed at 80 %, 62 is met: 61.6 are needed', () => {
    const plan = slaPlan([weeklyRevisit()]);
    expect(judge(plan, week(77, 61), AFTER)[0]).toMatchObject({ status: 'missed', ratio: { needed: 62 } });
    expect(judge(plan, week(77, 62), AFTER)[0]).toMatchObject({ status: 'met' });
  });

  it('stays exact where weights are greater than a floating number can tell apart', () => {
    const plan = slaPlan([weeklyRevisit({ weight: 'households', atLeast: [999_999, 1_000_000] })]);
    const huge = 4_000_000_000_001;
    const story = week(2, 1, (index) => ({ households: index === 0 ? huge * 1000 : 4_000_000_000 }));
    const cohort = BigInt(huge) * 1000n + 4_000_000_000n;
    const needed = Number((cohort * 999_999n + 999_999n) / 1_000_000n);
    expect(judge(plan, story, AFTER)[0]?.ratio?.needed).toBe(needed);
  });
});
