import type { PlanDurationSla } from '@guicheng/definition';
import { describe, expect, it } from 'vitest';
import { judge } from '../judge.ts';
import { condition } from '../test-support/plan-parts.ts';
import { given, type Scribe } from './test-support/scribe.ts';
import { at, DAY, days, duration, HOUR, MINUTE, ms, slaPlan, workdays } from './test-support/sla-parts.ts';

const OPENED = at('2026-11-18T09:00');
const verdictOf = (sla: Partial<PlanDurationSla>, story: Scribe, asOf: number) => judge(slaPlan([duration(sla)]), story.events, asOf);
const surveyed = (when: number) => given().open('1', OPENED).enter('1', when, 'work', 'survey');
const PAUSE = { pause: { owner: { from: 'repair.waiting.entered', until: 'repair.waiting.left', reason: { en: 'the owner is away' } } } };

describe('a duration', () => {
  it('is met up to and including due, late after, missed without', () => {
    const due = OPENED + 2 * HOUR;
    expect(verdictOf({}, surveyed(due), due)).toMatchObject([
      { subject: 'case/1', status: 'met', startedAt: OPENED, dueAt: due, decidedAt: due, elapsed: { wall: 2 * HOUR, working: 2 * HOUR } },
    ]);
    expect(verdictOf({}, surveyed(due + 1), due + 1)).toMatchObject([{ status: 'late', decidedAt: due + 1 }]);
    expect(verdictOf({}, given().open('1', OPENED), due)).toMatchObject([{ status: 'running' }]);
    expect(verdictOf({}, given().open('1', OPENED), due + 1)).toMatchObject([{ status: 'missed', decidedAt: due, elapsed: { wall: 2 * HOUR + 1 } }]);
  });

  it('that was late stays late, whoever asks when', () => {
    const story = surveyed(OPENED + 3 * HOUR);
    expect(verdictOf({}, story, OPENED + 2 * HOUR)[0]?.status).toBe('running');
    expect(verdictOf({}, story, OPENED + 2.5 * HOUR)[0]?.status).toBe('missed');
    expect(verdictOf({}, story, OPENED + 9 * DAY)[0]?.status).toBe('late');
  });

  it('counts open hours, or every hour, or days by the calendar', () => {
    const evening = given().open('1', at('2026-11-18T17:30'));
    const due = (sla: Partial<PlanDurationSla>) => verdictOf(sla, evening, at('2026-11-18T17:30'))[0]?.dueAt;
    expect(due({})).toBe(at('2026-11-19T10:00'));
    expect(due({ clock: 'wall' })).toBe(at('2026-11-18T19:30'));
    expect(due({ within: workdays(3) })).toBe(at('2026-11-24T00:00'));
    expect(due({ within: workdays(3), firstDay: 'counted' })).toBe(at('2026-11-21T00:00'));
    expect(due({ within: days(3) })).toBe(at('2026-11-22T00:00'));
    expect(due({ within: days(3), roll: 'next' })).toBe(at('2026-11-24T00:00'));
  });

  it('leaves pauses out, once where they overlap, and lunch only once', () => {
    const story = given()
      .open('1', OPENED)
      .enter('1', OPENED + HOUR, 'waiting', 'survey')
      .enter('1', at('2026-11-18T14:00'), 'survey', 'waiting');
    const twoPauses = { pause: { ...PAUSE.pause, again: PAUSE.pause.owner }, until: 'repair.work.entered' };
    expect(verdictOf(twoPauses, story, at('2026-11-18T14:00'))).toMatchObject([{ status: 'running', dueAt: at('2026-11-18T15:00') }]);
  });

  it('stands still while it is paused, and has no due', () => {
    const story = given()
      .open('1', OPENED)
      .enter('1', OPENED + HOUR, 'waiting', 'survey');
    const [verdict] = verdictOf({ ...PAUSE, until: 'repair.work.entered' }, story, OPENED + DAY);
    expect(verdict).toMatchObject({ status: 'paused', elapsed: { wall: HOUR } });
    expect(verdict).not.toHaveProperty('dueAt');
  });

  it('is not healed by a pause that begins after due', () => {
    const story = given()
      .open('1', OPENED)
      .enter('1', OPENED + 2 * HOUR + 1, 'waiting', 'survey');
    expect(verdictOf({ ...PAUSE, until: 'repair.work.entered' }, story, OPENED + 3 * HOUR)).toMatchObject([{ status: 'missed', dueAt: OPENED + 2 * HOUR }]);
  });

  it('of days leaves out the days a pause covers whole', () => {
    const story = given().open('1', OPENED).enter('1', at('2026-11-18T20:00'), 'waiting', 'survey').enter('1', at('2026-11-20T08:00'), 'survey', 'waiting');
    const sla = { ...PAUSE, until: 'repair.work.entered', within: workdays(2) };
    expect(verdictOf(sla, story, at('2026-11-19T12:00'))[0]?.status).toBe('paused');
    expect(verdictOf(sla, story, at('2026-11-19T12:00'))[0]).not.toHaveProperty('dueAt');
    expect(verdictOf(sla, story, at('2026-11-20T12:00'))).toMatchObject([{ status: 'running', dueAt: at('2026-11-24T00:00') }]);
  });

  it('of days leaves out a day that two pauses cover together', () => {
    const story = given()
      .open('1', OPENED)
      .enter('1', at('2026-11-18T20:00'), 'waiting', 'survey')
      .enter('1', at('2026-11-19T12:00'), 'supplier', 'waiting')
      .enter('1', at('2026-11-20T08:00'), 'survey', 'supplier');
    const supplier = { from: 'repair.supplier.entered', until: 'repair.supplier.left', reason: { en: 'a part is on order' } };
    expect(verdictOf({ pause: { ...PAUSE.pause, supplier }, until: 'repair.work.entered', within: workdays(2) }, story, at('2026-11-20T12:00'))).toMatchObject([
      { dueAt: at('2026-11-24T00:00') },
    ]);
  });

  it('of days does not end inside a pause', () => {
    const paused = given().open('1', OPENED).enter('1', at('2026-11-20T10:00'), 'waiting', 'survey');
    const sla = { ...PAUSE, until: 'repair.work.entered', within: workdays(2) };
    expect(verdictOf(sla, paused, at('2026-11-20T12:00'))[0]).toMatchObject({ status: 'paused' });
    expect(verdictOf(sla, paused, at('2026-11-20T12:00'))[0]).not.toHaveProperty('dueAt');
    const goesOn = paused.enter('1', at('2026-11-21T12:00'), 'survey', 'waiting');
    expect(verdictOf(sla, goesOn, at('2026-11-21T12:00'))).toMatchObject([{ status: 'running', dueAt: at('2026-11-24T00:00') }]);
    expect(verdictOf({ ...sla, within: days(2) }, goesOn, at('2026-11-21T12:00'))).toMatchObject([{ dueAt: at('2026-11-22T00:00') }]);
  });

  it('knows nothing of a pause that was over before it began', () => {
    const story = given()
      .open('1', OPENED)
      .enter('1', OPENED, 'waiting', 'ticket')
      .enter('1', OPENED + HOUR, 'survey', 'waiting')
      .enter('1', OPENED + 2 * HOUR, 'work', 'survey');
    expect(verdictOf({ ...PAUSE, from: 'repair.work.entered', until: 'repair.done.entered', clock: 'wall' }, story, OPENED + 2 * HOUR)).toMatchObject([
      { status: 'running', dueAt: OPENED + 4 * HOUR },
    ]);
  });

  it('goes on after a reopening where it stood, or starts a second run', () => {
    const story = given()
      .open('1', OPENED)
      .enter('1', OPENED + HOUR, 'survey', 'ticket')
      .enter('1', OPENED + 1.5 * HOUR, 'work', 'survey')
      .enter('1', OPENED + 2.5 * HOUR, 'survey', 'work');
    const sla = { from: 'repair.survey.entered', clock: 'wall', within: ms(HOUR) } as const;
    expect(verdictOf(sla, story, OPENED + 2.5 * HOUR)).toMatchObject([
      { subject: 'case/1', status: 'running', dueAt: OPENED + 3 * HOUR, elapsed: { wall: 0.5 * HOUR } },
    ]);
    expect(verdictOf({ ...sla, onReopen: 'restart' }, story, OPENED + 2.5 * HOUR)).toMatchObject([
      { subject: 'case/1', status: 'met' },
      { subject: 'case/1/2', status: 'running', dueAt: OPENED + 3.5 * HOUR },
    ]);
  });

  it('is cancelled by the end of the case before due, and missed by an end after', () => {
    expect(
      verdictOf(
        {},
        given()
          .open('1', OPENED)
          .withdraw('1', OPENED + HOUR),
        OPENED + DAY,
      ),
    ).toMatchObject([{ status: 'cancelled', decidedAt: OPENED + HOUR }]);
    expect(
      verdictOf(
        {},
        given()
          .open('1', OPENED)
          .close('1', OPENED + 2 * HOUR + 1),
        OPENED + DAY,
      ),
    ).toMatchObject([{ status: 'missed' }]);
    const after = { from: 'repair.closed', until: 'revisit.recorded', clock: 'wall' } as const;
    expect(verdictOf(after, given().open('1', OPENED).close('1', OPENED), OPENED + DAY)).toMatchObject([{ status: 'missed' }]);
  });

  it('is only of the cases it speaks of, read no later than at due', () => {
    const urgent = condition(['==', ['read', 'form.urgency'], 'urgent']);
    const story = given()
      .open('1', OPENED, { urgency: 'urgent' })
      .open('2', OPENED, { urgency: 'normal' })
      .fill('1', OPENED + 3 * HOUR, 'ticket', { urgency: 'normal' });
    expect(verdictOf({ when: urgent }, story, OPENED + DAY).map(({ status }) => status)).toEqual(['missed', 'not-applicable']);
    const excluded = { exclude: { storm: { when: urgent, reason: { en: 'storm' } } } };
    expect(verdictOf(excluded, story, OPENED + DAY).map(({ status }) => status)).toEqual(['excluded', 'missed']);
    const failing = condition(['==', ['call', 'fail', []], true]);
    expect(verdictOf({ when: failing }, story, OPENED + DAY).map(({ status }) => status)).toEqual(['not-applicable', 'not-applicable']);
  });

  it('of a call runs from ringing to answer, and is provisional beyond the published year', () => {
    const sla = { from: 'call.ringing', until: 'call.answered', within: ms(MINUTE), calendar: 'duty-phone' };
    const story = given()
      .call('c1', OPENED, 'ringing')
      .call('c1', OPENED + MINUTE, 'answered')
      .call('c2', at('2026-12-31T19:59:30'), 'ringing');
    expect(verdictOf(sla, story, at('2027-01-02T00:00'))).toMatchObject([
      { subject: 'occasion/c1', status: 'met', provisional: false },
      { subject: 'occasion/c2', status: 'missed', dueAt: at('2027-01-01T08:00:30'), provisional: true },
    ]);
  });
});
