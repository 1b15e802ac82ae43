import type { PlanApproveBlock, PlanWho } from '@guicheng/definition';
import type { BlockInHand } from '../../approval/block-in-hand.ts';
import { approvalInHand, openSeat } from '../../approval/block-in-hand.ts';
import { personRefused } from '../../approval/person-refused.ts';
import type { CaseCommand } from '../../command.ts';
import type { Rejection } from '../../decision.ts';
import { rejection } from '../../rejections.ts';
import type { CaseContext } from '../case-context.ts';
import type { SeatRun } from '../case-state.ts';
import type { Draft } from '../draft.ts';

type DelegateSeat = Extract<CaseCommand, { readonly type: 'delegate-seat' }>;

/** Asks somebody for an opinion. The seat stays with its owner, who decides then or at any time before; the opinion is no vote. */
export function delegateSeat(draft: Draft, { block: path, to, reason }: DelegateSeat): Rejection | undefined {
  const answer = seatToDelegate(draft, path);
  if ('code' in answer) return answer;
  const refused = personRefused(draft, answer, to, answer.among);
  if (refused !== undefined) return refused;
  draft.tell({ type: 'seat-delegated', block: path, seat: answer.seat.id, to, ...(reason === undefined ? {} : { reason }) });
}

/** The seat somebody may ask an opinion for now, or why there is none: one opinion is asked at a time. */
export function seatToDelegate(
  context: CaseContext,
  path: string,
): Rejection | (BlockInHand<PlanApproveBlock> & { readonly seat: SeatRun; readonly among: readonly PlanWho[] }) {
  const inHand = approvalInHand(context, 'delegate-seat', path);
  if ('code' in inHand) return inHand;
  const { delegate } = inHand.block.may;
  if (delegate === undefined) return rejection('act_not_allowed', { command: 'delegate-seat' });
  const seat = openSeat(inHand);
  if ('code' in seat) return seat;
  const { delegated } = seat;
  if (delegated !== undefined && delegated.opinion === undefined) return rejection('already_delegated', { block: path, person: delegated.to });
  return { ...inHand, seat, among: delegate.to };
}
