import { describe, expect, test } from 'vitest';
import { chainOf } from '../../test-support/chain-story.ts';
import type { Asked } from '../../test-support/given.ts';
import { approveIn, CLOCK, fill } from '../../test-support/given.ts';
import { approve, position } from '../../test-support/plan-parts.ts';

const MANAGER = approve('manager', [position('manager')]);
const jump = (stage: string): Asked => ({ type: 'jump-case', stage, reason: 'stuck' });
const END: Asked = { type: 'end-case', reason: 'house sold' };
const wake = (block: string): Asked => ({ type: 'wake-block', block, reason: 'no need' });
const REST = { id: 'rest', kind: 'wait', wait: { kind: 'length', length: { unit: 'days', count: 9, said: '9 days' } }, satisfies: [] } as const;

describe('approvals row 39: acts of administrators', () => {
  test('only those the procedure names, and with a reason', () => {
    const story = chainOf([REST, MANAGER]);
    for (const asked of [jump('undone'), END, wake('rest'), { type: 'replace-person', from: 'max', to: 'ben', reason: 'left' } as const]) {
      expect(story.refusal('max', asked)).toBe('administrators_only');
      expect(story.refusal(CLOCK, asked)).toBe('actor_not_a_person');
      expect(story.refusal('audra', { ...asked, reason: ' ' } as Asked)).toBe('reason_required');
    }
  });

  test('jumping leaves what was being decided undecided, and starts what the stage starts', () => {
    const story = chainOf([MANAGER]);
    expect(story.when('audra', jump('undone'))).toEqual([
      { type: 'seat-not-required', block: 'manager', seat: '1' },
      { type: 'case-jumped', stage: 'undone', reason: 'stuck' },
      { type: 'stage-entered', stage: 'undone', from: 'deciding' },
    ]);
    expect(story.state).toMatchObject({ status: 'open', stage: 'undone' });
    expect(story.state.chain).toBeUndefined();
    story.when('audra', jump('deciding'));
    expect(story.state.chain?.blocks['manager']?.seats).toMatchObject([{ person: 'max', status: 'open' }]);
    story.when('audra', jump('no'));
    expect(story.state.status).toBe('closed');
    expect(story.refusal('audra', jump('ask'))).toBe('case_closed');
  });

  test('to a stage of the procedure alone', () => {
    const story = chainOf([MANAGER]);
    for (const stage of ['nothing', 'constructor']) expect(story.refusal('audra', jump(stage))).toBe('unknown_stage');
  });

  test('a chain that was decided stays to be seen', () => {
    const story = chainOf([MANAGER], undefined, undefined, {
      approval: { revoke: { within: { unit: 'days', count: 3, said: '3 days' }, who: [position('auditor')] } },
    });
    story.when('max', approveIn('manager'));
    story.when('audra', { type: 'revoke-approval', reason: 'bought already' });
    story.when('audra', jump('ask'));
    expect(story.state.chain?.outcome).toBe('revoked');
    story.when('tom', fill('ask', {}));
    expect(story.state.status).toBe('in-approval');
  });

  test('ending is an end of its own', () => {
    const story = chainOf([MANAGER]);
    expect(story.when('audra', END).map(({ type }) => type)).toEqual(['seat-not-required', 'case-ended']);
    expect(story.state.status).toBe('ended');
    expect(story.refusal('max', approveIn('manager'))).toBe('case_closed');
  });

  test('waking ends a rest and nothing else', () => {
    const story = chainOf([REST, MANAGER]);
    expect(story.refusal('audra', wake('manager'))).toBe('block_not_open');
    expect(story.when('audra', wake('rest')).map(({ type }) => type)).toEqual(['block-woken', 'block-decided', 'block-entered']);
    expect(story.refusal('audra', wake('rest'))).toBe('block_not_open');
    expect(story.refusal('audra', wake('manager'))).toBe('block_not_open');
  });
});
