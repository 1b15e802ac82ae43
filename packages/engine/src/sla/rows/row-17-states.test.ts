import { describe, expect, it } from 'vitest';
import { judge } from '../../judge.ts';
import { condition } from '../../test-support/plan-parts.ts';
import type { VerdictStatus } from '../../verdict.ts';
import { given, type Scribe } from '../test-support/scribe.ts';
import { at, duration, HOUR, slaPlan, weeklyRevisit } from '../test-support/sla-parts.ts';

const opened = at('2026-11-18T09:00');
const due = opened + 2 * HOUR;
const urgent = condition(['==', ['read', 'form.urgency'], 'urgent']);
const pause = { owner: { from: 'repair.waiting.entered', until: 'repair.waiting.left', reason: { en: 'the owner is away' } } };
const status = (story: Scribe, asOf: number, sla: Parameters<typeof duration>[0] = {}) => judge(slaPlan([duration(sla)]), story.events, asOf)[0]?.status;
const ticket = () => given().open('1', opened, { urgency: 'normal' });

// No `Partial`: a new state does not compile until a story reaches it.
const REACHED: Record<VerdictStatus, () => VerdictStatus | undefined> = {
  pending: () => judge(slaPlan([weeklyRevisit()]), ticket().events, opened)[0]?.status,
  running: () => status(ticket(), due),
  paused: () => status(ticket().enter('1', opened + HOUR, 'waiting', 'ticket'), due, { pause }),
  met: () => status(ticket().enter('1', due, 'work', 'survey'), due),
  late: () => status(ticket().enter('1', due + 1, 'work', 'survey'), due + 1),
  missed: () => status(ticket(), due + 1),
  cancelled: () => status(ticket().withdraw('1', opened + HOUR), due + 1),
  excluded: () => status(ticket(), due, { exclude: { normal: { when: condition(['==', ['read', 'form.urgency'], 'normal']), reason: { en: 'not urgent' } } } }),
  'not-applicable': () => status(ticket(), due, { when: urgent }),
};

describe('SLA row 17: the states of a clock', () => {
  it.each(Object.entries(REACHED))('%s is reached', (name, reach) => {
    expect(reach()).toBe(name);
  });

  it('tells what is overdue and open from what was done late', () => {
    expect([status(ticket(), due + HOUR), status(ticket().enter('1', due + HOUR, 'work', 'survey'), due + HOUR)]).toEqual(['missed', 'late']);
  });
});
