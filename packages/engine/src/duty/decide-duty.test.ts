import { describe, expect, it } from 'vitest';
import type { DutyCommand } from '../command.ts';
import { given } from '../sla/test-support/scribe.ts';
import { at, DAY, dailySummary, frequency, HOUR, MINUTE, SECOND, slaPlan, threeRings, weeklyRevisit, withCarryOver } from '../sla/test-support/sla-parts.ts';
import { CLOCK } from '../test-support/given.ts';
import type { DutyStatus } from './duty-state.ts';
import { type AskedOfDuty, DutyStory, TELEPHONE } from './test-support/duty-story.ts';

const plan = slaPlan([threeRings(), dailySummary(withCarryOver()), weeklyRevisit()]);
const NOON = at('2026-11-18T12:00');
const MORNING = at('2026-11-18T00:00');
const BY = at('2026-11-18T17:30');
const openCall: AskedOfDuty = { type: 'open-duty', sla: 'three-rings', key: 'c1' };
const openDay: AskedOfDuty = { type: 'open-duty', sla: 'daily-summary', key: '2026-11-18' };
const fact = (name: string, call = 'c1'): AskedOfDuty => ({ type: 'receive-fact', name: `call.${name}`, data: { call } });
const evidence: AskedOfDuty = { type: 'record-evidence', value: { count: '3' } };
const carry = (id: string, reason = 'a part is missing'): AskedOfDuty => ({ type: 'carry-over', case: id, reason });

function ringing(): DutyStory {
  const story = new DutyStory(plan, 'duty/three-rings/c1');
  story.when(NOON, TELEPHONE, openCall);
  story.when(NOON, TELEPHONE, fact('ringing'));
  return story;
}

function day(cases: ConstructorParameters<typeof DutyStory>[2] = []): DutyStory {
  const story = new DutyStory(plan, 'duty/daily-summary/2026-11-18', cases);
  expect(story.when(MORNING, CLOCK, openDay)).toEqual(['duty-opened']);
  return story;
}

describe('a ringing call', () => {
  it('wakes at the fourth ring and breaches once, with its effects', () => {
    const story = ringing();
    expect(story.wake(NOON)).toBe(NOON + 15 * SECOND);
    expect(story.reach(NOON + 15 * SECOND - 1)).toEqual([]);
    expect(story.reach(NOON + 15 * SECOND)).toEqual(['sla-breached']);
    expect(story.history.at(-1)).toMatchObject({ by: { kind: 'clock' }, event: { key: 'c1', dueAt: NOON + 15 * SECOND, effects: ['discipline', 'tell'] } });
    expect(story.reach(NOON + HOUR)).toEqual([]);
    expect(story.wake(NOON + HOUR)).toBeUndefined();
  });

  it('that is answered in time wakes nobody', () => {
    const story = ringing();
    expect(story.when(NOON + 9 * SECOND, TELEPHONE, fact('answered'))).toEqual(['fact-received']);
    expect(story.wake(NOON + 9 * SECOND)).toBeUndefined();
    expect(story.reach(NOON + HOUR)).toEqual([]);
  });

  it('breaches with the answer when nobody was awake at the fourth ring', () => {
    expect(ringing().when(NOON + 20 * SECOND, TELEPHONE, fact('answered'))).toEqual(['fact-received', 'sla-breached']);
  });

  it('has its breach withdrawn when the telephone reports an earlier answer late', () => {
    const story = ringing();
    story.reach(NOON + 15 * SECOND);
    expect(story.when(NOON + 10 * SECOND, TELEPHONE, fact('answered'), NOON + MINUTE)).toEqual(['fact-received', 'breach-withdrawn']);
    expect(story.history.at(-2)?.at).toBe(NOON + 10 * SECOND);
    expect(story.reach(NOON + HOUR)).toEqual([]);
  });

  it('keeps its breach when a person claims an earlier answer', () => {
    const story = ringing();
    story.reach(NOON + 15 * SECOND);
    expect(story.when(NOON + 10 * SECOND, 'ann', fact('answered'), NOON + MINUTE)).toEqual(['fact-received']);
    expect(story.history.at(-1)?.at).toBe(NOON + MINUTE);
  });

  it('takes a fact sent twice once, and refuses one of another call or one the pack does not know', () => {
    const story = ringing();
    expect(story.when(NOON, TELEPHONE, fact('ringing'))).toEqual([]);
    expect(story.refusal(NOON, TELEPHONE, fact('answered', 'c2'))).toBe('fact_of_other_occasion');
    expect(story.refusal(NOON, TELEPHONE, { type: 'receive-fact', name: 'call.answered', data: {} })).toBe('fact_of_other_occasion');
    expect(story.refusal(NOON, TELEPHONE, fact('exploded'))).toBe('fact_unknown');
    expect(story.refusal(NOON, 'ann', evidence)).toBe('evidence_not_expected');
    expect(story.refusal(NOON, 'ann', carry('1'))).toBe('carry_over_not_expected');
  });
});

describe('a day with a summary', () => {
  it('warns half an hour before, breaches just after due, and is done', () => {
    const story = day();
    expect(story.state).toMatchObject({ status: 'open', from: MORNING, dueAt: BY, provisional: false });
    expect(story.wake(MORNING)).toBe(BY - 30 * MINUTE);
    expect(story.sleepUntil(MORNING, BY + DAY)).toEqual(['sla-warned', 'sla-breached']);
    expect(story.history.at(-1)?.at).toBe(BY + 1);
  });

  it('skips the warning when the clock slept through it', () => {
    expect(day().reach(BY + HOUR)).toEqual(['sla-breached']);
  });

  it('that was written in time says no more', () => {
    const story = day();
    expect(story.when(BY, 'ann', evidence)).toEqual(['evidence-recorded']);
    expect(story.wake(BY)).toBe(BY + 1);
    expect(story.reach(BY + 1)).toEqual(['duty-closed']);
    expect(story.wake(BY + 1)).toBeUndefined();
  });

  it('that was missed stays open for a late summary, and closes after it', () => {
    const story = day();
    story.reach(BY + 1);
    expect(story.wake(BY + HOUR)).toBeUndefined();
    expect(story.when(BY + HOUR, 'ann', evidence)).toEqual(['evidence-recorded']);
    expect(story.wake(BY + HOUR)).toBe(BY + HOUR);
    expect(story.sleepUntil(BY + HOUR, BY + DAY)).toEqual(['duty-closed']);
  });

  it('takes evidence at the instant it is recorded, whatever the writer says', () => {
    const story = day();
    expect(story.when(BY - HOUR, 'ann', evidence, BY + 1)).toEqual(['evidence-recorded', 'sla-breached']);
    expect(story.history.at(-2)?.at).toBe(BY + 1);
  });

  it('that was written late before anybody noticed breaches and closes', () => {
    const story = day();
    story.when(BY + HOUR, 'ann', evidence);
    expect(story.sleepUntil(BY + HOUR, BY + DAY)).toEqual(['duty-closed']);
  });

  it('is written only by who owes it', () => {
    const story = day();
    expect(story.refusal(NOON, 'tom', evidence)).toBe('not_your_duty');
    expect(story.refusal(NOON, CLOCK, evidence)).toBe('actor_not_a_person');
    expect(story.ask(NOON, { kind: 'person', person: 'tom', name: 'Tom', for: 'ann' }, evidence).accepted).toBe(true);
  });

  it('breaches although it was written when a case lacks its reason, and not when it has one', () => {
    const cases = given().open('1', NOON).events;
    const story = day(cases);
    story.when(BY - HOUR, 'ann', evidence);
    expect(story.refusal(BY, 'ann', carry('1', ' '))).toBe('reason_required');
    expect(story.refusal(BY, 'tom', carry('1'))).toBe('not_your_duty');
    expect(story.ask(BY + 1, CLOCK, { type: 'reach-instant' })).toMatchObject({ accepted: true, events: [{ event: { type: 'sla-breached' } }] });
    expect(story.when(BY, 'ann', carry('1'))).toEqual(['carried-over']);
    expect(story.when(BY, 'ann', carry('1', 'another'))).toEqual([]);
    expect(story.reach(BY + 1)).toEqual(['duty-closed']);
  });

  it('is opened for an owed period of a known SLA only, and once', () => {
    const story = new DutyStory(plan, 'duty/daily-summary/x');
    expect(story.refusal(MORNING, CLOCK, { ...openDay, key: 'x' } as AskedOfDuty)).toBe('period_not_owed');
    expect(story.refusal(MORNING, CLOCK, { ...openDay, key: '2026-W47' } as AskedOfDuty)).toBe('period_not_owed');
    expect(story.refusal(MORNING, CLOCK, { ...openDay, sla: 'toString' } as AskedOfDuty)).toBe('unknown_sla');
    expect(day().refusal(MORNING, CLOCK, openDay)).toBe('duty_exists');
  });

  it('is closed only once it is decided', () => {
    const story = day();
    expect(story.refusal(NOON, CLOCK, { type: 'close-duty' })).toBe('duty_undecided');
    story.when(NOON, 'ann', evidence);
    expect(story.when(BY + 1, CLOCK, { type: 'close-duty' })).toEqual(['duty-closed']);
  });

  it('is closed by what its own events and the cases say, as they stand now', () => {
    const story = day(given().open('1', NOON).events);
    story.when(NOON, 'ann', evidence);
    expect(story.when(BY + 1, CLOCK, { type: 'close-duty' })).toEqual(['sla-breached', 'duty-closed']);
  });

  it('that was missed is closed after its breach', () => {
    expect(day().when(BY + 1, CLOCK, { type: 'close-duty' })).toEqual(['sla-breached', 'duty-closed']);
  });

  it('answers a command it has seen with nothing, and refuses another plan', () => {
    const story = day();
    story.when(NOON, 'ann', evidence, NOON, 'mine');
    expect(story.when(NOON, 'ann', evidence, NOON, 'mine')).toEqual([]);
    const other = new DutyStory({ ...plan, hash: 'plan-2' }, story.stream);
    other.history.push(...story.history);
    expect(other.ask(NOON, 'ann', evidence, NOON, 'other')).toMatchObject({ accepted: false, rejection: { code: 'plan_mismatch' } });
  });
});

describe('a week with revisits', () => {
  const MONDAY = at('2026-11-16T00:00');
  const DUE = at('2026-11-25T00:00');
  const open: AskedOfDuty = { type: 'open-duty', sla: 'weekly-revisit', key: '2026-W47' };

  it('breaches after its grace when too few were visited', () => {
    const cases = given().open('1', MONDAY).enter('1', NOON, 'done', 'work').events;
    const story = new DutyStory(plan, 'duty/weekly-revisit/2026-W47', cases);
    story.when(MONDAY, CLOCK, open);
    expect(story.wake(MONDAY)).toBe(DUE + 1);
    expect(story.sleepUntil(MONDAY, DUE + DAY)).toEqual(['sla-breached', 'duty-closed']);
  });

  it('in which nothing was done wakes nobody for ever', () => {
    const story = new DutyStory(plan, 'duty/weekly-revisit/2026-W47');
    story.when(MONDAY, CLOCK, open);
    expect(story.sleepUntil(MONDAY, DUE + DAY)).toEqual(['duty-closed']);
    expect(story.wake(DUE + DAY)).toBeUndefined();
  });
});

describe('a week of each zone', () => {
  it('says of every zone by itself that it was visited too rarely', () => {
    const zones = slaPlan([frequency({ id: 'visits', of: 'visitor.came', per: 'week', atLeast: 2, for: 'zone', next: 'fixed' })]);
    const story = new DutyStory(zones, 'duty/visits/2026-W47');
    const [begin, end] = [at('2026-11-16T00:00'), at('2026-11-23T00:00')];
    story.when(begin, CLOCK, { type: 'open-duty', sla: 'visits', key: '2026-W47' });
    const visit = (zone: string, visitor: string) => story.when(NOON, TELEPHONE, { type: 'receive-fact', name: 'visitor.came', data: { visitor, zone } });
    visit('east', 'a');
    visit('west', 'b');
    visit('west', 'c');
    story.sleepUntil(NOON, end + DAY);
    expect(story.history.flatMap(({ event }) => (event.type === 'sla-breached' ? [event.key] : []))).toEqual(['2026-W47/east']);
    expect(story.state.status).toBe('closed');
  });
});

type Expected = 'accepted' | 'refused';
const MATRIX: Record<DutyStatus, Record<DutyCommand['type'], Expected>> = {
  none: {
    'open-duty': 'accepted',
    'receive-fact': 'refused',
    'record-evidence': 'refused',
    'carry-over': 'refused',
    'reach-instant': 'refused',
    'close-duty': 'refused',
  },
  open: {
    'open-duty': 'refused',
    'receive-fact': 'accepted',
    'record-evidence': 'accepted',
    'carry-over': 'accepted',
    'reach-instant': 'accepted',
    'close-duty': 'accepted',
  },
  closed: {
    'open-duty': 'refused',
    'receive-fact': 'refused',
    'record-evidence': 'refused',
    'carry-over': 'refused',
    'reach-instant': 'accepted',
    'close-duty': 'accepted',
  },
};

describe('every command in every status', () => {
  const commands: Record<DutyCommand['type'], AskedOfDuty> = {
    'open-duty': openDay,
    'receive-fact': fact('ringing'),
    'record-evidence': evidence,
    'carry-over': carry('1'),
    'reach-instant': { type: 'reach-instant' },
    'close-duty': { type: 'close-duty' },
  };
  const stories: Record<DutyStatus, () => DutyStory> = {
    none: () => new DutyStory(plan, 'duty/daily-summary/2026-11-18'),
    open: () => day(),
    closed: () => {
      const story = day();
      story.when(BY + 1, CLOCK, { type: 'close-duty' });
      return story;
    },
  };
  for (const status of ['none', 'open', 'closed'] as const) {
    for (const [type, asked] of Object.entries(commands) as [DutyCommand['type'], AskedOfDuty][]) {
      it(`${type} is ${MATRIX[status][type]} by a duty that is ${status}`, () => {
        expect(stories[status]().ask(BY + HOUR, 'ann', asked).accepted).toBe(MATRIX[status][type] === 'accepted');
      });
    }
  }
});
