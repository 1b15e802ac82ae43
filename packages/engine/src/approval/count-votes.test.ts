import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BlockRun } from '../case/case-state.ts';
import type { Vote } from '../event.ts';
import type { VoteRule } from './count-votes.ts';
import { countVotes } from './count-votes.ts';

type Rule = VoteRule;

/** `votes` cast in order by the first seats; `dropped` more seats are not required. */
function run(seats: number, votes: string, dropped = 0): Pick<BlockRun, 'seats' | 'votes'> {
  const said: Record<string, Vote> = { a: 'approve', r: 'reject', o: 'abstain' };
  const cast = [...votes].map((letter, index) => ({ seat: String(index + 1), vote: said[letter] ?? 'abstain', by: `p${index}` }));
  const status = (index: number): 'used' | 'open' | 'not-required' => (index < cast.length ? 'used' : index < seats ? 'open' : 'not-required');
  return { votes: cast, seats: Array.from({ length: seats + dropped }, (_, index) => ({ id: String(index + 1), person: `p${index}`, status: status(index) })) };
}

const rule = (votes: Rule['votes'], rest: Partial<Rule> = {}): Rule => ({
  votes,
  onReject: 'end-now',
  ifTooFew: 'wait',
  weights: {},
  groups: 'together',
  may: {},
  ...rest,
});

describe('who decides', () => {
  test.each<[string, Rule, number, string, string | undefined]>([
    ['all: every seat approves', rule({ kind: 'all' }), 3, 'aa', undefined],
    ['all: every seat approved', rule({ kind: 'all' }), 3, 'aaa', 'approved'],
    ['all: one rejection ends it', rule({ kind: 'all' }), 3, 'ar', 'rejected'],
    ['all, wait-all: a rejection waits for the rest', rule({ kind: 'all' }, { onReject: 'wait-all' }), 3, 'ar', undefined],
    ['all, wait-all: and then decides', rule({ kind: 'all' }, { onReject: 'wait-all' }), 3, 'ara', 'rejected'],
    ['in-turn is all', rule({ kind: 'in-turn' }), 2, 'aa', 'approved'],
    ['any: the first approval decides', rule({ kind: 'any' }), 3, 'a', 'approved'],
    ['any: the first rejection decides too', rule({ kind: 'any' }), 3, 'r', 'rejected'],
    ['any: nobody has voted', rule({ kind: 'any' }), 3, '', undefined],
    ['any, wait-all: a rejection waits for an approval', rule({ kind: 'any' }, { onReject: 'wait-all' }), 3, 'r', undefined],
    ['any, wait-all: which then decides', rule({ kind: 'any' }, { onReject: 'wait-all' }), 3, 'ra', 'approved'],
    ['any, wait-all: nobody approved', rule({ kind: 'any' }, { onReject: 'wait-all' }), 2, 'rr', 'rejected'],
    ['two thirds of three is two, exactly', rule({ kind: 'at-least', fraction: [2, 3], abstentions: 'counted' }), 3, 'aa', 'approved'],
    ['two thirds of three is not one', rule({ kind: 'at-least', fraction: [2, 3], abstentions: 'counted' }), 3, 'a', undefined],
    ['more than two thirds of three is three', rule({ kind: 'more-than', fraction: [2, 3], abstentions: 'counted' }), 3, 'aa', undefined],
    ['more than two thirds of three: all', rule({ kind: 'more-than', fraction: [2, 3], abstentions: 'counted' }), 3, 'aaa', 'approved'],
    ['half of four is enough where at least half is asked', rule({ kind: 'at-least', fraction: [1, 2], abstentions: 'counted' }), 4, 'aa', 'approved'],
    ['half of four is not more than half', rule({ kind: 'more-than', fraction: [1, 2], abstentions: 'counted' }), 4, 'aarr', 'rejected'],
    ['it ends when two thirds cannot be reached any more', rule({ kind: 'at-least', fraction: [2, 3], abstentions: 'counted' }), 3, 'rr', 'rejected'],
    ['and not one vote earlier', rule({ kind: 'at-least', fraction: [2, 3], abstentions: 'counted' }), 3, 'r', undefined],
    ['an abstention stays in the denominator', rule({ kind: 'at-least', fraction: [2, 3], abstentions: 'counted' }), 3, 'aor', 'rejected'],
    [
      'wait-all: a share that cannot be reached still hears everybody',
      rule({ kind: 'at-least', fraction: [2, 3], abstentions: 'counted' }, { onReject: 'wait-all' }),
      3,
      'rr',
      undefined,
    ],
    ['a quorum of two lets no single vote stand', rule({ kind: 'any' }, { quorum: 2 }), 3, 'a', undefined],
    ['a quorum of two is two', rule({ kind: 'any' }, { quorum: 2 }), 3, 'ar', 'approved'],
    ['a quorum of two thirds is two of three', rule({ kind: 'more-than', fraction: [1, 4], abstentions: 'counted' }, { quorum: [2, 3] }), 3, 'a', undefined],
    ['a quorum counts abstentions', rule({ kind: 'more-than', fraction: [1, 4], abstentions: 'counted' }, { quorum: [2, 3] }), 3, 'ao', 'approved'],
  ])('%s', (_, by, seats, votes, outcome) => {
    expect(countVotes(by, run(seats, votes))).toBe(outcome);
  });

  test('a seat that is not required is in no denominator', () => {
    expect(countVotes(rule({ kind: 'all' }), run(2, 'aa', 3))).toBe('approved');
    expect(countVotes(rule({ kind: 'at-least', fraction: [1, 1], abstentions: 'counted' }), run(2, 'aa', 3))).toBe('approved');
  });
});

test('nothing is decided where nobody counts, and a vote of no seat counts nowhere', () => {
  expect(countVotes(rule({ kind: 'all' }), run(0, '', 2))).toBeUndefined();
  const stray = { ...run(1, ''), votes: [{ seat: '9', vote: 'approve' as const, by: 'x' }] };
  expect(countVotes(rule({ kind: 'any' }), stray)).toBeUndefined();
});

/** Every way the open seats could still vote. */
function endings(votes: string, seats: number): readonly string[] {
  return votes.length === seats ? [votes] : ['a', 'r', 'o'].flatMap((next) => endings(votes + next, seats));
}

test('a share ends exactly when no vote still to come could change its outcome', () => {
  const share = fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 })).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
  const votes = fc
    .integer({ min: 1, max: 5 })
    .chain((seats) => fc.tuple(fc.constant(seats), fc.string({ unit: fc.constantFrom('a', 'r', 'o'), maxLength: seats })));
  fc.assert(
    fc.property(fc.constantFrom('at-least' as const, 'more-than' as const), share, votes, (kind, fraction, [seats, cast]) => {
      const by = rule({ kind, fraction, abstentions: 'counted' });
      // Decided by hand, without early end: only the full count says.
      const full = (ending: string): string => {
        const approving = [...ending].filter((letter) => letter === 'a').length;
        const enough = kind === 'at-least' ? approving * fraction[1] >= fraction[0] * seats : approving * fraction[1] > fraction[0] * seats;
        return enough ? 'approved' : 'rejected';
      };
      const possible = new Set(endings(cast, seats).map(full));
      expect(countVotes(by, run(seats, cast))).toBe(possible.size === 1 ? [...possible][0] : undefined);
    }),
    { numRuns: 500 },
  );
});

test('a seat from before ways were counted apart is counted with the first of them', () => {
  const each = rule({ kind: 'all' }, { groups: 'each' });
  const seats = [
    { id: '1', person: 'ann', status: 'used' as const },
    { id: '2', person: 'ben', status: 'open' as const, group: 1 },
  ];
  const votes = [{ seat: '1', vote: 'approve' as const, by: 'ann' }];
  expect(countVotes(each, { seats, votes })).toBeUndefined();
  expect(countVotes({ ...each, groups: 'one' }, { seats, votes })).toBe('approved');
});

test('with many votes too, whoever has not voted is waited for', () => {
  const all = rule({ kind: 'all' });
  expect(countVotes(all, run(9, 'aaaaaaaa'))).toBeUndefined();
  expect(countVotes(all, run(9, 'aaaaaaaaa'))).toBe('approved');
});

test('where somebody was added, whoever was passed over said yes elsewhere, and a vote from no seat counts for nothing', () => {
  const all = rule({ kind: 'all' });
  const seats = [
    { id: '1', person: 'ann', status: 'passed' as const, elsewhere: 'a' },
    { id: '2', person: 'ben', status: 'used' as const },
    { id: '3', person: 'max', status: 'used' as const, added: { place: 'before' as const, to: '2' } },
  ];
  const yes = (seat: string) => ({ seat, vote: 'approve' as const, by: seat });
  expect(countVotes(all, { seats, votes: [yes('3')] })).toBeUndefined();
  expect(countVotes(rule({ kind: 'any' }), { seats, votes: [yes('3'), { ...yes('2'), vote: 'reject' }] }), 'their yes came first').toBe('approved');
  expect(countVotes(all, { seats, votes: [{ ...yes('9'), vote: 'reject' }, yes('3'), yes('2')] })).toBe('approved');
});
