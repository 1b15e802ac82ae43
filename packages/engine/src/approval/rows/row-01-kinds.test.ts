import type { PlanBlock } from '@guicheng/definition';
import { describe, expect, test } from 'vitest';
import { chainOf } from '../../test-support/chain-story.ts';
import { yuan } from '../../test-support/fixture-plan.ts';
import { approveIn, CLOCK, handleIn, rejectIn } from '../../test-support/given.ts';
import { approve, blocks, condition, handle, position } from '../../test-support/plan-parts.ts';

const MANAGER = approve('manager', [position('manager')]);
const DIRECTOR = approve('director', [position('director')]);
const settle = (outcome: 'approved' | 'rejected', id = 'end'): PlanBlock => ({ id, kind: 'settle', outcome, reason: { en: 'so' }, satisfies: [] });
const parallel = (...ways: readonly (readonly PlanBlock[])[]): PlanBlock => ({
  id: 'both',
  kind: 'parallel',
  join: 'all',
  satisfies: [],
  branches: Object.fromEntries(ways.map((list, index) => [`w${index}`, { title: {}, blocks: blocks(...list) }])),
});

describe('approvals row 1: kinds of blocks', () => {
  test('one of each, in one chain', () => {
    const story = chainOf([
      handle('prepare', [position('technician')]),
      { id: 'tell', kind: 'notify', who: [position('front-desk')], receipt: false, satisfies: [] },
      { id: 'rest', kind: 'wait', wait: { kind: 'condition', until: condition(true) }, satisfies: [] },
      { id: 'seq', kind: 'sequence', satisfies: [], blocks: blocks(MANAGER) },
      {
        id: 'by',
        kind: 'branch',
        satisfies: [],
        branches: { never: { title: {}, when: condition(false), blocks: {} }, else: { title: {}, otherwise: true, blocks: blocks(parallel([DIRECTOR])) } },
      },
      { id: 'finance', kind: 'chain', chain: 'inner', satisfies: [] },
      { id: 'buy', kind: 'open', procedure: 'ask', wait: true, value: {}, satisfies: [] },
      settle('approved'),
      approve('never', [position('auditor')]),
    ]);
    story.when('tom', handleIn('prepare'));
    story.when('max', approveIn('manager'));
    story.when('dora', approveIn('director'));
    story.when('dora', approveIn('finance/director'));
    const events = story.when(CLOCK, { type: 'report-case-end', block: 'buy', key: '1', case: '2', ended: 'closed' });
    expect(events.map((event) => ('block' in event ? `${event.type} ${event.block}` : event.type))).toEqual([
      'requested-case-ended buy',
      'block-decided buy',
      'block-entered end',
      'block-decided end',
      'chain-decided',
      'stage-entered',
      'case-closed',
    ]);
    expect(story.state.stage).toBe('yes');
  });

  test('what is handled knows no rejection', () => {
    const story = chainOf([handle('prepare', [position('technician')])]);
    expect(story.refusal('tom', rejectIn('prepare'))).toBe('block_not_open');
  });

  test('settling rejects at once, whatever waits beside it', () => {
    const story = chainOf([parallel([MANAGER], [DIRECTOR, settle('rejected')]), approve('never', [position('auditor')])]);
    const events = story.when('dora', approveIn('director'));
    expect(events).toContainEqual({ type: 'seat-not-required', block: 'manager', seat: '1' });
    expect(story.state.stage).toBe('no');
  });

  test('settling inside another chain ends that one alone', () => {
    const story = chainOf([{ id: 'finance', kind: 'chain', chain: 'inner', satisfies: [] }, MANAGER]);
    const inner = { ...story.plan.approvals['inner']!, blocks: blocks(parallel([DIRECTOR], [approve('desk', [position('front-desk')]), settle('approved')])) };
    Object.assign(story, { plan: { ...story.plan, approvals: { ...story.plan.approvals, inner } } });
    // The chain had started with the inner one as it was: ask again under this one.
    story.history.length = 0;
    story.when('tom', { type: 'open-case', case: '1', number: 'N-1', procedure: 'ask', value: { amount: yuan(1) } });
    story.when('ann', approveIn('finance/desk'));
    expect(story.state.chain?.blocks['finance/director']).toMatchObject({ outcome: 'passed', seats: [{ status: 'not-required' }] });
    expect(story.refusal('dora', approveIn('finance/director'))).toBe('block_not_open');
    story.when('max', approveIn('manager'));
    expect(story.state.stage).toBe('yes');
  });
});
