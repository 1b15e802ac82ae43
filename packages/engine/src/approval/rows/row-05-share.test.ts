import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BlockRun } from '../../case/case-state.ts';
import type { Vote } from '../../event.ts';
import { approve } from '../../test-support/plan-parts.ts';
import type { VoteRule } from '../count-votes.ts';
import { countVotes } from '../count-votes.ts';

const LETTERS: { readonly [letter: string]: Vote } = { a: 'approve', r: 'reject', o: 'abstain' };

/** Votes of the first seats in order; `weights` by seat. */
function run(seats: number, votes: string): Pick<BlockRun, 'seats' | 'votes'> {
  return {
    seats: Array.from({ length: seats }, (_, index) => ({
      id: String(index + 1),
      position: `p${index}`,
      person: `x${index}`,
      status: index < votes.length ? ('used' as const) : ('open' as const),
    })),
    votes: [...votes].map((letter, index) => ({ seat: String(index + 1), vote: LETTERS[letter] ?? 'abstain', by: `x${index}` })),
  };
}

const rule = (votes: VoteRule['votes'], rest: Partial<VoteRule> = {}): VoteRule => ({ ...approve('b', []), votes, ...rest });
const atLeast = (numerator: number, denominator: number) => ({ kind: 'at-least', fraction: [numerator, denominator], abstentions: 'counted' }) as const;
const moreThan = (numerator: number, denominator: number) => ({ ...atLeast(numerator, denominator), kind: 'more-than' }) as const;

describe('approvals row 05: votes by share', () => {
  // warm-flow rounds 2/3 to 66.67 % and lets "at least 66.67 %" pass, though two thirds are less than that.
  test('two of three is less than 66.67 %, and exactly two thirds', () => {
    expect(countVotes(rule(atLeast(6667, 10_000)), run(3, 'aar'))).toBe('rejected');
    expect(countVotes(rule(atLeast(2, 3)), run(3, 'aar'))).toBe('approved');
  });

  // In doubles 0.07 * 100 is 7.000000000000001, so that seven of a hundred are too few for 7 %.
  test('seven of a hundred are 7 %, and not more', () => {
    const votes = `${'a'.repeat(7)}${'r'.repeat(93)}`;
    expect(countVotes(rule(atLeast(7, 100)), run(100, votes))).toBe('approved');
    expect(countVotes(rule(moreThan(7, 100)), run(100, votes))).toBe('rejected');
  });

  test('a seat weighs what its position weighs, and one where none is named', () => {
    const weights = { p0: 3 };
    expect(countVotes(rule(atLeast(1, 2), { weights }), run(4, 'arrr'))).toBe('approved');
    expect(countVotes(rule(moreThan(1, 2), { weights }), run(4, 'arrr'))).toBe('rejected');
  });

  test('weights and fractions whose product no double holds are compared exactly', () => {
    const big = 2 ** 50;
    const weights = { p0: big, p1: big + 1 };
    expect(countVotes(rule(moreThan(big, 2 * big + 1), { weights }), run(2, 'ar'))).toBe('rejected');
    expect(countVotes(rule(moreThan(big - 1, 2 * big + 1), { weights }), run(2, 'ar'))).toBe('approved');
  });
});

/** The whole count when everybody has voted, written without any early end. */
function full({ votes, weights, quorum, rejectQuorum }: VoteRule, ending: string): 'approved' | 'rejected' | undefined {
  const weigh = (letters: string) => [...ending].reduce((sum, letter, index) => sum + (letters.includes(letter) ? BigInt(weights[`p${index}`] ?? 1) : 0n), 0n);
  if (votes.kind !== 'at-least' && votes.kind !== 'more-than') return undefined;
  const [seats, rejecting] = [ending.length, [...ending].filter((letter) => letter === 'r').length];
  if (typeof quorum === 'number' && quorum > seats) return undefined;
  if (typeof rejectQuorum === 'number' && rejecting >= rejectQuorum) return 'rejected';
  if (Array.isArray(rejectQuorum) && rejecting * rejectQuorum[1] >= rejectQuorum[0] * seats) return 'rejected';
  const whole = weigh(votes.abstentions === 'counted' ? 'aro' : 'ar');
  const over = weigh('a') * BigInt(votes.fraction[1]) - BigInt(votes.fraction[0]) * whole;
  return whole > 0n && (votes.kind === 'at-least' ? over >= 0n : over > 0n) ? 'approved' : 'rejected';
}

const endings = (votes: string, seats: number): readonly string[] =>
  votes.length === seats ? [votes] : ['a', 'r', 'o'].flatMap((next) => endings(votes + next, seats));

const share = fc.tuple(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 2, max: 7 })).map(([a, b]) => [Math.min(a, b - 1), b] as const);
const rules = fc
  .record({
    votes: fc.record({
      kind: fc.constantFrom('at-least' as const, 'more-than' as const),
      fraction: share,
      abstentions: fc.constantFrom('counted' as const, 'left-out' as const),
    }),
    weights: fc.dictionary(fc.constantFrom('p0', 'p1', 'p2', 'p3'), fc.integer({ min: 1, max: 5 })),
    rejectQuorum: fc.option(fc.oneof(fc.integer({ min: 1, max: 4 }), share), { nil: undefined }),
  })
  .map(({ rejectQuorum, ...rest }) => rule(rest.votes, { weights: rest.weights, ...(rejectQuorum === undefined ? {} : { rejectQuorum }) }));
const cast = fc
  .integer({ min: 1, max: 5 })
  .chain((seats) => fc.tuple(fc.constant(seats), fc.string({ unit: fc.constantFrom('a', 'r', 'o'), maxLength: seats })));

test('approvals row 05: a share ends exactly when no completion of the open votes could change it', () => {
  fc.assert(
    fc.property(rules, cast, (by, [seats, votes]) => {
      const possible = new Set(endings(votes, seats).map((ending) => full(by, ending)));
      expect(countVotes(by, run(seats, votes))).toBe(possible.size === 1 ? [...possible][0] : undefined);
    }),
    { numRuns: 1000 },
  );
});
