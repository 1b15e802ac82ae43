import { describe, expect, test } from 'vitest';
import type { Recorded } from '../event.ts';
import { given } from '../sla/test-support/scribe.ts';
import { at, dailySummary, HOUR, slaPlan, weeklyRevisit, withCarryOver } from '../sla/test-support/sla-parts.ts';
import { CLOCK } from '../test-support/given.ts';
import { DutyStory } from './test-support/duty-story.ts';

const MONDAY = at('2026-03-02T08:00');

/** Cases of the week: some done and revisited, some done only, one that stays open. */
const cases = [0, 1, 2, 3, 4].reduce((scribe, index) => {
  const id = `c${index}`;
  const opened = MONDAY + index * 9 * HOUR;
  scribe.open(id, opened).enter(id, opened + HOUR, 'survey', 'ticket');
  if (index > 0) scribe.enter(id, opened + 2 * HOUR, 'done', 'survey');
  if (index > 3) scribe.fill(id, opened + 3 * HOUR, 'revisit');
  return scribe;
}, given());

const storyOf = (name: string): DutyStory =>
  name === 'a share of cases'
    ? new DutyStory(slaPlan([weeklyRevisit({ warn: { day: { left: 24 * HOUR } } })]), 'duty/weekly-revisit/2026-W10', cases.events)
    : new DutyStory(slaPlan([dailySummary(withCarryOver())]), 'duty/daily-summary/2026-03-02', cases.events);

describe.each(['a share of cases', 'a summary that carries cases over'])('the next wake of %s', (name) => {
  const open = (story: DutyStory) => {
    const [, sla = '', key = ''] = story.stream.split('/');
    story.when(MONDAY, CLOCK, { type: 'open-duty', sla, key });
    return story;
  };
  const records = (story: DutyStory, instant: number) => {
    const decision = story.ask(instant, CLOCK, { type: 'reach-instant' });
    return decision.accepted && decision.events.length > 0;
  };

  test('is the first instant at which something is recorded, at whatever instant it is asked for', () => {
    const story = open(storyOf(name));
    for (let asOf = MONDAY; asOf < MONDAY + 12 * 24 * HOUR; asOf += 5 * HOUR) {
      const wake = story.wake(asOf);
      expect(wake, new Date(asOf).toISOString()).toBeDefined();
      expect(records(story, wake!)).toBe(true);
      if (wake! > asOf) expect([records(story, asOf), records(story, wake! - 1)]).toEqual([false, false]);
    }
  });

  test('holds what is left of a written duty as well', () => {
    const story = open(storyOf(name));
    if (name !== 'a share of cases') story.when(at('2026-03-02T17:10'), 'ann', { type: 'record-evidence', value: {} });
    const rung = story.sleepUntil(at('2026-03-02T17:10'), MONDAY + 14 * 24 * HOUR);
    expect(rung).toContain('sla-breached');
  });
});

test('a summary that was missed wakes for nobody, until a later one makes up for it where that is enough', () => {
  const missed = (catchUp: 'next' | 'backfill', others: readonly Recorded[]) => {
    const story = new DutyStory(slaPlan([dailySummary({ catchUp })]), 'duty/daily-summary/2026-03-02', others);
    story.when(MONDAY, CLOCK, { type: 'open-duty', sla: 'daily-summary', key: '2026-03-02' });
    story.reach(at('2026-03-02T17:31'));
    return story;
  };
  const tuesday = at('2026-03-03T09:00');
  const next = given().summary('2026-03-03', tuesday).events;
  const earlier = given().summary('2026-03-01', tuesday).events;
  expect(missed('backfill', next).wake(tuesday)).toBeUndefined();
  expect(missed('next', []).wake(tuesday)).toBeUndefined();
  expect(missed('next', earlier).wake(tuesday)).toBeUndefined();
  const story = missed('next', next);
  expect(story.wake(tuesday)).toBe(tuesday);
  expect(story.reach(tuesday)).toEqual(['duty-closed']);
});
