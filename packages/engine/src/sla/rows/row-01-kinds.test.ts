import { describe, expect, it } from 'vitest';
import { judge } from '../../judge.ts';
import { given } from '../test-support/scribe.ts';
import { at, composite, DAY, dailySummary, duration, frequency, leadTime, sampling, slaPlan, threeRings, weeklyRevisit } from '../test-support/sla-parts.ts';

const MONDAY = at('2026-11-02T09:00');
const AFTER = at('2026-12-02T00:00');

/** Four weeks: every week's one repair is revisited but the second week's, and one call rings four times. */
function november(calls: readonly string[] = []) {
  const story = given();
  for (let week = 0; week < 4; week += 1) {
    const id = String(week);
    story.open(id, MONDAY + week * 7 * DAY).enter(id, MONDAY + week * 7 * DAY + 1, 'done', 'work');
    if (week !== 1) story.fill(id, MONDAY + week * 7 * DAY + DAY, 'revisit');
  }
  for (const id of calls) story.call(id, MONDAY, 'ringing').call(id, MONDAY + 60_000, 'answered');
  return story;
}

const parts = { revisits: { sla: 'weekly-revisit', weight: 3 }, rings: { sla: 'three-rings', weight: 1 } };

describe('SLA row 01: kinds', () => {
  it('one schema holds durations, counts, clocks, lead times, frequencies, ratios, samples and composites side by side', () => {
    const plan = slaPlan([duration(), threeRings(), dailySummary(), leadTime(), frequency(), weeklyRevisit(), sampling(), composite(parts)]);
    const kinds = new Set(judge(plan, november(['a']).events, AFTER).map(({ sla }) => plan.slas[sla]?.kind));
    expect([...kinds]).toEqual(['duration', 'count', 'clock', 'frequency', 'ratio', 'sampling', 'composite']);
  });

  it('a composite is kept by the exact share of the weight that was kept', () => {
    const of = (atLeast: number | readonly [number, number], calls: readonly string[]) => {
      const verdicts = judge(slaPlan([weeklyRevisit(), threeRings(), composite(parts, { atLeast })]), november(calls).events, AFTER, { slas: ['quality'] });
      return verdicts.find(({ subject }) => subject === 'period/2026-11');
    };
    // A minute of ringing is twelve rings: neither part is kept.
    expect(of([1, 4], ['late'])).toMatchObject({ status: 'missed', ratio: { counted: 0, cohort: 4, needed: 1, missing: ['revisits', 'rings'] } });
    // No call: only the revisits can be judged.
    expect(of([1, 4], [])).toMatchObject({ status: 'missed', ratio: { cohort: 3 } });
    expect(of(1, ['late'])).toMatchObject({ status: 'missed' });
  });

  it('a composite counts one that was kept, and is not applicable where nothing can be judged', () => {
    const plan = slaPlan([weeklyRevisit(), threeRings(), composite(parts, { atLeast: 1 })]);
    const story = given()
      .call('a', MONDAY, 'ringing')
      .call('a', MONDAY + 1000, 'answered');
    expect(judge(plan, story.events, AFTER, { slas: ['quality'] })[0]).toMatchObject({ status: 'met', ratio: { counted: 1, cohort: 1, needed: 1 } });
    expect(judge(plan, given().open('1', MONDAY).events, AFTER, { slas: ['quality'] })[0]).toMatchObject({ status: 'not-applicable' });
  });

  it('a composite is open until its period is over, and late evidence turns it until it is closed', () => {
    const plan = slaPlan([weeklyRevisit(), composite({ revisits: { sla: 'weekly-revisit', weight: 1 } })]);
    const due = at('2026-12-01T00:00');
    const story = november();
    const verdict = (asOf: number) => judge(plan, story.events, asOf, { slas: ['quality'] }).find(({ subject }) => subject === 'period/2026-11');
    expect(verdict(due)).toMatchObject({ status: 'running', dueAt: due });
    expect(verdict(due + 1)).toMatchObject({ status: 'missed', decidedAt: due });
    story.write('duty/quality/2026-11', due + 2, { type: 'duty-closed' });
    const revisit = { type: 'form-recorded', form: 'revisit', stage: 'done', value: {}, outcomes: {} } as const;
    story.write('case/1', MONDAY + 8 * DAY, revisit, { recordedAt: due + 3 });
    expect(verdict(due + DAY)).toMatchObject({ status: 'missed' });
    const open = slaPlan([weeklyRevisit(), composite({ revisits: { sla: 'weekly-revisit', weight: 1 } }, { id: 'open' })]);
    expect(judge(open, story.events, due + DAY, { slas: ['open'] })[0]).toMatchObject({ status: 'met' });
  });
});

describe('SLA row 06: a verdict says when it rests on a calendar nobody has published', () => {
  it('a due in a year whose holidays are not published is provisional, for every kind with a calendar', () => {
    const late = at('2026-12-31T09:00');
    const story = given()
      .open('1', late)
      .enter('1', late + 1, 'done', 'work')
      .call('a', at('2027-01-01T10:00'), 'ringing');
    const plan = slaPlan([
      weeklyRevisit(),
      dailySummary(),
      sampling({ window: 'quarter' }),
      frequency({ per: 'week', of: 'visitor.came' }),
      threeRings(),
      composite(parts),
    ]);
    const verdicts = judge(plan, story.events, at('2027-01-01T12:00'));
    const provisional = verdicts.filter((verdict) => verdict.provisional).map(({ sla, subject }) => `${sla} ${subject}`);
    expect(provisional).toEqual([
      'weekly-revisit period/2026-W53',
      'daily-summary period/2027-01-01',
      'checks period/2027-Q1',
      'tracking period/2026-W53',
      'three-rings occasion/a',
      'quality period/2027-01',
    ]);
  });

  it('a calendar without such a day is never provisional', () => {
    const calendars = slaPlan([]).calendars;
    const { validThrough: _, ...forever } = calendars['office'] as (typeof calendars)[string];
    const plan = slaPlan([weeklyRevisit()], { calendars: { ...calendars, office: forever } });
    const story = given().open('1', at('2031-01-02T09:00'));
    expect(judge(plan, story.events, at('2031-02-01T09:00')).some(({ provisional }) => provisional)).toBe(false);
  });
});

describe('SLA row 28: modifiers that belong to the calendar', () => {
  it('festival hours: a summary is owed on the days a festival is open, and on none on which it is closed', () => {
    const calendars = slaPlan([]).calendars;
    const desk = calendars['front-desk'] as (typeof calendars)[string];
    const days = {
      '2026-11-17': { kind: 'holiday', title: { en: 'Festival' }, open: [] },
      '2026-11-18': { kind: 'holiday', title: { en: 'Festival' }, open: [[600, 1080]] },
    } as const;
    const plan = slaPlan([dailySummary()], { calendars: { ...calendars, 'front-desk': { ...desk, days } } });
    const story = given().open('1', at('2026-11-16T09:00'));
    expect(judge(plan, story.events, at('2026-11-19T09:00')).map(({ subject }) => subject)).toEqual([
      'period/2026-11-16',
      'period/2026-11-18',
      'period/2026-11-19',
    ]);
  });
});
