import { describe, expect, it } from 'vitest';
import { at, dailySummary, duration, frequency, sampling, slaPlan, threeRings, weeklyRevisit } from '../sla/test-support/sla-parts.ts';
import { dutiesDue, dutiesOfFact, nextDutyOpening } from './duties-due.ts';

const plan = slaPlan([
  threeRings(),
  dailySummary(),
  weeklyRevisit(),
  dailySummary({ id: 'weekly', every: 'week', on: 7, by: 1080 }),
  dailySummary({ id: 'month-end', every: 'month', on: 'last', by: 1080, roll: 'previous', calendar: 'office' }),
  dailySummary({ id: 'tenth', every: 'quarter', on: 10, by: 600 }),
  frequency({ id: 'visitors', of: 'visitor.came', per: 'workday', calendar: 'office' }),
  duration(),
]);
const keys = (now: string, since?: string) => dutiesDue(plan, at(now), since === undefined ? undefined : at(since)).map(({ sla, key }) => `${sla} ${key}`);

describe('the duties that must be open', () => {
  it('are those of the periods that have begun and are not past due', () => {
    expect(keys('2026-11-18T12:00')).toEqual([
      'daily-summary 2026-11-18',
      'weekly-revisit 2026-W47',
      'weekly 2026-W47',
      'month-end 2026-11',
      'tenth 2026-Q4',
      'visitors 2026-11-18',
    ]);
  });

  it('hold the last week while its grace lasts', () => {
    expect(keys('2026-11-24T12:00').filter((key) => key.startsWith('weekly-revisit'))).toEqual(['weekly-revisit 2026-W47', 'weekly-revisit 2026-W48']);
    expect(keys('2026-11-25T00:00:00.001').filter((key) => key.startsWith('weekly-revisit'))).toEqual(['weekly-revisit 2026-W48']);
  });

  it('leave out days on which nothing is owed, and what is past due', () => {
    expect(keys('2026-11-22T18:00:00.001')).toEqual(['weekly-revisit 2026-W47', 'month-end 2026-11', 'tenth 2026-Q4']);
    expect(keys('2026-11-22T18:00')).toContain('weekly 2026-W47');
  });

  it('hold everything a sleeping host has missed', () => {
    expect(keys('2026-11-21T18:00', '2026-11-18T17:00').filter((key) => key.startsWith('daily'))).toEqual(
      ['2026-11-18', '2026-11-19', '2026-11-20', '2026-11-21'].map((day) => `daily-summary ${day}`),
    );
  });

  it('are due at their hour, on their day, rolled where the pack rolls', () => {
    const due = Object.fromEntries(dutiesDue(plan, at('2026-10-05T09:00')).map(({ sla, dueAt }) => [sla, dueAt]));
    expect(due['tenth']).toBe(at('2026-12-10T10:00'));
    expect(due['weekly']).toBe(at('2026-10-11T18:00'));
    // 31 October 2026 is a Saturday.
    expect(due['month-end']).toBe(at('2026-10-30T18:00'));
  });

  it('are never those of a time before the pack held', () => {
    expect(dutiesDue(plan, at('2025-11-18T12:00'))).toEqual([]);
  });

  it('begin next with the next owed period', () => {
    expect(nextDutyOpening(plan, at('2026-11-18T12:00'))).toBe(at('2026-11-19T00:00'));
    expect(nextDutyOpening(slaPlan([frequency({ id: 'visitors', of: 'visitor.came', per: 'workday', calendar: 'office' })]), at('2026-09-30T12:00'))).toBe(
      at('2026-10-05T00:00'),
    );
    expect(nextDutyOpening(slaPlan([threeRings()]), 0)).toBeUndefined();
    const season = { from: '02-29', until: '02-29' } as const;
    const leap = slaPlan([frequency({ id: 'leap', of: 'visitor.came', per: 'day', season })]);
    expect(nextDutyOpening(leap, at('2025-03-01T12:00')), 'not within two years').toBeUndefined();
  });
});

describe('a fact from outside', () => {
  it('goes to the occasion it names, which its first event opens', () => {
    const data = { call: 'c1' };
    expect(dutiesOfFact(plan, { name: 'call.ringing', data, at: 0 })).toEqual([{ sla: 'three-rings', key: 'c1', opens: true }]);
    expect(dutiesOfFact(plan, { name: 'call.hung-up', data, at: 0 })).toEqual([{ sla: 'three-rings', key: 'c1', opens: false }]);
  });

  it('goes to the period that counts it', () => {
    expect(dutiesOfFact(plan, { name: 'visitor.came', data: { visitor: 'v' }, at: at('2026-11-18T12:00') })).toEqual([
      { sla: 'visitors', key: '2026-11-18', opens: true },
    ]);
  });

  it('goes to the window whose cohort or sample it belongs to', () => {
    const both = slaPlan([
      weeklyRevisit({ cohort: 'visitor.came', counted: 'call.answered' }),
      sampling({ window: 'week', cohort: 'visitor.came', of: 'call.hung-up' }),
    ]);
    const windows = (name: string) => dutiesOfFact(both, { name, data: {}, at: at('2026-11-18T12:00') }).map(({ sla, key }) => `${sla} ${key}`);
    expect(windows('visitor.came')).toEqual(['weekly-revisit 2026-W47', 'checks 2026-W47']);
    expect(windows('call.answered')).toEqual(['weekly-revisit 2026-W47']);
    expect(windows('call.hung-up')).toEqual(['checks 2026-W47']);
  });

  it('that names no occasion goes to none', () => {
    expect(dutiesOfFact(plan, { name: 'call.ringing', data: {}, at: 0 })).toEqual([]);
  });

  it('the pack does not know goes nowhere', () => {
    expect(dutiesOfFact(plan, { name: 'call.exploded', data: {}, at: 0 })).toEqual([]);
  });
});
