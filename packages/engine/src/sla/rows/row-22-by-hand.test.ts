import { describe, expect, it } from 'vitest';
import { judge } from '../../judge.ts';
import { offers } from '../../offers.ts';
import { CLOCK, open, STAFF, given as story } from '../../test-support/given.ts';
import { position } from '../../test-support/plan-parts.ts';
import { caseClocks } from '../case-clocks.ts';
import { given } from '../test-support/scribe.ts';
import { at, DAY, duration, HOUR, slaPlan, weeklyRevisit } from '../test-support/sla-parts.ts';

const opened = at('2026-11-18T09:00');
const by = at('2026-11-20T18:00');
const pause = { reply: { from: 'repair.commented', until: 'repair.work.entered', reason: { en: 'reply' } } };
const plan = slaPlan([duration({ manualDue: { who: [position('manager')] }, pause, warn: { half: { percent: 50 } } })]);

describe('SLA row 22: a due set by hand', () => {
  const set = (dueAt: number, when = opened + HOUR) =>
    given().open('1', opened).write('case/1', when, { type: 'due-set', sla: 'survey', key: '1', dueAt, reason: 'agreed with the owner' });

  it('is due then, to the millisecond, whatever the calendar says', () => {
    expect(judge(plan, set(by).enter('1', by, 'work', 'survey').events, by + DAY)[0]).toMatchObject({ status: 'met', dueAt: by });
    expect(judge(plan, set(by).enter('1', by + 1, 'work', 'survey').events, by + DAY)[0]?.status).toBe('late');
    expect(judge(plan, set(by).events, by + 1)[0]?.status).toBe('missed');
  });

  it('stays: a pause moves it no more', () => {
    const paused = set(by).comment('1', opened + 2 * HOUR);
    expect(judge(plan, paused.events, opened + DAY)[0]).toMatchObject({ status: 'running', dueAt: by });
    expect(judge(plan, paused.events, by + 1)[0]?.status).toBe('missed');
  });

  it('is what the last act says, and what was said before it was set stays true', () => {
    const twice = set(by).write('case/1', opened + DAY, { type: 'due-set', sla: 'survey', key: '1', dueAt: by + DAY, reason: 'parts' });
    expect(judge(plan, twice.events, by + 1)[0]).toMatchObject({ status: 'running', dueAt: by + DAY });
    expect(judge(plan, twice.events, opened + HOUR - 1)[0]?.dueAt).toBe(opened + 2 * HOUR);
  });

  it('moves its warnings with it', () => {
    expect(caseClocks(plan, set(by).events)[0]?.warnings).toEqual([{ id: 'half', at: opened + (by - opened) / 2 }]);
  });

  describe('who may set it', () => {
    const running = () => {
      const one = story(plan, STAFF);
      one.at = opened;
      one.when('ann', open('repair'));
      return { one, ask: { type: 'set-due', sla: 'survey', key: '1', dueAt: by, reason: 'agreed' } as const };
    };

    it('those the definition names, with a reason, while the clock runs', () => {
      const { one, ask } = running();
      expect(one.refusal('ann', ask)).toBe('not_your_due');
      expect(one.refusal(CLOCK, ask)).toBe('actor_not_a_person');
      expect(one.refusal('max', { ...ask, reason: '' })).toBe('reason_required');
      expect(one.refusal('max', { ...ask, sla: 'other' })).toBe('due_not_by_hand');
      expect(one.refusal('max', { ...ask, key: '2' })).toBe('clock_not_running');
      expect(one.refusal('max', { ...ask, dueAt: opened })).toBe('due_in_past');
      expect(one.when('max', ask)).toEqual([{ type: 'due-set', sla: 'survey', key: '1', dueAt: by, reason: 'agreed' }]);
      expect(one.reach(by + 1).map(({ type }) => type)).toContain('sla-breached');
    });

    it('nobody once it is overdue: what is breached stays breached', () => {
      const { one, ask } = running();
      one.at = opened + 2 * HOUR + 1;
      expect(one.refusal('max', ask)).toBe('clock_not_running');
    });

    it('is offered to them', () => {
      const { one } = running();
      const offered = (person: string) =>
        offers(plan, one.state, { person, positions: one.directory.positionsOf(person) }, one.at, one.directory).find(({ act }) => act === 'set-due');
      expect(offered('max')).toEqual({ act: 'set-due', targets: ['survey'] });
      expect(offered('ann')?.refused?.code).toBe('not_your_due');
    });

    it('nobody where the definition names nobody', () => {
      const { one, ask } = running();
      const strict = story(slaPlan([duration()]), STAFF);
      strict.at = one.at;
      strict.when('ann', open('repair'));
      expect(strict.refusal('max', ask)).toBe('due_not_by_hand');
      const shares = story(slaPlan([weeklyRevisit({ id: 'survey' })]), STAFF);
      shares.when('ann', open('repair'));
      expect(shares.refusal('max', ask)).toBe('due_not_by_hand');
    });
  });
});
