import type { PlanPenalty } from '@guicheng/definition';
import { describe, expect, it } from 'vitest';
import { judge } from '../../judge.ts';
import { penalties } from '../../penalty/penalties.ts';
import { given } from '../test-support/scribe.ts';
import { at, DAY, days, duration, frequency, HOUR, ms, slaPlan, threeRings, weeklyRevisit, workdays } from '../test-support/sla-parts.ts';

const MONDAY = at('2026-11-02T09:00');
const rule = (rest: Partial<PlanPenalty>): PlanPenalty => ({ per: 'event', amount: 50_000, bands: {}, ...rest });

/** A survey is due within two hours by the wall; these come so many hours after that, and a number that is absent never comes. */
function surveys(late: readonly (number | undefined)[], value: (index: number) => Record<string, unknown> = () => ({})) {
  const story = given();
  late.forEach((hours, index) => {
    const opened = MONDAY + index * DAY;
    story.open(String(index), opened, value(index)).enter(String(index), opened, 'survey', 'ticket');
    if (hours !== undefined) story.enter(String(index), opened + (2 + hours) * HOUR, 'work', 'survey');
  });
  return story;
}

const fined = (penalty: Partial<PlanPenalty>) => slaPlan([duration({ clock: 'wall', within: ms(2 * HOUR), penalty: { fine: rule(penalty) } })]);
const amounts = (lines: ReturnType<typeof penalties>) => lines.map(({ amount }) => amount);
const ASOF = at('2026-11-30T09:00');

describe('SLA row 27: penalties', () => {
  it('per event: each breach once, nothing for what was on time, due included', () => {
    const lines = penalties(fined({}), surveys([0, 1, undefined]).events, ASOF);
    expect(lines).toMatchObject([
      {
        sla: 'survey',
        penalty: 'fine',
        subject: 'case/1',
        kind: 'charge',
        amount: 50_000,
        currency: 'CNY',
        steps: [{ code: 'per_event', params: { amount: 50_000 } }],
      },
      { subject: 'case/2', amount: 50_000 },
    ]);
  });

  it('per day: what has begun counts, or only what is full', () => {
    const story = surveys([1, 24, 25]);
    const started = fined({ per: 'unit', unit: { of: 'day', counts: 'started' } });
    expect(amounts(penalties(started, story.events, ASOF))).toEqual([50_000, 50_000, 100_000]);
    const full = fined({ per: 'unit', unit: { of: 'day', counts: 'full' } });
    expect(amounts(penalties(full, story.events, ASOF))).toEqual([0, 50_000, 50_000]);
  });

  it('per day grows as long as it is not done', () => {
    const plan = fined({ per: 'unit', unit: { of: 'day', counts: 'started' } });
    const story = surveys([undefined]);
    const due = MONDAY + 2 * HOUR;
    expect(amounts(penalties(plan, story.events, due))).toEqual([]);
    expect([1, DAY, DAY + 1, 10 * DAY].map((late) => amounts(penalties(plan, story.events, due + late))[0])).toEqual([50_000, 50_000, 100_000, 500_000]);
  });

  it('per head: as many as the field of the case says, and none where it says nothing', () => {
    const plan = fined({ per: 'unit', amount: 200_000, unit: { of: 'field', field: 'heads' } });
    expect(amounts(penalties(plan, surveys([1, 1], (index) => (index === 0 ? { heads: 3 } : {})).events, ASOF))).toEqual([600_000, 0]);
  });

  it('per missing one: what a period lacks to its number, or a share to its target', () => {
    const penalty = { short: rule({ per: 'unit', amount: 1000, unit: { of: 'missing' } }) };
    const patrols = slaPlan([frequency({ of: 'visitor.came', per: 'week', atLeast: 5, penalty })]);
    const story = given().open('1', MONDAY - 30 * DAY);
    for (const day of [0, 1]) story.write('duty/gate/1', MONDAY + day * DAY, { type: 'fact-received', name: 'visitor.came', data: { visitor: String(day) } });
    const week = penalties(patrols, story.events, ASOF).find(({ subject }) => subject === 'period/2026-W45');
    expect(week).toMatchObject({ amount: 3000, steps: [{ code: 'per_missing', params: { count: 3 } }] });
  });

  const bands = {
    good: { from: [95, 100], below: [99, 100], amount: 100_000 },
    poor: { from: [0, 1], below: [95, 100], amount: 300_000 },
    best: { from: [1, 1], amount: -20_000 },
  } as const;

  it.each([
    [100, 'reward', 20_000],
    [99, undefined, undefined],
    [98, 'charge', 100_000],
    [95, 'charge', 100_000],
    [94, 'charge', 300_000],
  ])('by bands: %i of 100 in time', (counted, kind, amount) => {
    const story = given();
    for (let index = 0; index < 100; index += 1) {
      story.open(String(index), MONDAY + index).enter(String(index), MONDAY + index, 'done', 'work');
      if (index < counted) story.fill(String(index), MONDAY + HOUR, 'revisit');
    }
    const { amount: _, ...byBand } = rule({ per: 'period', bands });
    const plan = slaPlan([weeklyRevisit({ penalty: { bands: byBand } })]);
    expect(penalties(plan, story.events, at('2026-11-12T00:00')).map((line) => [line.kind, line.amount])).toEqual(kind === undefined ? [] : [[kind, amount]]);
    expect(penalties(plan, story.events, MONDAY + DAY)).toEqual([]);
  });

  it('a repeat doubles within its period and scope, and begins anew with the next', () => {
    const story = surveys([1, 1, 1, ...Array.from({ length: 27 }, () => 0), 1]);
    const doubled = fined({ repeat: { within: 'month', scope: 'sla' } });
    const lines = penalties(doubled, story.events, at('2026-12-30T09:00'));
    expect(amounts(lines)).toEqual([50_000, 100_000, 200_000, 50_000]);
    expect(lines[2]?.steps.at(-1)).toEqual({ code: 'doubled', params: { time: 3, factor: 4, within: 'month' } });
    const each = fined({ repeat: { within: 'month', scope: 'subject' } });
    expect(amounts(penalties(each, story.events, at('2026-12-30T09:00')))).toEqual([50_000, 50_000, 50_000, 50_000]);
  });

  it('a cap holds for each breach or for the period, to the last cent', () => {
    const story = surveys([1, 1, 1]);
    expect(amounts(penalties(fined({ cap: { amount: 30_000, per: 'event' } }), story.events, ASOF))).toEqual([30_000, 30_000, 30_000]);
    const monthly = penalties(fined({ cap: { amount: 120_001, per: 'month' } }), story.events, ASOF);
    expect(amounts(monthly)).toEqual([50_000, 50_000, 20_001]);
    expect(monthly[2]?.steps.at(-1)?.code).toBe('capped');
  });

  it('what is made good within its cure costs nothing, and while there is time for it nothing is owed yet', () => {
    const plan = fined({ cure: days(2) });
    const lines = penalties(plan, surveys([24, 24 * 5, undefined]).events, ASOF);
    expect(lines.map(({ amount, steps }) => [amount, steps.at(-1)?.code])).toEqual([
      [0, 'cured'],
      [50_000, 'per_event'],
      [50_000, 'per_event'],
    ]);
    expect(penalties(plan, surveys([undefined]).events, MONDAY + DAY)[0]).toMatchObject({ amount: 0, steps: [{}, { code: 'cure_running' }] });
  });

  it('what was cured does not count as the first of a repeat', () => {
    const plan = fined({ cure: days(2), repeat: { within: 'month', scope: 'sla' } });
    expect(amounts(penalties(plan, surveys([24, undefined]).events, ASOF))).toEqual([0, 50_000]);
  });

  it('a kept period earns its reward', () => {
    const penalty = { quality: rule({ per: 'period', reward: 7000 }) };
    const story = given()
      .open('1', MONDAY)
      .enter('1', MONDAY, 'done', 'work')
      .fill('1', MONDAY + 1, 'revisit');
    expect(penalties(slaPlan([weeklyRevisit({ penalty })]), story.events, at('2026-11-12T00:00'))).toMatchObject([{ kind: 'reward', amount: 7000 }]);
  });

  it('taken from the deposit, the statement says until when it has to be topped up', () => {
    const lines = penalties(fined({ deposit: { topUpWithin: days(10) } }), surveys([1]).events, ASOF);
    expect(lines.map(({ kind, amount, dueAt }) => [kind, amount, dueAt])).toEqual([
      ['charge', 50_000, undefined],
      ['deposit', 50_000, at('2026-11-13T00:00')],
    ]);
  });

  it('follows the verdicts: evidence that turns a breach takes its line back', () => {
    const plan = slaPlan([weeklyRevisit({ penalty: { fine: rule({}) } })]);
    const story = given().open('1', MONDAY).enter('1', MONDAY, 'done', 'work');
    const end = at('2026-11-12T00:00');
    expect(amounts(penalties(plan, story.events, end))).toEqual([50_000]);
    story.write('case/1', MONDAY + 1, { type: 'form-recorded', form: 'revisit', stage: 'done', value: {}, outcomes: {} }, { recordedAt: end });
    expect(penalties(plan, story.events, end)).toEqual([]);
    expect(judge(plan, story.events, end)[0]?.status).toBe('met');
  });

  it('an SLA without a penalty costs nothing', () => {
    expect(penalties(slaPlan([duration()]), surveys([1]).events, ASOF)).toEqual([]);
  });

  it('stays exact beyond what a floating number can hold, and stops at the greatest there is', () => {
    const plan = fined({ amount: 9_000_000_000_000, repeat: { within: 'year', scope: 'sla' } });
    const lines = penalties(plan, surveys(Array.from({ length: 12 }, () => 1)).events, at('2026-12-30T09:00'));
    expect(lines.map(({ amount }) => Number.isSafeInteger(amount)).every(Boolean)).toBe(true);
    expect(lines[9]?.amount).toBe(9_000_000_000_000 * 512);
    expect(lines[11]?.amount).toBe(Number.MAX_SAFE_INTEGER);
  });
});

describe('SLA row 27: what each kind of breach is counted by', () => {
  const visit = (story: ReturnType<typeof given>, day: number, data: Record<string, unknown>) =>
    story.write(`duty/gate/${day}`, MONDAY + day * DAY, { type: 'fact-received', name: 'visitor.came', data });

  it('a period that failed costs once, whatever was lacking', () => {
    const plan = slaPlan([weeklyRevisit({ penalty: { fine: rule({ per: 'period', reward: 1 }) } })]);
    const story = given().open('1', MONDAY).enter('1', MONDAY, 'done', 'work');
    expect(penalties(plan, story.events, at('2026-11-12T00:00'))).toMatchObject([{ amount: 50_000, steps: [{ code: 'per_period' }] }]);
  });

  it('a share by how many it lacked to its target', () => {
    const penalty = { short: rule({ per: 'unit', amount: 1000, unit: { of: 'missing' } }) };
    const story = given();
    for (let index = 0; index < 10; index += 1) story.open(String(index), MONDAY + index).enter(String(index), MONDAY + index, 'done', 'work');
    story.fill('0', MONDAY + HOUR, 'revisit');
    expect(amounts(penalties(slaPlan([weeklyRevisit({ penalty })]), story.events, at('2026-11-12T00:00')))).toEqual([7000]);
  });

  it('a number by how many were too many; what has no number lacks none', () => {
    const penalty = { over: rule({ per: 'unit', amount: 1000, unit: { of: 'missing' } }) };
    const { atLeast: _, ...few } = frequency({ of: 'visitor.came', per: 'week', atMost: 1, penalty });
    const story = given().open('1', MONDAY);
    for (const day of [0, 1, 2]) visit(story, day, { visitor: String(day) });
    expect(amounts(penalties(slaPlan([few]), story.events, ASOF))).toEqual([2000]);
    expect(amounts(penalties(fined({ per: 'unit', unit: { of: 'missing' } }), surveys([1]).events, ASOF))).toEqual([0]);
  });

  it('a part of a period by what the part owed', () => {
    const penalty = { short: rule({ per: 'unit', amount: 1000, unit: { of: 'missing' } }) };
    const plan = slaPlan([frequency({ of: 'visitor.came', per: 'month', atLeast: 3, proRata: true, penalty })]);
    expect(amounts(penalties(plan, given().open('1', at('2026-11-21T08:00')).events, at('2026-12-01T08:00')))).toEqual([1000]);
  });

  it('per head of a period: as the first of its facts says that says anything', () => {
    const penalty = { heads: rule({ per: 'unit', amount: 1000, unit: { of: 'field', field: 'heads' } }) };
    const { atLeast: _, ...few } = frequency({ of: 'visitor.came', per: 'week', atMost: 1, penalty });
    const story = given().open('1', MONDAY);
    for (const [day, heads] of [undefined, 3, 9].entries()) visit(story, day, { visitor: String(day), ...(heads === undefined ? {} : { heads }) });
    visit(story, -6, { visitor: 'before', heads: 7 });
    expect(amounts(penalties(slaPlan([few]), story.events, ASOF))).toEqual([3000]);
    const silent = given().open('1', MONDAY);
    for (const day of [0, 1]) visit(silent, day, { visitor: String(day) });
    expect(amounts(penalties(slaPlan([few]), silent.events, ASOF))).toEqual([0]);
  });

  it('what is broken without ever having been due has no time to count and no date but its own', () => {
    const { atMost: _, ...enough } = threeRings({ atLeast: 3, penalty: { fine: rule({ per: 'unit', unit: { of: 'minute', counts: 'started' } }) } });
    const story = given()
      .call('short', MONDAY, 'ringing')
      .call('short', MONDAY + 1, 'answered')
      .call('rings', MONDAY + HOUR, 'ringing');
    expect(penalties(slaPlan([enough]), story.events, MONDAY + HOUR)).toMatchObject([{ subject: 'occasion/short', amount: 0, at: MONDAY + 1 }]);
    const { atMost: __, ...heads } = threeRings({ atLeast: 3, penalty: { fine: rule({ per: 'unit', unit: { of: 'field', field: 'heads' } }) } });
    expect(amounts(penalties(slaPlan([heads]), story.events, MONDAY + HOUR))).toEqual([0]);
    const { calendar: ___, ...ofCases } = heads;
    const asked = { ...ofCases, from: 'repair.opened', of: 'repair.commented', until: 'repair.closed', procedure: 'repair' };
    const closed = given()
      .open('1', MONDAY, { heads: 3 })
      .close('1', MONDAY + 1);
    expect(amounts(penalties(slaPlan([asked]), closed.events, MONDAY + HOUR))).toEqual([150_000]);
  });

  it('a share far below its target lies in a band like any other, and one nobody had to reach in none', () => {
    const { amount: _, ...byBand } = rule({ per: 'period', bands: { poor: { from: [0, 1], below: [95, 100], amount: 300_000 } } });
    const plan = slaPlan([weeklyRevisit({ minSample: 2, penalty: { bands: byBand } })]);
    const done = (count: number) => {
      const story = given();
      for (let index = 0; index < count; index += 1) story.open(String(index), MONDAY + index).enter(String(index), MONDAY + index, 'done', 'work');
      return story.events;
    };
    expect(amounts(penalties(plan, done(2), at('2026-11-12T00:00')))).toEqual([300_000]);
    expect(amounts(penalties(plan, done(1), at('2026-11-12T00:00')))).toEqual([]);
  });

  it('a repeat by subject is of the zone whose period it is, and of all calls together', () => {
    const penalty = { fine: rule({ repeat: { within: 'month', scope: 'subject' } }) };
    const zones = slaPlan([frequency({ of: 'visitor.came', per: 'week', atLeast: 9, for: 'zone', penalty })]);
    const story = given().open('1', MONDAY - DAY);
    for (const day of [0, 7]) for (const zone of ['east', 'west']) visit(story, day, { visitor: zone, zone });
    const lines = penalties(zones, story.events, at('2026-11-16T00:01'));
    const of = (zone: string) => lines.filter(({ subject }) => subject.endsWith(zone)).map(({ amount }) => amount);
    expect([of('east'), of('west')]).toEqual([
      [50_000, 100_000],
      [50_000, 100_000],
    ]);
    const calls = given()
      .call('a', MONDAY + HOUR, 'ringing')
      .call('b', MONDAY + 2 * HOUR, 'ringing');
    expect(amounts(penalties(slaPlan([threeRings({ penalty })]), calls.events, ASOF))).toEqual([50_000, 100_000]);
  });

  it('in a calendar that never opens again a cure lasts for ever, and a deposit is never due', () => {
    const never = { ...slaPlan([]).calendars['office']!, id: 'never', week: [[], [], [], [], [], [], []], workweek: [] };
    const one = (penalty: Partial<PlanPenalty>) =>
      slaPlan([duration({ clock: 'wall', within: ms(2 * HOUR), calendar: 'never', penalty: { fine: rule(penalty) } })], { calendars: { never } });
    expect(penalties(one({ cure: workdays(1) }), surveys([24]).events, ASOF)).toMatchObject([{ amount: 0, steps: [{}, { code: 'cured' }] }]);
    const [, deposit] = penalties(one({ deposit: { topUpWithin: workdays(1) } }), surveys([24]).events, ASOF);
    expect(deposit).toMatchObject({ kind: 'deposit', amount: 50_000 });
    expect(deposit).not.toHaveProperty('dueAt');
  });
});
