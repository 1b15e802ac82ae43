import type { PlanBlock, PlanReturn } from '@guicheng/definition';
import { describe, expect, test } from 'vitest';
import { nextWake } from '../../case/next-wake.ts';
import { chainOf } from '../../test-support/chain-story.ts';
import { yuan } from '../../test-support/fixture-plan.ts';
import type { Asked, Story } from '../../test-support/given.ts';
import { approveIn, fill, given, person, STAFF, START } from '../../test-support/given.ts';
import { amountFrom, approval, approve, blocks, handle, plan, position, procedure, stage } from '../../test-support/plan-parts.ts';

const HOUR = 3_600_000;
const hours = (count: number) => ({ unit: 'elapsed' as const, ms: count * HOUR, said: `${count}h` });
const returning = (to: readonly string[], rest: Partial<PlanReturn> = {}) => ({ may: { return: { to, then: 'replay', clocks: 'reset', ...rest } as const } });
const back = (block: string, to: string, way?: 'replay' | 'straight-back'): Asked => ({
  type: 'return-request',
  block,
  to,
  reason: 'unclear',
  ...(way === undefined ? {} : { then: way }),
});
const open = (story: Story) => Object.entries(story.state.chain?.blocks ?? {}).flatMap(([path, { outcome }]) => (outcome === undefined ? [path] : []));
const votes = (story: Story, block: string) => story.state.chain?.blocks[block]?.votes.map(({ by }) => by);

const DESK = approve('desk', [position('front-desk')]);
const MANAGER = approve('manager', [position('manager')]);
const director = (rest: ReturnType<typeof returning>) => approve('director', [position('director')], rest);

describe('approvals row 21: returning to a block', () => {
  test('replay asks everybody from there on anew, with nobody’s vote left', () => {
    const story = chainOf([DESK, MANAGER, director(returning(['visited']))]);
    story.when('ann', approveIn('desk'));
    story.when('max', approveIn('manager'));
    const events = story.when('dora', back('director', 'desk'));
    expect(events.slice(0, 2)).toEqual([
      { type: 'seat-not-required', block: 'director', seat: '1' },
      { type: 'request-returned', block: 'director', to: 'desk', then: 'replay', clocks: 'reset', voided: ['desk', 'manager', 'director'], reason: 'unclear' },
    ]);
    expect(open(story)).toEqual(['desk']);
    expect(votes(story, 'desk')).toEqual([]);
    story.when('ben', approveIn('desk'));
    expect(open(story)).toEqual(['manager']);
    story.when('max', approveIn('manager'));
    story.when('dora', approveIn('director'));
    expect(story.state.stage).toBe('yes');
  });

  test('straight back asks whoever it was returned to, then whoever returned it, and lets what lies between stand', () => {
    const story = chainOf([DESK, MANAGER, director(returning(['visited'], { then: 'straight-back' }))]);
    story.when('ann', approveIn('desk'));
    story.when('max', approveIn('manager'));
    story.when('dora', back('director', 'desk'));
    expect(open(story)).toEqual(['desk']);
    expect(votes(story, 'manager')).toEqual(['max']);
    expect(story.when('ben', approveIn('desk')).map(({ type }) => type)).toEqual([
      'vote-cast',
      'seat-not-required',
      'block-decided',
      'request-resumed',
      'block-entered',
    ]);
    expect(open(story)).toEqual(['director']);
    expect(story.state.chain?.returned).toBeUndefined();
    story.when('dora', approveIn('director'));
    expect(story.state.stage).toBe('yes');
  });

  test('people are looked for again', () => {
    const story = chainOf([MANAGER, director(returning(['previous']))]);
    story.when('max', approveIn('manager'));
    story.directory = given(story.plan, { ...STAFF, max: [], zoe: ['manager'] }).directory;
    story.when('dora', back('director', 'manager'));
    expect(story.state.chain?.blocks['manager']?.seats.map((seat) => seat.person)).toEqual(['zoe']);
  });

  test('only where a definition says, only to blocks where somebody acted, and only with a reason', () => {
    const story = chainOf([DESK, handle('prepare', [position('technician')]), MANAGER, director(returning(['previous', 'desk']))]);
    story.when('ann', approveIn('desk'));
    story.when('tess', { type: 'handle-block', block: 'prepare' });
    expect(story.refusal('max', back('manager', 'desk'))).toBe('act_not_allowed');
    story.when('max', approveIn('manager'));
    expect(story.refusal('dora', back('director', 'prepare'))).toBe('return_not_possible');
    expect(story.refusal('dora', back('director', 'requester'))).toBe('return_not_possible');
    expect(story.refusal('dora', back('director', 'director'))).toBe('return_not_possible');
    expect(story.refusal('dora', back('director', 'manager', 'straight-back'))).toBe('return_way_not_allowed');
    expect(story.refusal('dora', { ...back('director', 'manager'), reason: ' ' } as Asked)).toBe('reason_required');
    expect(story.refusal('max', back('director', 'manager'))).toBe('not_your_seat');
    story.when('dora', back('director', 'manager'));
    expect(open(story)).toEqual(['manager']);
  });

  test('chosen: whoever returns it says which way it comes back', () => {
    const story = chainOf([DESK, MANAGER, director(returning(['desk'], { then: 'chosen' }))]);
    story.when('ann', approveIn('desk'));
    story.when('max', approveIn('manager'));
    expect(story.refusal('dora', back('director', 'desk'))).toBe('return_way_required');
    story.when('dora', back('director', 'desk', 'straight-back'));
    story.when('ann', approveIn('desk'));
    expect(open(story)).toEqual(['director']);
  });

  const ways = (rest: ReturnType<typeof returning>): PlanBlock => ({
    id: 'both',
    kind: 'parallel',
    join: 'all',
    satisfies: [],
    branches: { left: { title: {}, blocks: blocks(director(rest)) }, right: { title: {}, blocks: blocks(approve('audit', [position('auditor')])) } },
  });

  test('replay closes ways beside and asks them again; ruoyi-vue-pro #668 lost one of two parallel tasks', () => {
    const story = chainOf([MANAGER, ways(returning(['previous']))]);
    story.when('max', approveIn('manager'));
    const events = story.when('dora', back('director', 'manager'));
    expect(events).toContainEqual({ type: 'seat-not-required', block: 'audit', seat: '1' });
    expect(story.refusal('audra', approveIn('audit'))).toBe('block_not_open');
    story.when('max', approveIn('manager'));
    expect(open(story)).toEqual(['both', 'director', 'audit']);
    story.when('dora', approveIn('director'));
    story.when('audra', approveIn('audit'));
    expect(story.state.stage).toBe('yes');
  });

  test('straight back, ways beside stand still until it is back, and so do their clocks', () => {
    const timed = approve('audit', [position('auditor')], { sla: { within: hours(10), onBreach: { kind: 'reject' } } });
    const rest: PlanBlock = { id: 'rest', kind: 'wait', wait: { kind: 'length', length: hours(8) }, satisfies: [] };
    const way = (...list: readonly PlanBlock[]) => ({ title: {}, blocks: blocks(...list) });
    const branches = { left: way(director(returning(['previous'], { then: 'straight-back' }))), right: way(timed), third: way(rest) };
    const story = chainOf([MANAGER, { id: 'both', kind: 'parallel', join: 'all', satisfies: [], branches }]);
    story.when('max', approveIn('manager'));
    story.at = START + HOUR;
    expect(story.when('dora', back('director', 'manager'))[1]).toMatchObject({ voided: ['manager', 'director'], paused: ['both', 'audit', 'rest'] });
    expect(story.refusal('audra', approveIn('audit'))).toBe('block_not_open');
    expect(story.refusal('audra', { type: 'wake-block', block: 'rest', reason: 'r' })).toBe('block_not_open');
    expect(nextWake(story.plan, story.state, story.history)).toBeUndefined();
    story.at = START + 20 * HOUR;
    story.when('max', approveIn('manager'));
    expect(nextWake(story.plan, story.state, story.history)).toBe(START + 27 * HOUR);
    story.reach(START + 27 * HOUR);
    expect(nextWake(story.plan, story.state, story.history)).toBe(START + 29 * HOUR + 1);
    story.when('audra', approveIn('audit'));
    story.when('dora', approveIn('director'));
    expect(story.state.stage).toBe('yes');
  });

  test('straight back keeps ways beside as they were', () => {
    const story = chainOf([MANAGER, ways(returning(['previous'], { then: 'straight-back' }))]);
    story.when('max', approveIn('manager'));
    story.when('audra', approveIn('audit'));
    story.when('dora', back('director', 'manager'));
    expect(votes(story, 'audit')).toEqual(['audra']);
    story.when('max', approveIn('manager'));
    expect(open(story)).toEqual(['both', 'director']);
    story.when('dora', approveIn('director'));
    expect(story.state.stage).toBe('yes');
  });

  test('a return inside one way leaves the other alone, and no block of the other is a target', () => {
    const two: PlanBlock = {
      id: 'both',
      kind: 'parallel',
      join: 'all',
      satisfies: [],
      branches: {
        left: { title: {}, blocks: blocks(MANAGER, director(returning(['visited', 'audit']))) },
        right: { title: {}, blocks: blocks(approve('audit', [position('auditor')])) },
      },
    };
    const story = chainOf([two]);
    story.when('max', approveIn('manager'));
    story.when('audra', approveIn('audit'));
    expect(story.refusal('dora', back('director', 'audit'))).toBe('return_not_possible');
    story.when('dora', back('director', 'manager'));
    expect(votes(story, 'audit')).toEqual(['audra']);
    expect(open(story)).toEqual(['both', 'manager']);
  });

  test('going back into a way of ways that are over opens them again, and keeps the other way', () => {
    const two: PlanBlock = {
      id: 'both',
      kind: 'parallel',
      join: 'all',
      satisfies: [],
      branches: { left: { title: {}, blocks: blocks(MANAGER) }, right: { title: {}, blocks: blocks(approve('audit', [position('auditor')])) } },
    };
    for (const then of ['replay', 'straight-back'] as const) {
      const story = chainOf([two, director(returning(['visited'], { then }))]);
      story.when('max', approveIn('manager'));
      story.when('audra', approveIn('audit'));
      story.when('dora', back('director', 'manager'));
      expect(votes(story, 'audit')).toEqual(['audra']);
      expect(open(story)).toEqual(['both', 'manager']);
      story.when('max', approveIn('manager'));
      expect(open(story)).toEqual(['director']);
      story.when('dora', approveIn('director'));
      expect(story.state.stage).toBe('yes');
    }
  });

  test('from inside another chain, to a block of the one that runs it', () => {
    const inner: PlanBlock = { id: 'finance', kind: 'chain', chain: 'inner', satisfies: [] };
    const story = chainOf([MANAGER, inner]);
    const inside = approval('inner', 'ask', [director(returning(['visited']))]);
    Object.assign(story, { plan: { ...story.plan, approvals: { ...story.plan.approvals, inner: inside } } });
    story.when('max', approveIn('manager'));
    story.when('dora', back('finance/director', 'manager'));
    expect(open(story)).toEqual(['manager']);
  });
});

describe('approvals row 21: returning to the requester', () => {
  test('the case is where the request was made; sent again, it runs anew', () => {
    const story = chainOf([MANAGER, director(returning(['requester']))]);
    story.when('max', approveIn('manager'));
    story.when('dora', back('director', 'requester'));
    expect(story.state).toMatchObject({ status: 'open', stage: 'ask', chain: { returned: { to: 'requester' }, blocks: {} } });
    expect(story.refusal('dora', approveIn('director'))).toBe('case_not_in_approval');
    expect(story.refusal('max', fill('ask', { amount: yuan(2) }))).toBe('not_your_stage');
    story.when('tom', fill('ask', { amount: yuan(2) }));
    expect(story.state).toMatchObject({ status: 'in-approval', stage: 'deciding' });
    expect(open(story)).toEqual(['manager']);
    expect(story.state.chain?.returned).toBeUndefined();
  });

  test('straight back, it is with whoever returned it; nobody in between is asked again', () => {
    const story = chainOf([MANAGER, director(returning(['requester'], { then: 'straight-back' }))]);
    story.when('max', approveIn('manager'));
    story.when('dora', back('director', 'requester'));
    const events = story.when('tom', fill('ask', { amount: yuan(2) }));
    expect(events.map(({ type }) => type)).toEqual(['form-recorded', 'stage-entered', 'request-resumed', 'block-entered']);
    expect(events).toContainEqual({ type: 'request-resumed', at: 'director' });
    expect(votes(story, 'manager')).toEqual(['max']);
    story.when('dora', approveIn('director'));
    expect(story.state.stage).toBe('yes');
  });

  test('straight back, it still takes the other way where the amount is another now', () => {
    const large: PlanBlock = {
      id: 'by-amount',
      kind: 'branch',
      satisfies: [],
      branches: {
        large: { title: {}, when: amountFrom('amount', 20_000), blocks: blocks(approve('audit', [position('auditor')])) },
        small: { title: {}, blocks: blocks(DESK) },
      },
    };
    const story = chainOf([MANAGER, large, director(returning(['requester'], { then: 'straight-back' }))]);
    story.when('max', approveIn('manager'));
    story.when('ann', approveIn('desk'));
    story.when('dora', back('director', 'requester'));
    const events = story.when('tom', fill('ask', { amount: yuan(500) }));
    expect(events).toContainEqual({ type: 'request-resumed', at: 'by-amount', voided: ['by-amount', 'desk'] });
    expect(open(story)).toEqual(['by-amount', 'audit']);
    expect(votes(story, 'manager')).toEqual(['max']);
  });

  test('straight back, whom the requester now chooses otherwise is asked anew', () => {
    const chosen = approve('board', [{ kind: 'requester-chooses', from: 'service', atLeast: 1, atMost: 1 }]);
    const story = given(chainOf([chosen, director(returning(['requester'], { then: 'straight-back' }))]).plan);
    story.when('tom', { type: 'open-case', case: '1', number: 'N-1', procedure: 'ask', value: { amount: yuan(1) }, chosen: { board: ['ann'] } });
    story.when('ann', approveIn('board'));
    story.when('dora', back('director', 'requester'));
    const again = { type: 'record-form', stage: 'ask', value: { amount: yuan(1) } } as const;
    expect(story.refusal('tom', { ...again, chosen: { board: ['dora'] } })).toBe('choice_not_allowed');
    const events = story.when('tom', { ...again, chosen: { board: ['ben'] } });
    expect(events).toContainEqual({ type: 'request-resumed', at: 'board', voided: ['board'], chosen: { board: ['ben'] } });
    expect(story.state.chain?.blocks['board']?.seats.map((seat) => seat.person)).toEqual(['ben']);
  });

  test('whoever sends it again may not decide either', () => {
    const story = chainOf([DESK, director(returning(['requester'], { then: 'straight-back' }))], { ...STAFF, ann: ['front-desk', 'technician', 'director'] });
    story.when('ben', approveIn('desk'));
    story.when('dora', back('director', 'requester'));
    story.directory = { ...story.directory, deputies: (one) => (one === 'tom' ? [{ person: 'ann' }] : []) };
    story.when(person('ann', { for: 'tom' }), fill('ask', { amount: yuan(1) }));
    expect(story.state.chain?.own).toContain('ann');
    expect(story.refusal('ann', approveIn('director'))).toBe('approver_is_requester');
  });

  test('a form and a chain of one stage: the case stays there', () => {
    const story = given(
      plan({
        forms: Object.values(chainOf([]).plan.forms),
        approvals: [approval('chain', 'ask', [MANAGER, director(returning(['requester']))])],
        procedures: [
          procedure(
            'ask',
            'ask',
            [stage('ask', { form: 'ask', chain: 'chain', next: { yes: { to: 'yes', after: 'approved' } } }), stage('yes', { final: true })],
            {
              opens: [position('technician')],
            },
          ),
        ],
      }),
    );
    story.when('tom', { type: 'open-case', case: '1', number: 'N-1', procedure: 'ask', value: { amount: yuan(1) } });
    story.when('max', approveIn('manager'));
    expect(story.when('dora', back('director', 'requester')).map(({ type }) => type)).toEqual(['seat-not-required', 'request-returned']);
    expect(story.state).toMatchObject({ status: 'open', stage: 'ask' });
    story.when('tom', fill('ask', { amount: yuan(2) }));
    expect(open(story)).toEqual(['manager']);
  });

  test('whose request it was may withdraw it while it is with them', () => {
    const story = chainOf([director(returning(['requester'], { then: 'straight-back' }))]);
    story.when('dora', back('director', 'requester'));
    story.when('tom', { type: 'withdraw-case', reason: 'not needed' });
    expect(story.state.status).toBe('withdrawn');
  });
});

test('approvals row 21: a block in a row of its own is one before those after the row', () => {
  const row: PlanBlock = { id: 'row', kind: 'sequence', satisfies: [], blocks: blocks(DESK, MANAGER) };
  const story = chainOf([row, director(returning(['desk']))]);
  story.when('ann', approveIn('desk'));
  story.when('max', approveIn('manager'));
  story.when('dora', back('director', 'desk'));
  expect(open(story)).toEqual(['desk']);
});
