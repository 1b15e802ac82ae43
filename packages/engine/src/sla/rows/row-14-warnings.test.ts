import { describe, expect, it } from 'vitest';
import { caseClocks } from '../case-clocks.ts';
import { given } from '../test-support/scribe.ts';
import { at, duration, HOUR, MINUTE, ms, slaPlan } from '../test-support/sla-parts.ts';

const opened = at('2026-11-18T09:00');
const warned = (sla: Parameters<typeof duration>[0], start = opened) => caseClocks(slaPlan([duration(sla)]), given().open('1', start).events)[0]?.warnings;

describe('SLA row 14: warnings by share or by time left', () => {
  const warn = { half: { percent: 50 }, 'half-hour': { left: 30 * MINUTE } };

  it('come as the clock counts: in open hours', () => {
    expect(warned({ warn, within: ms(4 * HOUR) })).toEqual([
      { id: 'half', at: at('2026-11-18T11:00') },
      { id: 'half-hour', at: at('2026-11-18T14:00') },
    ]);
  });

  it('come by the wall where the clock does', () => {
    expect(warned({ warn, within: ms(4 * HOUR), clock: 'wall' })).toEqual([
      { id: 'half', at: opened + 2 * HOUR },
      { id: 'half-hour', at: opened + 3.5 * HOUR },
    ]);
  });

  it('come at the start when they ask for more time than there is', () => {
    expect(warned({ warn: { early: { left: 9 * HOUR } } })).toEqual([{ id: 'early', at: opened }]);
  });
});
