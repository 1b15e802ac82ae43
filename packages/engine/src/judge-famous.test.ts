import { describe, expect, it } from 'vitest';
import { judge } from './judge.ts';
import { given, type Scribe } from './sla/test-support/scribe.ts';
import { at, DAY, dailySummary, HOUR, MINUTE, SECOND, slaPlan, threeRings, weeklyRevisit, withCarryOver } from './sla/test-support/sla-parts.ts';
import type { Verdict } from './verdict.ts';

describe('three rings', () => {
  const plan = slaPlan([threeRings()]);
  const NOON = at('2026-11-18T12:00');
  const verdict = (story: Scribe, asOf: number): Verdict | undefined => judge(plan, story.events, asOf)[0];

  it('are kept by an answer after the third', () => {
    const story = given()
      .call('c1', NOON, 'ringing')
      .call('c1', NOON + 14 * SECOND, 'answered');
    expect(verdict(story, NOON + HOUR)).toMatchObject({
      subject: 'occasion/c1',
      status: 'met',
      count: 3,
      decidedAt: NOON + 14 * SECOND,
      because: ['duty/three-rings/c1:1', 'duty/three-rings/c1:2'],
    });
  });

  it('are kept by an answer at the very instant of the fourth', () => {
    const story = given()
      .call('c1', NOON, 'ringing')
      .call('c1', NOON + 15 * SECOND, 'answered');
    expect(verdict(story, NOON + HOUR)).toMatchObject({ status: 'met', count: 3 });
  });

  it('are broken by the fourth while it still rings', () => {
    const story = given().call('c1', NOON, 'ringing');
    expect(verdict(story, NOON + 15 * SECOND - 1)).toMatchObject({ status: 'running', count: 3, dueAt: NOON + 15 * SECOND });
    expect(verdict(story, NOON + 15 * SECOND)).toMatchObject({ status: 'missed', count: 4, dueAt: NOON + 15 * SECOND, decidedAt: NOON + 15 * SECOND });
  });

  it('are late by an answer after the fourth', () => {
    const story = given()
      .call('c1', NOON, 'ringing')
      .call('c1', NOON + 15 * SECOND + 1, 'answered');
    expect(verdict(story, NOON + HOUR)).toMatchObject({ status: 'late', count: 4 });
  });

  it('are not applicable to a caller who hangs up in time, and stay broken for one who hangs up after the fourth', () => {
    const hungUpAfter = (seconds: number) =>
      verdict(
        given()
          .call('c1', NOON, 'ringing')
          .call('c1', NOON + seconds * SECOND, 'hung-up'),
        NOON + HOUR,
      );
    expect(hungUpAfter(8)).toMatchObject({ status: 'not-applicable', count: 2 });
    expect(hungUpAfter(15)).toMatchObject({ status: 'not-applicable', count: 3 });
    expect(hungUpAfter(16)).toMatchObject({ status: 'missed', count: 4 });
  });

  it('are counted as the telephone system sent them where it sends them one by one', () => {
    const story = given().call('c1', NOON, 'ringing');
    for (const second of [0, 3, 6, 9]) story.call('c1', NOON + second * SECOND, 'rang');
    expect(verdict(story, NOON + 8 * SECOND)).toMatchObject({ status: 'running', count: 3 });
    expect(verdict(story, NOON + 9 * SECOND)).toMatchObject({ status: 'missed', count: 4, dueAt: NOON + 9 * SECOND });
  });

  it('are not asked for outside the hours of the telephone', () => {
    const evening = at('2026-11-18T20:00');
    expect(verdict(given().call('c1', evening, 'ringing'), evening + HOUR)?.status).toBe('not-applicable');
    expect(verdict(given().call('c1', evening - 1, 'ringing'), evening + HOUR)?.status).toBe('missed');
  });

  it('do not begin anew when the call rings again, nor after the answer', () => {
    const again = given()
      .call('c1', NOON, 'ringing')
      .call('c1', NOON + 10 * SECOND, 'ringing');
    expect(verdict(again, NOON + 15 * SECOND)?.status).toBe('missed');
    const passedOn = given()
      .call('c1', NOON, 'ringing')
      .call('c1', NOON + 4 * SECOND, 'answered')
      .call('c1', NOON + 60 * SECOND, 'ringing');
    expect(verdict(passedOn, NOON + HOUR)).toMatchObject({ status: 'met', count: 1 });
  });

  it('believe the telephone about its time, and anybody else only from when they said it', () => {
    const claimed = given()
      .call('c1', NOON, 'ringing')
      .call('c1', NOON + 5 * SECOND, 'answered', { by: { kind: 'person', person: 'ann', name: 'Ann' }, recordedAt: NOON + 60 * SECOND });
    expect(verdict(claimed, NOON + HOUR)?.status).toBe('late');
    const late = given()
      .call('c1', NOON, 'ringing')
      .call('c1', NOON + 5 * SECOND, 'answered', { recordedAt: NOON + 60 * SECOND });
    expect(verdict(late, NOON + HOUR)?.status).toBe('met');
    const stranger = given()
      .call('c1', NOON, 'ringing')
      .call('c1', NOON + 5 * SECOND, 'answered', { by: { kind: 'source', source: 'chat' }, recordedAt: NOON + 60 * SECOND });
    expect(verdict(stranger, NOON + HOUR)?.status).toBe('late');
  });

  it('count a fact that was sent twice once', () => {
    const story = given().call('c1', NOON, 'ringing');
    for (const second of [0, 3, 3, 6]) story.call('c1', NOON + second * SECOND, 'rang');
    expect(verdict(story, NOON + 10 * SECOND)).toMatchObject({ status: 'running', count: 3, because: [1, 2, 3, 5].map((seq) => `duty/three-rings/c1:${seq}`) });
  });

  it('do not count a ring at the very instant of the answer', () => {
    const story = given().call('c1', NOON, 'ringing');
    for (const second of [0, 3, 6, 9]) story.call('c1', NOON + second * SECOND, 'rang');
    expect(verdict(story.call('c1', NOON + 9 * SECOND, 'answered'), NOON + HOUR)).toMatchObject({ status: 'met', count: 3 });
  });
});

describe('the daily summary', () => {
  const plan = slaPlan([dailySummary()]);
  const BY = at('2026-11-18T17:30');
  const MORNING = at('2026-11-18T08:00');
  const story = () => given().open('1', MORNING);
  const verdict = (told: Scribe, asOf: number, day = '2026-11-18'): Verdict | undefined =>
    judge(plan, told.events, asOf).find(({ subject }) => subject === `period/${day}`);

  it('is on time a millisecond before half past five and at half past five', () => {
    expect(verdict(story().summary('2026-11-18', BY - 1), BY)).toMatchObject({ status: 'met', decidedAt: BY - 1, dueAt: BY });
    expect(verdict(story().summary('2026-11-18', BY), BY)).toMatchObject({ status: 'met', decidedAt: BY });
  });

  it('is late a millisecond after', () => {
    expect(verdict(story().summary('2026-11-18', BY + 1), BY + HOUR)).toMatchObject({ status: 'late', decidedAt: BY + 1 });
  });

  it('that is not written is running until due, and missed from then on', () => {
    expect(verdict(story(), BY)?.status).toBe('running');
    expect(verdict(story(), BY + 1)?.status).toBe('missed');
    expect(verdict(story(), at('2026-11-19T00:00'))).toMatchObject({ status: 'missed', dueAt: BY, decidedAt: BY });
  });

  it('is not written yesterday by turning back a clock', () => {
    expect(verdict(story().summary('2026-11-18', BY - HOUR, { recordedAt: BY + DAY }), BY + 2 * DAY)).toMatchObject({ status: 'late', decidedAt: BY + DAY });
    expect(verdict(story().summary('2026-11-18', BY - HOUR, { recordedAt: BY + DAY }), BY + HOUR)?.status).toBe('missed');
  });

  it('is owed on every service day since the history begins, also when nobody did anything', () => {
    const all = judge(plan, story().events, at('2026-11-22T12:00'));
    expect(all.map(({ subject, status }) => [subject, status])).toEqual([
      ['period/2026-11-18', 'missed'],
      ['period/2026-11-19', 'missed'],
      ['period/2026-11-20', 'missed'],
      ['period/2026-11-21', 'missed'],
      ['period/2026-11-22', 'running'],
    ]);
    expect(judge(plan, [], at('2026-11-22T12:00'))).toEqual([]);
    expect(judge(plan, given().open('1', BY + 1).events, BY + HOUR)).toEqual([]);
  });

  it('needs a reason for every repair that was not done at due', () => {
    const withReasons = slaPlan([dailySummary(withCarryOver())]);
    const told = story()
      .enter('1', MORNING, 'done', 'ticket')
      .open('2', MORNING + 1)
      .open('3', MORNING + 2)
      .open('4', MORNING + 3)
      .close('4', BY - 1)
      .summary('2026-11-18', BY - MINUTE)
      .reason('2026-11-18', BY - MINUTE, '2');
    const judged = (asOf: number) => judge(withReasons, told.events, asOf)[0];
    expect(judged(BY)).toMatchObject({ status: 'running', ratio: { counted: 1, cohort: 2, needed: 2, missing: ['3'] } });
    expect(judged(BY + 1)?.status).toBe('missed');
    told.reason('2026-11-18', BY + MINUTE, '3');
    expect(judged(BY + HOUR)).toMatchObject({ status: 'late', decidedAt: BY + MINUTE });
  });

  it('is met again only with a reason when a repair comes in after it was written', () => {
    const withReasons = slaPlan([dailySummary(withCarryOver())]);
    const told = given()
      .summary('2026-11-18', BY - HOUR)
      .open('1', BY - MINUTE);
    expect(judge(withReasons, told.events, BY - HOUR)[0]?.status).toBe('met');
    expect(judge(withReasons, told.events, BY)[0]?.status).toBe('running');
    told.reason('2026-11-18', BY, '1');
    expect(judge(withReasons, told.events, BY + HOUR)[0]).toMatchObject({ status: 'met', decidedAt: BY });
  });

  it('is provisional in a year whose holidays are not published', () => {
    const told = given().open('1', at('2026-12-31T08:00'));
    expect(verdict(told, at('2027-01-02T08:00'), '2026-12-31')?.provisional).toBe(false);
    expect(verdict(told, at('2027-01-02T08:00'), '2027-01-01')?.provisional).toBe(true);
  });

  it('is due at half past five by the clock on the wall also when the clock changes', () => {
    const paris = slaPlan([dailySummary({ calendar: 'paris', by: 150 })]);
    const told = given().open('1', Date.parse('2026-03-28T00:00Z'));
    const dueOn = (day: string) => judge(paris, told.events, Date.parse('2026-03-31T00:00Z')).find(({ subject }) => subject === `period/${day}`)?.dueAt;
    expect(dueOn('2026-03-29')).toBe(Date.parse('2026-03-29T01:00Z'));
    expect(dueOn('2026-03-30')).toBe(Date.parse('2026-03-30T00:30Z'));
  });
});

describe('the weekly revisit', () => {
  const plan = slaPlan([weeklyRevisit()]);
  const MONDAY = at('2026-11-16T00:00');
  const SUNDAY_END = at('2026-11-23T00:00');
  const DUE = at('2026-11-25T00:00');
  const verdict = (told: Scribe, asOf: number, key = '2026-W47'): Verdict | undefined =>
    judge(plan, told.events, asOf).find(({ subject }) => subject === `period/${key}`);

  function week(done: number, revisited: number, revisitAt = SUNDAY_END - HOUR): Scribe {
    const told = given();
    for (let number = 1; number <= done; number += 1) {
      told.open(`${number}`, MONDAY + number).enter(`${number}`, MONDAY + DAY + number, 'done', 'work');
      if (number <= revisited) told.fill(`${number}`, revisitAt, 'revisit');
    }
    return told;
  }

  it('fails at 79.99 % and passes at 80 %', () => {
    expect(verdict(week(5, 4), DUE + 1)).toMatchObject({ status: 'met', ratio: { counted: 4, cohort: 5, needed: 4 } });
    expect(verdict(week(5, 3), DUE + 1)).toMatchObject({ status: 'missed', ratio: { counted: 3, cohort: 5, needed: 4 } });
    expect(verdict(week(10_000, 8_000), DUE + 1)?.status).toBe('met');
    expect(verdict(week(10_000, 7_999), DUE + 1)).toMatchObject({ status: 'missed', ratio: { counted: 7_999, needed: 8_000 } });
    expect(verdict(week(3, 2), DUE + 1)).toMatchObject({ status: 'missed', ratio: { needed: 3 } });
  });

  it('lists who is still to be visited, oldest first', () => {
    expect(verdict(week(5, 2), SUNDAY_END)?.ratio).toEqual({ counted: 2, cohort: 5, needed: 4, missing: ['3', '4', '5'] });
  });

  it('of a week in which nothing was done is not applicable, and pending while it lasts', () => {
    const told = given().open('1', MONDAY);
    expect(verdict(told, SUNDAY_END - 1)?.status).toBe('pending');
    expect(verdict(told, SUNDAY_END)?.status).toBe('not-applicable');
  });

  it('counts evidence until the end of two workdays after the week, that instant included', () => {
    expect(verdict(week(1, 1, DUE), DUE)).toMatchObject({ status: 'met', dueAt: DUE, decidedAt: DUE });
    expect(verdict(week(1, 1, DUE + 1), DUE + 1)).toMatchObject({ status: 'missed', ratio: { counted: 0 } });
    expect(verdict(week(1, 0), DUE)?.status).toBe('running');
    expect(verdict(week(1, 0), DUE + 1)?.status).toBe('missed');
  });

  it('puts a repair into the week it was done in, Monday midnight into the new one', () => {
    const told = given()
      .open('1', MONDAY)
      .enter('1', SUNDAY_END, 'done', 'work')
      .open('2', MONDAY)
      .enter('2', SUNDAY_END - 1, 'done', 'work');
    expect(verdict(told, DUE)?.ratio).toMatchObject({ cohort: 1, missing: ['2'] });
    expect(verdict(told, DUE, '2026-W48')?.ratio).toMatchObject({ cohort: 1, missing: ['1'] });
  });

  it('does not take a revisit from before the repair was done, nor count a repair twice', () => {
    const told = given()
      .open('1', MONDAY)
      .fill('1', MONDAY + HOUR, 'revisit')
      .enter('1', MONDAY + DAY, 'done', 'work')
      .enter('1', MONDAY + 2 * DAY, 'work', 'done')
      .enter('1', MONDAY + 3 * DAY, 'done', 'work');
    expect(verdict(told, DUE)?.ratio).toMatchObject({ counted: 0, cohort: 1 });
  });

  it('is not decided before the week is over', () => {
    expect(verdict(week(5, 5), SUNDAY_END - 1)?.status).toBe('running');
    expect(verdict(week(5, 5), SUNDAY_END)).toMatchObject({ status: 'met', decidedAt: SUNDAY_END });
  });
});
