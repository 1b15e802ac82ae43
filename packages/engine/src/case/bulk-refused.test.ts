import type { PlanApproveBlock } from '@guicheng/definition';
import { expect, test } from 'vitest';
import { chainOf } from '../test-support/chain-story.ts';
import { given } from '../test-support/given.ts';
import { approve, handle, position } from '../test-support/plan-parts.ts';
import { BULK_LIMIT, bulkRefused, bulkTooLarge } from './bulk-refused.ts';

const refused = (block: PlanApproveBlock | ReturnType<typeof handle>, path = 'b') => {
  const story = chainOf([block]);
  return bulkRefused(story.plan, story.state, path)?.code;
};

test('several are decided at once only where the block says so, and never where each needs a signature', () => {
  const who = [position('manager')];
  expect(refused(approve('b', who, { may: { bulk: true } }))).toBeUndefined();
  expect(refused(approve('b', who))).toBe('bulk_not_allowed');
  expect(refused(approve('b', who, { may: { bulk: true }, signature: true }))).toBe('bulk_not_allowed');
});

test('only what is decided by votes, and what is there', () => {
  expect(refused(handle('b', [position('technician')]))).toBe('block_not_open');
  expect(refused(approve('b', [position('manager')]), 'other')).toBe('block_not_open');
  const { plan, state } = given(chainOf([]).plan);
  expect(bulkRefused(plan, state, 'b')?.code).toBe('block_not_open');
});

test('so many at once and no more', () => {
  expect(bulkTooLarge(BULK_LIMIT)).toBeUndefined();
  expect(bulkTooLarge(BULK_LIMIT + 1)).toEqual({ code: 'bulk_too_large', params: { count: BULK_LIMIT + 1, limit: BULK_LIMIT } });
});
