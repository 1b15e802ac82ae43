import type { Fraction, PlanApproveBlock } from '@guicheng/definition';
import { type BlockRun, ballotsOf, type SeatRun } from '@guicheng/engine';

/** How the votes of a block stand against what it asks for. Whoever was added before or after a seat is a part of its one vote. */
export interface VotesSoFar {
  readonly seats: number;
  readonly approving: number;
  readonly rejecting: number;
  readonly abstaining: number;
  /** How many yeses are still needed; undefined where weights or groups decide. */
  readonly more?: number;
  /** Shares of the weight that counts, from 0 to 1: what said yes, and what is asked for. Absent where every seat weighs the same. */
  readonly weight?: { readonly has: number; readonly needed: number; readonly over: boolean };
  /** How many have to vote at all, and have. */
  readonly quorum?: { readonly voted: number; readonly needed: number };
}

/** Only shows: what is decided is the engine's to say. */
export function votesSoFar(block: PlanApproveBlock, run: Pick<BlockRun, 'seats' | 'votes'>): VotesSoFar {
  const ballots = ballotsOf(run, block.may.add?.votes);
  const answers = ballots.seats.map((seat) => ({ answer: ballots.answer(seat), weight: weightOf(block, seat) }));
  const count = (answer: string | undefined) => answers.filter((one) => one.answer === answer).length;
  const [approving, rejecting, abstaining] = [count('approve'), count('reject'), count('abstain')];
  const seats = answers.length;
  const weighted = answers.some(({ weight }) => weight !== 1);
  const needed = block.groups === 'together' && !weighted ? yesesNeeded(block, seats, abstaining) : undefined;
  return {
    seats,
    approving,
    rejecting,
    abstaining,
    ...(needed === undefined ? {} : { more: Math.max(0, needed - approving) }),
    ...(weighted ? weightSoFar(block, answers) : {}),
    ...(block.quorum === undefined ? {} : { quorum: { voted: seats - count(undefined), needed: countOf(block.quorum, seats) } }),
  };
}

function yesesNeeded({ votes }: PlanApproveBlock, seats: number, abstaining: number): number {
  if (votes.kind === 'all' || votes.kind === 'in-turn') return seats;
  if (votes.kind === 'any') return 1;
  const whole = votes.abstentions === 'left-out' ? seats - abstaining : seats;
  const [numerator, denominator] = votes.fraction;
  return votes.kind === 'at-least' ? countOf(votes.fraction, whole) : Math.floor((whole * numerator) / denominator) + 1;
}

function weightSoFar(
  { votes }: PlanApproveBlock,
  answers: readonly { readonly answer: string | undefined; readonly weight: number }[],
): Pick<VotesSoFar, 'weight'> {
  if (votes.kind !== 'at-least' && votes.kind !== 'more-than') return {};
  const counted = answers.filter(({ answer }) => votes.abstentions === 'counted' || answer !== 'abstain');
  const sum = (some: typeof counted) => some.reduce((total, { weight }) => total + weight, 0);
  const whole = sum(counted);
  if (whole === 0) return {};
  const [numerator, denominator] = votes.fraction;
  return {
    weight: { has: sum(counted.filter(({ answer }) => answer === 'approve')) / whole, needed: numerator / denominator, over: votes.kind === 'more-than' },
  };
}

/** What a seat weighs: by the position it was first found by. */
export function weightOf({ votes, weights }: PlanApproveBlock, { found, position = '' }: SeatRun): number {
  const name = found ?? position;
  const shares = votes.kind === 'at-least' || votes.kind === 'more-than';
  return shares && Object.hasOwn(weights, name) ? (weights[name] ?? 1) : 1;
}

function countOf(asked: number | Fraction, seats: number): number {
  return typeof asked === 'number' ? asked : Math.ceil((asked[0] * seats) / asked[1]);
}
