import type { PlanApproval, PlanBlock } from '@guicheng/definition';
import { expect, it } from 'vitest';
import { blockOrder } from './block-order.ts';

const told = (id: string): PlanBlock => ({ id, kind: 'notify', satisfies: [], who: [], receipt: false });
const listOf = (...blocks: readonly PlanBlock[]) => Object.fromEntries(blocks.map((block) => [block.id, block]));
const way = (...blocks: readonly PlanBlock[]) => ({ title: {}, blocks: listOf(...blocks) });
const chain = {
  blocks: listOf(
    told('first'),
    { id: 'split', kind: 'branch', satisfies: [], branches: { left: way(told('left-1'), told('left-2')), right: way(told('right')) } },
    {
      id: 'both',
      kind: 'parallel',
      join: 'all',
      satisfies: [],
      branches: { up: way({ id: 'steps', kind: 'sequence', satisfies: [], blocks: listOf(told('up')) }), down: way(told('down')) },
    },
    told('last'),
  ),
} as unknown as PlanApproval;

it.each([
  ['first', 'last', 'before'],
  ['last', 'first', 'after'],
  ['first', 'up', 'before'],
  ['left-1', 'left-2', 'before'],
  ['left-2', 'last', 'before'],
  ['last', 'left-2', 'after'],
  ['left-1', 'right', 'apart'],
  ['up', 'down', 'beside'],
  ['right', 'down', 'before'],
  ['up', 'both', 'inside'],
  ['both', 'up', 'around'],
  ['steps', 'up', 'around'],
  ['up', 'up', 'same'],
])('block %s stands to %s: %s', (a, b, order) => expect(blockOrder(chain, a, b)).toBe(order));
