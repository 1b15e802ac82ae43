import { describe, expect, it } from 'vitest';
import { judge } from '../judge.ts';
import { condition } from '../test-support/plan-parts.ts';
import { given } from './test-support/scribe.ts';
import { at, DAY, HOUR, ms, sampling, slaPlan, threeRings, weeklyRevisit } from './test-support/sla-parts.ts';

const MONDAY = at('2026-11-16T00:00');
const END = MONDAY + 7 * DAY;

describe('a ratio', () => {
  it('of at most is kept while no more are counted, and decided after its grace', () => {
    const { atLeast: _, grace: __, ...rest } = weeklyRevisit();
    const plan = slaPlan([{ ...rest, atMost: [20, 100], cohort: 'repair.opened', counted: 'repair.withdrawn' }]);
    const story = given();
    for (const id of ['1', '2', '3', '4', '5']) story.open(id, MONDAY);
    story.withdraw('1', MONDAY + HOUR);
    expect(judge(plan, story.events, END)).toMatchObject([{ status: 'running', ratio: { counted: 1, cohort: 5, needed: 1, missing: [] } }, {}]);
    expect(judge(plan, story.events, END + 1)).toMatchObject([{ status: 'met' }, {}]);
    story.withdraw('2', MONDAY + HOUR);
    expect(judge(plan, story.events, END)).toMatchObject([{ status: 'missed', decidedAt: END }, {}]);
  });

  it('of calls is counted by the field that names them', () => {
    const plan = slaPlan([weeklyRevisit({ cohort: 'call.ringing', counted: 'call.answered', by: 'call', grace: ms(HOUR) })]);
    const story = given()
      .call('c1', MONDAY, 'ringing')
      .call('c1', MONDAY + 1, 'answered')
      .call('c2', MONDAY, 'ringing');
    expect(judge(plan, story.events, END + HOUR + 1)[0]).toMatchObject({
      status: 'missed',
      dueAt: END + HOUR,
      ratio: { counted: 1, cohort: 2, missing: ['c2'] },
    });
  });

  it('leaves out who is excluded and who it does not speak of', () => {
    const outage = condition(['==', ['read', 'form.urgency'], 'urgent']);
    const story = given()
      .open('1', MONDAY, { urgency: 'urgent' })
      .enter('1', MONDAY + 1, 'done', 'work')
      .open('2', MONDAY, { urgency: 'normal' })
      .enter('2', MONDAY + 1, 'done', 'work');
    const excluded = slaPlan([weeklyRevisit({ exclude: { outage: { when: outage, reason: { en: 'outage' } } } })]);
    expect(judge(excluded, story.events, END)[0]?.ratio).toMatchObject({ cohort: 1, missing: ['2'] });
    expect(judge(slaPlan([weeklyRevisit({ when: outage })]), story.events, END)[0]?.ratio).toMatchObject({ cohort: 1, missing: ['1'] });
    expect(
      judge(
        slaPlan([weeklyRevisit({ procedure: 'complaint' })], { procedures: { ...slaPlan([]).procedures, complaint: slaPlan([]).procedures['repair']! } }),
        story.events,
        END,
      )[0],
    ).toMatchObject({ status: 'not-applicable' });
  });

  it('of a sample asks for its share', () => {
    const plan = slaPlan([sampling({ window: 'week', share: [50, 100] })]);
    const story = given()
      .open('1', MONDAY)
      .enter('1', MONDAY + 1, 'done', 'work')
      .open('2', MONDAY)
      .enter('2', MONDAY + 1, 'done', 'work')
      .fill('1', END, 'revisit');
    expect(judge(plan, story.events, END)[0]).toMatchObject({ status: 'met', dueAt: END, ratio: { counted: 1, needed: 1 } });
  });

  it('asks only what is asked about', () => {
    const plan = slaPlan([weeklyRevisit(), threeRings()]);
    const story = given().call('c1', MONDAY + 9 * HOUR, 'ringing');
    expect(judge(plan, story.events, END, { slas: ['three-rings', 'no-such'] }).map(({ sla }) => sla)).toEqual(['three-rings']);
  });
});
