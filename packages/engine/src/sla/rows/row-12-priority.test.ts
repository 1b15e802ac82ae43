import type { PlanDurationSla } from '@guicheng/definition';
import { describe, expect, it } from 'vitest';
import { judge } from '../../judge.ts';
import { condition } from '../../test-support/plan-parts.ts';
import { given } from '../test-support/scribe.ts';
import { at, duration, HOUR, MINUTE, ms, slaPlan } from '../test-support/sla-parts.ts';

const OPENED = at('2026-11-18T09:00');
const urgent = condition(['==', ['read', 'form.urgency'], 'urgent']);
const low = condition(['==', ['read', 'form.urgency'], 'low']);
const targets = { urgent: { when: urgent, within: ms(HOUR) }, low: { when: low, within: ms(8 * HOUR) } };
const changed = (from: string, to: string, when: number) => given().open('1', OPENED, { urgency: from }).fill('1', when, 'ticket', { urgency: to });
const judged = (onTargetChange: PlanDurationSla['onTargetChange'], story: ReturnType<typeof changed>, asOf: number) =>
  judge(slaPlan([duration({ clock: 'wall', targets, ...(onTargetChange ? { onTargetChange } : {}) })]), story.events, asOf)[0];

describe('SLA row 12: a change of priority', () => {
  const sooner = changed('normal', 'urgent', OPENED + 30 * MINUTE);

  it('counts the new length from the same start', () => {
    expect(judged('same-start', sooner, OPENED + 30 * MINUTE)).toMatchObject({ target: 'urgent', startedAt: OPENED, dueAt: OPENED + HOUR });
  });

  it('counts the new length from the change on, where that is written', () => {
    expect(judged('restart', sooner, OPENED + 30 * MINUTE)).toMatchObject({ startedAt: OPENED + 30 * MINUTE, dueAt: OPENED + 1.5 * HOUR });
  });

  it('that moves due into the past breaks at that instant, not before', () => {
    const late = changed('normal', 'urgent', OPENED + 1.5 * HOUR);
    expect(judged('same-start', late, OPENED + 1.5 * HOUR - 1)).toMatchObject({ status: 'running' });
    expect(judged('same-start', late, OPENED + 1.5 * HOUR)).toMatchObject({ status: 'missed', dueAt: OPENED + HOUR, decidedAt: OPENED + 1.5 * HOUR });
  });

  it('leaves a breach on record: a longer length heals nothing', () => {
    // GLPI #6902: an overdue ticket whose priority was lowered was shown as on time.
    const after = changed('urgent', 'low', OPENED + HOUR + 1);
    expect(judged('same-start', after, OPENED + 3 * HOUR)).toMatchObject({ status: 'missed', target: 'urgent', dueAt: OPENED + HOUR });
    const before = changed('urgent', 'low', OPENED + HOUR);
    expect(judged('same-start', before, OPENED + 3 * HOUR)).toMatchObject({ status: 'running', dueAt: OPENED + 8 * HOUR });
  });

  it('after it was done changes nothing', () => {
    const done = given()
      .open('1', OPENED, { urgency: 'urgent' })
      .enter('1', OPENED, 'survey', 'ticket')
      .enter('1', OPENED + HOUR, 'work', 'survey')
      .fill('1', OPENED + 2 * HOUR, 'ticket', { urgency: 'low' });
    expect(judged('same-start', done, OPENED + 3 * HOUR)).toMatchObject({ status: 'met', target: 'urgent' });
  });
});
