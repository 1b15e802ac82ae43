import { describe, expect, it } from 'vitest';
import { judge } from '../judge.ts';
import { condition } from '../test-support/plan-parts.ts';
import { holds } from './applies.ts';
import { given } from './test-support/scribe.ts';
import { at, DAY, duration, HOUR, leadTime, ms, slaPlan, weeklyRevisit } from './test-support/sla-parts.ts';

const NOON = at('2026-11-18T12:00');

describe('what SLAs read', () => {
  it('of a case whose opening has not come in yet is nothing', () => {
    const from = { from: 'revisit.recorded', until: 'summary.recorded' };
    const reads = duration({ ...from, clock: 'wall', when: condition(['==', ['read', 'event.urgency'], 'urgent']) });
    const targets = { urgent: { when: condition(['==', ['read', 'form.urgency'], 'urgent']), within: ms(HOUR) } };
    const story = given().fill('1', NOON, 'revisit', { urgency: 'urgent' });
    expect(judge(slaPlan([reads]), story.events, NOON + DAY)[0]?.status).toBe('not-applicable');
    expect(judge(slaPlan([duration({ ...from, clock: 'wall', targets })]), story.events, NOON + DAY)[0]).toMatchObject({ dueAt: NOON + 2 * HOUR });
  });

  it('is false where it has no value, and never hides what is not the expression’s fault', () => {
    const sla = duration();
    const plan = slaPlan([sla]);
    const broken = {
      get form(): never {
        throw new RangeError('the host is out of memory');
      },
    };
    expect(() => holds(plan, sla, condition(['read', 'form.text']), broken)).toThrow(RangeError);
    expect(holds(plan, sla, condition(['read', 'form.text']), { form: {} })).toBe(false);
  });

  it('of a lead time nobody has asked within and that is left out, is decided as of now', () => {
    const left = leadTime({ exclude: { all: { when: condition(true), reason: { en: 'an emergency' } } } });
    const story = given().open('1', NOON, { appointment: '2026-12-30' });
    expect(judge(slaPlan([left]), story.events, NOON + DAY)[0]).toMatchObject({ status: 'excluded', decidedAt: NOON + DAY });
  });

  it('of the form of a duty begins no clock: it is no case', () => {
    const sla = duration({ from: 'summary.recorded', until: 'repair.closed' });
    expect(judge(slaPlan([sla]), given().summary('2026-11-18', NOON).events, NOON + DAY)).toEqual([]);
  });

  it('members that weigh nothing need nothing', () => {
    const story = given();
    for (const id of ['1', '2']) story.open(id, NOON, { households: 0 }).enter(id, NOON + 1, 'done', 'work');
    const [verdict] = judge(slaPlan([weeklyRevisit({ weight: 'households' })]), story.events, at('2026-11-27T00:00'));
    expect(verdict).toMatchObject({ status: 'met', ratio: { cohort: 0, needed: 0 } });
  });

  it('a fact the plan does not know belongs to the duty period it was sent to', () => {
    const calls = duration({ id: 'calls', from: 'door.opened', until: 'door.shut', clock: 'wall' });
    const { procedure: _, ...outside } = calls;
    const fact = (name: string) => ({ type: 'fact-received', name, data: { call: 'c' } }) as const;
    const story = given()
      .write('duty/gate/2026-11-18', NOON, fact('door.opened'))
      .write('duty/gate/2026-11-18', NOON + HOUR, fact('door.shut'));
    expect(judge(slaPlan([outside]), story.events, NOON + DAY)).toMatchObject([{ subject: 'occasion/2026-11-18', status: 'met' }]);
  });
});
