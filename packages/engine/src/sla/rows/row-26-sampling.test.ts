import { describe, expect, it } from 'vitest';
import { judge } from '../../judge.ts';
import { drawNumber } from '../../ledger/draw-number.ts';
import { samplingPlan } from '../../ledger/sampling-plan.ts';
import { condition } from '../../test-support/plan-parts.ts';
import { given } from '../test-support/scribe.ts';
import { at, DAY, HOUR, sampling, slaPlan } from '../test-support/sla-parts.ts';

const START = at('2026-11-02T09:00');
const AFTER = at('2026-12-02T09:00');
const complained = condition(['==', ['read', 'form.urgency'], 'complaint']);

/** Forty tickets done in November, two of them with a complaint. */
function month() {
  const story = given();
  for (let index = 0; index < 40; index += 1) {
    const done = START + index * 12 * HOUR;
    story.open(`t${index}`, done, { urgency: index === 7 || index === 30 ? 'complaint' : 'normal' }).enter(`t${index}`, done + 1, 'done', 'work');
  }
  return story;
}

const plan = slaPlan([sampling({ covers: complained })]);
const sla = plan.slas['checks'] as ReturnType<typeof sampling>;
const asked = { period: '2026-11', seed: 'drawn on 30 November', asOf: AFTER };

describe('SLA row 26: sampling inspection', () => {
  it('draws the share, those who complained first, and says why for each', () => {
    const sample = samplingPlan(plan, sla, month().events, asked);
    expect(sample).toMatchObject({ cohort: 40, needed: 4 });
    expect(sample?.picks.slice(0, 2)).toEqual([
      { id: 't7', why: 'covered', draw: 1, checked: false },
      { id: 't30', why: 'covered', draw: 1, checked: false },
    ]);
    expect(sample?.picks.slice(2).map(({ why }) => why)).toEqual(['drawn', 'drawn']);
    expect(sample?.missing).toHaveLength(4);
  });

  it('is the same for the same seed whatever the order of the events, and another for another', () => {
    const { events } = month();
    const sample = samplingPlan(plan, sla, events, asked);
    expect(samplingPlan(plan, sla, events.toReversed(), asked)).toEqual(sample);
    expect(samplingPlan(plan, sla, events, { ...asked, seed: 'another' })?.picks).not.toEqual(sample?.picks);
  });

  it('nobody who was drawn loses their turn to somebody drawn before because others join later', () => {
    const story = month();
    const before = samplingPlan(plan, sla, story.events, asked)?.picks.map(({ id }) => id) ?? [];
    for (let index = 40; index < 60; index += 1) story.open(`t${index}`, START + 20 * DAY + index).enter(`t${index}`, START + 20 * DAY + index, 'done', 'work');
    const after = samplingPlan(plan, sla, story.events, asked)?.picks.map(({ id }) => id) ?? [];
    expect(after.filter((id) => before.includes(id))).toEqual(before.filter((id) => after.includes(id)));
  });

  it('is fair: over many seeds everybody is drawn about as often', () => {
    const ids = Array.from({ length: 20 }, (_, index) => `t${index}`);
    const drawn = new Map(ids.map((id) => [id, 0]));
    for (let seed = 0; seed < 2000; seed += 1) {
      const first = ids.toSorted((a, b) => (drawNumber(`seed ${seed}`, '2026-11', a) < drawNumber(`seed ${seed}`, '2026-11', b) ? -1 : 1))[0] as string;
      drawn.set(first, (drawn.get(first) ?? 0) + 1);
    }
    // 100 each; five standard deviations are 49.
    for (const count of drawn.values()) expect(Math.abs(count - 100)).toBeLessThan(49);
  });

  it('keeps to its published numbers, so that a draw can be checked by hand', () => {
    expect(drawNumber()).toBe(drawNumber());
    expect(drawNumber('a', 'b')).not.toBe(drawNumber('ab'));
    expect(drawNumber('seed', '2026-11', 't1').toString()).toMatchInlineSnapshot(`"6768464382152636422"`);
  });

  it('is missed when the share was checked but a complaint was not, and met once it is', () => {
    const story = month();
    for (const id of ['t0', 't1', 't2', 't7']) story.fill(id, at('2026-11-29T09:00'), 'revisit');
    const [verdict] = judge(plan, story.events, AFTER);
    expect(verdict).toMatchObject({ status: 'missed', ratio: { counted: 4, needed: 4 } });
    expect(verdict?.ratio?.missing[0]).toBe('t30');
    story.fill('t30', at('2026-11-30T09:00'), 'revisit');
    expect(judge(plan, story.events, AFTER)[0]).toMatchObject({ status: 'met' });
  });

  it('two draws a month are on two days: four checks on one of them are one draw', () => {
    const twice = slaPlan([sampling({ draws: 2 })]);
    const story = month();
    for (const id of ['t0', 't1', 't2', 't3']) story.fill(id, at('2026-11-28T09:00'), 'revisit');
    expect(judge(twice, story.events, AFTER)[0]).toMatchObject({ status: 'missed' });
    story.fill('t4', at('2026-11-29T09:00'), 'revisit');
    expect(judge(twice, story.events, AFTER)[0]).toMatchObject({ status: 'met' });
    const sample = samplingPlan(twice, sampling({ draws: 2 }), story.events, asked);
    expect(sample?.days).toHaveLength(2);
    expect(sample?.picks.map(({ draw }) => draw)).toEqual([1, 2, 1, 2]);
  });

  it('knows no sample of what is no period', () => {
    expect(samplingPlan(plan, sla, [], { ...asked, period: '2026-W47' })).toBeUndefined();
  });
});

it('SLA row 26: a share of nothing needs nobody', () => {
  const story = given().open('1', at('2026-11-02T09:00')).enter('1', at('2026-11-02T10:00'), 'done', 'work');
  const [verdict] = judge(slaPlan([sampling({ share: [0, 1] })]), story.events, at('2026-12-02T00:00'));
  expect(verdict).toMatchObject({ status: 'met', decidedAt: at('2026-12-01T00:00'), ratio: { needed: 0, cohort: 1 } });
});
