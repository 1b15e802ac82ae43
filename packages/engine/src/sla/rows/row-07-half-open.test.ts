import { describe, expect, it } from 'vitest';
import { judge } from '../../judge.ts';
import { given } from '../test-support/scribe.ts';
import { at, dailySummary, duration, HOUR, ms, slaPlan } from '../test-support/sla-parts.ts';

const midnight = slaPlan([dailySummary({ by: 1440, every: 'day', calendar: 'paris', warn: {} })]);

describe('SLA row 07: intervals are half open, and the instant due is on time', () => {
  it('is on time at due itself and late a millisecond after', () => {
    const plan = slaPlan([duration()]);
    const opened = at('2026-11-18T09:00');
    const due = opened + 2 * HOUR;
    const stopped = (when: number) => judge(plan, given().open('1', opened).enter('1', when, 'work', 'survey').events, when + HOUR)[0]?.status;
    expect([stopped(due - 1), stopped(due), stopped(due + 1)]).toEqual(['met', 'met', 'late']);
  });

  it('counts no minute twice where one interval ends and the next begins', () => {
    const plan = slaPlan([duration({ within: ms(4 * HOUR) })]);
    // 08:30 to 12:00 and 13:30 to 18:00: half an hour is left for the afternoon.
    expect(judge(plan, given().open('1', at('2026-11-18T08:30')).events, at('2026-11-18T09:00'))[0]?.dueAt).toBe(at('2026-11-18T14:00'));
  });

  it('knows 24:00 as the end of the day: the last minute before midnight is not left out', () => {
    const evidence = (when: number) => given().summary('2026-11-18', when).events;
    const last = Date.parse('2026-11-18T23:59:30+01:00');
    const end = Date.parse('2026-11-19T00:00:00+01:00');
    const [verdict] = judge(midnight, evidence(last), last);
    expect(verdict).toMatchObject({ status: 'met', dueAt: end });
    expect(judge(midnight, evidence(end), end)[0]).toMatchObject({ status: 'met', decidedAt: end });
  });
});
