import type { PlanEvery } from '@guicheng/definition';
import { describe, expect, it } from 'vitest';
import { dutiesOfFact } from '../../duty/duties-due.ts';
import { judge } from '../../judge.ts';
import type { Verdict } from '../../verdict.ts';
import { given } from '../test-support/scribe.ts';
import { at, DAY, days, frequency, HOUR, ms, slaPlan } from '../test-support/sla-parts.ts';

const fact = (story: ReturnType<typeof given>, when: number, data: Record<string, unknown>, name = 'visitor.came') =>
  story.write(`duty/gate/${when}`, when, { type: 'fact-received', name, data }, { by: { kind: 'source', source: 'gate' } });

/** The verdicts of one SLA, by period. */
function standing(verdicts: readonly Verdict[]): Record<string, string> {
  return Object.fromEntries(verdicts.map(({ subject, status }) => [subject.slice('period/'.length), status]));
}

const inspection = (rest: Parameters<typeof frequency>[0] = {}) =>
  frequency({ id: 'inspection', of: 'visitor.came', per: 'month', calendar: 'office', ...rest });

describe('SLA row 24: frequency', () => {
  it('counts one for each distinct place: twice the same place is one inspection', () => {
    const plan = slaPlan([inspection({ atLeast: 2, per: 'week', distinct: 'place' })]);
    const story = given();
    fact(story, at('2026-11-16T09:00'), { visitor: 'a', place: 'north gate' });
    fact(story, at('2026-11-17T09:00'), { visitor: 'b', place: 'north gate' });
    const sunday = at('2026-11-22T20:00');
    expect(judge(plan, story.events, sunday).at(-1)).toMatchObject({ status: 'running', count: 1 });
    fact(story, at('2026-11-18T09:00'), { visitor: 'c', place: 'south gate' });
    expect(judge(plan, story.events, sunday).at(-1)).toMatchObject({ status: 'met', count: 2, decidedAt: at('2026-11-18T09:00') });
  });

  it('what says no place counts for nothing', () => {
    const story = given();
    fact(story, at('2026-11-16T09:00'), { visitor: 'a' });
    expect(judge(slaPlan([inspection({ per: 'week', distinct: 'place' })]), story.events, at('2026-11-17T09:00')).at(-1)).toMatchObject({ count: 0 });
  });

  it('is owed in season only, and a season may run over the end of the year (GLPI compares 12-30..01-02 as text and never matches)', () => {
    const plan = slaPlan([inspection({ per: 'day', season: { from: '12-30', until: '01-02' } })]);
    const story = given();
    fact(story, at('2026-12-28T09:00'), { visitor: 'a' });
    fact(story, at('2026-12-31T09:00'), { visitor: 'a' });
    const verdicts = judge(plan, story.events, at('2027-01-05T12:00'));
    expect(standing(verdicts)).toEqual({ '2026-12-30': 'missed', '2026-12-31': 'met', '2027-01-01': 'missed', '2027-01-02': 'missed' });
  });

  it('owes nothing for a part of a period, unless it says pro rata: then the exact share of its days, rounded up', () => {
    const season = { from: '11-16', until: '11-30' };
    const story = given().open('1', at('2026-11-01T08:00'));
    const end = at('2026-12-02T08:00');
    expect(judge(slaPlan([inspection({ atLeast: 4, season })]), story.events, end)).toEqual([]);
    fact(story, at('2026-11-20T09:00'), { visitor: 'a' });
    const once = judge(slaPlan([inspection({ atLeast: 4, season, proRata: true })]), story.events, end);
    // 15 of 30 days owe 2 of 4.
    expect(once).toMatchObject([{ status: 'missed', needed: 2, count: 1, dueAt: at('2026-12-01T00:00') }]);
    const fifth = judge(slaPlan([inspection({ atLeast: 5, season, proRata: true })]), story.events, end);
    expect(fifth).toMatchObject([{ needed: 3 }]);
  });

  it('pro rata, the month in which the history begins owes its part', () => {
    const story = given().open('1', at('2026-11-21T08:00'));
    fact(story, at('2026-11-25T09:00'), { visitor: 'a' });
    const [verdict] = judge(slaPlan([inspection({ atLeast: 3, proRata: true })]), story.events, at('2026-12-01T08:00'));
    // 10 of 30 days owe 1 of 3.
    expect(verdict).toMatchObject({ needed: 1, status: 'met' });
  });

  it('floating, the next falls due one period after it was last done, not with the calendar', () => {
    const plan = slaPlan([inspection({ next: 'floating' })]);
    const story = given();
    fact(story, at('2026-09-10T09:00'), { visitor: 'a' });
    fact(story, at('2026-10-10T23:59'), { visitor: 'a' });
    fact(story, at('2026-11-12T09:00'), { visitor: 'a' });
    const verdicts = judge(plan, story.events, at('2026-11-20T12:00'));
    expect(standing(verdicts)).toMatchObject({ '2026-10': 'met', '2026-11': 'late' });
    expect(verdicts.find(({ subject }) => subject === 'period/2026-11')).toMatchObject({ dueAt: at('2026-11-11T00:00') });
  });

  it('floating from 31 January falls due on the last of February', () => {
    const story = given();
    fact(story, at('2026-01-31T09:00'), { visitor: 'a' });
    const verdicts = judge(slaPlan([inspection({ next: 'floating' })]), story.events, at('2026-03-02T12:00'));
    expect(verdicts.find(({ status }) => status === 'missed')).toMatchObject({ subject: 'period/2026-02', dueAt: at('2026-03-01T00:00') });
  });

  it('whichever comes first: a meter that ran full makes it due before the month is over', () => {
    const orEvery = { of: 'call.ringing', sum: 'trips', reaches: 100, within: days(2) };
    const plan = slaPlan([inspection({ orEvery })]);
    const story = given();
    fact(story, at('2026-11-01T00:00'), { visitor: 'a' });
    fact(story, at('2026-11-05T10:00'), { call: '1', trips: 60 }, 'call.ringing');
    fact(story, at('2026-11-09T10:00'), { call: '2', trips: 40 }, 'call.ringing');
    const due = at('2026-11-12T00:00');
    const now = (asOf: number) => judge(plan, story.events, asOf).at(-1);
    expect(now(at('2026-11-06T10:00'))).toMatchObject({ status: 'met' });
    expect(now(due)).toMatchObject({ status: 'running', dueAt: due });
    expect(now(due + 1)).toMatchObject({ status: 'missed', dueAt: due });
    fact(story, at('2026-11-11T10:00'), { visitor: 'b' });
    expect(now(due + 1)).toMatchObject({ status: 'met' });
  });

  it('a reading of the meter is sent to the period it falls in, as what is counted is', () => {
    const plan = slaPlan([inspection({ orEvery: { of: 'call.ringing', sum: 'trips', reaches: 100, within: days(2) } })]);
    const reading = { name: 'call.ringing', data: { call: '1', trips: 60 }, at: at('2026-11-05T10:00') };
    expect(dutiesOfFact(plan, reading)).toEqual([{ sla: 'inspection', key: '2026-11', opens: true }]);
  });

  it('keeps the least gap between two that count', () => {
    const story = given();
    for (const hour of [8, 9, 11]) fact(story, at(`2026-11-16T${String(hour).padStart(2, '0')}:00`), { visitor: 'a' });
    const plan = slaPlan([inspection({ per: 'day', atLeast: 3, minGap: ms(2 * HOUR) })]);
    story.open('1', at('2026-11-15T08:00'));
    expect(judge(plan, story.events, at('2026-11-16T12:00')).at(-1)).toMatchObject({ count: 2, status: 'running' });
    expect(judge(plan, story.events, at('2026-11-16T12:00') + DAY)[1]).toMatchObject({ status: 'missed' });
  });
});

describe('SLA row 24: floating by days', () => {
  const visits = (rest: Parameters<typeof frequency>[0]) => slaPlan([inspection({ next: 'floating', calendar: 'office', ...rest })]);
  /** Visited on the Friday before National Day of 2026, and asked for long after. */
  const due = (per: PlanEvery) => {
    const story = given();
    fact(story, at('2026-09-30T09:00'), { visitor: 'a' });
    return judge(visits({ per }), story.events, at('2026-10-20T00:00')).find(({ status }) => status === 'missed')?.dueAt;
  };

  it('one day, one week, the next workday or the next day of service after it was last done, to its end', () => {
    expect(due('day')).toBe(at('2026-10-02T00:00'));
    expect(due('week')).toBe(at('2026-10-08T00:00'));
    expect(due('workday')).toBe(at('2026-10-06T00:00'));
    expect(due('service-day')).toBe(at('2026-10-06T00:00'));
  });

  it('a reading that says no whole number adds nothing', () => {
    const orEvery = { of: 'call.ringing', sum: 'trips', reaches: 100, within: days(2) };
    const story = given();
    fact(story, at('2026-11-01T00:00'), { visitor: 'a' });
    for (const trips of ['many', 60.5, 99]) fact(story, at('2026-11-05T10:00') + story.events.length, { call: String(trips), trips }, 'call.ringing');
    expect(judge(slaPlan([inspection({ orEvery })]), story.events, at('2026-11-20T10:00')).at(-1)).toMatchObject({ status: 'met' });
  });

  it('too many are too many, while the meter has time left', () => {
    const orEvery = { of: 'call.ringing', sum: 'trips', reaches: 100, within: days(9) };
    const story = given();
    for (const hour of [0, 1, 2]) fact(story, at('2026-11-02T09:00') + hour * HOUR, { visitor: 'a' });
    fact(story, at('2026-11-05T10:00'), { call: '1', trips: 100 }, 'call.ringing');
    const { atLeast: _, ...few } = inspection({ orEvery, atMost: 2 });
    expect(judge(slaPlan([few]), story.events, at('2026-11-06T10:00')).at(-1)).toMatchObject({ status: 'missed', count: 3 });
  });
});

describe('SLA row 24: whose it is, and when', () => {
  it('what a machine did is nobody’s', () => {
    const story = given();
    fact(story, at('2026-11-16T09:00'), { visitor: 'a' });
    story.write('duty/gate/2', at('2026-11-16T10:00'), { type: 'fact-received', name: 'visitor.came', data: { visitor: 'b' } });
    const verdicts = judge(slaPlan([inspection({ per: 'day', for: 'person' })]), story.events, at('2026-11-16T12:00'));
    expect(verdicts.map(({ subject }) => subject)).toEqual(['period/2026-11-16/ann']);
  });

  it('out of season nothing counts, though the year it lies in is owed', () => {
    const winter = { season: { from: '11-01', until: '02-28' }, per: 'year', atLeast: 3, proRata: true } as const;
    const story = given();
    for (const day of ['2026-01-10', '2026-07-10', '2026-11-10']) fact(story, at(`${day}T09:00`), { visitor: day });
    expect(judge(slaPlan([inspection(winter)]), story.events, at('2026-12-01T00:00')).at(-1)).toMatchObject({ count: 2 });
  });
});

describe('SLA row 24: in each case', () => {
  const asked = (rest: Parameters<typeof frequency>[0]) => slaPlan([frequency({ for: 'case', calendar: 'office', ...rest })]);
  const FRIDAY = at('2026-11-20T09:00');

  it('only on days of service', () => {
    const story = given().open('1', FRIDAY);
    const verdicts = judge(asked({ per: 'service-day' }), story.events, at('2026-11-25T00:00'));
    expect(verdicts.map(({ subject, status }) => `${subject.slice('case/1/'.length)} ${status}`)).toEqual([
      '2026-11-23 missed',
      '2026-11-24 running',
      '2026-11-25 running',
    ]);
  });

  it('pro rata, the part of the week in which it began and of the week in which it ended', () => {
    const story = given().open('1', FRIDAY).close('1', at('2026-11-24T18:00'));
    const verdicts = judge(asked({ per: 'week', atLeast: 7, proRata: true }), story.events, at('2026-12-02T00:00'));
    expect(verdicts.map(({ subject, needed }) => `${subject.slice('case/1/'.length)} ${needed}`)).toEqual(['2026-W47 3', '2026-W48 2']);
  });

  it('pro rata, a whole week owes the whole', () => {
    const verdicts = judge(asked({ per: 'week', atLeast: 7, proRata: true }), given().open('1', at('2026-11-16T00:00')).events, at('2026-11-25T00:00'));
    expect(verdicts[0]).toMatchObject({ status: 'missed', dueAt: at('2026-11-23T00:00') });
    expect(verdicts[0]).not.toHaveProperty('needed');
  });
});
