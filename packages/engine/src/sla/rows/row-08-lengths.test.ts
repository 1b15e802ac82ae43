import { describe, expect, it } from 'vitest';
import { judge } from '../../judge.ts';
import { given } from '../test-support/scribe.ts';
import { at, DAY, days, duration, HOUR, ms, slaPlan, workdays } from '../test-support/sla-parts.ts';

const dueOf = (sla: Parameters<typeof duration>[0], opened: number) => judge(slaPlan([duration(sla)]), given().open('1', opened).events, opened)[0]?.dueAt;

describe('SLA row 08: open time, workdays and calendar days', () => {
  const friday = at('2026-11-20T17:00');

  it('counts open hours over the weekend', () => {
    expect(dueOf({ within: ms(2 * HOUR) }, friday)).toBe(at('2026-11-23T09:30'));
  });

  it('counts workdays to the end of the last one, the first day not counted', () => {
    expect(dueOf({ within: workdays(2) }, friday)).toBe(at('2026-11-25T00:00'));
  });

  it('counts calendar days, weekends too', () => {
    expect(dueOf({ within: days(2) }, friday)).toBe(at('2026-11-23T00:00'));
  });

  it('never takes a day for 86,400 seconds: over a change of the clock it still ends at midnight', () => {
    const opened = Date.parse('2026-03-28T10:00:00+01:00');
    const due = dueOf({ within: days(2), calendar: 'paris' }, opened);
    expect(due).toBe(Date.parse('2026-03-31T00:00:00+02:00'));
    // What steps of 86,400 seconds from midnight would have answered.
    expect(due).not.toBe(Date.parse('2026-03-28T00:00:00+01:00') + 3 * DAY);
  });
});
