import type { SeatRun, Vote } from '@guicheng/engine';
import { describe, expect, it } from 'vitest';
import { approveBlock } from '../../test/approval-sample.ts';
import { approvalTexts } from './approval-locales.ts';
import { sayVoteRule, sayVotes } from './say-votes.ts';
import { votesSoFar } from './votes-so-far.ts';

const seats = (...positions: readonly string[]): readonly SeatRun[] =>
  positions.map((position, index) => ({ id: String(index + 1), person: `p${index + 1}`, position, status: 'open' }));
const voted = (...votes: readonly (readonly [seat: string, vote: Vote])[]) => votes.map(([seat, vote]) => ({ seat, vote, by: seat }));
const share = (kind: 'at-least' | 'more-than', fraction: readonly [number, number], abstentions: 'counted' | 'left-out' = 'counted') =>
  ({ kind, fraction, abstentions }) as const;

describe('the votes of a block so far', () => {
  it.each([
    ['all', { kind: 'all' } as const, 2],
    ['any', { kind: 'any' } as const, 0],
    ['one after the other', { kind: 'in-turn' } as const, 2],
    ['at least two thirds', share('at-least', [2, 3]), 1],
    ['more than a half', share('more-than', [1, 2]), 1],
    ['more than two thirds', share('more-than', [2, 3]), 2],
  ])('says how many yeses are missing where %s must agree', (_, votes, more) => {
    const run = { seats: seats('a', 'b', 'c'), votes: voted(['1', 'approve']) };
    expect(votesSoFar(approveBlock('b', { votes }), run)).toEqual({ seats: 3, approving: 1, rejecting: 0, abstaining: 0, more });
  });

  it('leaves out seats that abstained, where they are left out', () => {
    const run = { seats: seats('a', 'b', 'c'), votes: voted(['1', 'approve'], ['2', 'abstain']) };
    expect(votesSoFar(approveBlock('b', { votes: share('at-least', [1, 2], 'left-out') }), run)).toMatchObject({ abstaining: 1, more: 0 });
    expect(votesSoFar(approveBlock('b', { votes: share('at-least', [2, 3]) }), run)).toMatchObject({ abstaining: 1, more: 1 });
  });

  it('weighs by the position a seat was first found by, and says no number of heads then', () => {
    const block = approveBlock('b', { votes: share('more-than', [1, 2]), weights: { chair: 3 } });
    const run = { seats: [{ ...seats('member')[0]!, found: 'chair' }, ...seats('x', 'y').slice(1)], votes: voted(['1', 'approve']) };
    expect(votesSoFar(block, run)).toMatchObject({ weight: { has: 0.75, needed: 0.5, over: true } });
    expect(votesSoFar(block, run).more).toBeUndefined();
    expect(sayVotes(block, run, approvalTexts('en'), 'en')).toBe('1 of 2 approved · weight 75% of the > 50% needed');
  });

  it('counts towards a quorum, and leaves removed seats out', () => {
    const run = {
      seats: seats('a', 'b', 'c', 'd').map((seat) => (seat.id === '4' ? { ...seat, status: 'removed' as const } : seat)),
      votes: voted(['1', 'reject']),
    };
    const block = approveBlock('b', { votes: { kind: 'all' }, onReject: 'wait-all', quorum: [2, 3] });
    expect(votesSoFar(block, run)).toMatchObject({ seats: 3, rejecting: 1, quorum: { voted: 1, needed: 2 } });
    expect(sayVotes(block, run, approvalTexts('zh-CN'), 'zh-CN')).toBe('3 人中 0 人同意 · 1 人不同意 · 还需 3 人同意 · 须有 2 人表决，已有 1 人');
  });

  it('says how votes count, groups too', () => {
    const block = approveBlock('b', { votes: share('at-least', [2, 3]), groups: 'each' });
    expect(sayVoteRule(block, approvalTexts('en'), 'en')).toBe('at least 66.7% must approve · each group must approve');
  });
});
