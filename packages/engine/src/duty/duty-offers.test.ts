import { describe, expect, it } from 'vitest';
import type { Deputy } from '../directory.ts';
import { at, dailySummary, slaPlan, threeRings, withCarryOver } from '../sla/test-support/sla-parts.ts';
import { CLOCK, directoryOf, STAFF } from '../test-support/given.ts';
import { dutyOffers } from './duty-offers.ts';
import { initialDuty } from './duty-state.ts';
import { DutyStory } from './test-support/duty-story.ts';

const plan = slaPlan([dailySummary(withCarryOver()), threeRings()]);
const directory = directoryOf(STAFF);
const NOON = at('2026-11-18T12:00');
const day = new DutyStory(plan, 'duty/daily-summary/2026-11-18');
day.when(at('2026-11-18T00:00'), CLOCK, { type: 'open-duty', sla: 'daily-summary', key: '2026-11-18' });

describe('a duty offers', () => {
  it('nothing to whoever is no deputy of who owes it, or is one at another time or for something else', () => {
    const code = (deputy: Partial<Deputy>) => {
      const office = directoryOf(STAFF, { ann: [{ person: 'tom', ...deputy }] });
      return dutyOffers(plan, day.state, { person: 'tom', positions: ['front-desk'], for: 'ann' }, NOON, office)[0]?.refused?.code;
    };
    expect([code({ person: 'zoe' }), code({ until: NOON }), code({ from: NOON + 1 }), code({ scope: ['repair'] })]).toEqual(Array(4).fill('not_deputy'));
    expect(code({ from: NOON, until: NOON + 1, scope: ['daily-summary'] })).toBeUndefined();
  });

  it('its form only while it may be handed in', () => {
    const between = slaPlan([dailySummary({ opens: 16 * 60, lateUntil: 18 * 60, warn: {} })]);
    const offered = (when: number) =>
      dutyOffers(between, { ...day.state, planHash: between.hash }, { person: 'ann', positions: ['front-desk'] }, when, directory)[0]?.refused?.code;
    expect([offered(NOON), offered(at('2026-11-18T16:00')), offered(at('2026-11-18T18:00')), offered(at('2026-11-18T18:00') + 1)]).toEqual([
      'evidence_too_early',
      undefined,
      undefined,
      'evidence_too_late',
    ]);
  });

  it('its form and its reasons to who owes it', () => {
    expect(dutyOffers(plan, day.state, { person: 'ann', positions: ['front-desk'] }, NOON, directory)).toEqual([
      { act: 'record-evidence', form: 'summary' },
      { act: 'carry-over' },
    ]);
  });

  it('nothing to others, and says why', () => {
    expect(dutyOffers(plan, day.state, { person: 'tom', positions: ['technician'] }, NOON, directory)).toMatchObject([
      { refused: { code: 'not_your_duty' } },
      { refused: { code: 'not_your_duty' } },
    ]);
    expect(dutyOffers(plan, day.state, { person: 'tom', positions: ['front-desk'], for: 'ann' }, NOON, directory)[0]).not.toHaveProperty('refused');
  });

  it('nothing once it is closed or under another plan', () => {
    const ann = { person: 'ann', positions: ['front-desk'] };
    expect(dutyOffers(plan, { ...day.state, status: 'closed' }, ann, NOON, directory)[0]?.refused?.code).toBe('duty_closed');
    expect(dutyOffers({ ...plan, hash: 'other' }, day.state, ann, NOON, directory)[0]?.refused?.code).toBe('plan_mismatch');
  });

  it('nothing before it is opened, and for a call', () => {
    expect(dutyOffers(plan, initialDuty, { person: 'ann', positions: [] }, NOON, directory)).toEqual([]);
    expect(dutyOffers(plan, { ...initialDuty, status: 'open', sla: 'three-rings' }, { person: 'ann', positions: [] }, NOON, directory)).toEqual([]);
  });
});
