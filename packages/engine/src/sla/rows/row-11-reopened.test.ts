import type { PlanDurationSla } from '@guicheng/definition';
import { describe, expect, it } from 'vitest';
import { judge } from '../../judge.ts';
import { given } from '../test-support/scribe.ts';
import { at, duration, HOUR, slaPlan } from '../test-support/sla-parts.ts';

const OPENED = at('2026-11-18T09:00');
const AGAIN = OPENED + 1.75 * HOUR;
const events = (again = AGAIN) =>
  given()
    .open('1', OPENED)
    .enter('1', OPENED, 'survey', 'ticket')
    .enter('1', OPENED + HOUR, 'work', 'survey')
    .enter('1', again, 'survey', 'work').events;
const judged = (onReopen: PlanDurationSla['onReopen'], again = AGAIN, asOf = again) =>
  judge(slaPlan([duration({ from: 'repair.survey.entered', clock: 'wall', onReopen })]), events(again), asOf);

describe('SLA row 11: a clock that starts again after it stopped', () => {
  it('goes on where it stood', () => {
    expect(judged('continue')).toMatchObject([{ status: 'running', startedAt: OPENED, dueAt: AGAIN + HOUR }]);
  });

  it('counts the time in between too', () => {
    expect(judged('count-closed-time')).toMatchObject([{ status: 'running', dueAt: OPENED + 2 * HOUR }]);
    expect(judged('count-closed-time', OPENED + 5 * HOUR)).toMatchObject([{ status: 'missed', dueAt: OPENED + 2 * HOUR }]);
  });

  it('begins anew, and what was done before is given up', () => {
    expect(judged('restart')).toMatchObject([
      { status: 'cancelled', decidedAt: AGAIN },
      { subject: 'case/1/2', status: 'running', dueAt: AGAIN + 2 * HOUR },
    ]);
  });

  it('begins anew, and what had been done when it was due stays done', () => {
    expect(judged('restart', OPENED + 5 * HOUR)).toMatchObject([{ status: 'met' }, { status: 'running' }]);
  });

  it('begins a run beside the one before', () => {
    expect(judged('new-cycle')).toMatchObject([
      { status: 'met', decidedAt: OPENED + HOUR },
      { subject: 'case/1/2', status: 'running', dueAt: AGAIN + 2 * HOUR },
    ]);
  });
});
