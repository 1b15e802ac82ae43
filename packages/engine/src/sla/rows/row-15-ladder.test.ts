import type { PlanDurationSla } from '@guicheng/definition';
import { describe, expect, it } from 'vitest';
import type { EngineEvent } from '../../event.ts';
import { condition } from '../../test-support/plan-parts.ts';
import { clockEventsDue, wakeOfCase } from '../case-clocks.ts';
import { given, type Scribe } from '../test-support/scribe.ts';
import { at, duration, HOUR, ms, slaPlan } from '../test-support/sla-parts.ts';

const OPENED = at('2026-11-18T09:00');
const DUE = OPENED + 2 * HOUR;
const escalate = (position: string) => ({ kind: 'escalate', position }) as const;
const ladder: NonNullable<PlanDurationSla['ladder']> = {
  foreman: { at: { percent: 50 }, do: escalate('foreman') },
  manager: { at: { past: HOUR }, do: escalate('manager') },
  head: { at: { past: 3 * HOUR }, do: escalate('head') },
};
const plan = (rest: Partial<PlanDurationSla> = {}) => slaPlan([duration({ clock: 'wall', ladder, ...rest })]);
const said = (event: EngineEvent) => (event.type === 'sla-escalated' ? `${event.step} ${event.dueAt}` : event.type);
const opened = () => given().open('1', OPENED);
/** Everything the clock says up to an instant, recorded as it is said. */
function run(story: Scribe, until: number, of = plan()): readonly string[] {
  const heard: string[] = [];
  for (let wake = wakeOfCase(of, story.events); wake !== undefined && wake <= until; wake = wakeOfCase(of, story.events)) {
    const events = clockEventsDue(of, story.events, wake);
    if (events.length === 0) throw new Error(`woken for nothing at ${wake}`);
    for (const event of events) {
      story.write('case/1', wake, event);
      heard.push(`${(wake - OPENED) / HOUR} ${said(event)}`);
    }
  }
  return heard;
}

describe('SLA row 15: a ladder of steps', () => {
  it('is climbed before due and after, each step once', () => {
    expect(run(opened(), OPENED + 99 * HOUR)).toEqual([`1 foreman ${DUE}`, `${(2 * HOUR + 1) / HOUR} sla-breached`, `3 manager ${DUE}`, `5 head ${DUE}`]);
  });

  it('is left when it is done', () => {
    const story = opened();
    run(story, OPENED + 4 * HOUR);
    story.enter('1', OPENED + 4 * HOUR, 'survey', 'ticket').enter('1', OPENED + 4.5 * HOUR, 'work', 'survey');
    expect(run(story, OPENED + 99 * HOUR)).toEqual([]);
  });

  it('is climbed again where due moves', () => {
    // Zammad and GLPI: a step once taken stayed taken, whatever became of due.
    const later = { when: condition(['==', ['read', 'form.urgency'], 'low']), within: ms(8 * HOUR) };
    const moved = plan({ targets: { later }, onTargetChange: 'same-start' });
    const story = opened();
    expect(run(story, OPENED + 1.5 * HOUR, moved)).toEqual([`1 foreman ${DUE}`]);
    story.fill('1', OPENED + 1.5 * HOUR, 'ticket', { urgency: 'low' });
    expect(run(story, OPENED + 5 * HOUR, moved)).toEqual([`4 foreman ${OPENED + 8 * HOUR}`]);
  });

  it('says nothing of what comes after due while it is not overdue', () => {
    expect(clockEventsDue(plan(), opened().events, DUE).map(said)).toEqual([`foreman ${DUE}`]);
  });

  it('counts in open hours where the clock does', () => {
    const working = plan({ clock: 'working' });
    const steps = run(opened(), OPENED + 99 * HOUR, working);
    // Due at eleven, an hour past is noon, and three hours past is half past three.
    expect(steps.filter((step) => !step.includes('breached')).map((step) => step.split(' ')[1])).toEqual(['foreman', 'manager', 'head']);
    expect(steps.at(-1)).toMatch(/^6.5 /);
  });
});

it('SLA row 15: a step after due of a clock that stands still without end comes with due', () => {
  const pause = { reply: { from: 'repair.commented', until: 'repair.work.entered', reason: { en: 'reply' } } };
  const story = opened().comment('1', DUE + HOUR / 2);
  expect(run(story, DUE + 9 * HOUR, plan({ pause })).map((one) => one.split(' ').slice(0, 2).join(' '))).toContain('2.5 manager');
});
