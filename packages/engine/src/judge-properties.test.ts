import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { initialDuty } from './duty/duty-state.ts';
import { evolveDuty } from './duty/evolve-duty.ts';
import { DutyStory, TELEPHONE } from './duty/test-support/duty-story.ts';
import { judge } from './judge.ts';
import { clockEventsDue, wakeOfCase } from './sla/case-clocks.ts';
import { given, type Scribe } from './sla/test-support/scribe.ts';
import {
  at,
  DAY,
  dailySummary,
  duration,
  frequency,
  HOUR,
  leadTime,
  ms,
  SECOND,
  slaPlan,
  threeRings,
  weeklyRevisit,
  withCarryOver,
  workdays,
} from './sla/test-support/sla-parts.ts';
import { condition } from './test-support/plan-parts.ts';

const START = at('2026-11-16T00:00');
const WEEK = 7 * DAY;
const urgency = (of: string) => condition(['==', ['read', 'form.urgency'], of]);
const escalate = { kind: 'escalate', position: 'manager' } as const;
const plan = slaPlan([
  threeRings(),
  dailySummary(withCarryOver()),
  weeklyRevisit(),
  duration({ pause: { owner: { from: 'repair.waiting.entered', until: 'repair.waiting.left', reason: { en: 'away' } } }, warn: { half: { percent: 50 } } }),
  duration({ id: 'again', from: 'repair.survey.entered', within: workdays(1), onReopen: 'restart' }),
  duration({
    id: 'keen',
    clock: 'wall',
    until: 'repair.done.entered',
    within: ms(30 * HOUR),
    targets: { urgent: { when: urgency('urgent'), within: ms(6 * HOUR) }, low: { when: urgency('low'), within: workdays(3) } },
    onTargetChange: 'restart',
    modifiers: { storm: { when: urgency('urgent'), times: [3, 2], reason: { en: 'storm' } } },
    pause: { owner: { from: 'repair.waiting.entered', until: 'repair.waiting.left', reason: { en: 'away' }, atMost: 9 * HOUR } },
    pauseAtMost: 12 * HOUR,
    cancel: { asked: { on: 'revisit.recorded', when: urgency('low'), reason: { en: 'nobody waits' } } },
    reset: { anew: { on: 'repair.work.entered', when: urgency('urgent') } },
    ladder: { half: { at: { percent: 50 }, do: escalate }, after: { at: { past: 5 * HOUR }, do: escalate } },
    onReopen: 'new-cycle',
  }),
  duration({
    id: 'same',
    within: ms(9 * HOUR),
    until: 'repair.work.entered',
    targets: { urgent: { when: urgency('urgent'), within: ms(3 * HOUR) } },
    onTargetChange: 'same-start',
    onReopen: 'count-closed-time',
  }),
  duration({ id: 'chained', until: 'repair.commented', clock: 'wall', within: ms(9 * HOUR), repeats: { every: ms(DAY), from: 'last' } }),
  duration({ id: 'independent', until: 'repair.commented', within: ms(3 * HOUR), repeats: { every: workdays(2), from: 'start' } }),
  frequency({ for: 'case', while: { from: 'repair.survey.entered', until: 'repair.done.entered' } }),
  frequency({ id: 'talk', atLeast: 2 }),
  leadTime(),
]);

/** Half of all instants are whole hours, so that they meet dues and each other. */
const instants = fc.oneof(
  fc.integer({ min: 0, max: 10 * 24 }).map((hour) => START + hour * HOUR),
  fc.integer({ min: 0, max: 10 * DAY }).map((ms) => START + ms),
);
const STAGES: readonly string[] = ['survey', 'waiting', 'work', 'done'];
const CASE_ACTS = ['open', 'survey', 'waiting', 'work', 'done', 'revisit', 'comment', 'close', 'urgent', 'low'] as const;
const acts = fc.constantFrom(...CASE_ACTS, 'ringing', 'answered', 'hung-up', 'summary', 'reason');
const steps = fc.array(fc.tuple(acts, fc.integer({ min: 1, max: 3 }), instants, fc.nat({ max: 2 * HOUR })), { maxLength: 30 });

/** Case stories are told in the order of their instants; calls and summaries may come in later than they happened. */
function told(taken: readonly (readonly [string, number, number, number])[]): Scribe {
  const story = given();
  const stages = new Map<string, string>();
  for (const [act, number, when, late] of [...taken].sort((a, b) => a[2] - b[2])) {
    const id = String(number);
    const stage = stages.get(id);
    const day = new Date(when + 8 * HOUR).toISOString().slice(0, 10);
    if (act === 'open' && stage === undefined) story.open(id, when, { appointment: '2026-12-03' });
    if (act === 'open') stages.set(id, stage ?? 'ticket');
    else if (act === 'ringing' || act === 'answered' || act === 'hung-up') story.call(id, when, act, { recordedAt: when + late });
    else if (act === 'summary') story.summary(day, when, { recordedAt: when + late });
    else if (act === 'reason') story.reason(day, when, id);
    else if (stage !== undefined && stage !== 'closed') {
      if (act === 'revisit') story.fill(id, when, 'revisit');
      else if (act === 'urgent' || act === 'low') story.fill(id, when, 'ticket', { urgency: act });
      else if (act === 'comment') story.comment(id, when);
      else if (act === 'close') story.close(id, when);
      else story.enter(id, when, act, stage);
      stages.set(id, act === 'close' ? 'closed' : STAGES.includes(act) ? act : stage);
    }
  }
  return story;
}

describe('judging', () => {
  it('depends on the events alone, not on their order nor on what was asked before', () => {
    fc.assert(
      fc.property(steps, instants, instants, fc.integer(), (taken, first, second, seed) => {
        const { events } = told(taken);
        const asOf = Math.max(first, second);
        const alone = judge(plan, events, asOf);
        judge(plan, events, Math.min(first, second));
        expect(judge(plan, events, asOf)).toEqual(alone);
        const byKey = (verdicts: typeof alone) => verdicts.map((verdict) => JSON.stringify({ ...verdict, because: [...verdict.because].sort() })).sort();
        const shuffled = [...events].map((event, index) => ({ event, order: Math.sin(seed + index) })).sort((a, b) => a.order - b.order);
        expect(
          byKey(
            judge(
              plan,
              shuffled.map(({ event }) => event),
              asOf,
            ),
          ),
        ).toEqual(byKey(alone));
      }),
      { numRuns: 100 },
    );
  });

  it('as of an instant is not changed by anything that happened later', () => {
    fc.assert(
      fc.property(steps, instants, (taken, asOf) => {
        const { events } = told(taken);
        const known = told(taken.filter(([, , when, late]) => when + late <= asOf)).events;
        // What was not yet recorded could still have happened by then: leave only stories whose late news are none.
        fc.pre(taken.every(([, , when, late]) => when > asOf || when + late <= asOf));
        expect(judge(plan, known, asOf).map(({ because: _, ...rest }) => rest)).toEqual(judge(plan, events, asOf).map(({ because: _, ...rest }) => rest));
      }),
      { numRuns: 100 },
    );
  });

  it('says met only of what was decided by due, and late or missed only after it', () => {
    fc.assert(
      fc.property(steps, instants, (taken, asOf) => {
        for (const verdict of judge(plan, told(taken).events, asOf)) {
          const { status, dueAt, decidedAt, startedAt } = verdict;
          expect(decidedAt === undefined || decidedAt <= asOf).toBe(true);
          expect((status === 'running' || status === 'pending' || status === 'paused') === (decidedAt === undefined)).toBe(true);
          if (status === 'running' && dueAt !== undefined && verdict.sla !== 'three-rings') expect(asOf <= dueAt).toBe(true);
          if (status === 'met' && dueAt !== undefined) expect(decidedAt! <= dueAt).toBe(true);
          if (status === 'late') expect(decidedAt! > dueAt! || verdict.sla === 'three-rings').toBe(true);
          if (status === 'missed') expect(dueAt! <= asOf).toBe(true);
          expect(startedAt! <= asOf).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('never turns a missed or late measure of a case into a met one as time goes on', () => {
    fc.assert(
      fc.property(steps, fc.array(instants, { minLength: 2, maxLength: 6 }), (taken, moments) => {
        const { events } = told(taken);
        const broken = new Set<string>();
        for (const asOf of [...moments].sort((a, b) => a - b)) {
          for (const { sla, subject, status } of judge(plan, events, asOf)) {
            if (status === 'missed' || status === 'late') broken.add(`${sla} ${subject}`);
            else expect(broken.has(`${sla} ${subject}`), `${sla} ${subject} was broken and is ${status}`).toBe(false);
          }
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe('the clock of a case', () => {
  it('wakes for something each time, says each due once, and says what the judge says', () => {
    fc.assert(
      fc.property(steps, (taken) => {
        const story = told(taken.filter(([, number]) => number === 1));
        const own = given();
        own.events.push(...story.events.filter(({ stream }) => stream === 'case/1'));
        const end = START + 2 * WEEK;
        const said: string[] = [];
        for (let wake = wakeOfCase(plan, own.events), rounds = 0; wake !== undefined && wake <= end; wake = wakeOfCase(plan, own.events)) {
          const events = clockEventsDue(plan, own.events, wake);
          expect(events.length, `woken at ${wake} for nothing`).toBeGreaterThan(0);
          expect(++rounds).toBeLessThan(400);
          for (const event of events) {
            own.events.push({
              stream: 'case/1',
              seq: own.events.length + 1,
              id: `clock.${own.events.length}`,
              at: wake,
              recordedAt: wake,
              by: { kind: 'clock' },
              event,
            });
            said.push(JSON.stringify(event));
          }
        }
        expect(new Set(said).size).toBe(said.length);
        const breached = new Set(own.events.flatMap(({ event }) => (event.type === 'sla-breached' ? [`${event.sla} ${event.key}`] : [])));
        const cases = new Set(['survey', 'again', 'keen', 'same', 'chained', 'independent', 'tracking', 'notice']);
        for (const { sla, subject, status } of judge(plan, own.events, end)) {
          if (!cases.has(sla)) continue;
          expect([subject, sla, breached.has(`${sla} ${subject.split('/')[2] ?? '1'}`)]).toEqual([subject, sla, status === 'missed' || status === 'late']);
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('a duty', () => {
  it('replays from any prefix of its events, and breaches exactly when the judge says so', () => {
    const names = fc.constantFrom('answered', 'hung-up', 'rang', 'ringing');
    fc.assert(
      fc.property(fc.array(fc.tuple(names, fc.nat({ max: 60 }), fc.nat({ max: 30 })), { maxLength: 6 }), (facts) => {
        const noon = at('2026-11-18T12:00');
        const story = new DutyStory(plan, 'duty/three-rings/c1');
        story.when(noon, TELEPHONE, { type: 'open-duty', sla: 'three-rings', key: 'c1' });
        const sent = [['ringing', 0, 0] as const, ...facts].map(([name, second, late]) => ({
          name,
          at: noon + second * SECOND,
          recordedAt: noon + (second + late) * SECOND,
        }));
        for (const { name, at: happened, recordedAt } of sent.sort((a, b) => a.recordedAt - b.recordedAt)) {
          story.sleepUntil(story.history.at(-1)?.recordedAt ?? noon, recordedAt - 1);
          story.when(happened, TELEPHONE, { type: 'receive-fact', name: `call.${name}`, data: { call: 'c1' } }, recordedAt);
        }
        story.sleepUntil(story.history.at(-1)?.recordedAt ?? noon, noon + HOUR);
        const [verdict] = judge(plan, story.history, noon + HOUR, { slas: ['three-rings'] });
        const last = story.history.findLast(({ event }) => event.type === 'sla-breached' || event.type === 'breach-withdrawn')?.event.type;
        expect(last === 'sla-breached').toBe(verdict?.status === 'missed' || verdict?.status === 'late');
        for (let length = 0; length <= story.history.length; length += 1) {
          const prefix = story.history.slice(0, length).reduce(evolveDuty, initialDuty);
          expect(story.history.slice(length).reduce(evolveDuty, prefix)).toEqual(story.state);
        }
      }),
      { numRuns: 150 },
    );
  });
});
