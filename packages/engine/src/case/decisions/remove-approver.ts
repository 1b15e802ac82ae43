import type { PlanApproveBlock } from '@guicheng/definition';
import type { BlockInHand } from '../../approval/block-in-hand.ts';
import { approvalInHand } from '../../approval/block-in-hand.ts';
import { settleParts } from '../../approval/settle-parts.ts';
import type { CaseCommand } from '../../command.ts';
import type { Rejection } from '../../decision.ts';
import { rejection } from '../../rejections.ts';
import type { CaseContext } from '../case-context.ts';
import type { BlockRun, SeatRun } from '../case-state.ts';
import type { Draft } from '../draft.ts';
import { followChain } from '../enter-stage.ts';

type RemoveApprover = Extract<CaseCommand, { readonly type: 'remove-approver' }>;

/**
 * Takes out a seat that was added, with whoever was added to it, while none of them has acted. The votes are counted anew: without
 * the last one before it an owner is free to decide. The seat they were added to is there still, so a block is never left empty.
 */
export function removeApprover(draft: Draft, { type, block: path, seat, reason }: RemoveApprover): Rejection | undefined {
  const answer = seatsToRemove(draft, path);
  if ('code' in answer) return answer;
  if (!answer.seats.some(({ id }) => id === seat)) return rejection('not_removable', { block: path, seat });
  if (reason.trim() === '') return rejection('reason_required', { command: type });
  for (const { id } of withAdded(answer.run, seat)) draft.tell({ type: 'seat-removed', block: path, seat: id, reason });
  settleParts(draft, path, answer.block);
  followChain(draft);
}

/** The seats somebody may take out now, or why there are none. */
export function seatsToRemove(context: CaseContext, path: string): Rejection | (BlockInHand<PlanApproveBlock> & { readonly seats: readonly SeatRun[] }) {
  const inHand = approvalInHand(context, 'remove-approver', path);
  if ('code' in inHand) return inHand;
  const { block, run, acting } = inHand;
  if (block.may.remove !== true) return rejection('act_not_allowed', { command: 'remove-approver' });
  if (run.outcome !== undefined) return rejection('block_not_open', { block: path });
  const mine = run.seats.filter(({ person, status }) => person === acting.principal && status !== 'removed').map(({ id }) => id);
  const seats = run.seats.filter(
    ({ id, added }) => added !== undefined && mine.includes(added.to) && withAdded(run, id).every(({ status }) => status === 'open'),
  );
  return seats.length === 0 ? rejection('not_removable', { block: path, seat: '' }) : { ...inHand, seats };
}

/** A seat and all that were added to it, the last added first. Those taken out before are no part of it any more. */
function withAdded({ seats }: Pick<BlockRun, 'seats'>, id: string): readonly SeatRun[] {
  const own = seats.filter((seat) => seat.id === id && seat.status !== 'removed');
  const added = seats.filter((seat) => seat.added?.to === id && seat.status !== 'removed');
  return [...added.toReversed().flatMap((seat) => withAdded({ seats }, seat.id)), ...own];
}
