import type { PlanApproveBlock } from '@guicheng/definition';
import type { SeatInHand } from '../../approval/block-in-hand.ts';
import { approvalInHand, fromSeat, openSeat } from '../../approval/block-in-hand.ts';
import type { CaseCommand } from '../../command.ts';
import type { Rejection } from '../../decision.ts';
import type { CaseEvent } from '../../event.ts';
import { rejection } from '../../rejections.ts';
import type { CaseContext } from '../case-context.ts';
import type { Fresh } from '../copy-state.ts';
import type { Draft } from '../draft.ts';

type HoldVote = Extract<CaseCommand, { readonly type: 'hold-vote' }>;
type VoteHeld = Extract<CaseEvent, { readonly type: 'vote-held' }>;

/** Keeps a decision that is not made yet, as far as it is written. It is no vote: nothing moves, and the time limit goes on. */
export function holdVote(draft: Draft, { block, vote, comment }: HoldVote): Rejection | undefined {
  const answer = seatToHold(draft, block);
  if ('code' in answer) return answer;
  const held: Fresh<VoteHeld> = { type: 'vote-held', block, seat: answer.seat.id };
  if (vote !== undefined) held.vote = vote;
  if (comment !== undefined) held.comment = comment;
  draft.tell(held);
}

/** The seat somebody may keep a decision for, or why there is none. */
export function seatToHold(context: CaseContext, path: string): Rejection | SeatInHand<PlanApproveBlock> {
  const inHand = approvalInHand(context, 'hold-vote', path);
  if ('code' in inHand) return inHand;
  if (inHand.block.may.hold !== true) return rejection('act_not_allowed', { command: 'hold-vote' });
  const seat = openSeat(inHand);
  return 'code' in seat ? seat : fromSeat(inHand, seat);
}
