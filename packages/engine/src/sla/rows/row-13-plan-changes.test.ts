import type { Plan } from '@guicheng/definition';
import { describe, expect, it } from 'vitest';
import type { CaseState } from '../../case/case-state.ts';
import { initialCase } from '../../case/case-state.ts';
import { judge } from '../../judge.ts';
import { migrateCase } from '../../migration/migrate-case.ts';
import { planShelf } from '../../plan-shelf.ts';
import { chainOf } from '../../test-support/chain-story.ts';
import { approveIn, fill, person } from '../../test-support/given.ts';
import { approve, position } from '../../test-support/plan-parts.ts';
import { wellSaid } from '../../test-support/well-said.ts';
import { migrationStory, moved } from '../test-support/migration-story.ts';
import { given } from '../test-support/scribe.ts';
import { at, DAY, duration, HOUR, leadTime, ms, slaPlan, threeRings } from '../test-support/sla-parts.ts';

const opened = at('2026-11-18T09:00');
const plan = (hash: string, hours: number, more: Parameters<typeof duration>[0] = {}): Plan => ({
  ...slaPlan([duration({ within: ms(hours * HOUR), clock: 'wall', ...more })]),
  hash,
});
const old = plan('plan-1', 2);

describe('SLA row 13: the policy changes while cases are open', () => {
  const surveyed = (after: number) =>
    given()
      .open('1', opened)
      .enter('1', opened + after, 'work', 'survey').events;

  it('a case is judged by the plan it was opened under, whatever the plan of today says', () => {
    const shelf = planShelf(plan('plan-2', 1), old);
    expect(judge(shelf, surveyed(1.5 * HOUR), opened + DAY)[0]).toMatchObject({ status: 'met', dueAt: opened + 2 * HOUR });
    // Frappe Helpdesk and the like: today’s plan for everybody.
    expect(judge(shelf.current, surveyed(1.5 * HOUR), opened + DAY)[0]?.status).toBe('late');
  });

  it('a plan nobody kept judges nobody', () => {
    expect(() => judge(planShelf(plan('plan-2', 1)), surveyed(HOUR), opened + DAY)).toThrow('no plan `plan-1` on the shelf');
  });

  it('from now on: what is open goes by the new plan from its own start', () => {
    const { story, migrate, shelf } = migrationStory(old, plan('plan-2', 9), opened);
    story.at = opened + HOUR;
    expect(moved(migrate('from-now')).certificate.lines).toMatchObject([
      {
        sla: 'survey',
        key: '1',
        before: { status: 'running', dueAt: opened + 2 * HOUR },
        after: { status: 'running', dueAt: opened + 9 * HOUR },
        worse: false,
      },
    ]);
    expect(judge(shelf, story.history, opened + 3 * HOUR)[0]).toMatchObject({ status: 'running', dueAt: opened + 9 * HOUR });
    // As of before, it stood under the old plan.
    expect(judge(shelf, story.history, opened + HOUR - 1)[0]?.dueAt).toBe(opened + 2 * HOUR);
  });

  it('from now on: what was decided stands, and nothing more comes of it', () => {
    const { story, migrate, shelf, under } = migrationStory(old, plan('plan-2', 9), opened);
    story.reach(opened + 2 * HOUR + 1);
    story.at = opened + 3 * HOUR;
    const event = moved(migrate('from-now'));
    expect(event.certificate.lines).toMatchObject([{ keeps: 'verdict', before: { status: 'missed' }, after: { status: 'missed' }, worse: false }]);
    expect(judge(shelf, story.history, opened + 20 * HOUR)[0]).toMatchObject({ status: 'missed', dueAt: opened + 2 * HOUR });
    expect(under().reach(opened + 20 * HOUR)).toEqual([]);
  });

  it('from now on: nobody is late for a promise that was not made yet', () => {
    const { story, migrate, shelf } = migrationStory(plan('plan-1', 9), plan('plan-2', 2), opened);
    story.at = opened + 3 * HOUR;
    const event = moved(migrate('from-now'));
    expect(event.certificate.lines).toMatchObject([{ keeps: 'due', after: { status: 'running', dueAt: opened + 9 * HOUR }, worse: false }]);
    expect(judge(shelf, story.history, opened + 9 * HOUR + 1)[0]?.status).toBe('missed');
  });

  it('from now on: an earlier due that lies ahead counts, and the certificate says who is worse off', () => {
    const { story, migrate } = migrationStory(plan('plan-1', 9), plan('plan-2', 4), opened);
    story.at = opened + 3 * HOUR;
    expect(moved(migrate('from-now')).certificate.lines).toMatchObject([{ after: { status: 'running', dueAt: opened + 4 * HOUR }, worse: true }]);
  });

  it('is refused where the new plan lacks the stage the case stands at, and to whoever is no administrator', () => {
    const base = plan('plan-2', 4);
    const { survey: _, ...stages } = base.procedures['repair']!.stages;
    const without = { ...base, procedures: { repair: { ...base.procedures['repair']!, stages } } };
    const { story, ask } = migrationStory(old, without, opened);
    expect(ask('audra')).toBe('unknown_stage');
    const fits = migrationStory(old, base, opened);
    expect(fits.ask('ann')).toBe('administrators_only');
    expect(fits.ask('audra', '')).toBe('reason_required');
    expect(fits.ask('audra')).toBeUndefined();
    expect(migrationStory(old, { ...base, procedures: {} }, opened).ask('audra')).toBe('unknown_procedure');
    expect(migrationStory(old, old, opened).ask('audra')).toBe('plan_same');
    expect(story.state.planHash).toBe('plan-1');
  });

  it('is refused where the new plan lacks a block somebody is to decide, and not for one that is decided', () => {
    const chain = chainOf([approve('first', [position('manager')]), approve('board', [position('director')])]);
    const from = chain.plan;
    const [[id, whole] = ['', undefined]] = Object.entries(from.approvals);
    const without = (block: string): Plan => {
      const { [block]: _, ...rest } = whole!.blocks;
      return { ...from, hash: 'plan-2', approvals: { [id]: { ...whole!, blocks: rest } } };
    };
    const ask = (to: Plan) => {
      const command = { type: 'migrate-case', mode: 'from-now', reason: 'new', id: 'm', at: chain.at, recordedAt: chain.at, by: person('audra') } as const;
      const decision = wellSaid(migrateCase({ from, to }, chain.state, chain.history, command, chain.directory));
      return decision.accepted ? 'yes' : decision.rejection.code;
    };
    expect([ask(without('first')), ask(without('board'))]).toEqual(['unknown_block', 'yes']);
    chain.when('max', approveIn('first'));
    expect([ask(without('first')), ask(without('board'))]).toEqual(['yes', 'unknown_block']);
  });

  it('is refused of a case that was never opened, and by whoever holds another plan than the case’s', () => {
    const next = plan('plan-2', 4);
    const { story } = migrationStory(old, next, opened);
    const ask = (from: Plan, state: CaseState) => {
      const command = { type: 'migrate-case', mode: 'from-now', reason: 'new', id: 'm', at: opened, recordedAt: opened, by: person('audra') } as const;
      const decision = wellSaid(migrateCase({ from, to: next }, state, story.history, command, story.directory));
      return decision.accepted ? 'yes' : decision.rejection.code;
    };
    expect(ask(old, initialCase)).toBe('case_not_open');
    expect(ask({ ...old, hash: 'plan-0' }, story.state)).toBe('plan_mismatch');
  });

  it('of a clock the old plan did not have, what lies before is nobody’s promise', () => {
    const { story, migrate, shelf } = migrationStory({ ...old, slas: {} }, plan('plan-2', 2), opened);
    story.at = opened + 3 * HOUR;
    expect(moved(migrate('from-now')).certificate.lines).toEqual([{ sla: 'survey', key: '1', keeps: 'verdict', worse: false }]);
    expect(judge(shelf, story.history, opened + DAY)).toEqual([]);
  });

  it('of a clock that still runs and was new, the due is not before anybody knew of it', () => {
    const { story, migrate } = migrationStory({ ...old, slas: {} }, plan('plan-2', 9), opened);
    story.at = opened + 3 * HOUR;
    expect(moved(migrate('from-now')).certificate.lines).toEqual([
      { sla: 'survey', key: '1', after: { status: 'running', startedAt: opened, dueAt: opened + 9 * HOUR, elapsed: expect.anything() }, worse: false },
    ]);
  });

  it('of a clock the new plan does not have, nothing comes any more', () => {
    const { story, migrate } = migrationStory(old, { ...plan('plan-2', 9), slas: {} }, opened);
    story.at = opened + HOUR;
    const [line] = moved(migrate('from-now')).certificate.lines;
    expect(line).toMatchObject({ sla: 'survey', before: { status: 'running' }, worse: false });
    expect(line).not.toHaveProperty('after');
  });

  it('of a count that has no due, the certificate names none', () => {
    const { atMost: _, ...count } = threeRings({
      id: 'visits',
      from: 'repair.opened',
      of: 'repair.commented',
      until: 'repair.closed',
      atLeast: 1,
      procedure: 'repair',
    });
    const counted = (hash: string): Plan => ({ ...slaPlan([{ ...count, calendar: 'front-desk' }]), hash });
    const { story, migrate } = migrationStory(counted('plan-1'), counted('plan-2'), opened);
    story.at = opened + HOUR;
    const [line] = moved(migrate('from-now')).certificate.lines;
    expect(line?.before).toEqual({ status: 'running', startedAt: opened, elapsed: { wall: HOUR } });
  });

  it('of a lead time, which counts no time that has passed, the certificate names no time either', () => {
    const asked = (hash: string): Plan => ({ ...slaPlan([leadTime({ of: 'repair.done.entered' })]), hash });
    const { story, migrate } = migrationStory(asked('plan-1'), asked('plan-2'), opened);
    story.when('ann', fill('survey', { appointment: '2026-12-30' }));
    const [line] = moved(migrate('from-now')).certificate.lines;
    expect(line?.before).toEqual({ status: 'running', startedAt: opened, dueAt: at('2026-12-17T00:00') });
  });

  it('an SLA only an older plan has is judged for the cases under it, after those of today; what no plan opened is nobody’s', () => {
    const surveys = (hash: string): Plan => ({ ...slaPlan([duration({ id: `survey-${hash}`, clock: 'wall' })]), hash });
    const story = given()
      .open('1', opened)
      .open('2', opened - HOUR)
      .comment('never-opened', opened);
    expect(judge(planShelf(surveys('plan-2'), surveys('plan-1')), story.events, opened + DAY).map(({ sla, subject }) => `${sla} ${subject}`)).toEqual([
      'survey-plan-1 case/2',
      'survey-plan-1 case/1',
    ]);
  });

  it('of a clock that stood still and whose new due is past already, it is due when it came under the plan', () => {
    const pause = { reply: { from: 'repair.commented', until: 'repair.work.entered', reason: { en: 'reply' } } };
    const { story, migrate, shelf } = migrationStory(plan('plan-1', 2, { pause }), plan('plan-2', 2), opened);
    story.at = opened + HOUR;
    story.when('ann', { type: 'add-comment', text: 'waiting' });
    story.at = opened + 5 * HOUR;
    expect(moved(migrate('from-now')).certificate.lines).toMatchObject([{ keeps: 'due', before: { status: 'paused' } }]);
    expect(judge(shelf, story.history, opened + 5 * HOUR + 1)[0]).toMatchObject({ status: 'missed', dueAt: opened + 5 * HOUR });
  });
});
