import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Recorded } from '../event.ts';
import { judge } from '../judge.ts';
import { given } from '../sla/test-support/scribe.ts';
import { at, DAY, days, duration, frequency, HOUR, MINUTE, ms, sampling, slaPlan, weeklyRevisit } from '../sla/test-support/sla-parts.ts';
import { condition } from '../test-support/plan-parts.ts';
import { advanceLedger } from './advance-ledger.ts';
import { ledgerOf } from './ledger.ts';
import { ledgerVerdict } from './ledger-verdict.ts';

const START = at('2026-11-02T00:00');
const urgent = condition(['==', ['read', 'form.urgency'], 'urgent']);
const { atLeast: _, ...breaches } = frequency({ id: 'breaches', of: 'three-rings.breached', atMost: 2, per: 'month' });

const plan = slaPlan([
  weeklyRevisit(),
  weeklyRevisit({ id: 'weighed', weight: 'households', when: urgent, minSample: 2 }),
  sampling({ window: 'week', share: [1, 3], covers: urgent, draws: 2 }),
  frequency({ id: 'visits', of: 'visitor.came', per: 'week', atLeast: 3, for: 'zone', minGap: ms(HOUR), distinct: 'place' }),
  frequency({ id: 'floating', of: 'visitor.came', per: 'week', next: 'floating', orEvery: { of: 'call.ringing', sum: 'trips', reaches: 40, within: days(1) } }),
  breaches,
]);

const step = fc.record({
  day: fc.integer({ min: 0, max: 30 }),
  minute: fc.integer({ min: 0, max: 1439 }),
  who: fc.integer({ min: 0, max: 9 }),
  what: fc.integer({ min: 0, max: 7 }),
  late: fc.integer({ min: 0, max: 3 }),
});

/** A month of whatever can happen: repairs, revisits, visits, calls, breaches and their withdrawals, a closed week, facts sent twice. */
function history(
  steps: readonly { readonly day: number; readonly minute: number; readonly who: number; readonly what: number; readonly late: number }[],
): readonly Recorded[] {
  const story = given();
  const opened = new Set<number>();
  for (const { day, minute, who, what, late } of steps.toSorted((a, b) => a.day - b.day || a.minute - b.minute)) {
    const when = START + day * DAY + minute * MINUTE;
    const recordedAt = when + late * DAY;
    if (what <= 2 && !opened.has(who)) {
      opened.add(who);
      story.open(String(who), when, { urgency: who % 2 === 0 ? 'urgent' : 'normal', households: who });
    } else if (what === 0) story.enter(String(who), when, 'done', 'work');
    else if (what <= 2) story.fill(String(who), when, 'revisit');
    else if (what <= 4) {
      const data = { visitor: String(who), zone: who % 2 === 0 ? 'east' : 'west', place: String(minute % 3) };
      const seen = { type: 'fact-received', name: 'visitor.came', data } as const;
      story.write(`duty/visits/${day}`, when, seen, { recordedAt });
      if (who === 3) story.write(`duty/floating/${day}`, when, seen, { recordedAt });
    } else if (what === 5)
      story.write(`duty/lift/${day}`, when, { type: 'fact-received', name: 'call.ringing', data: { call: String(who), trips: minute % 50 } }, { recordedAt });
    else if (what === 6) story.write(`duty/three-rings/${who}`, when, { type: 'sla-breached', sla: 'three-rings', key: String(who), dueAt: when, effects: [] });
    else if (late === 3) story.write('duty/weekly-revisit/2026-W46', when, { type: 'duty-closed' }, { recordedAt });
    else story.write(`duty/three-rings/${who}`, when, { type: 'breach-withdrawn', sla: 'three-rings', key: String(who), reason: 'late_evidence' });
  }
  return story.events;
}

describe('a ledger', () => {
  it('says exactly what judge says of the same events, in whatever order they came in and whenever it is asked', () => {
    // Always the same histories, so that what goes red here is to be had again.
    const seed = 20_261_122;
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), fc.infiniteStream(fc.nat()), fc.integer({ min: 0, max: 40 }), (steps, order, askedOn) => {
        const events = history(steps);
        const shuffled = events.map((recorded) => ({ recorded, key: order.next().value as number })).toSorted((a, b) => a.key - b.key);
        const asOf = START + askedOn * DAY + 7 * HOUR;
        for (const sla of Object.values(plan.slas)) {
          const ledger = ledgerOf(plan, sla);
          if (!ledger) throw new Error('no ledger');
          shuffled.forEach(({ recorded }, index) => {
            advanceLedger(ledger, recorded);
            if (index % 20 === 0) ledgerVerdict(ledger, asOf);
          });
          expect(ledgerVerdict(ledger, asOf)).toEqual(judge(plan, events, asOf, { slas: [sla.id] }));
          expect(ledger.events).toBe(events.length);
        }
      }),
      { seed, numRuns: 60 },
    );
  });

  it('is only of shares and counts over periods', () => {
    expect(ledgerOf(plan, duration())).toBeUndefined();
    expect(ledgerOf(plan, frequency({ for: 'case' }))).toBeUndefined();
  });

  it('of one period costs no more than that period', () => {
    const ledger = ledgerOf(plan, weeklyRevisit());
    for (const recorded of given()
      .open('1', START)
      .enter('1', START + 1, 'done', 'work').events)
      advanceLedger(ledger!, recorded);
    expect(ledgerVerdict(ledger!, START + 20 * DAY, '2026-W45')).toMatchObject([{ subject: 'period/2026-W45', ratio: { missing: ['1'] } }]);
  });
});
