import type { PlanSla } from '@guicheng/definition';
import { describe, expect, it } from 'vitest';
import type { EngineEvent, Recorded } from '../event.ts';
import { judge } from '../judge.ts';
import { given, type Scribe } from '../sla/test-support/scribe.ts';
import { at, DAY, days, frequency, HOUR, MINUTE, sampling, slaPlan, weeklyRevisit } from '../sla/test-support/sla-parts.ts';
import { condition } from '../test-support/plan-parts.ts';
import { advanceLedger } from './advance-ledger.ts';
import { type LedgerSla, ledgerOf } from './ledger.ts';
import { ledgerVerdict } from './ledger-verdict.ts';

const MONDAY = at('2026-11-16T00:00');
const LATER = MONDAY + 20 * DAY;
const urgent = condition(['==', ['read', 'form.urgency'], 'urgent']);
const fact = (name: string, data: Record<string, unknown>): EngineEvent => ({ type: 'fact-received', name, data }) as EngineEvent;
const breached = (key: string): EngineEvent => ({ type: 'sla-breached', sla: 'three-rings', key, dueAt: MONDAY, effects: [] });
const breaches = () => {
  const { atLeast: _, ...rest } = frequency({ id: 'breaches', of: 'three-rings.breached', per: 'week' });
  return { ...rest, atMost: 1 };
};

/** What a ledger that took these events in says, seen to be what judge says of them. */
function said(sla: LedgerSla, events: readonly Recorded[], asOf = LATER) {
  const plan = slaPlan([sla as PlanSla]);
  const ledger = events.reduce(advanceLedger, ledgerOf(plan, sla)!);
  const verdicts = ledgerVerdict(ledger, asOf);
  expect(verdicts).toEqual(judge(plan, events, asOf, { slas: [sla.id] }));
  expect(ledgerVerdict(ledger, asOf)).toEqual(verdicts);
  return { verdicts, ledger };
}

/** Two repairs done on Monday, the first of more households than the second; the second was revisited. */
function twoRepairs(): Scribe {
  return given()
    .open('1', MONDAY, { urgency: 'urgent', households: 9 })
    .open('2', MONDAY, { urgency: 'normal', households: 1 })
    .enter('1', MONDAY + HOUR, 'done', 'work')
    .enter('2', MONDAY + 2 * HOUR, 'done', 'work')
    .fill('2', MONDAY + DAY, 'revisit');
}

describe('what a ledger reads of cases', () => {
  it('is nothing where nothing tells its members apart: it keeps none of their events', () => {
    for (const sla of [weeklyRevisit(), sampling({ window: 'week' }), frequency({ of: 'repair.done.entered', per: 'week' })]) {
      const { ledger } = said(sla, twoRepairs().events);
      expect(ledger.reads).toBe(false);
      expect([...ledger.cases.values()].map(({ events }) => events.length)).toEqual([0, 0]);
    }
  });

  it('is what they weigh', () => {
    const { ledger, verdicts } = said(weeklyRevisit({ weight: 'households' }), twoRepairs().events);
    expect(ledger.reads).toBe(true);
    expect(verdicts[0]).toMatchObject({ status: 'missed', ratio: { counted: 1, cohort: 10, missing: ['1'] } });
  });

  it('is whether they have to be in the sample: those are missing before the others', () => {
    const story = twoRepairs()
      .open('3', MONDAY, { urgency: 'urgent' })
      .enter('3', MONDAY + 3 * HOUR, 'done', 'work');
    const two = given()
      .open('0', MONDAY)
      .enter('0', MONDAY + HOUR, 'done', 'work');
    const { ledger, verdicts } = said(sampling({ window: 'week', share: [1, 2], covers: urgent }), [...two.events, ...story.events]);
    expect(ledger.reads).toBe(true);
    expect(verdicts[0]).toMatchObject({ status: 'missed', ratio: { missing: ['1', '3', '0'] } });
  });

  it('is whether the SLA is for them, in the order of the case whatever came in first', () => {
    const story = twoRepairs().fill('1', MONDAY + 10 * MINUTE, 'ticket', { urgency: 'normal' });
    for (const events of [story.events, story.events.toReversed()]) {
      const { ledger, verdicts } = said(weeklyRevisit({ when: urgent }), events);
      expect(verdicts[0]).toMatchObject({ status: 'not-applicable' });
      expect([...ledger.cases.values()].map(({ events: own }) => own.map(({ seq }) => seq)).toSorted((a, b) => b.length - a.length)).toEqual([
        [1, 2, 3, 4, 5],
        [1, 2, 3, 4, 5],
      ]);
    }
  });

  it('keeps what comes before a case is known to be opened, and only then', () => {
    const { events } = twoRepairs();
    const ledger = ledgerOf(slaPlan([weeklyRevisit()]), weeklyRevisit())!;
    for (const recorded of events.slice(1)) advanceLedger(ledger, recorded);
    expect(ledger.waiting.get('case/1')).toHaveLength(1);
    advanceLedger(ledger, events[0]!);
    expect(ledger.waiting.size).toBe(0);
    expect(ledgerVerdict(ledger, LATER)[0]).toMatchObject({ ratio: { cohort: 2, counted: 1 } });
  });
});

describe('what a ledger counts', () => {
  it('are stages left as well as entered, each by the name of its own', () => {
    const left = said(weeklyRevisit({ cohort: 'repair.work.left' }), twoRepairs().events);
    expect(left.verdicts[0]).toMatchObject({ ratio: { cohort: 2, counted: 1 } });
    const other = said(weeklyRevisit({ cohort: 'repair.ticket.left' }), twoRepairs().events);
    expect(other.verdicts[0]).toMatchObject({ status: 'not-applicable' });
  });

  it('is what was handed in for a duty of another SLA', () => {
    const story = given()
      .summary('2026-11-16', MONDAY + HOUR)
      .summary('2026-11-17', MONDAY + DAY);
    story.write('duty/other/1', MONDAY + 2 * HOUR, { type: 'evidence-recorded', form: 'report', value: {} });
    const { verdicts, ledger } = said(frequency({ of: 'summary.recorded', per: 'week', atLeast: 2 }), story.events);
    expect(verdicts[0]).toMatchObject({ status: 'met', count: 2 });
    expect(ledger.duties.size).toBe(0);
  });

  it('are breaches that stand, without those withdrawn since', () => {
    const story = given()
      .write('duty/three-rings/1', MONDAY + HOUR, breached('1'))
      .write('duty/three-rings/2', MONDAY + 2 * HOUR, breached('2'))
      .write('duty/three-rings/2', MONDAY + 3 * HOUR, { type: 'breach-withdrawn', sla: 'three-rings', key: '2', reason: 'late_evidence' });
    expect(said(breaches(), story.events.slice(0, 2)).verdicts[0]).toMatchObject({ status: 'missed', count: 2 });
    const { verdicts, ledger } = said(breaches(), story.events);
    expect(verdicts[0]).toMatchObject({ status: 'met', count: 1 });
    expect([...ledger.names]).toEqual(['three-rings.breached', 'three-rings.breach-withdrawn']);
  });

  it('is also what makes a count due out of turn', () => {
    const sla = frequency({ of: 'visitor.came', per: 'week', next: 'floating', orEvery: { of: 'call.ringing', sum: 'trips', reaches: 40, within: days(1) } });
    const story = given()
      .write('duty/lift/1', MONDAY, fact('visitor.came', { visitor: 'a' }))
      .write('duty/lift/1', MONDAY + HOUR, fact('call.ringing', { call: '1', trips: 41 }));
    const { ledger, verdicts } = said(sla, story.events);
    expect([...ledger.names]).toEqual(['visitor.came', 'call.ringing']);
    expect(verdicts).not.toEqual(said(sla, story.events.slice(0, 1)).verdicts);
  });

  it('are the facts of an occasion, each once however often it was sent, from the first time it was written down', () => {
    const seen = fact('visitor.came', { visitor: 'a' });
    const story = given()
      .write('duty/gate/1', MONDAY + HOUR, seen)
      .write('duty/gate/2', MONDAY + HOUR, seen)
      .write('duty/gate/2', MONDAY + 2 * HOUR, fact('visitor.came', { visitor: 'b' }));
    for (const events of [story.events, story.events.toReversed()]) {
      const { ledger, verdicts } = said(frequency({ of: 'visitor.came', per: 'week', atLeast: 2 }), events);
      expect(verdicts[0]).toMatchObject({ status: 'met', count: 2 });
      expect([...ledger.occasions]).toEqual([
        ...(events === story.events ? (['a', 'b'] as const) : (['b', 'a'] as const)).map((who) => [
          `occasion/${who}`,
          { id: `occasion/${who}`, occurrences: [], events: [], openedAt: MONDAY + (who === 'a' ? 1 : 2) * HOUR },
        ]),
      ]);
      expect(ledger.facts.get(`occasion/a visitor.came ${MONDAY + HOUR}`)?.recorded.stream).toBe('duty/gate/1');
      expect(ledger.lists.get('visitor.came')?.all).toHaveLength(2);
    }
  });
});

describe('when a ledger is asked', () => {
  const story = twoRepairs();
  it('what happens in the very instant is counted, what comes after is not', () => {
    for (const [asOf, counted] of [
      [MONDAY + DAY - 1, 0],
      [MONDAY + DAY, 1],
      [MONDAY + DAY + 1, 1],
    ] as const) {
      expect(said(weeklyRevisit(), story.events, asOf).verdicts.at(-1)).toMatchObject({ ratio: { cohort: 2, counted } });
    }
  });

  it('before anything had happened there is nothing to answer for, and from the first instant on there is', () => {
    expect(said(weeklyRevisit(), story.events, MONDAY - 1).verdicts).toEqual([]);
    expect(said(weeklyRevisit(), story.events, MONDAY).verdicts).toHaveLength(1);
  });

  it('begins with what it heard of first, whatever came in first', () => {
    const earlier = given().open('0', MONDAY - 8 * DAY);
    for (const events of [
      [...earlier.events, ...story.events],
      [...story.events, ...earlier.events],
    ])
      expect(said(weeklyRevisit(), events).verdicts[0]).toMatchObject({ subject: 'period/2026-W45' });
  });

  it('duties opened before anything happened begin it, the first of them', () => {
    const sla = frequency({ of: 'visitor.came', per: 'week', atLeast: 1 });
    const opened = (key: string, from: number): EngineEvent => ({ type: 'duty-opened', sla: sla.id, key, planHash: 'plan-1', from, provisional: false });
    const opens = given()
      .write(`duty/${sla.id}/2026-W48`, MONDAY + 7 * DAY, opened('2026-W48', MONDAY + 7 * DAY))
      .write(`duty/${sla.id}/2026-W47`, MONDAY, opened('2026-W47', MONDAY));
    const { verdicts, ledger } = said(sla, opens.events);
    expect(verdicts[0]).toMatchObject({ subject: 'period/2026-W47' });
    expect([...ledger.duties.values()].map((events) => events.length)).toEqual([1, 1]);
  });

  it('a closed period stays as it was closed, whatever order its events came in', () => {
    const sla = weeklyRevisit();
    const closing = given()
      .write(`duty/${sla.id}/2026-W47`, MONDAY, { type: 'duty-opened', sla: sla.id, key: '2026-W47', planHash: 'plan-1', from: MONDAY, provisional: false })
      .write(`duty/${sla.id}/2026-W47`, MONDAY + 9 * DAY, { type: 'duty-closed' });
    const late = twoRepairs();
    late.write(
      'case/1',
      MONDAY + 2 * DAY,
      { type: 'form-recorded', form: 'revisit', stage: 'ticket', value: {}, outcomes: {} },
      { recordedAt: MONDAY + 12 * DAY },
    );
    for (const events of [
      [...closing.events, ...late.events],
      [...late.events, ...closing.events.toReversed()],
    ])
      expect(said(sla, events).verdicts[0]).toMatchObject({ subject: 'period/2026-W47', ratio: { counted: 1 } });
  });
});
