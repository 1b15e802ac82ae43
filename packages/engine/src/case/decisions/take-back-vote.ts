import { wholeSeat } from '../../approval/ballots.ts';
import type { BlockInHand } from '../../approval/block-in-hand.ts';
import { blockInHand } from '../../approval/block-in-hand.ts';
import { orderOf } from '../../approval/chain-order.ts';
import { settleParts } from '../../approval/settle-parts.ts';
import type { CaseCommand } from '../../command.ts';
import type { Rejection } from '../../decision.ts';
import { rejection } from '../../rejections.ts';
import type { CaseContext } from '../case-context.ts';
import type { BlockRun, SeatRun } from '../case-state.ts';
import type { Draft } from '../draft.ts';
import { followChain } from '../enter-stage.ts';

type TakeBackVote = Extract<CaseCommand, { readonly type: 'take-back-vote' }>;
type TakingBack = BlockInHand & { readonly seat: SeatRun; readonly voided: readonly string[] };

/**
 * Takes an own decision back while nobody has acted after it. The other votes stand; a block that was decided by it is open again,
 * and what was entered since is entered anew once it is decided.
 */
export function takeBackVote(draft: Draft, { block: path }: TakeBackVote): Rejection | undefined {
  const answer = voteToTakeBack(draft, path);
  if ('code' in answer) return answer;
  const { block, run, seat, voided } = answer;
  draft.tell({ type: 'vote-taken-back', block: path, seat: seat.id, ...(run.outcome === undefined ? {} : { voided }) });
  if (block.kind === 'approve') settleParts(draft, path, block);
  followChain(draft);
}

/** The decision somebody may take back now, with the blocks that are undone by it, or why there is none. */
export function voteToTakeBack(context: CaseContext, path: string): Rejection | TakingBack {
  const inHand = blockInHand(context, 'take-back-vote', path);
  if ('code' in inHand) return inHand;
  const { block, run, chain, acting } = inHand;
  if (block.may.takeBack !== true) return rejection('act_not_allowed', { command: 'take-back-vote' });
  const seat = run.seats.find(({ person, status }) => person === acting.principal && status === 'used');
  if (seat === undefined) return rejection('nothing_to_take_back', { block: path, person: acting.principal });
  const following = Object.entries(chain.blocks).filter(([other, { outcome }]) => {
    const order = orderOf(context.plan, chain.approval, other, path);
    return order === 'after' || (order === 'around' && outcome !== undefined);
  });
  const since = following.some(([, other]) => hasActed(other)) || closedBeside(context, inHand) || actedAfter(run, seat);
  return since ? rejection('acted_since', { block: path }) : { ...inHand, seat, voided: following.map(([other]) => other) };
}

/** Whether anybody did anything in a block: decided, gave an opinion, added somebody, claimed it, or had other cases opened. */
function hasActed(run: BlockRun): boolean {
  const touched = run.seats.some(({ status, added, delegated, held }) => status === 'used' || (added ?? delegated ?? held) !== undefined);
  return touched || run.claimed !== undefined || run.requested !== undefined;
}

/** Whether somebody whose answer is part of the same seat has decided since. */
function actedAfter({ seats, votes }: BlockRun, seat: SeatRun): boolean {
  const whole = wholeSeat(seats, seat).id;
  const since = votes.slice(votes.findIndex((one) => one.seat === seat.id) + 1).map((one) => one.seat);
  return seats.some((other) => since.includes(other.id) && wholeSeat(seats, other).id === whole);
}

/** Whether a parallel block around it, where one way is enough, went on because of it and sent the other ways home. */
function closedBeside({ plan }: CaseContext, { path, chain }: BlockInHand): boolean {
  return Object.entries(chain.blocks).some(
    ([other, { outcome, seats }]) =>
      outcome === 'passed' && seats.some(({ status }) => status === 'not-required') && orderOf(plan, chain.approval, other, path) === 'beside',
  );
}
