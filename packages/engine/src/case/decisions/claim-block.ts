import type { BlockInHand } from '../../approval/block-in-hand.ts';
import { blockInHand, claimedByOther, openSeat } from '../../approval/block-in-hand.ts';
import { notItsTurn } from '../../approval/not-its-turn.ts';
import type { CaseCommand } from '../../command.ts';
import type { Rejection } from '../../decision.ts';
import { rejection } from '../../rejections.ts';
import type { CaseContext } from '../case-context.ts';
import type { SeatRun } from '../case-state.ts';
import type { Draft } from '../draft.ts';

type ClaimBlock = Extract<CaseCommand, { readonly type: 'claim-block' }>;

/** One of several takes a block on: until they release it, or act, the others wait. Claimed again by the same seat, nothing happens. */
export function claimBlock(draft: Draft, { block }: ClaimBlock): Rejection | undefined {
  const answer = seatToClaim(draft, block);
  if ('code' in answer) return answer;
  if (answer.run.claimed !== answer.seat.id) draft.tell({ type: 'block-claimed', block, seat: answer.seat.id });
}

/** The seat somebody may claim a block from, or why there is none. */
export function seatToClaim(context: CaseContext, path: string): Rejection | (BlockInHand & { readonly seat: SeatRun }) {
  const inHand = blockInHand(context, 'claim-block', path);
  if ('code' in inHand) return inHand;
  if (inHand.block.may.claim !== true) return rejection('act_not_allowed', { command: 'claim-block' });
  const seat = openSeat(inHand);
  if ('code' in seat) return seat;
  const { block } = inHand;
  // Claimed by somebody whose turn it is not, nobody could act.
  const waits = block.kind === 'approve' ? notItsTurn({ ...inHand, block }, seat) : undefined;
  return claimedByOther(inHand, seat) ?? waits ?? { ...inHand, seat };
}
