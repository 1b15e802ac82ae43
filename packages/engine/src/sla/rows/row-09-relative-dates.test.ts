import { describe, expect, it } from 'vitest';
import { judge } from '../../judge.ts';
import { given } from '../test-support/scribe.ts';
import { at, dailySummary, days, duration, leadTime, slaPlan } from '../test-support/sla-parts.ts';

const opened = at('2026-11-18T09:00');
const dueOf = (sla: Parameters<typeof duration>[0]) => judge(slaPlan([duration(sla)]), given().open('1', opened).events, opened)[0]?.dueAt;

describe('SLA row 09: dates reckoned from others', () => {
  it('stays, rolls on or rolls back from a day off, as written', () => {
    expect(dueOf({ within: days(3), roll: 'none' })).toBe(at('2026-11-22T00:00'));
    expect(dueOf({ within: days(3), roll: 'next' })).toBe(at('2026-11-24T00:00'));
    expect(dueOf({ within: days(3), roll: 'previous' })).toBe(at('2026-11-21T00:00'));
  });

  it('is due at an hour of each workday, and rolls the last day of a month', () => {
    // 31 October 2026 is a Saturday.
    const monthly = (roll: 'none' | 'next' | 'previous') => {
      const plan = slaPlan([dailySummary({ every: 'month', calendar: 'office', roll, warn: {} })]);
      return judge(plan, given().summary('2026-10', at('2026-10-20T09:00')).events, at('2026-10-20T09:00'))[0]?.dueAt;
    };
    expect(monthly('none')).toBe(at('2026-10-31T17:30'));
    expect(monthly('next')).toBe(at('2026-11-02T17:30'));
    expect(monthly('previous')).toBe(at('2026-10-30T17:30'));
  });

  it('takes an hour the clock leaves out as the first one after it, and an hour it repeats as the first', () => {
    const due = (day: string) => {
      const plan = slaPlan([dailySummary({ by: 150, every: 'day', calendar: 'paris', warn: {} })]);
      const noon = Date.parse(`${day}T00:30:00Z`);
      return judge(plan, given().summary(day, noon).events, noon).find(({ subject }) => subject === `period/${day}`)?.dueAt;
    };
    expect(due('2026-03-29')).toBe(Date.parse('2026-03-29T03:00:00+02:00'));
    expect(due('2026-10-25')).toBe(Date.parse('2026-10-25T02:30:00+02:00'));
  });

  it('counts days back from a date', () => {
    const story = given().open('1', opened, { appointment: '2026-12-10' }).enter('1', opened, 'survey', 'ticket');
    expect(judge(slaPlan([leadTime()]), story.events, opened)[0]).toMatchObject({ status: 'met' });
  });
});
