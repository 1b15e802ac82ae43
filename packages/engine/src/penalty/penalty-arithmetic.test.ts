import type { PlanPenalty } from '@guicheng/definition';
import { describe, expect, it } from 'vitest';
import { given } from '../sla/test-support/scribe.ts';
import { at, DAY, days, duration, frequency, HOUR, ms, slaPlan, weeklyRevisit, workdays } from '../sla/test-support/sla-parts.ts';
import { penalties } from './penalties.ts';

const MONDAY = at('2026-11-02T09:00');
const ASOF = at('2026-11-30T09:00');
const rule = (rest: Partial<PlanPenalty>): PlanPenalty => ({ per: 'event', amount: 50_000, bands: {}, ...rest });
const fined = (penalty: Partial<PlanPenalty>) => slaPlan([duration({ clock: 'wall', within: ms(2 * HOUR), penalty: { fine: rule(penalty) } })]);

/** Surveys due two hours after they were asked for, on the days given, each so late. */
function surveys(late: readonly (readonly [day: number, hours: number])[], value: Record<string, unknown> = {}) {
  const story = given();
  for (const [index, [day, hours]] of late.entries()) {
    const opened = MONDAY + day * DAY;
    story
      .open(String(index), opened, value)
      .enter(String(index), opened, 'survey', 'ticket')
      .enter(String(index), opened + (2 + hours) * HOUR, 'work', 'survey');
  }
  return story.events;
}

/** Revisited: so many of the repairs of the week. */
function week(counted: number, cohort: number) {
  const story = given();
  for (let index = 0; index < cohort; index += 1) {
    story.open(String(index), MONDAY + index).enter(String(index), MONDAY + index, 'done', 'work');
    if (index < counted) story.fill(String(index), MONDAY + HOUR, 'revisit');
  }
  return story.events;
}
const steps = (lines: ReturnType<typeof penalties>) => lines.map((line) => line.steps);

describe('the arithmetic of a penalty, step by step', () => {
  it('per unit: how long it was late, in which unit, and how that was counted', () => {
    const plan = fined({ per: 'unit', unit: { of: 'hour', counts: 'full' } });
    expect(steps(penalties(plan, surveys([[0, 3.5]]), ASOF))).toEqual([
      [{ code: 'per_unit', params: { amount: 50_000, count: 3, unit: 'hour', counts: 'full', ms: 3.5 * HOUR } }],
    ]);
  });

  it('per head: the field that says how many, and what it says', () => {
    const plan = fined({ per: 'unit', unit: { of: 'field', field: 'heads' } });
    const said = (heads: unknown) => penalties(plan, surveys([[0, 1]], { heads }), ASOF)[0];
    expect(said(3)?.steps).toEqual([{ code: 'per_field', params: { amount: 50_000, count: 3, field: 'heads' } }]);
    expect([0, -2, 2.5, '4', null].map((heads) => said(heads)?.amount)).toEqual([0, 0, 0, 0, 0]);
  });

  it('per head as it stood at due, not as it was changed later', () => {
    const plan = fined({ per: 'unit', unit: { of: 'field', field: 'heads' } });
    const story = given().open('1', MONDAY, { heads: 3 }).enter('1', MONDAY, 'survey', 'ticket');
    story.fill('1', MONDAY + 2 * HOUR + 1, 'ticket', { heads: 9 });
    expect(penalties(plan, story.events, ASOF)[0]?.amount).toBe(150_000);
    story.fill('1', MONDAY + 2 * HOUR, 'ticket', { heads: 4 });
    expect(penalties(plan, story.events, ASOF)[0]?.amount).toBe(200_000);
  });

  it('per missing one: how many were lacking, or too many', () => {
    const penalty = { short: rule({ per: 'unit', amount: 1000, unit: { of: 'missing' } }) };
    const visits = frequency({ of: 'visitor.came', per: 'week', atLeast: 2, penalty });
    const story = given().open('1', MONDAY - 30 * DAY);
    const line = penalties(slaPlan([visits]), story.events, at('2026-11-09T00:01')).find(({ subject }) => subject === 'period/2026-W45');
    expect(line?.steps).toEqual([{ code: 'per_missing', params: { amount: 1000, count: 2 } }]);
  });

  it('by band: which band, and the share it was found by', () => {
    const { amount: _, ...byBand } = rule({ per: 'period', bands: { poor: { from: [0, 1], below: [80, 100], amount: 300_000 } } });
    const plan = slaPlan([weeklyRevisit({ penalty: { bands: byBand } })]);
    expect(steps(penalties(plan, week(1, 2), at('2026-11-12T00:00')))).toEqual([
      [{ code: 'band', params: { band: 'poor', counted: 1, cohort: 2, amount: 300_000 } }],
    ]);
  });

  it('a reward: its own step; without one a kept period earns nothing', () => {
    const plan = (penalty: Partial<PlanPenalty>) => slaPlan([weeklyRevisit({ penalty: { quality: rule({ per: 'period', ...penalty }) } })]);
    expect(steps(penalties(plan({ reward: 7000 }), week(1, 1), at('2026-11-12T00:00')))).toEqual([[{ code: 'reward', params: { amount: 7000 } }]]);
    expect(penalties(plan({}), week(1, 1), at('2026-11-12T00:00'))).toEqual([]);
    const { amount: _, ...rewardOnly } = rule({ per: 'period', reward: 7000 });
    expect(penalties(slaPlan([weeklyRevisit({ penalty: { quality: rewardOnly } })]), week(0, 1), at('2026-11-12T00:00'))).toEqual([]);
  });

  it('a kept event earns nothing, whatever a kept period would', () => {
    expect(penalties(fined({ reward: 7000 }), surveys([[0, 0]]), ASOF)).toEqual([]);
  });

  it('made good: what it would have cost, and within what', () => {
    expect(steps(penalties(fined({ cure: days(2) }), surveys([[0, 24]]), ASOF))).toEqual([
      [
        { code: 'per_event', params: { amount: 50_000 } },
        { code: 'cured', params: { length: '2 days' } },
      ],
    ]);
    expect(penalties(fined({ cure: days(2) }), surveys([[0, 24]]), ASOF)[0]?.kind).toBe('charge');
  });

  it('made good at the last instant is made good, and one later is not', () => {
    // Two days after the day of due, until midnight: from 2 November, 11:00, until the end of 4 November.
    const end = at('2026-11-05T00:00');
    const due = MONDAY + 2 * HOUR;
    const plan = fined({ cure: days(2) });
    const cured = (done: number) => penalties(plan, surveys([[0, (done - due) / HOUR]]), ASOF)[0]?.amount;
    expect([cured(end), cured(end + 1)]).toEqual([0, 50_000]);
    const open = given().open('1', MONDAY).enter('1', MONDAY, 'survey', 'ticket').events;
    expect([end, end + 1].map((asOf) => penalties(plan, open, asOf)[0]?.steps.at(-1)?.code)).toEqual(['cure_running', 'per_event']);
    expect(penalties(plan, surveys([[0, 24 * 5]]), due + DAY)[0]?.steps.at(-1)?.code).toBe('cure_running');
  });

  it('the deposit: how much it has to be filled up with, and within what, provisional where its calendar is', () => {
    const [charge, deposit] = penalties(fined({ deposit: { topUpWithin: workdays(3) } }), surveys([[0, 1]]), ASOF);
    expect(deposit?.steps).toEqual([{ code: 'deposit', params: { amount: 50_000, length: '3 workdays' } }]);
    expect([charge?.provisional, deposit?.provisional]).toEqual([false, false]);
    const late = at('2026-12-30T09:00') - MONDAY;
    const [sure, unsure] = penalties(fined({ deposit: { topUpWithin: workdays(9) } }), surveys([[late / DAY, 1]]), at('2027-01-20T09:00'));
    expect([sure?.provisional, unsure?.provisional]).toEqual([false, true]);
  });

  it('nothing is taken from the deposit where nothing is owed', () => {
    const plan = fined({ per: 'unit', unit: { of: 'field', field: 'heads' }, deposit: { topUpWithin: days(3) } });
    expect(penalties(plan, surveys([[0, 1]]), ASOF).map(({ kind, amount }) => [kind, amount])).toEqual([['charge', 0]]);
  });

  it('of cases that were late in another order than they were opened, the earlier due comes first', () => {
    const plan = fined({ cap: { amount: 50_000, per: 'month' } });
    const lines = penalties(
      plan,
      surveys([
        [4, 1],
        [1, 1],
        [2, 1],
      ]),
      ASOF,
    );
    expect(lines.map(({ subject, amount }) => [subject, amount])).toEqual([
      ['case/1', 50_000],
      ['case/2', 0],
      ['case/0', 0],
    ]);
  });
});

describe('limits of a penalty', () => {
  it('what a cap leaves whole is not said to be capped, and what it takes away is', () => {
    const lines = penalties(
      fined({ cap: { amount: 100_000, per: 'month' } }),
      surveys([
        [0, 1],
        [1, 1],
        [2, 1],
      ]),
      ASOF,
    );
    expect(lines.map(({ amount, steps: said }) => [amount, said.slice(1)])).toEqual([
      [50_000, []],
      [50_000, []],
      [0, [{ code: 'capped', params: { cap: 100_000, per: 'month' } }]],
    ]);
  });

  it('the cap of one breach knows nothing of the one before', () => {
    const lines = penalties(
      fined({ cap: { amount: 60_000, per: 'event' } }),
      surveys([
        [0, 1],
        [1, 1],
      ]),
      ASOF,
    );
    expect(lines.map(({ amount, steps: said }) => [amount, said.length])).toEqual([
      [50_000, 1],
      [50_000, 1],
    ]);
  });

  it('a due at midnight belongs to the month that ends then', () => {
    const midnight = (at('2026-11-30T22:00') - MONDAY) / DAY;
    const plan = fined({ repeat: { within: 'month', scope: 'sla' } });
    const asOf = at('2026-12-10T00:00');
    const amounts = (second: number) =>
      penalties(
        plan,
        surveys([
          [midnight - 1, 1],
          [second, 1],
        ]),
        asOf,
      ).map(({ amount }) => amount);
    expect(amounts(midnight)).toEqual([50_000, 100_000]);
    expect(amounts(midnight + 1 / 86_400_000)).toEqual([50_000, 50_000]);
  });

  it('the greatest number there is can be owed to the cent', () => {
    expect(penalties(fined({ amount: Number.MAX_SAFE_INTEGER }), surveys([[0, 1]]), ASOF)[0]?.amount).toBe(Number.MAX_SAFE_INTEGER);
  });
});
