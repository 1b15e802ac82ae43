import { describe, expect, it } from 'vitest';
import type { Recorded } from '../event.ts';
import { judge } from '../judge.ts';
import { given } from '../sla/test-support/scribe.ts';
import { at, DAY, frequency, HOUR, sampling, slaPlan, weeklyRevisit } from '../sla/test-support/sla-parts.ts';
import { condition } from '../test-support/plan-parts.ts';
import { advanceLedger } from './advance-ledger.ts';
import { ledgerOf } from './ledger.ts';
import { ledgerVerdict } from './ledger-verdict.ts';
import { samplingPlan } from './sampling-plan.ts';

const MONDAY = at('2026-11-16T00:00');
const urgent = condition(['==', ['read', 'form.urgency'], 'urgent']);
const plan = slaPlan([
  weeklyRevisit(),
  weeklyRevisit({ id: 'urgent', when: urgent }),
  frequency({ id: 'visits', of: 'visitor.came', per: 'week', atLeast: 3 }),
  frequency({ id: 'unheard', of: 'repair.exploded', per: 'week', atLeast: 1 }),
]);

/** Every ledger after these events, in this order, and what judge says of them. */
function both(events: readonly Recorded[], asOf: number) {
  return Object.values(plan.slas).map((sla) => {
    const ledger = events.reduce(advanceLedger, ledgerOf(plan, sla)!);
    return [ledgerVerdict(ledger, asOf), judge(plan, events, asOf, { slas: [sla.id] })] as const;
  });
}

const inEveryOrder = (events: readonly Recorded[]) => [events, events.toReversed(), [...events.slice(2), ...events.slice(0, 2)]];

describe('a ledger agrees with judge', () => {
  it('where a duty was opened before anything was done: it counts as known only when it was recorded', () => {
    const opened = { type: 'duty-opened', sla: 'visits', key: '2026-W47', planHash: 'plan-1', from: MONDAY, provisional: false } as const;
    const story = given()
      .write('duty/visits/2026-W47', MONDAY, opened, { recordedAt: MONDAY + DAY })
      .write('duty/gate/1', MONDAY + 2 * DAY, { type: 'fact-received', name: 'visitor.came', data: { visitor: 'a' } });
    for (const events of inEveryOrder(story.events)) {
      for (const asOf of [MONDAY - 1, MONDAY, MONDAY + HOUR, MONDAY + DAY, MONDAY + 9 * DAY])
        for (const [mine, judged] of both(events, asOf)) expect(mine).toEqual(judged);
    }
  });

  it('where it was confirmed that something had happened earlier, whichever came in first', () => {
    const story = given()
      .open('1', MONDAY, { urgency: 'urgent' })
      .enter('1', MONDAY + HOUR, 'done', 'work')
      .fill('1', MONDAY + 12 * DAY, 'revisit')
      .write('case/1', MONDAY + 13 * DAY, { type: 'instant-confirmed', claim: 'case/1:9', of: 'case/1:5', happenedAt: MONDAY + 2 * DAY })
      .write('case/1', MONDAY + 13 * DAY, { type: 'instant-confirmed', claim: 'case/1:8', of: 'case/1:1', happenedAt: MONDAY - 3 * DAY });
    for (const events of inEveryOrder(story.events)) {
      for (const asOf of [MONDAY + 3 * DAY, MONDAY + 20 * DAY]) for (const [mine, judged] of both(events, asOf)) expect(mine).toEqual(judged);
    }
    const [revisits] = both(story.events, MONDAY + 20 * DAY);
    expect(revisits?.[0]).toMatchObject([{}, { subject: 'period/2026-W47', status: 'met', ratio: { counted: 1 } }, {}, {}]);
  });

  it('of what nobody ever hears of there is nothing', () => {
    const ledger = ledgerOf(plan, plan.slas['unheard']!)!;
    expect(ledger.types.size).toBe(0);
    expect(ledgerVerdict(given().open('1', MONDAY).events.reduce(advanceLedger, ledger), MONDAY + 9 * DAY)).toMatchObject([
      { status: 'missed', count: 0 },
      { status: 'running', count: 0 },
    ]);
  });
});

it('a sample of many is drawn in the order of their lots, whatever the order of events', () => {
  const checks = sampling({ window: 'week', share: [1, 2] });
  const sampled = slaPlan([checks]);
  const story = given();
  for (let index = 0; index < 20; index += 1) story.open(String(index), MONDAY + index).enter(String(index), MONDAY + HOUR + index, 'done', 'work');
  const drawn = (events: readonly Recorded[]) =>
    samplingPlan(sampled, checks, events, { period: '2026-W47', seed: 'dice', asOf: MONDAY + DAY })?.picks.map(({ id }) => id);
  expect(drawn(story.events)).toHaveLength(10);
  expect(drawn(story.events.toReversed())).toEqual(drawn(story.events));
  expect(drawn(story.events)).not.toEqual(drawn(story.events)?.toSorted((a, b) => Number(a) - Number(b)));
});

describe('a ledger that has heard of nothing', () => {
  const asOf = at('2026-11-18T12:00');
  const of = (sla: Parameters<typeof ledgerOf>[1], period: string) => ledgerVerdict(ledgerOf(slaPlan([sla]), sla)!, asOf, period);

  it('answers for a period that is asked about all the same', () => {
    expect(of(frequency({ of: 'visitor.came', per: 'week', atLeast: 7, proRata: true }), '2026-W46')).toMatchObject([{ count: 0, status: 'missed' }]);
    expect(of(frequency({ of: 'visitor.came', per: 'week', next: 'floating' }), '2026-W46')).toMatchObject([{ count: 0 }]);
    expect(of(weeklyRevisit(), '2026-W46')).toMatchObject([{ status: 'not-applicable' }]);
  });

  it('also for one out of season, of which nothing is owed', () => {
    expect(of(frequency({ of: 'visitor.came', per: 'month', atLeast: 3, proRata: true, season: { from: '06-01', until: '08-31' } }), '2026-10')).toMatchObject([
      { count: 0, needed: 0, status: 'met' },
    ]);
  });
});
