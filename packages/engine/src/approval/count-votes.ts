import type { Fraction, PlanApproveBlock } from '@guicheng/definition';
import type { BlockRun, SeatRun } from '../case/case-state.ts';
import { entry } from '../entry.ts';
import type { Vote } from '../event.ts';
import type { Ballots } from './ballots.ts';
import { ballotsOf } from './ballots.ts';

export type VoteRule = Pick<PlanApproveBlock, 'votes' | 'onReject' | 'quorum' | 'rejectQuorum' | 'ifTooFew' | 'weights' | 'groups' | 'may'>;
type Outcome = 'approved' | 'rejected';
type Share = Extract<PlanApproveBlock['votes'], { readonly fraction: Fraction }>;

/** How seats have answered, each with all its parts: how many of them, and what they weigh. */
interface Tally {
  readonly seats: number;
  open: number;
  approving: number;
  rejecting: number;
  readonly weight: { open: number; approve: number; reject: number; abstain: number };
  /** The earliest answer, and its place among the votes: -1 where nobody was asked. */
  first?: { readonly answer: Vote; readonly order: number };
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
  const ballots = ballotsOf(run, rule.may.add?.votes);
  if (rule.groups === 'together') return outcomeOf(rule, tallyOf(rule, ballots, ballots.seats));
  const groups = [...new Set(ballots.seats.map(({ group = 0 }) => group))];
  const outcomes = groups.map((one) =>
    outcomeOf(
      rule,
      tallyOf(
        rule,
        ballots,
        ballots.seats.filter(({ group = 0 }) => group === one),
      ),
    ),
  );
  if (rule.groups === 'one' && outcomes.includes('approved')) return 'approved';
  if (rule.groups === 'each' && rule.onReject === 'end-now' && outcomes.includes('rejected')) return 'rejected';
  if (outcomes.length === 0 || outcomes.includes(undefined)) return undefined;
  return rule.groups === 'each' && outcomes.every((one) => one === 'approved') ? 'approved' : 'rejected';
}

/** A seat weighs what the position it was first found by weighs, whoever has it since. */
function weightOf({ votes, weights }: VoteRule, { found, position = '' }: SeatRun): number {
  const name = found ?? position;
  return isShare(votes) ? (entry(weights, name) ?? 1) : 1;
}

/** One pass over the seats, because it is gone through at every vote. */
function tallyOf(rule: VoteRule, ballots: Ballots, seats: readonly SeatRun[]): Tally {
  const tally: Tally = { seats: seats.length, open: 0, approving: 0, rejecting: 0, weight: { open: 0, approve: 0, reject: 0, abstain: 0 } };
  for (const seat of seats) {
    const answer = ballots.answer(seat);
    tally.weight[answer ?? 'open'] += weightOf(rule, seat);
    if (answer === undefined) tally.open += 1;
    if (answer === 'approve') tally.approving += 1;
    if (answer === 'reject') tally.rejecting += 1;
    if (answer === undefined || rule.votes.kind !== 'any') continue;
    const order = ballots.latest(seat);
    if (tally.first === undefined || order < tally.first.order) tally.first = { answer, order };
  }
  return tally;
}

function outcomeOf(rule: VoteRule, tally: Tally): Outcome | undefined {
  const { seats, open, rejecting } = tally;
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
      return anyOutcome(rule, tally, mayReject);
    default:
      if (!shareMet(rule.votes, tally, 'approve')) return mayReject ? 'rejected' : undefined;
      if (rejectQuorum !== undefined && reached(rule, rejectQuorum, rejecting + open, seats)) return undefined;
      return shareMet(rule.votes, tally, 'reject') ? 'approved' : undefined;
  }
}

function anyOutcome({ onReject }: VoteRule, { approving, first }: Tally, mayReject: boolean): Outcome | undefined {
  if (onReject === 'wait-all' && approving > 0) return 'approved';
  if (first === undefined || !mayReject) return undefined;
  return first.answer === 'approve' ? 'approved' : 'rejected';
}

/** Whether the share is met if everybody who has not voted yet does so. */
function shareMet({ kind, fraction, abstentions }: Share, { weight }: Tally, rest: 'approve' | 'reject'): boolean {
  const approving = weight.approve + (rest === 'approve' ? weight.open : 0);
  const whole = weight.approve + weight.reject + weight.open + (abstentions === 'counted' ? weight.abstain : 0);
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
