import type { PlanDurationSla } from '@guicheng/definition';
import { describe, expect, it } from 'vitest';
import { judge } from '../../judge.ts';
import { caseClocks } from '../case-clocks.ts';
import { given } from '../test-support/scribe.ts';
import { at, duration, HOUR, slaPlan } from '../test-support/sla-parts.ts';

const OPENED = at('2026-11-18T09:00');
/** Surveyed three times: within an hour, after three, and again within one. */
const story = given()
  .open('1', OPENED)
  .enter('1', OPENED, 'survey', 'ticket')
  .enter('1', OPENED + HOUR, 'work', 'survey')
  .enter('1', OPENED + 10 * HOUR, 'survey', 'work')
  .enter('1', OPENED + 13 * HOUR, 'work', 'survey')
  .enter('1', OPENED + 20 * HOUR, 'survey', 'work')
  .enter('1', OPENED + 21 * HOUR, 'work', 'survey');
const sla = (judged?: PlanDurationSla['judged']) =>
  slaPlan([duration({ from: 'repair.survey.entered', clock: 'wall', onReopen: 'new-cycle', ...(judged ? { judged } : {}) })]);
const verdicts = (judged?: PlanDurationSla['judged']) =>
  judge(sla(judged), story.events, OPENED + 30 * HOUR).map(({ subject, status }) => `${subject} ${status}`);

describe('SLA row 5: runs of one clock', () => {
  it('are each judged, unless the definition says otherwise', () => {
    expect(verdicts()).toEqual(['case/1 met', 'case/1/2 late', 'case/1/3 met']);
    expect(verdicts('each')).toEqual(verdicts());
  });

  it('count by the last one, or by one that was ever breached', () => {
    expect(verdicts('last')).toEqual(['case/1/3 met']);
    expect(verdicts('ever')).toEqual(['case/1/2 late']);
  });

  it('count by the last one where none was breached', () => {
    expect(judge(sla('ever'), story.events.slice(0, 5), OPENED + 2 * HOUR)).toMatchObject([{ subject: 'case/1', status: 'met' }]);
  });

  it('are judged case by case', () => {
    const two = given().open('1', OPENED).enter('1', OPENED, 'survey', 'ticket').open('2', OPENED).enter('2', OPENED, 'survey', 'ticket');
    expect(judge(sla('last'), two.events, OPENED)).toMatchObject([{ subject: 'case/1' }, { subject: 'case/2' }]);
  });

  it('all stay among the clocks of the case', () => {
    expect(caseClocks(sla('last'), story.events).map(({ key, status }) => `${key} ${status}`)).toEqual(['1 stopped', '2 breached', '3 stopped']);
  });
});
