import type { Fraction, PlanApproveBlock } from '@guicheng/definition';
import { type BlockRun, counts, isPart, type SeatRun } from './case-run.ts';

type Answer = 'approve' | 'reject' | 'abstain';
interface Ballot {
  readonly weight: bigint;
  readonly answer: Answer | undefined;
  /** When it was given, among the votes of the block. */
  readonly place: number;
}

/**
 * What the votes decide, found by asking what they would decide if everybody still open said yes, and if everybody said no. Undefined while the two differ,
 * while the quorum has not voted, or while a no has to wait for the last vote.
 */
export function outcomeOf(block: PlanApproveBlock, run: BlockRun): 'approved' | 'rejected' | undefined {
  const groups = new Map<number, Ballot[]>();
  for (const seat of run.seats) {
    if (!counts(seat) || partOf(run, seat) !== undefined) continue;
    const group = block.groups === 'together' ? 0 : seat.group;
    groups.set(group, [...(groups.get(group) ?? []), { weight: weightOf(block, seat), answer: answerOf(block, run, seat), place: lastPlace(run, seat) }]);
  }
  const outcomes = [...groups.values()].map((ballots) => outcomeOfGroup(block, ballots));
  if (outcomes.length === 1) return outcomes[0];
  if (block.groups === 'one' && outcomes.includes('approved')) return 'approved';
  if (block.groups === 'each' && block.onReject === 'end-now' && outcomes.includes('rejected')) return 'rejected';
  if (outcomes.length === 0 || outcomes.includes(undefined)) return undefined;
  return block.groups === 'one' ? 'rejected' : outcomes.includes('rejected') ? 'rejected' : 'approved';
}

/** The owner of a seat that only makes it longer. */
export function partOf(run: BlockRun, { added }: SeatRun): SeatRun | undefined {
  return added === undefined || added.place === 'beside' ? undefined : run.seats.find(({ id }) => id === added.to);
}

/** The one answer of a seat: those before, then its owner, then those after. */
export function answerOf(block: PlanApproveBlock, run: BlockRun, seat: SeatRun): Answer | undefined {
  const own = seat.status === 'passed' ? 'approve' : (run.votes.find((vote) => vote.seat === seat.id)?.vote as Answer | undefined);
  const before = answerOfThose(block, run, seat, 'before');
  if (before !== 'approve') return before;
  return own === 'approve' ? answerOfThose(block, run, seat, 'after') : own;
}

/** How those added before or after a seat answer together; yes where there are none. */
export function answerOfThose(block: PlanApproveBlock, run: BlockRun, seat: SeatRun, place: 'before' | 'after'): 'approve' | 'reject' | undefined {
  const answers = run.seats.filter((one) => isPart(one) && one.added?.to === seat.id && one.added.place === place).map((one) => answerOf(block, run, one));
  if (answers.length === 0) return 'approve';
  const any = block.may.add?.votes === 'any';
  if (answers.includes(any ? 'approve' : 'reject')) return any ? 'approve' : 'reject';
  return answers.includes(undefined) ? undefined : any ? 'reject' : 'approve';
}

function lastPlace(run: BlockRun, seat: SeatRun): number {
  const parts = run.seats.filter((one) => partOf(run, one)?.id === seat.id);
  return Math.max(
    run.votes.findIndex((vote) => vote.seat === seat.id),
    ...parts.map((part) => lastPlace(run, part)),
  );
}

function weightOf({ votes, weights }: PlanApproveBlock, { weighs }: SeatRun): bigint {
  const share = votes.kind === 'at-least' || votes.kind === 'more-than';
  return BigInt((share && weighs !== undefined ? weights[weighs] : undefined) ?? 1);
}

function outcomeOfGroup(block: PlanApproveBlock, ballots: readonly Ballot[]): 'approved' | 'rejected' | undefined {
  const open = ballots.filter(({ answer }) => answer === undefined).length;
  if (ballots.length === 0 || !reaches(block, block.quorum, ballots.length - open, ballots.length)) return undefined;
  const filled = (answer: Answer) => ballots.map((one) => (one.answer === undefined ? { ...one, answer, place: Number.MAX_SAFE_INTEGER } : one));
  const best = ending(block, filled('approve'));
  const worst = ending(block, filled('reject'));
  if (block.votes.kind === 'any') return firstVote(block, ballots, open);
  if (best !== worst) return undefined;
  return best === 'rejected' && block.onReject === 'wait-all' && open > 0 ? undefined : best;
}

/** Where one vote is enough, nobody has to ask what the others would have said. */
function firstVote(block: PlanApproveBlock, ballots: readonly Ballot[], open: number): 'approved' | 'rejected' | undefined {
  const cast = ballots.filter(({ answer }) => answer !== undefined).toSorted((a, b) => a.place - b.place);
  const rejecting = ballots.filter(({ answer }) => answer === 'reject').length;
  const waits = block.onReject === 'wait-all' && open > 0;
  if (block.rejectQuorum !== undefined && reaches(block, block.rejectQuorum, rejecting, ballots.length)) return waits ? undefined : 'rejected';
  if (block.onReject === 'wait-all' && cast.some(({ answer }) => answer === 'approve')) return 'approved';
  if (cast.length === 0 || waits) return undefined;
  return cast[0]?.answer === 'approve' ? 'approved' : 'rejected';
}

/** What a vote in which everybody has voted comes to. */
function ending(block: PlanApproveBlock, ballots: readonly Ballot[]): 'approved' | 'rejected' {
  const rejecting = ballots.filter(({ answer }) => answer === 'reject').length;
  if (block.rejectQuorum !== undefined && reaches(block, block.rejectQuorum, rejecting, ballots.length)) return 'rejected';
  const { votes } = block;
  if (votes.kind !== 'at-least' && votes.kind !== 'more-than') return rejecting === 0 ? 'approved' : 'rejected';
  const weigh = (wanted: Answer): bigint => ballots.reduce((sum, { answer, weight }) => (answer === wanted ? sum + weight : sum), 0n);
  const whole = weigh('approve') + weigh('reject') + (votes.abstentions === 'counted' ? weigh('abstain') : 0n);
  const left = weigh('approve') * BigInt(votes.fraction[1]);
  const right = whole * BigInt(votes.fraction[0]);
  return whole > 0n && (votes.kind === 'at-least' ? left >= right : left > right) ? 'approved' : 'rejected';
}

function reaches({ ifTooFew }: PlanApproveBlock, asked: number | Fraction | undefined, count: number, seats: number): boolean {
  if (asked === undefined) return true;
  if (typeof asked !== 'number') return BigInt(count) * BigInt(asked[1]) >= BigInt(asked[0]) * BigInt(seats);
  return count >= (ifTooFew === 'those-there-are' ? Math.min(asked, seats) : asked);
}
