import { describe, expect, it } from 'vitest';
import { judge } from '../judge.ts';
import { condition } from '../test-support/plan-parts.ts';
import { given } from './test-support/scribe.ts';
import { at, DAY, dailySummary, duration, HOUR, slaPlan, weeklyRevisit } from './test-support/sla-parts.ts';

const MONDAY = at('2026-11-16T09:00');
const CLOSED = at('2026-11-25T12:00');
const urgent = condition(['==', ['read', 'form.urgency'], 'urgent']);
const close = (story: ReturnType<typeof given>) => story.write('duty/weekly-revisit/2026-W47', CLOSED, { type: 'duty-closed' });
const week = (story: ReturnType<typeof given>, when = urgent) => judge(slaPlan([weeklyRevisit({ when })]), story.events, CLOSED + 9 * DAY)[0];

describe('a week that is closed', () => {
  it('reads its cases as they were known by then: ended, due by hand, and urgent', () => {
    const story = given()
      .open('1', MONDAY, { urgency: 'urgent' })
      .write('case/1', MONDAY, { type: 'due-set', sla: 'survey', key: '1', dueAt: MONDAY + DAY, reason: 'agreed' })
      .enter('1', MONDAY + HOUR, 'done', 'work')
      .close('1', MONDAY + 2 * HOUR);
    close(story).fill('1', CLOSED + 1, 'ticket', { urgency: 'normal' });
    expect(week(story)).toMatchObject({ status: 'missed', ratio: { cohort: 1, missing: ['1'] } });
  });

  it('takes nobody in who was written down after it', () => {
    const story = given()
      .open('1', MONDAY, { urgency: 'urgent' })
      .enter('1', MONDAY + HOUR, 'done', 'work')
      .open('2', MONDAY, { urgency: 'urgent' });
    close(story).write('case/2', MONDAY + HOUR, { type: 'stage-entered', stage: 'done' }, { recordedAt: CLOSED + 1 });
    expect(week(story)).toMatchObject({ ratio: { cohort: 1 }, afterClose: ['case/2:4'] });
  });

  it('keeps the times it knew: a claim that was confirmed later moves nothing, one confirmed before does', () => {
    const story = given();
    for (const id of ['1', '2'])
      story
        .open(id, MONDAY)
        .enter(id, MONDAY + HOUR, 'done', 'work')
        .fill(id, at('2026-11-25T09:00'), 'revisit');
    story.write('case/1', CLOSED - HOUR, { type: 'instant-confirmed', claim: 'x', of: 'case/1:5', happenedAt: MONDAY + DAY });
    close(story).write('case/2', CLOSED + HOUR, { type: 'instant-confirmed', claim: 'y', of: 'case/2:5', happenedAt: MONDAY + DAY });
    expect(week(story, condition(true))).toMatchObject({ ratio: { cohort: 2, counted: 1, missing: ['2'] } });
  });
});

describe('a summary that was missed', () => {
  it('is made up for by the first of the later ones, whichever was opened first', () => {
    const plan = slaPlan([dailySummary({ catchUp: 'next' })]);
    const story = given()
      .open('1', MONDAY)
      .summary('2026-11-19', at('2026-11-19T17:00'))
      .summary('2026-11-17', at('2026-11-17T17:00'))
      .summary('2026-11-18', at('2026-11-18T17:00'));
    expect(judge(plan, story.events, at('2026-11-20T00:00'))[0]).toMatchObject({ status: 'late', decidedAt: at('2026-11-17T17:00') });
  });

  it('waits for nothing of what is not measured by periods', () => {
    const plan = slaPlan([dailySummary({ publishes: ['survey'] }), duration()]);
    const story = given().open('1', MONDAY).summary('2026-11-16', at('2026-11-16T17:00'));
    expect(judge(plan, story.events, MONDAY + 4 * DAY, { slas: ['daily-summary'] })[0]).toMatchObject({ status: 'met' });
  });

  it('publishes nothing of before the history began', () => {
    const plan = slaPlan([dailySummary({ publishes: ['weekly-revisit'] }), weeklyRevisit()]);
    const opened = { type: 'duty-opened', sla: 'daily-summary', key: '2026-11-16', planHash: 'plan-1', from: MONDAY, provisional: false } as const;
    const story = given()
      .write('duty/daily-summary/2026-11-16', MONDAY, opened, { recordedAt: MONDAY + 3 * DAY })
      .summary('2026-11-16', MONDAY, { recordedAt: MONDAY + 3 * DAY });
    expect(judge(plan, story.events, MONDAY + 4 * DAY, { slas: ['daily-summary'] })[0]).toMatchObject({ subject: 'period/2026-11-16', status: 'late' });
  });
});
