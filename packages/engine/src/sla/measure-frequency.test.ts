import type { PlanFrequencySla } from '@guicheng/definition';
import { describe, expect, it } from 'vitest';
import { judge } from '../judge.ts';
import { condition } from '../test-support/plan-parts.ts';
import { given, type Scribe } from './test-support/scribe.ts';
import { at, DAY, days, frequency, HOUR, leadTime, ms, slaPlan, workdays } from './test-support/sla-parts.ts';

const TUESDAY = at('2026-11-17T00:00');
const WEDNESDAY = TUESDAY + DAY;
const statuses = (sla: Partial<PlanFrequencySla>, story: Scribe, asOf: number) =>
  Object.fromEntries(judge(slaPlan([frequency(sla)]), story.events, asOf).map(({ subject, status }) => [subject, status]));
const person = (id: string) => ({ by: { kind: 'person', person: id, name: id } }) as const;

describe('a frequency', () => {
  it('is owed in every whole period since the history begins', () => {
    const story = given()
      .open('1', TUESDAY + 9 * HOUR)
      .comment('1', WEDNESDAY + HOUR);
    expect(statuses({}, story, WEDNESDAY + 2 * DAY)).toEqual({
      'period/2026-11-17': 'not-applicable',
      'period/2026-11-18': 'met',
      'period/2026-11-19': 'running',
      'period/2026-11-20': 'running',
    });
    expect(statuses({}, story, WEDNESDAY + 2 * DAY + 1)['period/2026-11-19']).toBe('missed');
  });

  it('counts half-open periods', () => {
    const story = given().open('1', TUESDAY).comment('1', WEDNESDAY);
    expect(statuses({}, story, WEDNESDAY + DAY)).toMatchObject({ 'period/2026-11-17': 'missed', 'period/2026-11-18': 'met' });
  });

  it('counts what comes too soon after the last one for nothing', () => {
    const story = given()
      .open('1', TUESDAY)
      .comment('1', TUESDAY + HOUR)
      .comment('1', TUESDAY + 1.5 * HOUR)
      .comment('1', TUESDAY + 2 * HOUR);
    expect(judge(slaPlan([frequency({ atLeast: 3, minGap: ms(HOUR) })]), story.events, WEDNESDAY)).toMatchObject([{ count: 2 }, {}]);
    expect(judge(slaPlan([frequency({ minGap: days(1) })]), story.events, TUESDAY + DAY - 1)).toMatchObject([{ count: 1 }]);
    expect(judge(slaPlan([frequency({ minGap: workdays(1), per: 'week' })]), story.comment('1', WEDNESDAY).events, WEDNESDAY)).toMatchObject([{ count: 2 }]);
  });

  it('is of each person who was ever seen doing it', () => {
    const story = given()
      .open('1', TUESDAY)
      .write('case/1', TUESDAY + HOUR, { type: 'comment-added', text: 'x' }, person('ann'))
      .write('case/1', WEDNESDAY + HOUR, { type: 'comment-added', text: 'x' }, person('tom'));
    expect(statuses({ for: 'person' }, story, WEDNESDAY + DAY - 1)).toEqual({
      'period/2026-11-17/ann': 'met',
      'period/2026-11-18/ann': 'running',
      'period/2026-11-18/tom': 'met',
    });
  });

  it('is of each zone a form names', () => {
    const story = given().open('1', TUESDAY).fill('1', TUESDAY, 'revisit', { zone: 'east' }).fill('1', TUESDAY, 'revisit', {});
    expect(statuses({ for: 'zone', of: 'revisit.recorded' }, story, TUESDAY + HOUR)).toEqual({ 'period/2026-11-17/east': 'met' });
  });

  it('of facts counts them at the time they were recorded where the source is not trusted with it', () => {
    const story = given().write(
      'duty/x/1',
      TUESDAY,
      { type: 'fact-received', name: 'visitor.came', data: { visitor: 'v' } },
      { recordedAt: WEDNESDAY + HOUR, by: { kind: 'source', source: 'gate' } },
    );
    expect(statuses({ of: 'visitor.came' }, story, WEDNESDAY + 2 * HOUR)['period/2026-11-18']).toBe('met');
  });

  it('of cases is owed for the whole days between two events', () => {
    const story = given()
      .open('1', TUESDAY + 9 * HOUR, { urgency: 'urgent' })
      .open('2', TUESDAY + 9 * HOUR, { urgency: 'normal' })
      .enter('1', TUESDAY + 10 * HOUR, 'survey', 'ticket')
      .enter('2', TUESDAY + 10 * HOUR, 'survey', 'ticket')
      .comment('1', WEDNESDAY + HOUR)
      .enter('1', WEDNESDAY + 2.5 * DAY, 'done', 'survey');
    const sla = {
      for: 'case',
      while: { from: 'repair.ticket.left', until: 'repair.done.entered' },
      when: condition(['==', ['read', 'form.urgency'], 'urgent']),
    } as const;
    expect(statuses(sla, story, WEDNESDAY + DAY)).toEqual({ 'case/1/2026-11-18': 'met', 'case/1/2026-11-19': 'running' });
    expect(statuses(sla, story, WEDNESDAY + 5 * DAY)).toEqual({ 'case/1/2026-11-18': 'met', 'case/1/2026-11-19': 'missed' });
    const excluded = { ...sla, when: condition(true), exclude: { storm: { when: sla.when, reason: { en: 'storm' } } } };
    expect(statuses(excluded, story, WEDNESDAY + HOUR)).toEqual({ 'case/1/2026-11-18': 'excluded', 'case/2/2026-11-18': 'running' });
  });

  it('of cases without a stretch is owed from opening to closing', () => {
    const story = given()
      .open('1', TUESDAY)
      .close('1', WEDNESDAY + DAY);
    expect(statuses({ for: 'case' }, story, WEDNESDAY + 3 * DAY)).toEqual({ 'case/1/2026-11-17': 'missed', 'case/1/2026-11-18': 'missed' });
  });
});

describe('a lead time', () => {
  const plan = slaPlan([leadTime()]);
  const asked = (when: number, value: unknown = '2026-12-15') => given().open('1', TUESDAY, { appointment: value }).enter('1', when, 'survey', 'ticket');

  it('is kept up to the end of the day so many days before the date', () => {
    expect(judge(plan, asked(at('2026-12-02T00:00')).events, at('2026-12-10T00:00'))).toMatchObject([
      { subject: 'case/1', status: 'met', dueAt: at('2026-12-02T00:00') },
    ]);
    expect(judge(plan, asked(at('2026-12-02T00:00:00.001')).events, at('2026-12-10T00:00'))).toMatchObject([{ status: 'late' }]);
  });

  it('is missed when nobody asked, and cancelled with the case', () => {
    const story = given().open('1', TUESDAY, { appointment: '2026-12-15T09:00:00+08:00' });
    expect(judge(plan, story.events, at('2026-12-02T00:00'))).toMatchObject([{ status: 'running' }]);
    expect(judge(plan, story.events, at('2026-12-02T00:00:00.001'))).toMatchObject([{ status: 'missed' }]);
    expect(judge(plan, story.withdraw('1', TUESDAY + HOUR).events, at('2026-12-10T00:00'))).toMatchObject([{ status: 'cancelled' }]);
  });

  it('counts hours back from the instant', () => {
    const hours = slaPlan([leadTime({ atLeast: ms(3 * HOUR) })]);
    expect(judge(hours, asked(at('2026-12-15T06:00'), '2026-12-15T09:00:00+08:00').events, at('2026-12-16T00:00'))).toMatchObject([
      { status: 'met', dueAt: at('2026-12-15T06:00') },
    ]);
  });

  it('is not measured without a date', () => {
    for (const value of [null, 'soon', 7]) expect(judge(plan, asked(TUESDAY + HOUR, value).events, TUESDAY + DAY)).toEqual([]);
  });

  it('is only of the cases it speaks of', () => {
    const never = slaPlan([leadTime({ when: condition(false) })]);
    expect(judge(never, asked(TUESDAY + HOUR).events, TUESDAY + DAY)).toMatchObject([{ status: 'not-applicable' }]);
  });
});
