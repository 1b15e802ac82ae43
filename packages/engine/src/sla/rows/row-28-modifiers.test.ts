import type { PlanDurationSla } from '@guicheng/definition';
import { describe, expect, it } from 'vitest';
import { judge } from '../../judge.ts';
import { condition } from '../../test-support/plan-parts.ts';
import { given } from '../test-support/scribe.ts';
import { at, days, duration, HOUR, MINUTE, ms, slaPlan } from '../test-support/sla-parts.ts';

const OPENED = at('2026-11-18T09:00');
const weather = (of: string) => condition(['==', ['read', 'form.weather'], of]);
const reason = { en: 'a red alert' };
const red = { when: weather('red'), times: [3, 2], reason } as const;
const judged = (sla: Partial<PlanDurationSla>, said = 'red') =>
  judge(slaPlan([duration({ clock: 'wall', modifiers: { red }, ...sla })]), given().open('1', OPENED, { weather: said }).events, OPENED)[0];

describe('SLA row 28: what makes a target longer or shorter', () => {
  it('multiplies it where its condition holds, and is named on the verdict', () => {
    expect(judged({})).toMatchObject({ dueAt: OPENED + 3 * HOUR, modifiers: ['red'] });
    expect(judged({}, 'calm')).toMatchObject({ dueAt: OPENED + 2 * HOUR });
    expect(judged({}, 'calm')).not.toHaveProperty('modifiers');
  });

  it('multiplies with others exactly, before anything is rounded', () => {
    const third = { when: weather('red'), times: [1, 3], reason } as const;
    const thrice = { when: weather('red'), times: [3, 1], reason } as const;
    expect(judged({ modifiers: { third, thrice }, within: ms(10 * MINUTE + 1) })).toMatchObject({
      dueAt: OPENED + 10 * MINUTE + 1,
      modifiers: ['third', 'thrice'],
    });
  });

  it('counts part of a day as a day', () => {
    expect(judged({ within: days(3) })?.dueAt).toBe(at('2026-11-24T00:00'));
  });

  it('works on the target that fits', () => {
    const targets = { storm: { when: weather('red'), within: ms(4 * HOUR) } };
    expect(judged({ targets, onTargetChange: 'same-start' })).toMatchObject({ target: 'storm', dueAt: OPENED + 6 * HOUR });
  });

  it('leaves out what is beyond anybody, with a reason: that is excluded, not longer', () => {
    expect(judged({ exclude: { flood: { when: weather('flood'), reason } } }, 'flood')).toMatchObject({ status: 'excluded' });
  });
});
