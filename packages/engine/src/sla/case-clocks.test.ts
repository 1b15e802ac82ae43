import { describe, expect, it } from 'vitest';
import type { ClockEvent } from '../event.ts';
import { caseClocks, clockEventsDue, wakeOfCase } from './case-clocks.ts';
import { given, type Scribe } from './test-support/scribe.ts';
import { at, DAY, duration, frequency, HOUR, MINUTE, slaPlan, threeRings, weeklyRevisit } from './test-support/sla-parts.ts';

const OPENED = at('2026-11-18T09:00');
const plan = slaPlan([duration({ clock: 'wall', warn: { half: { percent: 50 }, soon: { left: 10 * MINUTE } } }), threeRings(), weeklyRevisit()]);
const DUE = OPENED + 2 * HOUR;

/** What a host does: asks for the next wake, wakes, records. */
function wakeAll(of: typeof plan, story: Scribe, until: number): readonly string[] {
  const said: string[] = [];
  for (let wake = wakeOfCase(of, story.events); wake !== undefined && wake <= until; wake = wakeOfCase(of, story.events)) {
    const events = clockEventsDue(of, story.events, wake);
    if (events.length === 0) throw new Error(`woken at ${wake} for nothing`);
    for (const event of events) record(story, wake, event);
    said.push(...events.map((event) => `${event.type} ${event.key} ${(wake - OPENED) / MINUTE}`));
  }
  return said;
}
const record = (story: Scribe, when: number, event: ClockEvent) => story.write('case/1', when, event, { by: { kind: 'clock' } });

describe('the clocks of a case', () => {
  it('say when they warn and when they are due', () => {
    expect(caseClocks(plan, given().open('1', OPENED).events)).toEqual([
      {
        sla: 'survey',
        key: '1',
        status: 'running',
        startedAt: OPENED,
        dueAt: DUE,
        warnings: [
          { id: 'half', at: OPENED + HOUR },
          { id: 'soon', at: DUE - 10 * MINUTE },
        ],
        provisional: false,
      },
    ]);
    expect(caseClocks(plan, [])).toEqual([]);
  });

  it('wake for each warning and for the breach, each once', () => {
    expect(wakeAll(plan, given().open('1', OPENED), OPENED + DAY)).toEqual(['sla-warned 1 60', 'sla-warned 1 110', `sla-breached 1 ${120 + 1 / MINUTE}`]);
  });

  it('carry their effects and their due', () => {
    expect(clockEventsDue(plan, given().open('1', OPENED).events, DUE + 1)).toEqual([
      { type: 'sla-breached', sla: 'survey', key: '1', dueAt: DUE, effects: ['tell'] },
    ]);
    expect(clockEventsDue(plan, given().open('1', OPENED).events, DUE)).toHaveLength(2);
    expect(clockEventsDue(plan, [], DUE)).toEqual([]);
  });

  it('wake at once to withdraw a breach that what was sealed before it turns', () => {
    const story = given().open('1', OPENED);
    record(story, DUE + 1, { type: 'sla-breached', sla: 'survey', key: '1', dueAt: DUE, effects: [] });
    expect(wakeOfCase(plan, story.events)).toBeUndefined();
    story.write('case/1', DUE - HOUR, { type: 'stage-entered', stage: 'work', from: 'survey' }, { recordedAt: DUE + HOUR });
    expect(wakeAll(plan, story, DUE + DAY)).toEqual([`breach-withdrawn 1 ${120 + 1 / MINUTE}`]);
  });

  it('are stopped when it is done in time, breached when later', () => {
    const done = (when: number) => given().open('1', OPENED).enter('1', when, 'work', 'survey');
    expect(caseClocks(plan, done(DUE).events)).toMatchObject([{ status: 'stopped' }]);
    expect(caseClocks(plan, done(OPENED + 30 * MINUTE).events)).toMatchObject([{ status: 'stopped', warnings: [] }]);
    expect(wakeOfCase(plan, done(DUE).events)).toBeUndefined();
    expect(caseClocks(plan, done(DUE + 1).events)).toMatchObject([{ status: 'breached' }]);
    expect(wakeOfCase(plan, done(DUE + 1).events)).toBe(DUE + 1);
    expect(clockEventsDue(plan, done(DUE + 1).events, DUE + HOUR)).toMatchObject([{ type: 'sla-breached' }]);
  });

  it('pause without a due', () => {
    const paused = slaPlan([
      duration({ pause: { owner: { from: 'repair.waiting.entered', until: 'repair.waiting.left', reason: { en: 'away' } } }, until: 'repair.work.entered' }),
    ]);
    const story = given()
      .open('1', OPENED)
      .enter('1', OPENED + HOUR, 'waiting', 'survey');
    expect(caseClocks(paused, story.events)).toMatchObject([{ status: 'paused', warnings: [] }]);
    expect(wakeOfCase(paused, story.events)).toBeUndefined();
  });

  it('withdraw a breach that an earlier event, recorded late, turns', () => {
    const story = given().open('1', OPENED);
    wakeAll(plan, story, OPENED + DAY);
    story.enter('1', OPENED + HOUR, 'work', 'survey');
    expect(clockEventsDue(plan, story.events, OPENED + DAY)).toEqual([{ type: 'breach-withdrawn', sla: 'survey', key: '1', reason: 'late_evidence' }]);
    record(story, OPENED + DAY, { type: 'breach-withdrawn', sla: 'survey', key: '1', reason: 'late_evidence' });
    expect(clockEventsDue(plan, story.events, OPENED + DAY)).toEqual([]);
  });

  it('of a frequency wake day by day while the case lasts', () => {
    const daily = slaPlan([frequency({ for: 'case', while: { from: 'repair.opened', until: 'repair.done.entered' } })]);
    const story = given().open('1', OPENED);
    const midnight = at('2026-11-19T00:00');
    expect(wakeOfCase(daily, story.events)).toBe(midnight + DAY + 1);
    expect(caseClocks(daily, story.events)).toMatchObject([{ key: '2026-11-19', status: 'running' }]);
    story.comment('1', midnight + HOUR);
    expect(wakeOfCase(daily, story.events)).toBe(midnight + 2 * DAY + 1);
    expect(wakeAll(daily, story, midnight + 4 * DAY)).toHaveLength(2);
    story.enter('1', midnight + 4 * DAY + HOUR, 'done', 'work');
    expect(wakeAll(daily, story, midnight + 9 * DAY)).toEqual(['sla-breached 2026-11-22 6720']);
  });
});
