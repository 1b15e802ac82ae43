import { describe, expect, it } from 'vitest';
import { DutyStory } from '../../duty/test-support/duty-story.ts';
import { judge } from '../../judge.ts';
import { CLOCK } from '../../test-support/given.ts';
import { given } from '../test-support/scribe.ts';
import { at, DAY, dailySummary, frequency, MINUTE, slaPlan, weeklyRevisit } from '../test-support/sla-parts.ts';

const MORNING = at('2026-11-16T08:00');
const DUE = at('2026-11-16T17:30');
const day = (number: number) => `2026-11-${number}`;

const statuses = (plan: ReturnType<typeof slaPlan>, story: ReturnType<typeof given>, asOf: number) =>
  judge(plan, story.events, asOf).map(({ status }) => status);

describe('SLA row 23: a fixed time', () => {
  it('what is handed in before it opens counts for nothing, the instant it opens does', () => {
    const plan = slaPlan([dailySummary({ opens: 16 * 60 })]);
    const opens = at('2026-11-16T16:00');
    expect(statuses(plan, given().summary(day(16), opens - 1), DUE)).toEqual(['running']);
    expect(statuses(plan, given().summary(day(16), opens), DUE)).toEqual(['met']);
    expect(statuses(plan, given().summary(day(16), opens - 1), DUE + 1)).toEqual(['missed']);
  });

  it('is late until its last minute, and missed for good after it', () => {
    const plan = slaPlan([dailySummary({ lateUntil: 20 * 60 })]);
    const last = at('2026-11-16T20:00');
    expect(statuses(plan, given().open('1', MORNING).summary(day(16), last), last)).toEqual(['late']);
    expect(
      statuses(
        plan,
        given()
          .open('1', MORNING)
          .summary(day(16), last + 1),
        last + 1,
      ),
    ).toEqual(['missed']);
  });

  it('a last minute of the next day is one of the next day', () => {
    const plan = slaPlan([dailySummary({ lateUntil: 24 * 60 + 120 })]);
    const last = at('2026-11-17T02:00');
    expect(statuses(plan, given().open('1', MORNING).summary(day(16), last), last)[0]).toBe('late');
  });

  it('catches up as the pack says: none, by the next, or each for itself', () => {
    const next = at('2026-11-18T17:00');
    const missedTwo = () => given().open('1', MORNING).summary(day(18), next);
    const asOf = at('2026-11-18T18:00');
    expect(statuses(slaPlan([dailySummary({ catchUp: 'none' })]), missedTwo(), asOf)).toEqual(['missed', 'missed', 'met']);
    expect(statuses(slaPlan([dailySummary({ catchUp: 'next' })]), missedTwo(), asOf)).toEqual(['late', 'late', 'met']);
    expect(statuses(slaPlan([dailySummary()]), missedTwo(), asOf)).toEqual(['missed', 'missed', 'met']);
    const own = () => missedTwo().summary(day(16), next + MINUTE);
    expect(statuses(slaPlan([dailySummary()]), own(), asOf)).toEqual(['late', 'missed', 'met']);
    expect(statuses(slaPlan([dailySummary({ catchUp: 'none' })]), own(), asOf)).toEqual(['missed', 'missed', 'met']);
  });

  it('refuses what comes too early or too late, closes itself after the last minute and then takes nothing', () => {
    const plan = slaPlan([dailySummary({ opens: 16 * 60, lateUntil: 20 * 60 })]);
    const duty = new DutyStory(plan, `duty/daily-summary/${day(16)}`);
    duty.when(MORNING, CLOCK, { type: 'open-duty', sla: 'daily-summary', key: day(16) });
    expect(duty.refusal(MORNING + 1, 'ann', { type: 'record-evidence', value: {} })).toBe('evidence_too_early');
    expect(duty.refusal(at('2026-11-16T20:00') + 1, 'ann', { type: 'record-evidence', value: {} })).toBe('evidence_too_late');
    expect(duty.sleepUntil(MORNING + 2, MORNING + DAY)).toEqual(['sla-warned', 'sla-breached', 'duty-closed']);
    expect(duty.state.status).toBe('closed');
    expect(duty.refusal(MORNING + DAY, 'ann', { type: 'record-evidence', value: {} })).toBe('duty_closed');
  });

  it('where each is caught up for itself it stays open and breached', () => {
    const duty = new DutyStory(slaPlan([dailySummary()]), `duty/daily-summary/${day(16)}`);
    duty.when(MORNING, CLOCK, { type: 'open-duty', sla: 'daily-summary', key: day(16) });
    expect(duty.sleepUntil(MORNING + 2, MORNING + 30 * DAY)).toEqual(['sla-warned', 'sla-breached']);
    expect(duty.state.status).toBe('open');
  });
});

describe('SLA row 32: period close and public notice', () => {
  const END = at('2026-11-25T00:00');
  const WEEK = 'duty/weekly-revisit/2026-W47';
  const closed = () =>
    given()
      .open('1', MORNING)
      .enter('1', MORNING + 1, 'done', 'work')
      .write(WEEK, END + 1, { type: 'duty-closed' });

  it('what is recorded after the close changes no verdict of the period, and is listed', () => {
    const plan = slaPlan([weeklyRevisit()]);
    const before = judge(plan, closed().events, END + DAY)[0];
    expect(before).toMatchObject({ status: 'missed' });
    const story = closed().write(
      'case/1',
      MORNING + DAY,
      { type: 'form-recorded', form: 'revisit', stage: 'done', value: {}, outcomes: {} },
      { recordedAt: END + 2 },
    );
    const after = judge(plan, story.events, END + DAY)[0];
    expect(after).toEqual({ ...before, afterClose: ['case/1:5'] });
    expect(judge(plan, story.events, MORNING + 2 * DAY)[0]).toMatchObject({ status: 'running', ratio: { counted: 0 } });
  });

  it('evidence that comes late but before the close turns it', () => {
    const story = given()
      .open('1', MORNING)
      .enter('1', MORNING + 1, 'done', 'work');
    story.write('case/1', MORNING + DAY, { type: 'form-recorded', form: 'revisit', stage: 'done', value: {}, outcomes: {} }, { recordedAt: END + 1 });
    story.write(WEEK, END + 1, { type: 'duty-closed' });
    expect(judge(slaPlan([weeklyRevisit()]), story.events, END + DAY)[0]).toMatchObject({ status: 'met' });
  });

  it('a visit written down at the very instant of the close still counts, one written down after it is listed', () => {
    const plan = slaPlan([frequency({ id: 'visits', of: 'visitor.came', per: 'day', atLeast: 2 })]);
    const visit = (recordedAt: number) => (story: ReturnType<typeof given>) =>
      story.write('duty/gate/1', MORNING + 1, { type: 'fact-received', name: 'visitor.came', data: { visitor: String(recordedAt) } }, { recordedAt });
    const story = given().open('1', MORNING - DAY);
    const close = MORNING + DAY;
    const held = slaPlan([frequency({ id: 'visits', of: 'visitor.came', per: 'day', atLeast: 2 })], {
      events: { ...plan.events, 'visitor.came': { ...plan.events['visitor.came']!, trust: { source: 'gate', time: 'source' } } },
    });
    for (const at of [close, close + 1]) visit(at)(story);
    const sealed = story.events.map((recorded) =>
      recorded.event.type === 'fact-received' ? { ...recorded, by: { kind: 'source', source: 'gate' } as const } : recorded,
    );
    const closing = given().write(`duty/visits/${day(16)}`, close, { type: 'duty-closed' }).events;
    const verdict = judge(held, [...sealed, ...closing], close + DAY).find(({ subject }) => subject === `period/${day(16)}`);
    expect(verdict).toMatchObject({ status: 'missed', count: 1, afterClose: ['duty/gate/1:2'] });
  });

  it('a public notice counts only once the periods it makes public are closed', () => {
    const notice = dailySummary({ id: 'notice', every: 'month', on: 'last', publishes: ['weekly-revisit'], evidence: { form: 'summary' } });
    const plan = slaPlan([weeklyRevisit(), notice]);
    const story = given().open('1', at('2026-11-02T00:00'));
    const write = (when: number) => story.write('duty/notice/2026-11', when, { type: 'evidence-recorded', form: 'summary', value: {} });
    const verdict = (asOf: number) => judge(plan, story.events, asOf, { slas: ['notice'] })[0];
    for (const week of ['45', '46']) story.write(`duty/weekly-revisit/2026-W${week}`, at('2026-11-20T00:00'), { type: 'duty-closed' });
    write(at('2026-11-28T12:00'));
    expect(verdict(at('2026-11-30T12:00'))).toMatchObject({ status: 'running', ratio: { missing: ['weekly-revisit/2026-W47'] } });
    story.write(WEEK, at('2026-11-30T13:00'), { type: 'duty-closed' });
    expect(verdict(at('2026-11-30T14:00'))).toMatchObject({ status: 'running', ratio: { missing: [] } });
    write(at('2026-11-30T15:00'));
    expect(verdict(at('2026-11-30T16:00'))).toMatchObject({ status: 'met' });
  });
});
