import type { BlockRun, ChainRun } from '@guicheng/engine';
import { describe, expect, it } from 'vitest';
import { blockStanding, seatStanding } from './block-standing.ts';

const run = (more: Partial<BlockRun>): BlockRun => ({ enteredAt: 0, seats: [], votes: [], breaches: 0, ...more });
const chain = (blocks: ChainRun['blocks']): ChainRun => ({ approval: 'expense-200', stage: 'approval', requester: 'a', own: ['a'], chosen: {}, blocks });

describe('how a chain stands', () => {
  it('tells a block nobody has come to from one that waits and one that is decided', () => {
    const running = chain({ review: run({ outcome: 'approved' }), approval: run({}) });
    expect(blockStanding(running, 'review')).toBe('approved');
    expect(blockStanding(running, 'approval')).toBe('waiting');
    expect(blockStanding(running, 'constructor')).toBe('notReached');
    expect(blockStanding(undefined, 'review')).toBe('notReached');
  });

  it('says of a seat how it voted and who acted for it', () => {
    const block = run({
      seats: [
        { id: '1', person: 'lin', status: 'used' },
        { id: '2', person: 'sun', status: 'open' },
        { id: '3', person: 'hua', status: 'not-required' },
        { id: '4', person: 'mei', status: 'passed' },
        { id: '5', person: 'tao', status: 'removed' },
      ],
      votes: [{ seat: '1', vote: 'reject', by: 'deputy' }],
    });
    expect(seatStanding(block, '1')).toEqual({ word: 'reject', by: 'deputy' });
    expect(seatStanding(block, '2')).toEqual({ word: 'open' });
    expect(seatStanding(block, '3')).toEqual({ word: 'not-required' });
    expect(seatStanding(block, '4')).toEqual({ word: 'passed' });
    expect(seatStanding(block, '5')).toEqual({ word: 'removed' });
  });
});
