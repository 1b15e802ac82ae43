import type { Fraction, PlanApproveBlock } from '@guicheng/definition';
import type { BlockRun, SeatRun } from '../case/case-state.ts';
import { entry } from '../entry.ts';
import type { Vote } from '../event.ts';
import { ballotsOf } from './ballots.ts';

export type VoteRule = Pick<PlanApproveBlock, 'votes' | 'onReject' | 'quorum' | 'rejectQuorum' | 'ifTooFew' | 'weights' | 'groups' | 'may'>;
type Outcome = 'approved' | 'rejected';
type Share = Extract<PlanApproveBlock['votes'], { readonly fraction: Fraction }>;

/** One seat that counts: what it answered, with all its parts, and the place of that among the votes. */
interface Ballot {
  readonly weight: number;
  readonly answer: Vote | undefined;
  /** -1 where nobody was asked. */
  readonly order: number;
}

/**
 * What the votes so far decide, or undefined while more can still change it. Seats are counted, not records, and exactly:
 * fractions are compared by multiplying across, whatever the size. Weights and the parts of fractions are whole numbers above 0.
 * Nothing stands before the quorum has voted; as many rejections as the reject quorum asks for reject, whatever else is voted.
 *
 * - `all`, `in-turn`: every seat approves. A rejection ends it (`end-now`) or is final once all have voted (`wait-all`).
 * - `any`: the first vote decides, either way; with `wait-all` a rejection decides only when nobody approves.
 * - `at-least`, `more-than`: of the weight of all seats, unused ones included, without those that abstained where they are
 *   `left-out`. Ends exactly when the outcome can no longer change; with `wait-all` a rejection waits for the last vote. Where
 *   everybody abstained and is left out, nobody approved: it is rejected.
 *
 * Where each way of `who` decides on its own, all of this holds within each, quorums too.
 */
export function countVotes(rule: VoteRule, run: Pick<BlockRun, 'seats' | 'votes'>): Outcome | undefined {
  const groups = ballotsByGroup(rule, run);
  if (groups.length < 2) return countGroup(rule, groups[0] ?? []);
  const outcomes = groups.map((group) => countGroup(rule, group));
  if (rule.groups === 'one' && outcomes.includes('approved')) return 'approved';
  if (rule.groups === 'each' && rule.onReject === 'end-now' && outcomes.includes('rejected')) return 'rejected';
  if (outcomes.includes(undefined)) return undefined;
  const wanted = rule.groups === 'one' ? outcomes.includes('approved') : outcomes.every((one) => one === 'approved');
  return wanted ? 'approved' : 'rejected';
}

function ballotsByGroup(rule: VoteRule, run: Pick<BlockRun, 'seats' | 'votes'>): readonly (readonly Ballot[])[] {
  const ballots = ballotsOf(run, rule.may.add?.votes);
  const groups = new Map<number, Ballot[]>();
  for (const seat of ballots.seats) {
    const group = rule.groups === 'together' ? 0 : (seat.group ?? 0);
    const ballot = { weight: weightOf(rule, seat), answer: ballots.answer(seat), order: ballots.latest(seat) };
    groups.set(group, [...(groups.get(group) ?? []), ballot]);
  }
  return [...groups.values()];
}

/** A seat weighs what the position it was first found by weighs, whoever has it since. */
function weightOf({ votes, weights }: VoteRule, { found, position = '' }: SeatRun): number {
  const name = found ?? position;
  return isShare(votes) ? (entry(weights, name) ?? 1) : 1;
}

function countGroup(rule: VoteRule, ballots: readonly Ballot[]): Outcome | undefined {
  const count = (answer: Vote | undefined): number => ballots.filter((one) => one.answer === answer).length;
  const [seats, open, rejecting] = [ballots.length, count(undefined), count('reject')];
  if (seats === 0 || !reached(rule, rule.quorum ?? 0, seats - open, seats)) return undefined;
  const mayReject = rule.onReject === 'end-now' || open === 0;
  const { rejectQuorum } = rule;
  if (rejectQuorum !== undefined && reached(rule, rejectQuorum, rejecting, seats)) return mayReject ? 'rejected' : undefined;
  switch (rule.votes.kind) {
    case 'all':
    case 'in-turn':
      if (rejecting > 0) return mayReject ? 'rejected' : undefined;
      return open === 0 ? 'approved' : undefined;
    case 'any':
      return countAny(rule, ballots, mayReject);
    default:
      if (!shareMet(rule.votes, ballots, 'approve')) return mayReject ? 'rejected' : undefined;
      if (rejectQuorum !== undefined && reached(rule, rejectQuorum, rejecting + open, seats)) return undefined;
      return shareMet(rule.votes, ballots, 'reject') ? 'approved' : undefined;
  }
}

function countAny(rule: VoteRule, ballots: readonly Ballot[], mayReject: boolean): Outcome | undefined {
  if (rule.onReject === 'wait-all' && ballots.some(({ answer }) => answer === 'approve')) return 'approved';
  const [first] = ballots.filter(({ answer }) => answer !== undefined).toSorted((a, b) => a.order - b.order);
  if (first === undefined || !mayReject) return undefined;
  return first.answer === 'approve' ? 'approved' : 'rejected';
}

/** Whether the share is met if everybody who has not voted yet does so. */
function shareMet({ kind, fraction, abstentions }: Share, ballots: readonly Ballot[], rest: Vote): boolean {
  const weigh = (wanted: Vote): number => ballots.reduce((sum, { answer = rest, weight }) => (answer === wanted ? sum + weight : sum), 0);
  const approving = weigh('approve');
  const whole = approving + weigh('reject') + (abstentions === 'counted' ? weigh('abstain') : 0);
  const over = compare(approving, whole, fraction);
  return whole > 0 && (kind === 'at-least' ? over >= 0 : over > 0);
}

function reached({ ifTooFew }: VoteRule, asked: number | Fraction, count: number, seats: number): boolean {
  if (typeof asked !== 'number') return compare(count, seats, asked) >= 0;
  return count >= (ifTooFew === 'those-there-are' ? Math.min(asked, seats) : asked);
}

/** Negative, zero or positive as `part / whole` is below, at or above the fraction. Exact for any whole numbers. */
function compare(part: number, whole: number, [numerator, denominator]: Fraction): number {
  const [left, right] = [part * denominator, numerator * whole];
  if (Number.isSafeInteger(left) && Number.isSafeInteger(right)) return left - right;
  return Number(BigInt(part) * BigInt(denominator) - BigInt(numerator) * BigInt(whole));
}

function isShare(votes: PlanApproveBlock['votes']): votes is Share {
  return votes.kind === 'at-least' || votes.kind === 'more-than';
}

/** How many seats a block needs before its numbers can be reached at all. A share of the seats always can. */
export function seatsAskedFor({ quorum, rejectQuorum }: Pick<VoteRule, 'quorum' | 'rejectQuorum'>): number {
  return Math.max(...[quorum, rejectQuorum].map((asked) => (typeof asked === 'number' ? asked : 0)));
}
