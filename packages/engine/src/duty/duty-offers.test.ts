import { describe, expect, it } from 'vitest';
import { at, dailySummary, slaPlan, threeRings, withCarryOver } from '../sla/test-support/sla-parts.ts';
import { CLOCK, directoryOf, STAFF } from '../test-support/given.ts';
import { dutyOffers } from './duty-offers.ts';
import { initialDuty } from './duty-state.ts';
import { DutyStory } from './test-support/duty-story.ts';

const plan = slaPlan([dailySummary(withCarryOver()), threeRings()]);
const directory = directoryOf(STAFF);
const day = new DutyStory(plan, 'duty/daily-summary/2026-11-18');
day.when(at('2026-11-18T00:00'), CLOCK, { type: 'open-duty', sla: 'daily-summary', key: '2026-11-18' });

describe('a duty offers', () => {
  it('its form and its reasons to who owes it', () => {
    expect(dutyOffers(plan, day.state, { person: 'ann', positions: ['front-desk'] }, directory)).toEqual([
      { act: 'record-evidence', form: 'summary' },
      { act: 'carry-over' },
    ]);
  });

  it('nothing to others, and says why', () => {
    expect(dutyOffers(plan, day.state, { person: 'tom', positions: ['technician'] }, directory)).toMatchObject([
      { refused: { code: 'not_your_duty' } },
      { refused: { code: 'not_your_duty' } },
    ]);
    expect(dutyOffers(plan, day.state, { person: 'tom', positions: ['front-desk'], for: 'ann' }, directory)[0]).not.toHaveProperty('refused');
  });

  it('nothing once it is closed or under another plan', () => {
    const ann = { person: 'ann', positions: ['front-desk'] };
    expect(dutyOffers(plan, { ...day.state, status: 'closed' }, ann, directory)[0]?.refused?.code).toBe('duty_closed');
    expect(dutyOffers({ ...plan, hash: 'other' }, day.state, ann, directory)[0]?.refused?.code).toBe('plan_mismatch');
  });

  it('nothing before it is opened, and for a call', () => {
    expect(dutyOffers(plan, initialDuty, { person: 'ann', positions: [] }, directory)).toEqual([]);
    expect(dutyOffers(plan, { ...initialDuty, status: 'open', sla: 'three-rings' }, { person: 'ann', positions: [] }, directory)).toEqual([]);
  });
});
