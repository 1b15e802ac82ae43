import type { PlanBlock } from '@guicheng/definition';
import { describe, expect, test } from 'vitest';
import { chainOf } from '../../test-support/chain-story.ts';
import { approveIn, rejectIn, STAFF } from '../../test-support/given.ts';
import { approve, blocks, handle, position } from '../../test-support/plan-parts.ts';

const MANAGER = approve('manager', [position('manager')]);
const DIRECTOR = approve('director', [position('director')]);

describe('approvals row 22: rejection of the request', () => {
  test('ends the chain, closes every way beside it at any depth, and asks nobody after it', () => {
    const way = (id: string, ...list: readonly PlanBlock[]) => ({ [id]: { title: {}, blocks: blocks(...list) } });
    const deep: PlanBlock = {
      id: 'deep',
      kind: 'parallel',
      join: 'all',
      satisfies: [],
      branches: { ...way('x', handle('act', [position('technician')])), ...way('y', DIRECTOR) },
    };
    const story = chainOf([
      { id: 'both', kind: 'parallel', join: 'all', satisfies: [], branches: { ...way('a', MANAGER), ...way('b', deep) } },
      approve('after', [position('auditor')]),
    ]);
    story.when('max', rejectIn('manager'));
    expect(story.state).toMatchObject({ stage: 'no', status: 'closed', chain: { outcome: 'rejected' } });
    const seats = Object.values(story.state.chain?.blocks ?? {}).flatMap((run) => run.seats.map(({ status }) => status));
    expect(seats).not.toContain('open');
    expect(story.state.chain?.blocks['after']).toBeUndefined();
    expect(story.refusal('dora', approveIn('director'))).toBe('case_closed');
  });
});

describe('approvals row 23: rejection inside a vote', () => {
  const board = { ...STAFF, a: ['auditor'], b: ['auditor'], c: ['auditor'], audra: [] };

  test('counts as one vote of many; ruoyi-vue-pro #1069 ended the vote with the first no', () => {
    const story = chainOf([approve('board', [position('auditor')], { votes: { kind: 'at-least', fraction: [2, 3], abstentions: 'counted' } })], board);
    story.when('a', rejectIn('board'));
    expect(story.state.status).toBe('in-approval');
    story.when('b', approveIn('board'));
    story.when('c', approveIn('board'));
    expect(story.state.stage).toBe('yes');
  });

  test('rejects once the others can no longer outvote it, and not later', () => {
    const story = chainOf([approve('board', [position('auditor')], { votes: { kind: 'more-than', fraction: [1, 2], abstentions: 'counted' } })], board);
    story.when('a', rejectIn('board'));
    expect(story.state.status).toBe('in-approval');
    story.when('b', rejectIn('board'));
    expect(story.state.stage).toBe('no');
  });
});
