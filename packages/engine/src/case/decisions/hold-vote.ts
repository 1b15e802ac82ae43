import type { PlanApproveBlock } from '@guicheng/definition';
import type { BlockInHand } from '../../approval/block-in-hand.ts';
import { approvalInHand, openSeat } from '../../approval/block-in-hand.ts';
import type { CaseCommand } from '../../command.ts';
import type { Rejection } from '../../decision.ts';
import { rejection } from '../../rejections.ts';
import type { CaseContext } from '../case-context.ts';
import type { SeatRun } from '../case-state.ts';
import type { Draft } from '../draft.ts';

type HoldVote = Extract<CaseCommand, { readonly type: 'hold-vote' }>;

/** Keeps a decision that is not made yet, as far as it is written. It is no vote: nothing moves, and the time limit goes on. */
export function holdVote(draft: Draft, { block, vote, comment }: HoldVote): Rejection | undefined {
  const answer = seatToHold(draft, block);
  if ('code' in answer) return answer;
  const kept = { ...(vote === undefined ? {} : { vote }), ...(comment === undefined ? {} : { comment }) };
  draft.tell({ type: 'vote-held', block, seat: answer.seat.id, ...kept });
}

/** The seat somebody may keep a decision for, or why there is none. */
export function seatToHold(context: CaseContext, path: string): Rejection | (BlockInHand<PlanApproveBlock> & { readonly seat: SeatRun }) {
  const inHand = approvalInHand(context, 'hold-vote', path);
  if ('code' in inHand) return inHand;
  if (inHand.block.may.hold !== true) return rejection('act_not_allowed', { command: 'hold-vote' });
  const seat = openSeat(inHand);
  return 'code' in seat ? seat : { ...inHand, seat };
}
