import type { PlanDurationSla } from '@guicheng/definition';
import { describe, expect, it } from 'vitest';
import { judge } from '../../judge.ts';
import { condition } from '../../test-support/plan-parts.ts';
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

describe('SLA row 21: what ends and what changes it', () => {
  const repeats: PlanDurationSla['repeats'] = { every: ms(4 * HOUR), from: 'start' };
  const judged = (rest: Partial<PlanDurationSla>, story: Scribe, asOf: number) =>
    judge(slaPlan([duration({ clock: 'wall', until: 'repair.commented', repeats, ...rest })]), story.events, asOf);

  it('a cancel gives up the run that was open, and no other begins', () => {
    const cancel = { passed: { on: 'repair.waiting.entered', reason: { en: 'another company does it' } } };
    const story = comments(1).enter('1', OPENED + 3 * HOUR, 'waiting', 'ticket');
    expect(judged({ cancel }, story, OPENED + 30 * HOUR)).toMatchObject([{ status: 'met' }, { status: 'cancelled', endedBy: 'passed' }]);
  });

  it('a target is of the first alone; what makes it longer is of each', () => {
    const always = condition(true);
    const targets = { first: { when: always, within: ms(HOUR) } };
    const modifiers = { holiday: { when: always, times: [2, 1], reason: { en: 'few are there' } } } as const;
    expect(judged({ targets, modifiers }, comments(1, 5), OPENED + 6 * HOUR)).toMatchObject([
      { target: 'first', dueAt: OPENED + 2 * HOUR },
      { dueAt: OPENED + 10 * HOUR, modifiers: ['holiday'] },
    ]);
    expect(judged({ targets }, comments(0.5, 2), OPENED + 4 * HOUR)[1]).not.toHaveProperty('target');
  });
});
