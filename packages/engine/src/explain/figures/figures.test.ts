import { describe, expect, it } from 'vitest';
import { judge } from '../../judge.ts';
import { penalties } from '../../penalty/penalties.ts';
import { given } from '../../sla/test-support/scribe.ts';
import {
  at,
  composite,
  DAY,
  dailySummary,
  duration,
  frequency,
  HOUR,
  MINUTE,
  ms,
  sampling,
  slaPlan,
  weeklyRevisit,
  withCarryOver,
} from '../../sla/test-support/sla-parts.ts';
import { condition } from '../../test-support/plan-parts.ts';
import type { Figure } from './figure.ts';
import { FIGURE_TEXTS } from './figure-texts.ts';
import { decimalText, percentText, shareText } from './figure-values.ts';
import { penaltyFigures } from './penalty-figures.ts';
import { sayFigure } from './say-figure.ts';
import { verdictFigures } from './verdict-figures.ts';

const MONDAY = at('2026-11-16T09:00');
const AFTER = at('2026-11-26T00:00');

function week(done: number, revisited: number) {
  const story = given();
  for (let index = 0; index < done; index += 1) {
    story.open(String(index), MONDAY + index * MINUTE).enter(String(index), MONDAY + index * MINUTE + 1, 'done', 'work');
    if (index < revisited) story.fill(String(index), MONDAY + DAY + index * MINUTE, 'revisit');
  }
  return story.events;
}

const both = (figures: readonly Figure[]) => figures.map((one) => [sayFigure(one, 'en'), sayFigure(one, 'zh-CN')]);
const english = (figures: readonly Figure[]) => figures.map((one) => sayFigure(one, 'en'));

describe('the arithmetic of a verdict in words', () => {
  it('of a share: what was counted, of how many, how many were needed, and how that was rounded', () => {
    const plan = slaPlan([weeklyRevisit()]);
    const [verdict] = judge(plan, week(77, 61), AFTER);
    expect(both(verdictFigures(plan, verdict!))).toEqual([
      ['61 of 77 = 79.2%, needed 62', '77 件中完成 61 件，即 79.2%；要求 62 件'],
      ['80% of 77 is 61.6, rounded up', '77 的 80% 是 61.6，向上取整'],
      [expect.stringMatching(/^1 more are needed, next: 61, 62, 63, 64, 65 … \(16\)$/), expect.stringMatching(/^还差 1 件，依次为：61/)],
    ]);
  });

  it('of at most, of an exact number, of too few and of none', () => {
    const { atLeast: _, ...most } = weeklyRevisit({ atMost: [5, 100] });
    const atMost = slaPlan([most]);
    expect(english(verdictFigures(atMost, judge(atMost, week(30, 1), AFTER)[0]!))).toEqual([
      '1 of 30 = 3.3%, at most 1 allowed',
      '5% of 30 is 1.5, rounded down',
    ]);
    const plan = slaPlan([weeklyRevisit({ minSample: 3 })]);
    expect(english(verdictFigures(plan, judge(plan, week(5, 5), AFTER)[0]!))).toEqual(['5 of 5 = 100%, needed 4', '80% of 5 is 4']);
    expect(english(verdictFigures(plan, judge(plan, week(2, 2), AFTER)[0]!))).toEqual(['fewer than 3 belong to the period: too few to judge']);
    expect(english(verdictFigures(plan, judge(plan, given().open('1', MONDAY).events, AFTER)[0]!))).toEqual(['nothing belongs to the period']);
  });

  it('of a clock: when it was due and when it was there, in the calendar’s time, and what is lacking', () => {
    const plan = slaPlan([dailySummary()]);
    const said = (story: ReturnType<typeof given>, asOf: number) => english(verdictFigures(plan, judge(plan, story.events, asOf)[0]!));
    expect(said(given().summary('2026-11-16', at('2026-11-16T17:30')), AFTER)).toEqual(['handed in at 2026-11-16 17:30, due at 2026-11-16 17:30: on time']);
    expect(said(given().open('1', MONDAY).summary('2026-11-16', at('2026-11-16T17:31')), AFTER)).toEqual([
      'handed in at 2026-11-16 17:31, after it was due at 2026-11-16 17:30: late',
    ]);
    expect(said(given().open('1', MONDAY), AFTER)).toEqual(['not handed in by 2026-11-16 17:30']);
    expect(said(given().open('1', MONDAY), MONDAY)).toEqual(['due at 2026-11-16 17:30']);
  });

  it('of a number of times, with the part a part of a period owes', () => {
    const plan = slaPlan([frequency({ of: 'visitor.came', per: 'month', atLeast: 3, proRata: true })]);
    const [verdict] = judge(plan, given().open('1', at('2026-11-21T08:00')).events, at('2026-12-01T08:00'));
    expect(english(verdictFigures(plan, verdict!))).toEqual(['0 counted, at least 1 needed', 'part of a period owes its part: 1 of 3, rounded up']);
    const { atLeast: _, ...few } = frequency({ of: 'visitor.came', per: 'month', atMost: 2, next: 'fixed' });
    const most = slaPlan([few]);
    expect(english(verdictFigures(most, judge(most, given().open('1', MONDAY).events, AFTER)[0]!))).toEqual(['0 happened, at most 2 allowed']);
    const floating = slaPlan([frequency({ of: 'visitor.came', per: 'month', next: 'floating' })]);
    const story = given().write('duty/gate/1', at('2026-10-16T09:00'), { type: 'fact-received', name: 'visitor.came', data: { visitor: 'a' } });
    expect(english(verdictFigures(floating, judge(floating, story.events, AFTER).at(-1)!))).toEqual([
      'reckoned from the last time, it was due at 2026-11-17 00:00',
    ]);
  });

  it('of a composite: the weight that was kept, and what was not', () => {
    const plan = slaPlan([weeklyRevisit(), composite({ revisits: { sla: 'weekly-revisit', weight: 3 } })]);
    const [verdict] = judge(plan, week(2, 0), at('2026-12-02T00:00'), { slas: ['quality'] });
    expect(english(verdictFigures(plan, verdict!))).toEqual(['0 of a weight of 3 that could be judged was kept; needed 3', 'not kept: revisits']);
  });

  it('says what is provisional, and what came after the close', () => {
    const plan = slaPlan([sampling({ window: 'year' })]);
    const [verdict] = judge(plan, week(1, 0), AFTER);
    const closed = { ...verdict!, provisional: true, afterClose: ['a', 'b'] };
    expect(english(verdictFigures(plan, closed)).slice(-2)).toEqual([
      'provisional: the holidays of the year it reaches into are not published',
      '2 records came after the period was closed and change nothing',
    ]);
  });

  it('of a clock that was not asked: nothing; and of what a case lacks: which', () => {
    const story = given().open('1', MONDAY).summary('2026-11-16', at('2026-11-16T17:00'));
    const reasons = slaPlan([dailySummary(withCarryOver())]);
    expect(english(verdictFigures(reasons, judge(reasons, story.events, AFTER)[0]!))).toEqual([
      'not handed in by 2026-11-16 17:30',
      expect.stringMatching(/1$/),
    ]);
    story.reason('2026-11-16', at('2026-11-16T17:05'), '1');
    expect(english(verdictFigures(reasons, judge(reasons, story.events, AFTER)[0]!))).toHaveLength(1);
    const excused = slaPlan([dailySummary({ exclude: { always: { when: condition(true), reason: { en: 'closed' } } } })]);
    const [verdict] = judge(excused, story.events, AFTER);
    expect([verdict?.status, verdictFigures(excused, verdict!)]).toEqual(['excluded', []]);
  });

  it('of a composite that was kept whole, and of one with nothing to judge', () => {
    const plan = slaPlan([weeklyRevisit(), composite({ revisits: { sla: 'weekly-revisit', weight: 3 } })]);
    const end = at('2026-12-02T00:00');
    const quality = (events: ReturnType<typeof week>) => english(verdictFigures(plan, judge(plan, events, end, { slas: ['quality'] })[0]!));
    expect(quality(week(2, 2))).toEqual([expect.stringContaining('3 of a weight of 3')]);
    expect(quality(given().open('1', MONDAY).events)).toEqual(['nothing belongs to the period']);
  });

  it('leaves the clocks of cases to their own explanation', () => {
    const plan = slaPlan([duration()]);
    expect(verdictFigures(plan, judge(plan, given().open('1', MONDAY).events, AFTER)[0]!)).toEqual([]);
    expect(verdictFigures(slaPlan([]), judge(plan, given().open('1', MONDAY).events, AFTER)[0]!)).toEqual([]);
  });

  it('of a penalty: each step with its amount', () => {
    const rule = { per: 'event', amount: 50_050, bands: {}, repeat: { within: 'month', scope: 'sla' }, cap: { amount: 120_000, per: 'month' } } as const;
    const plan = slaPlan([duration({ clock: 'wall', within: ms(2 * HOUR), penalty: { fine: rule } })]);
    const lines = penalties(
      plan,
      given()
        .open('1', MONDAY)
        .open('2', MONDAY + HOUR).events,
      AFTER,
    );
    expect(both(penaltyFigures(lines[1]!))).toEqual([
      ['CNY 500.5 for each breach', '每次 CNY 500.5'],
      ['time 2 in the same period: 2 times as much', '同期第 2 次，乘以 2'],
      ['capped at CNY 1200', '封顶 CNY 1200'],
    ]);
  });

  it('every sentence has the same parameters in both languages', () => {
    const holes = (text: string) => [...text.matchAll(/%(\w+)%/g)].map(([, name]) => name).toSorted();
    for (const [code, text] of Object.entries(FIGURE_TEXTS)) expect([code, holes(text.en)]).toEqual([code, holes(text['zh-CN'])]);
  });
});

describe('figures as they are written', () => {
  it('a share is rounded down, so that 79.99 % never looks like 80 %', () => {
    expect([shareText(7999, 10_000), shareText(2040, 2041), shareText(1, 1), shareText(0, 3)]).toEqual(['79.9%', '99.9%', '100%', '0%']);
  });

  it('a quotient with more than four decimals stays a fraction', () => {
    expect([decimalText(616n, 10n), decimalText(2n, 3n), decimalText(5n, 1n), decimalText(1n, 1000n)]).toEqual(['61.6', '2/3', '5', '0.001']);
    expect([percentText([4, 5]), percentText([9995, 10_000])]).toEqual(['80%', '99.95%']);
  });

  it('a third of a percent stays a fraction', () => {
    expect([percentText([1, 3]), percentText([2, 3])]).toEqual(['100/3', '200/3']);
  });
});
