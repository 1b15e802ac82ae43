import { periodOf } from '@guicheng/calendar';
import type { PlanSla } from '@guicheng/definition';
import { describe, expect, it } from 'vitest';
import { judge } from '../judge.ts';
import { workingTimeOf } from './calendars.ts';
import { clockWindow } from './clock-window.ts';
import { given } from './test-support/scribe.ts';
import { at, DAY, dailySummary, duration, frequency, HOUR, ms, slaPlan, weeklyRevisit, workdays } from './test-support/sla-parts.ts';

const NOON = at('2026-11-18T12:00');
const never = { ...slaPlan([]).calendars['office']!, id: 'never', week: [[], [], [], [], [], [], []], workweek: [] };
/** Open on the morning of 18 November 2026 and never again. */
const once = { ...never, id: 'once', days: { '2026-11-18': { kind: 'make-up-workday', title: {}, open: [[480, 720]] } } } as const;
const closedPlan = (...slas: readonly PlanSla[]) => slaPlan(slas, { calendars: { never, once } });

describe('in a calendar that never opens again', () => {
  it('a summary that is caught up by nothing may be handed in for ever, because no next one comes', () => {
    const sla = dailySummary({ catchUp: 'none', every: 'workday', calendar: 'once' });
    const plan = closedPlan(sla);
    const period = periodOf(workingTimeOf(plan, 'once'), 'workday', NOON);
    expect(clockWindow(plan, sla, { period, due: { at: at('2026-11-18T17:30'), provisional: false } }).closes).toBe(Number.POSITIVE_INFINITY);
  });

  it('workdays of grace are none: the week is due with its end', () => {
    const plan = closedPlan(weeklyRevisit({ calendar: 'never', grace: workdays(2) }));
    expect(judge(plan, given().open('1', NOON).events, NOON + DAY)[0]).toMatchObject({ dueAt: at('2026-11-23T00:00') });
  });

  it('a pause of so many opening hours lasts', () => {
    const pause = { reply: { from: 'repair.commented', until: 'repair.work.entered', reason: { en: 'reply' }, atMost: HOUR } };
    const plan = closedPlan(duration({ calendar: 'once', within: ms(HOUR), pause }));
    const story = given().open('1', at('2026-11-18T11:00')).comment('1', at('2026-11-18T11:30'));
    expect(judge(plan, story.events, NOON + 30 * DAY)[0]).toMatchObject({ status: 'paused' });
  });

  it('what is owed every workday from the last one on is never owed again', () => {
    const plan = closedPlan(frequency({ of: 'visitor.came', per: 'workday', next: 'floating', calendar: 'once' }));
    const story = given().write('duty/gate/1', at('2026-11-18T09:00'), { type: 'fact-received', name: 'visitor.came', data: { visitor: 'a' } });
    expect(judge(plan, story.events, NOON + 30 * DAY).map(({ status }) => status)).toEqual(['not-applicable']);
  });
});
