import type { Plan } from '@guicheng/definition';
import { describe, expect, it } from 'vitest';
import { judge } from '../../judge.ts';
import { advanceLedger } from '../../ledger/advance-ledger.ts';
import { ledgerOf } from '../../ledger/ledger.ts';
import { ledgerVerdict } from '../../ledger/ledger-verdict.ts';
import { CLOCK, open, STAFF, given as story } from '../../test-support/given.ts';
import { given } from '../test-support/scribe.ts';
import { at, DAY, duration, HOUR, MINUTE, slaPlan, weeklyRevisit } from '../test-support/sla-parts.ts';

const opened = at('2026-11-18T09:00');
const due = opened + 2 * HOUR;
const later = opened + 9 * DAY;
const strict = (plan: Plan): Plan => ({ ...plan, pack: { ...plan.pack, sealedWithin: DAY } });
const plan = strict(slaPlan([duration()]));

describe('SLA row 04: when it happened and when it was recorded', () => {
  const surveyed = (when: number, recordedAt: number) =>
    given().open('1', opened).write('case/1', when, { type: 'stage-entered', stage: 'work', from: 'survey' }, { recordedAt });

  it('counts from when it was sealed, as long as it was written down within a day', () => {
    expect(judge(plan, surveyed(due, due + DAY).events, later)[0]).toMatchObject({ status: 'met', decidedAt: due });
    expect(judge(plan, surveyed(due, due + DAY + 1).events, later)[0]).toMatchObject({ status: 'late', decidedAt: due + DAY + 1 });
  });

  it('believes the engine’s own clock however long it slept', () => {
    const asleep = given()
      .open('1', opened)
      .write('case/1', due, { type: 'stage-entered', stage: 'work', from: 'survey' }, { recordedAt: later, by: { kind: 'clock' } });
    expect(judge(plan, asleep.events, later)[0]?.status).toBe('met');
  });

  const claim = (when: number) =>
    surveyed(due + HOUR, due + HOUR).write('case/1', due + 2 * HOUR, { type: 'instant-claimed', of: 'case/1:4', happenedAt: when, reason: 'no network' });
  const confirmed = (when: number, recordedAt = due + 3 * HOUR) =>
    claim(when).write('case/1', recordedAt, { type: 'instant-confirmed', claim: 'case/1:5', of: 'case/1:4', happenedAt: when });

  it('a claim changes nothing until it is confirmed, and then the verdict of every instant', () => {
    expect(judge(plan, claim(due - MINUTE).events, later)[0]?.status).toBe('late');
    expect(judge(plan, confirmed(due - MINUTE).events, later)[0]).toMatchObject({ status: 'met', decidedAt: due - MINUTE });
    expect(judge(plan, confirmed(due - MINUTE).events, due + MINUTE)[0]?.status).toBe('met');
    expect(judge(plan, confirmed(due - MINUTE).events.toReversed(), later)[0]?.status).toBe('met');
  });

  it('counts in a period until that is closed, and in a ledger as in a verdict', () => {
    const shares = slaPlan([weeklyRevisit({ atLeast: [1, 1] })]);
    const close = at('2026-11-27T12:00');
    const revisitedOn = (confirmedAt: number) =>
      given()
        .open('1', opened)
        .enter('1', opened + HOUR, 'done', 'work')
        .fill('1', at('2026-11-26T09:00'), 'revisit')
        .write('case/1', confirmedAt, { type: 'instant-confirmed', claim: 'x', of: 'case/1:5', happenedAt: at('2026-11-19T09:00') })
        .write('duty/weekly-revisit/2026-W47', close, { type: 'duty-closed' }).events;
    expect(judge(shares, revisitedOn(close), later + DAY)[0]?.status).toBe('met');
    expect(judge(shares, revisitedOn(close + 1), later + DAY)[0]?.status).toBe('missed');
    for (const events of [revisitedOn(close), revisitedOn(close).toReversed(), revisitedOn(close + 1)]) {
      const ledger = ledgerOf(shares, shares.slas['weekly-revisit']!)!;
      for (const recorded of events) advanceLedger(ledger, recorded);
      expect(ledgerVerdict(ledger, later + DAY)).toEqual(judge(shares, events, later + DAY));
    }
  });

  describe('who may say so', () => {
    const told = () => {
      const one = story(plan, STAFF);
      one.when('ann', open('repair'));
      const event = one.history[0]?.id ?? '';
      return { one, event, claimed: { type: 'claim-instant', event, happenedAt: one.at - HOUR, reason: 'no network' } as const };
    };

    it('anybody claims, with a reason, an earlier time of an event people recorded', () => {
      const { one, event, claimed } = told();
      expect(one.refusal('ann', { ...claimed, reason: ' ' })).toBe('reason_required');
      expect(one.refusal('ann', { ...claimed, event: 'other' })).toBe('unknown_event');
      expect(one.refusal('ann', { ...claimed, happenedAt: one.at })).toBe('claim_too_late');
      expect(one.when('ann', claimed)).toEqual([{ type: 'instant-claimed', of: event, happenedAt: one.at - HOUR, reason: 'no network' }]);
    });

    it('a second person confirms, and nobody who had a part in claiming it', () => {
      const { one, claimed } = told();
      expect(one.refusal('ben', { type: 'confirm-instant', claim: 'none' })).toBe('unknown_claim');
      expect(one.refusal(CLOCK, { type: 'confirm-instant', claim: 'none' })).toBe('actor_not_a_person');
      one.when({ kind: 'person', person: 'ann', name: 'ann', for: 'tom' }, claimed);
      const claim = one.history.at(-1)?.id ?? '';
      const confirm = { type: 'confirm-instant', claim } as const;
      expect(one.refusal('ann', confirm)).toBe('claim_by_yourself');
      expect(one.refusal('tom', confirm)).toBe('claim_by_yourself');
      expect(one.refusal({ kind: 'person', person: 'ben', name: 'ben', for: 'ann' }, confirm)).toBe('claim_by_yourself');
      one.when('ben', confirm);
      expect(one.refusal('max', confirm)).toBe('claim_confirmed');
      expect(one.refusal('ann', { ...claimed, happenedAt: one.at - 2 * HOUR })).toBe('claim_confirmed');
    });

    it('what is none because of it is withdrawn in the same moment', () => {
      const { one } = told();
      one.at += 9 * HOUR;
      one.reach(one.at);
      expect(one.types).toContain('sla-breached');
      const surveyed = one.history.length;
      one.when('ann', { type: 'record-form', stage: 'survey', value: {} });
      const left = one.history.slice(surveyed).find(({ event }) => event.type === 'stage-entered' && event.stage === 'work')?.id ?? '';
      one.when('ann', { type: 'claim-instant', event: left, happenedAt: one.at - 8 * HOUR, reason: 'no network' });
      expect(one.when('ben', { type: 'confirm-instant', claim: one.history.at(-1)?.id ?? '' }).map(({ type }) => type)).toEqual([
        'instant-confirmed',
        'breach-withdrawn',
      ]);
    });
  });
});
