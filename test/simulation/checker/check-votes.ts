import type { PlanApproveBlock } from '@guicheng/definition';
import type { Located } from './blocks-of.ts';
import { type BlockRun, counts, isPart, type SeatRun, wholeOf } from './case-run.ts';
import { type Checking, checkActorIn, clauseOf, decidedApart, principalOf, say } from './checking.ts';
import { personsOf } from './history.ts';
import { answerOf, answerOfThose, partOf } from './votes.ts';

/** Whether a vote may have been cast: from an open seat of one's own, once, in turn, apart from other blocks, with what it needs. */
export function checkVote(checking: Checking, located: Located, block: BlockRun): void {
  const { line, run } = checking;
  const clause = clauseOf(located);
  const definition = located.block;
  const seat = block.seats.find(({ id }) => id === line.event.seat);
  if (definition.kind !== 'approve' || seat === undefined || run.chain === undefined || run.status !== 'in-approval') {
    say(checking, clause, `a vote from seat ${String(line.event.seat)}`, 'there is no such seat to vote from');
    return;
  }
  checkActorIn(checking, located);
  const persons = personsOf(line.by);
  const principal = principalOf(line);
  if (seat.person !== principal) say(checking, clause, `${principal} votes from seat ${seat.id}`, `it is the seat of ${seat.person}`);
  const apart = decidedApart(run.chain, located);
  const twice = persons.find((person) => apart.includes(person));
  if (twice !== undefined) say(checking, clause, `${twice} decides`, 'they decided where others must');
  if (block.outcome !== undefined) say(checking, clause, 'a vote', `the block was decided: ${block.outcome}`);
  const again = seat.status === 'used' && definition.changeable;
  if (seat.status !== 'open' && !again) say(checking, clause, `a vote from seat ${seat.id}`, `the seat is ${seat.status}`);
  const other = block.votes.find((vote) => vote.by === line.by.person && vote.seat !== seat.id);
  if (other !== undefined) say(checking, clause, `${line.by.person} votes from seat ${seat.id}`, `they voted from seat ${other.seat}`);
  if (persons.length > 1 && block.seats.some((one) => one.person === line.by.person && isPart(one)))
    say(checking, clause, `${line.by.person} stands in`, 'they have a seat of their own');
  if (!again) checkTurn(checking, located, definition, block, seat);
  checkComplete(checking, clause, definition, seat);
}

function checkTurn(checking: Checking, located: Located, definition: PlanApproveBlock, block: BlockRun, seat: SeatRun): void {
  const clause = clauseOf(located);
  const whole = wholeOf(block.seats, seat);
  if (answerOf(definition, block, whole) !== undefined) say(checking, clause, `a vote from seat ${seat.id}`, 'its answer was given');
  if (!isReached(definition, block, seat)) say(checking, clause, `a vote from seat ${seat.id}`, 'others of that seat come first');
  const claimer = block.seats.find(({ id }) => id === block.claimed);
  if (claimer !== undefined && wholeOf(block.seats, claimer) !== whole && answerOf(definition, block, wholeOf(block.seats, claimer)) === undefined)
    say(checking, clause, `a vote from seat ${seat.id}`, `seat ${claimer.id} claimed the block`);
  if (definition.votes.kind !== 'in-turn') return;
  const next = block.seats.find((one) => counts(one) && partOf(block, one) === undefined && answerOf(definition, block, one) === undefined);
  if (next !== whole) say(checking, clause, `a vote from seat ${seat.id}`, `it is the turn of seat ${next?.id ?? 'nobody'}`);
}

/** Whether everybody who decides before somebody within one seat has said yes. */
function isReached(definition: PlanApproveBlock, block: BlockRun, seat: SeatRun): boolean {
  return comesTo(block, seat) && answerOfThose(definition, block, seat, 'before') === 'approve';
}

/** Those before somebody come first of all; those after, once that somebody has said yes. */
function comesTo(block: BlockRun, seat: SeatRun): boolean {
  const owner = partOf(block, seat);
  if (owner === undefined) return true;
  if (seat.added?.place === 'before') return comesTo(block, owner);
  return owner.status === 'passed' || block.votes.some((vote) => vote.seat === owner.id && vote.vote === 'approve');
}

function checkComplete(checking: Checking, clause: string, { votes, reasonRequired, signature }: PlanApproveBlock, seat: SeatRun): void {
  const { vote, comment = '' } = checking.line.event;
  const share = votes.kind === 'at-least' || votes.kind === 'more-than';
  if (vote === 'abstain' && (!share || (seat.added !== undefined && seat.added.place !== 'beside')))
    say(checking, clause, 'abstains', 'nobody may abstain here');
  const needed = reasonRequired === 'always' || (reasonRequired === 'on-reject' && vote === 'reject');
  if (needed && comment.trim() === '') say(checking, clause, `${vote} without a reason`, 'a reason is required');
  if (signature && !('signature' in checking.line.event)) say(checking, clause, `${vote} without a signature`, 'a signature is required');
}
