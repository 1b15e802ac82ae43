import type { PlanDurationSla } from '@guicheng/definition';
import { describe, expect, it } from 'vitest';
import { judge } from '../../judge.ts';
import { condition } from '../../test-support/plan-parts.ts';
import { given, type Scribe } from '../test-support/scribe.ts';
import { at, duration, HOUR, MINUTE, ms, slaPlan } from '../test-support/sla-parts.ts';

const OPENED = at('2026-11-18T09:00');
const reason = { en: 'another company does it' };
const cancel = { passed: { on: 'repair.waiting.entered', reason } };
const reset = { handed: { on: 'repair.waiting.entered' } };
const judged = (sla: Partial<PlanDurationSla>, story: Scribe, asOf: number) =>
  judge(slaPlan([duration({ clock: 'wall', until: 'repair.work.entered', ...sla })]), story.events, asOf);
const waiting = (when: number) => given().open('1', OPENED).enter('1', when, 'waiting', 'ticket');

describe('SLA row 3: start, stop, cancel and reset in one order', () => {
  it('a cancel gives up a clock that runs, and says by which rule', () => {
    const story = waiting(OPENED + HOUR);
    expect(judged({ cancel }, story, OPENED + 9 * HOUR)).toMatchObject([{ status: 'cancelled', decidedAt: OPENED + HOUR, endedBy: 'passed' }]);
  });

  it('what was overdue before the cancel stays overdue', () => {
    expect(judged({ cancel }, waiting(OPENED + 3 * HOUR), OPENED + 9 * HOUR)).toMatchObject([{ status: 'missed', dueAt: OPENED + 2 * HOUR }]);
  });

  it('a reset ends the run and begins another at that instant', () => {
    const begun = OPENED + HOUR;
    expect(judged({ reset }, waiting(begun), begun)).toMatchObject([
      { subject: 'case/1', status: 'cancelled', endedBy: 'handed' },
      { subject: 'case/1/2', status: 'running', startedAt: begun, dueAt: begun + 2 * HOUR },
    ]);
  });

  it('happens only where its condition holds then', () => {
    const when = condition(['==', ['read', 'form.urgency'], 'low']);
    const story = given()
      .open('1', OPENED, { urgency: 'urgent' })
      .enter('1', OPENED + HOUR, 'waiting', 'ticket');
    expect(judged({ cancel: { passed: { ...cancel.passed, when } } }, story, OPENED + HOUR)).toMatchObject([{ status: 'running' }]);
    const low = given()
      .open('1', OPENED, { urgency: 'low' })
      .enter('1', OPENED + HOUR, 'waiting', 'ticket');
    expect(judged({ cancel: { passed: { ...cancel.passed, when } } }, low, OPENED + HOUR)).toMatchObject([{ status: 'cancelled' }]);
  });

  it('of one instant the stop wins over the reset and the cancel', () => {
    const story = waiting(OPENED + HOUR).enter('1', OPENED + HOUR, 'work', 'waiting');
    expect(judged({ cancel, reset }, story, OPENED + HOUR)).toMatchObject([{ status: 'met', decidedAt: OPENED + HOUR }]);
  });

  it('of one event that does both the reset wins over the cancel', () => {
    expect(judged({ cancel, reset }, waiting(OPENED + HOUR), OPENED + HOUR)).toMatchObject([{ endedBy: 'handed' }, { status: 'running' }]);
  });

  it('a cancel that comes in the instant of a pause wins over it', () => {
    const pause = { waits: { from: 'repair.waiting.entered', until: 'repair.waiting.left', reason } };
    expect(judged({ cancel, pause }, waiting(OPENED + HOUR), OPENED + 2 * HOUR)).toMatchObject([{ status: 'cancelled' }]);
  });

  it('after a cancel a start begins anew', () => {
    const story = waiting(OPENED + HOUR).enter('1', OPENED + 2 * HOUR, 'survey', 'waiting');
    const sla = { from: 'repair.survey.entered', cancel } as const;
    const again = given()
      .open('1', OPENED)
      .enter('1', OPENED, 'survey', 'ticket')
      .enter('1', OPENED + HOUR, 'waiting', 'survey')
      .enter('1', OPENED + 2 * HOUR, 'survey', 'waiting');
    expect(judged(sla, again, OPENED + 2 * HOUR)).toMatchObject([{ status: 'cancelled' }, { status: 'running', startedAt: OPENED + 2 * HOUR }]);
    expect(judged(sla, story, OPENED + 2 * HOUR)).toMatchObject([{ subject: 'case/1', status: 'running' }]);
  });

  it('a start while the clock runs changes nothing', () => {
    const twice = given()
      .open('1', OPENED)
      .enter('1', OPENED, 'survey', 'ticket')
      .enter('1', OPENED + 30 * MINUTE, 'waiting', 'survey')
      .enter('1', OPENED + HOUR, 'survey', 'waiting');
    expect(judged({ from: 'repair.survey.entered', within: ms(HOUR) }, twice, OPENED + HOUR)).toMatchObject([{ startedAt: OPENED, dueAt: OPENED + HOUR }]);
  });
});

it('SLA row 3: a clock that a reset began in that instant is not given up by a cancel of the same', () => {
  const both = { cancel, reset: { handed: { on: 'repair.ticket.left' } } };
  const story = given()
    .open('1', OPENED)
    .enter('1', OPENED + HOUR, 'survey', 'ticket')
    .enter('1', OPENED + HOUR, 'waiting', 'survey');
  expect(judged(both, story, OPENED + HOUR)).toMatchObject([{ endedBy: 'handed' }, { status: 'running', startedAt: OPENED + HOUR }]);
});
