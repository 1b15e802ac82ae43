import { describe, expect, it } from 'vitest';
import { calendarNow, calendarPlan, calendarVerdicts } from '../../test/calendar-sample.ts';
import { monthOfKey } from './month.ts';
import { type DutySources, monthDuties } from './month-duties.ts';

const of = (key: string, rest: Partial<DutySources> = {}) =>
  monthDuties({ plan: calendarPlan, verdicts: calendarVerdicts, now: calendarNow, ...rest }, monthOfKey(key)!);
const said = (duties: ReturnType<typeof monthDuties>) => duties.map(({ sla, day, mark }) => `${sla} ${day.slice(8)} ${mark}`);

describe('the duties of a month', () => {
  it('are what was judged, then what is owed, then what is to come', () => {
    const duties = said(of('2026-11'));
    expect(duties.slice(0, 7)).toEqual([
      'inspection 06 done',
      'summary 09 done',
      'summary 10 late',
      'summary 11 missed',
      'summary 12 due',
      'summary 13 planned',
      'inspection 13 due',
    ]);
    expect(duties.at(-1)).toBe('report 30 due');
    expect(duties.filter((each) => each.startsWith('summary')).length).toBe(4 + 18);
  });

  it('that are due at midnight are due on the day it ends', () => {
    const [inspection] = of('2026-11', { slas: ['inspection'] });
    expect(inspection).toMatchObject({ day: '2026-11-06', key: '2026-W45', who: 'manager' });
    expect(said(of('2026-12', { slas: ['report'] }))).toEqual(['report 31 planned']);
  });

  it('of a position are those it answers for', () => {
    expect(new Set(of('2026-11', { positions: ['manager'] }).map(({ sla }) => sla))).toEqual(new Set(['inspection', 'report']));
    expect(of('2026-11', { positions: [] })).toEqual([]);
  });

  it('leave out what was due before the records begin, and what a verdict leaves out', () => {
    expect(said(of('2026-10'))).toEqual([]);
    const excluded = calendarVerdicts.map((verdict) => (verdict.status === 'running' ? { ...verdict, status: 'excluded' as const } : verdict));
    expect(said(of('2026-11', { verdicts: excluded }))).not.toContain('summary 12 due');
    expect(said(of('2026-11', { verdicts: excluded })).some((each) => each.startsWith('summary 12'))).toBe(false);
  });

  it('that are past due and only seem to run are missed', () => {
    expect(said(of('2026-11', { now: calendarNow + 86_400_000, slas: ['summary'] }))).toContain('summary 12 missed');
  });
});
