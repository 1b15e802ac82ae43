import type { PlanWho } from '@guicheng/definition';
import type { SeatInHand } from '../../approval/block-in-hand.ts';
import { blockInHand, openSeat } from '../../approval/block-in-hand.ts';
import { personRefused } from '../../approval/person-refused.ts';
import type { CaseCommand } from '../../command.ts';
import type { Rejection } from '../../decision.ts';
import { rejection } from '../../rejections.ts';
import type { CaseContext } from '../case-context.ts';
import type { Draft } from '../draft.ts';

type SeatToTransfer = SeatInHand & { readonly among: readonly PlanWho[] };
type TransferSeat = Extract<CaseCommand, { readonly type: 'transfer-seat' }>;

/** Gives a seat to somebody else, with everybody added to it. It stays one seat with one vote and the same weight; its time limit goes on. */
export function transferSeat(draft: Draft, { type, block: path, to, reason }: TransferSeat): Rejection | undefined {
  const answer = seatToTransfer(draft, path);
  if ('code' in answer) return answer;
  const refused = reason.trim() === '' ? rejection('reason_required', { command: type }) : personRefused(draft, answer, to, answer.among);
  if (refused !== undefined) return refused;
  const { id, person } = answer.seat;
  draft.tell({ type: 'seat-moved', block: path, seat: id, from: person, to, reason: 'transfer', comment: reason });
}

/** The seat somebody may give away now, or why there is none. */
export function seatToTransfer(context: CaseContext, path: string): Rejection | SeatToTransfer {
  const inHand = blockInHand(context, 'transfer-seat', path);
  if ('code' in inHand) return inHand;
  const { transfer } = inHand.block.may;
  if (transfer === undefined) return rejection('act_not_allowed', { command: 'transfer-seat' });
  const seat = openSeat(inHand);
  if ('code' in seat) return seat;
  const { block, approval, run, chain, acting } = inHand;
  return { path, block, approval, run, chain, acting, seat, among: transfer.to };
}
