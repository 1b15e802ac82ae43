import type { PlanSla } from '@guicheng/definition';
import { describe, expect, it } from 'vitest';
import type { DutyEvent, Recorded } from '../event.ts';
import { given } from '../sla/test-support/scribe.ts';
import { at, dailySummary, frequency, HOUR, weeklyRevisit } from '../sla/test-support/sla-parts.ts';
import { eventsRead } from './events-read.ts';

const MONDAY = at('2026-11-16T00:00');
const DAY = 24 * HOUR;
const opened = (sla: string, until: number, dueAt: number) =>
  given().write(`duty/${sla}/k`, MONDAY, { type: 'duty-opened', sla, key: 'k', planHash: 'p', from: MONDAY, until, dueAt, provisional: false });
const read = (sla: PlanSla, own: readonly Recorded[], history: readonly Recorded[], asOf: number) =>
  eventsRead({ sla, stream: `duty/${sla.id}/k`, own: own as readonly Recorded<DutyEvent>[] }, history, asOf).map(({ id }) => id);

/** A case of the week before that is over, one of that week that goes on, one of this week. */
const cases = given()
  .open('old', MONDAY - 6 * DAY)
  .open('on', MONDAY - DAY)
  .comment('on', MONDAY)
  .open('new', MONDAY + DAY).events;
const idsOf = (events: readonly Recorded[]) => events.map(({ id }) => id);

describe('a summary is measured', () => {
  const due = MONDAY + 17 * HOUR;
  const own = opened('daily-summary', MONDAY + DAY, due).events;

  it('by itself until it is written, then with the cases it carries over, its own events once', () => {
    expect(read(dailySummary(), own, [...cases, ...own], due + 1)).toEqual(idsOf(own));
    const written = opened('daily-summary', MONDAY + DAY, due).write('duty/daily-summary/k', due - 1, {
      type: 'evidence-recorded',
      form: 'summary',
      value: {},
    }).events;
    expect(read(dailySummary(), written, [...cases, ...written], due)).toEqual([...idsOf(cases), ...idsOf(written)]);
  });

  it('with later ones that make up for it, once it is past due', () => {
    const next = dailySummary({ catchUp: 'next' });
    expect(read(next, own, cases, due)).toEqual(idsOf(own));
    expect(read(next, own, cases, due + 1)).toEqual([...idsOf(cases), ...idsOf(own)]);
  });
});

describe('a share is measured', () => {
  const until = MONDAY + 7 * DAY;
  const own = opened('weekly-revisit', until, until).events;

  it('by itself while its window lasts, then with every case something happened in since it began, whole', () => {
    expect(read(weeklyRevisit(), own, cases, until - 1)).toEqual(idsOf(own));
    expect(read(weeklyRevisit(), own, cases, until)).toEqual([...idsOf(cases.filter(({ stream }) => stream !== 'case/old')), ...idsOf(own)]);
  });

  it('with what was written down since, though it happened before', () => {
    const late = given().write('case/late', MONDAY - DAY, { type: 'comment-added', text: 'x' }, { recordedAt: MONDAY }).events;
    expect(read(weeklyRevisit(), own, late, until)).toEqual([...idsOf(late), ...idsOf(own)]);
  });

  it('with all cases where its window reaches back beyond its day', () => {
    expect(read(weeklyRevisit({ rollingDays: 30 }), own, cases, until)).toEqual([...idsOf(cases), ...idsOf(own)]);
  });
});

it('a count is measured with everything', () => {
  const own = opened('visits', MONDAY + DAY, MONDAY + DAY).events;
  expect(read(frequency(), own, cases, MONDAY)).toEqual([...idsOf(cases), ...idsOf(own)]);
});
