import { describe, expect, it } from 'vitest';
import { given } from '../sla/test-support/scribe.ts';
import {
  at,
  DAY,
  dailySummary,
  duration,
  frequency,
  HOUR,
  leadTime,
  MINUTE,
  SECOND,
  slaPlan,
  threeRings,
  weeklyRevisit,
  withCarryOver,
} from '../sla/test-support/sla-parts.ts';
import { CLOCK, directoryOf, STAFF } from '../test-support/given.ts';
import { dutiesOfFact } from './duties-due.ts';
import { dutyOffers } from './duty-offers.ts';
import { type AskedOfDuty, DutyStory, TELEPHONE } from './test-support/duty-story.ts';

const plan = slaPlan([threeRings(), dailySummary(withCarryOver()), frequency({ id: 'visits', of: 'visitor.came', per: 'week', atLeast: 2 })]);
const NOON = at('2026-11-18T12:00');
const MONDAY = at('2026-11-16T00:00');
const fact = (name: string, call = 'c1'): AskedOfDuty => ({ type: 'receive-fact', name: `call.${name}`, data: { call } });
const visit = (visitor: string): AskedOfDuty => ({ type: 'receive-fact', name: 'visitor.came', data: { visitor } });
const carry = (id: string): AskedOfDuty => ({ type: 'carry-over', case: id, reason: 'a part is missing' });

function opened(sla: string, key: string, when: number, by: typeof CLOCK = CLOCK, others: ConstructorParameters<typeof DutyStory>[2] = []): DutyStory {
  const story = new DutyStory(plan, `duty/${sla}/${key}`, others);
  story.when(when, by, { type: 'open-duty', sla, key });
  return story;
}

describe('a call', () => {
  it('begun while the calendar is published is certain; one that begins after it is provisional', () => {
    const end = at('2027-01-01T00:00');
    const provisional = (when: number) => opened('three-rings', 'c1', when, TELEPHONE).history[0]?.event;
    expect(provisional(end)).toMatchObject({ type: 'duty-opened', provisional: false });
    expect(provisional(end + 1)).toMatchObject({ type: 'duty-opened', provisional: true });
  });

  it('is judged by its own facts, whatever other calls rang unanswered', () => {
    const other = given().call('c2', NOON - HOUR, 'ringing');
    const story = opened('three-rings', 'c1', NOON, TELEPHONE, other.events);
    story.when(NOON, TELEPHONE, fact('ringing'));
    expect(story.when(NOON + 5 * SECOND, TELEPHONE, fact('answered'))).toEqual(['fact-received']);
    expect(story.reach(NOON + HOUR)).toEqual([]);
  });

  it('goes by the facts it was given itself where a host hands them in twice', () => {
    const story = opened('three-rings', 'c1', NOON, TELEPHONE);
    story.when(NOON, TELEPHONE, fact('ringing'));
    const twice = new DutyStory(plan, story.stream, [...story.history]);
    twice.history.push(...story.history);
    expect(twice.when(NOON + 15 * SECOND, CLOCK, { type: 'reach-instant' }, NOON + 15 * SECOND, 'woken')).toEqual(['sla-breached']);
    expect(twice.ask(NOON + 15 * SECOND, CLOCK, { type: 'close-duty' }, NOON + 15 * SECOND, 'closed')).toMatchObject({
      accepted: true,
      events: [{ event: { type: 'duty-closed' } }],
    });
  });

  it('takes two facts of one instant, and one fact of two instants', () => {
    const story = opened('three-rings', 'c1', NOON, TELEPHONE);
    expect(story.when(NOON, TELEPHONE, fact('ringing'))).toEqual(['fact-received']);
    expect(story.when(NOON, TELEPHONE, fact('answered'))).toEqual(['fact-received']);
    expect(story.when(NOON + SECOND, TELEPHONE, fact('answered'))).toEqual(['fact-received']);
    expect(story.when(NOON + SECOND, TELEPHONE, fact('answered'))).toEqual([]);
  });

  it('takes no fact that names no call, and says so', () => {
    const decision = opened('three-rings', 'c1', NOON, TELEPHONE).ask(NOON, TELEPHONE, { type: 'receive-fact', name: 'call.ringing', data: {} });
    expect(decision).toEqual({
      accepted: false,
      rejection: { code: 'fact_of_other_occasion', params: { fact: 'call.ringing', occasion: '', key: 'c1' } },
    });
  });
});

describe('a week of visits', () => {
  it('takes two visitors of one instant, each once', () => {
    const story = opened('visits', '2026-W47', MONDAY);
    expect(story.when(NOON, TELEPHONE, visit('a'))).toEqual(['fact-received']);
    expect(story.when(NOON, TELEPHONE, visit('b'))).toEqual(['fact-received']);
    expect(story.when(NOON, TELEPHONE, visit('b'))).toEqual([]);
    expect(story.sleepUntil(NOON, MONDAY + 8 * DAY)).toEqual(['duty-closed']);
  });
});

describe('a day with a summary', () => {
  const day = () => opened('daily-summary', '2026-11-18', at('2026-11-18T00:00'));

  it('takes a reason for each case, and the first for one', () => {
    const story = day();
    expect(story.when(NOON, 'ann', carry('1'))).toEqual(['carried-over']);
    expect(story.when(NOON, 'ann', carry('2'))).toEqual(['carried-over']);
    expect(story.when(NOON + MINUTE, 'ann', carry('1'))).toEqual([]);
    story.when(NOON + MINUTE, 'ann', { type: 'record-evidence', value: { count: '3' } });
  });

  it('is carried over only where the definition asks for reasons', () => {
    const other = slaPlan([dailySummary(), weeklyRevisit()]);
    const plain = new DutyStory(other, 'duty/daily-summary/2026-11-18');
    plain.when(at('2026-11-18T00:00'), CLOCK, { type: 'open-duty', sla: 'daily-summary', key: '2026-11-18' });
    expect(plain.refusal(NOON, 'ann', carry('1'))).toBe('carry_over_not_expected');
    const week = new DutyStory(other, 'duty/weekly-revisit/2026-W47');
    week.when(MONDAY, CLOCK, { type: 'open-duty', sla: 'weekly-revisit', key: '2026-W47' });
    expect(week.refusal(NOON, 'ann', carry('1'))).toBe('carry_over_not_expected');
  });

  it('breaches for its due and its own day, told by the clock in the order of the stream', () => {
    const story = day();
    const due = at('2026-11-18T17:30');
    story.sleepUntil(NOON, due + DAY);
    expect(story.history.map(({ seq, event }) => `${seq} ${event.type}`)).toEqual(['1 duty-opened', '2 sla-warned', '3 sla-breached']);
    expect(story.history.at(-1)).toMatchObject({ by: { kind: 'clock' }, event: { key: '2026-11-18', dueAt: due } });
  });

  it('offers reasons to the last, also after the summary may no longer be handed in', () => {
    const between = slaPlan([dailySummary({ ...withCarryOver(), opens: 16 * 60, lateUntil: 18 * 60, warn: {} })]);
    const story = day();
    const ann = { person: 'ann', positions: ['front-desk'] };
    const offers = dutyOffers(between, { ...story.state, planHash: between.hash }, ann, at('2026-11-18T18:00') + 1, directoryOf(STAFF));
    expect(offers).toEqual([
      { act: 'record-evidence', form: 'summary', refused: { code: 'evidence_too_late', params: { sla: 'daily-summary', key: '2026-11-18' } } },
      { act: 'carry-over' },
    ]);
  });

  it('says of what it refuses which day it was, which plan and whose', () => {
    const { state } = day();
    const ann = { person: 'ann', positions: ['front-desk'] };
    const office = directoryOf(STAFF, { ann: [] });
    const why = (...asked: Parameters<typeof dutyOffers>) => dutyOffers(...asked)[0]?.refused;
    expect(why(plan, { ...state, status: 'closed' }, ann, NOON, office)).toEqual({ code: 'duty_closed', params: { sla: 'daily-summary', key: '2026-11-18' } });
    expect(why({ ...plan, hash: 'other' }, state, ann, NOON, office)).toEqual({ code: 'plan_mismatch', params: { pinned: 'plan-1', given: 'other' } });
    expect(why(plan, state, { ...ann, person: 'zoe', for: 'ann' }, NOON, office)).toEqual({ code: 'not_deputy', params: { person: 'zoe', for: 'ann' } });
    expect(dutyOffers(plan, { ...state, sla: 'gone' }, ann, NOON, office)).toEqual([]);
    expect(dutyOffers(plan, { ...state, status: 'none' }, ann, NOON, office)).toEqual([]);
  });
});

it('a fact of an occasion goes to every SLA that runs from one or counts within it, and to no other kind', () => {
  const many = slaPlan([
    threeRings(),
    duration({ id: 'handled', from: 'call.ringing', until: 'call.hung-up' }),
    leadTime({ of: 'repair.opened' }),
    { ...leadTime({ id: 'odd' }), from: 'call.ringing' } as never,
  ]);
  expect(dutiesOfFact(many, { name: 'call.ringing', data: { call: 'c1' }, at: NOON })).toEqual([
    { sla: 'three-rings', key: 'c1', opens: true },
    { sla: 'handled', key: 'c1', opens: true },
  ]);
  const counted = slaPlan([frequency({ id: 'visits', of: 'visitor.came', per: 'week' }), dailySummary()]);
  expect(dutiesOfFact(counted, { name: 'call.ringing', data: { call: 'c1' }, at: NOON })).toEqual([]);
});
