import type { PlanSla } from '@guicheng/definition';
import { describe, expect, it } from 'vitest';
import type { ClockEvent, Recorded } from '../../event.ts';
import { lengthText } from '../../explain/clocks/account-figures.ts';
import { clockAccount, clockEventAccount } from '../../explain/clocks/clock-account.ts';
import { sayFigure } from '../../explain/figures/say-figure.ts';
import { judge } from '../../judge.ts';
import { condition } from '../../test-support/plan-parts.ts';
import { given } from '../test-support/scribe.ts';
import { at, DAY, duration, HOUR, leadTime, MINUTE, ms, slaPlan, threeRings, weeklyRevisit, workdays } from '../test-support/sla-parts.ts';

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

  it('the target that applied and what made it longer', () => {
    const urgent = condition(['==', ['read', 'form.urgency'], 'urgent']);
    const storm = { when: urgent, times: [3, 2], reason: { en: 'storm' } } as const;
    const targets = { urgent: { when: urgent, within: workdays(2) } };
    const keen = slaPlan([duration({ targets, onTargetChange: 'same-start', modifiers: { storm } })]);
    const told = given().open('1', opened, { urgency: 'urgent' }).events;
    expect(saying(clockAccount(keen, told, opened, { sla: 'survey', subject: 'case/1' }))).toEqual([
      'from `repair.opened` (2026-11-18 11:00) until `repair.survey.left` within 2 workdays × 3/2',
      'the target `urgent` applies',
      '`storm` holds: 3/2 of the time',
      'workdays count',
      'due at 2026-11-24 00:00',
      'not done yet, and still on time',
    ]);
  });

  it.each([
    [{ cancel: { refused: { on: 'repair.work.entered', reason: { en: 'refused' } } } }, 'given up at 2026-11-18 11:30 by `refused`'],
    [{ reset: { again: { on: 'repair.work.entered' } } }, 'begun anew at 2026-11-18 11:30 by `again`'],
    [{ from: 'repair.work.left', until: 'repair.done.entered', onReopen: 'restart' } as const, 'reopened at 2026-11-18 11:50, which begins it anew'],
    [{}, 'the case ended at 2026-11-18 11:55, so nothing is asked for any more'],
  ])('how it was given up: %j', (sla, said) => {
    const told = given()
      .open('1', opened)
      .enter('1', opened + 30 * MINUTE, 'work', 'ticket')
      .enter('1', opened + 40 * MINUTE, 'done', 'work')
      .enter('1', opened + 45 * MINUTE, 'work', 'done')
      .enter('1', opened + 50 * MINUTE, 'ticket', 'work')
      .close('1', opened + 55 * MINUTE);
    expect(saying(clockAccount(slaPlan([duration(sla)]), told.events, opened + DAY, { sla: 'survey', subject: 'case/1' }))?.at(-1)).toBe(said);
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

describe('SLA row 30: what each state says', () => {
  const said = (sla: PlanSla, story: ReturnType<typeof given>, asOf: number, subject = 'case/1') =>
    saying(clockAccount(slaPlan([sla]), story.events, asOf, { sla: sla.id, subject }))?.slice(-1);

  it('late, left out, not asked, not begun', () => {
    const late = given()
      .open('1', opened)
      .enter('1', opened + DAY, 'work', 'survey');
    expect(said(duration(), late, opened + 2 * DAY)).toEqual(['done at 2026-11-19 11:00: late']);
    const one = given().open('1', opened);
    expect(said(duration({ exclude: { all: { when: condition(true), reason: { en: 'the move' } } } }), one, opened + HOUR)).toEqual([
      'excluded, as the definition says',
    ]);
    expect(said(duration({ when: condition(false) }), one, opened + HOUR)).toEqual(['not of this case']);
    const again = duration({ clock: 'wall', repeats: { every: ms(HOUR), from: 'start' } });
    expect(said(again, one, opened, 'case/1/2')).toBeUndefined();
    const early = given()
      .open('1', opened)
      .enter('1', opened + HOUR, 'work', 'survey');
    expect(said(again, early, opened + HOUR, 'case/1/2'), 'the next one begins when the first was due').toEqual(['not done yet, and still on time']);
  });

  it('a count says how many, and what reaches beyond the published year is provisional', () => {
    const { atMost: _, calendar: __, ...rings } = threeRings({ from: 'repair.opened', of: 'repair.commented', until: 'repair.closed', atLeast: 2 });
    const story = given().open('1', at('2027-01-05T09:00'));
    const figures = clockAccount(slaPlan([{ ...rings, calendar: 'office', procedure: 'repair' }]), story.events, at('2027-01-05T10:00'), {
      sla: 'three-rings',
      subject: 'case/1',
    })?.figures.map(({ code }) => code);
    expect(figures).toEqual(['case_count', 'case_running', 'provisional']);
  });

  it('what had no time to count says so, and the clock by the wall says its stretches', () => {
    const wall = duration({ clock: 'wall', pause });
    const at0 = given().open('1', opened).comment('1', opened);
    expect(clockAccount(slaPlan([wall]), at0.events, opened, { sla: 'survey', subject: 'case/1' })?.counted).toEqual([]);
    const story = given()
      .open('1', opened)
      .comment('1', opened + HOUR)
      .enter('1', opened + 2 * HOUR, 'work');
    expect(clockAccount(slaPlan([wall]), story.events, opened + 3 * HOUR - 1, { sla: 'survey', subject: 'case/1' })?.counted).toEqual([
      { from: opened, until: opened + HOUR },
      { from: opened + 2 * HOUR, until: opened + 3 * HOUR - 1 },
    ]);
    expect([lengthText(0), lengthText(90_061_001)]).toEqual(['0s', '25h1m1s1ms']);
  });
});
