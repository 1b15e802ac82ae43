import type { PlanDurationSla } from '@guicheng/definition';
import { describe, expect, it } from 'vitest';
import { judge } from '../../judge.ts';
import { given, type Scribe } from '../test-support/scribe.ts';
import { at, duration, HOUR, ms, slaPlan } from '../test-support/sla-parts.ts';

const OPENED = at('2026-11-18T08:00');
const told = (from: 'start' | 'last', story: Scribe, asOf: number) => {
  const repeats: PlanDurationSla['repeats'] = { every: ms(4 * HOUR), from };
  const plan = slaPlan([duration({ clock: 'wall', until: 'repair.commented', repeats })]);
  return judge(plan, story.events, asOf).map(({ status, startedAt = 0, dueAt = 0 }) => `${(startedAt - OPENED) / HOUR}-${(dueAt - OPENED) / HOUR} ${status}`);
};
const comments = (...hours: readonly number[]) => hours.reduce((story, hour) => story.comment('1', OPENED + hour * HOUR), given().open('1', OPENED));

describe('SLA row 21: what comes round again', () => {
  it('from the start: each begins when the one before was due, however late that was done', () => {
    expect(told('start', comments(1, 5, 11), OPENED + 12 * HOUR)).toEqual(['0-2 met', '2-6 met', '6-10 missed', '10-14 met']);
  });

  it('from the start: what was done twice counts once', () => {
    expect(told('start', comments(1, 1.5), OPENED + 7 * HOUR)).toEqual(['0-2 met', '2-6 missed', '6-10 running']);
  });

  it('from the last: each begins when the one before was done, late or not', () => {
    expect(told('last', comments(1, 7), OPENED + 8 * HOUR)).toEqual(['0-2 met', '1-5 late', '7-11 running']);
    expect(told('last', comments(), OPENED + 30 * HOUR)).toEqual(['0-2 missed']);
  });

  it('ends with the case', () => {
    const story = comments(1).close('1', OPENED + 3 * HOUR);
    expect(told('last', story, OPENED + 30 * HOUR)).toEqual(['0-2 met', '1-5 cancelled']);
    expect(told('start', story, OPENED + 30 * HOUR)).toEqual(['0-2 met', '2-6 cancelled']);
  });
});
