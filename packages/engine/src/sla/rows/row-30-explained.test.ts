import { describe, expect, it } from 'vitest';
import type { ClockEvent, Recorded } from '../../event.ts';
import { clockAccount, clockEventAccount } from '../../explain/clocks/clock-account.ts';
import { sayFigure } from '../../explain/figures/say-figure.ts';
import { judge } from '../../judge.ts';
import { given } from '../test-support/scribe.ts';
import { at, DAY, duration, HOUR, leadTime, ms, slaPlan, weeklyRevisit, workdays } from '../test-support/sla-parts.ts';

const opened = at('2026-11-18T11:00');
const pause = { reply: { from: 'repair.commented', until: 'repair.work.entered', reason: { en: 'reply' } } };
const requirements = { row: { clauses: [{ document: 'handbook', clause: '4.2' }] } } as never;
const plan = slaPlan([duration({ within: ms(4 * HOUR), pause, satisfies: ['row'] })], { requirements });
const saying = (account: ReturnType<typeof clockAccount>, locale: 'en' | 'zh-CN' = 'en') => account?.figures.map((one) => sayFigure(one, locale));

describe('SLA row 30: every change explained', () => {
  const story = () =>
    given()
      .open('1', opened)
      .comment('1', at('2026-11-18T14:30'))
      .enter('1', at('2026-11-18T15:30'), 'work')
      .enter('1', at('2026-11-18T17:30'), 'done', 'survey');

  it('a verdict: rule, calendar intervals, pauses, due, clause, as data', () => {
    const [verdict] = judge(plan, story().events, opened + DAY);
    expect(clockAccount(plan, story().events, opened + DAY, verdict!)).toMatchObject({
      place: 'slas/survey',
      satisfies: ['row'],
      clauses: [{ document: 'handbook', clause: '4.2' }],
      counted: [
        { from: opened, until: at('2026-11-18T12:00') },
        { from: at('2026-11-18T13:30'), until: at('2026-11-18T14:30') },
        { from: at('2026-11-18T15:30'), until: at('2026-11-18T17:30') },
      ],
      pauses: [{ from: at('2026-11-18T14:30'), until: at('2026-11-18T15:30') }],
      verdict: { status: 'met', dueAt: at('2026-11-18T17:30'), elapsed: { working: 4 * HOUR } },
    });
  });

  it('and as sentences in both languages', () => {
    const account = clockAccount(plan, story().events, opened + DAY, { sla: 'survey', subject: 'case/1' });
    expect(saying(account)).toEqual([
      'from `repair.opened` (2026-11-18 11:00) until `repair.survey.left` within 14400000 ms',
      'only the opening hours of the calendar count',
      'stood still from 2026-11-18 14:30 to 2026-11-18 15:30',
      '2026-11-18 11:00 to 2026-11-18 12:00: 1h',
      '2026-11-18 13:30 to 2026-11-18 14:30: 1h',
      '2026-11-18 15:30 to 2026-11-18 17:30: 2h',
      '4h in all',
      'due at 2026-11-18 17:30',
      'done at 2026-11-18 17:30: on time',
    ]);
    expect(saying(account, 'zh-CN')?.slice(-3)).toEqual(['合计 4h', '期限是 2026-11-18 17:30', '2026-11-18 17:30 完成，按时']);
  });

  it('a breach: the clock as it stood when it spoke, whatever came later', () => {
    const late = given().open('1', opened);
    const dueAt = at('2026-11-18T16:30');
    late.write('case/1', dueAt + 1, { type: 'sla-breached', sla: 'survey', key: '1', dueAt, effects: [] }, { by: { kind: 'clock' } });
    const breach = late.events.at(-1) as Recorded<ClockEvent>;
    late.enter('1', dueAt + HOUR, 'done', 'survey');
    expect(saying(clockEventAccount(plan, late.events, breach))?.slice(-3)).toEqual([
      '4h1ms in all',
      'due at 2026-11-18 16:30',
      'due has passed and it is not done',
    ]);
  });

  it('every stretch of what is counted adds up to what the verdict says was used', () => {
    for (const hours of [1, 5, 30, 200]) {
      const asOf = opened + hours * HOUR;
      const account = clockAccount(plan, given().open('1', opened).events, asOf, { sla: 'survey', subject: 'case/1' });
      const sum = account?.counted.reduce((total, { from, until }) => total + until - from, 0);
      expect(sum).toBe(account?.verdict.elapsed?.working);
    }
  });

  it('a long clock says its first stretches and their sum', () => {
    const figures = clockAccount(plan, given().open('1', opened).events, opened + 30 * DAY, { sla: 'survey', subject: 'case/1' })?.figures ?? [];
    expect(figures.filter(({ code }) => code === 'case_counted')).toHaveLength(20);
    expect(figures.find(({ code }) => code === 'case_counted_more')?.params).toEqual({ count: 25 });
  });

  it('who set a due by hand, and why', () => {
    const set = given()
      .open('1', opened)
      .write('case/1', opened + HOUR, { type: 'due-set', sla: 'survey', key: '1', dueAt: opened + DAY, reason: 'parts' });
    expect(saying(clockAccount(plan, set.events, opened + 2 * HOUR, { sla: 'survey', subject: 'case/1' }))?.slice(-2)).toEqual([
      'ann set it due at 2026-11-19 11:00: parts',
      'not done yet, and still on time',
    ]);
  });

  it('days, dates a form holds, cases that ended, and clocks that stand still', () => {
    const days = slaPlan([duration({ within: workdays(2), pause })]);
    const asked = (events: ReturnType<typeof given>) => saying(clockAccount(days, events.events, opened + 3 * HOUR, { sla: 'survey', subject: 'case/1' }));
    expect(
      asked(
        given()
          .open('1', opened)
          .comment('1', opened + HOUR),
      ),
    ).toEqual([expect.stringContaining('within 2 workdays'), 'workdays count', 'stands still since 2026-11-18 12:00', 'it stands still now']);
    expect(
      asked(
        given()
          .open('1', opened)
          .withdraw('1', opened + HOUR),
      )?.at(-1),
    ).toBe('the case ended at 2026-11-18 12:00, so nothing is asked for any more');
    const ahead = slaPlan([leadTime()]);
    const notice = given().open('1', opened, { appointment: '2026-11-20' });
    expect(saying(clockAccount(ahead, notice.events, opened + DAY, { sla: 'notice', subject: 'case/1' }))).toEqual([
      expect.stringMatching(/^due at 2026-11-/),
      'due has passed and it is not done',
    ]);
  });

  it('what is not measured in a case has no clock', () => {
    const shares = slaPlan([weeklyRevisit()]);
    expect(clockAccount(shares, story().events, opened + DAY, { sla: 'weekly-revisit', subject: 'period/2026-W47' })).toBeUndefined();
    expect(clockAccount(plan, story().events, opened + DAY, { sla: 'none', subject: 'case/1' })).toBeUndefined();
    expect(clockAccount(plan, story().events, opened + DAY, { sla: 'survey', subject: 'case/2' })).toBeUndefined();
  });
});
