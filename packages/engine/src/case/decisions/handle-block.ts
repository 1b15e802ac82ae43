import type { PlanHandleBlock } from '@guicheng/definition';
import { blockInHand, claimedByOther, openSeat } from '../../approval/block-in-hand.ts';
import type { CaseCommand } from '../../command.ts';
import type { Rejection } from '../../decision.ts';
import { rejection } from '../../rejections.ts';
import type { CaseContext } from '../case-context.ts';
import type { SeatRun } from '../case-state.ts';
import type { Draft } from '../draft.ts';
import { followChain } from '../enter-stage.ts';
import { formOf } from '../form-of.ts';

type HandleBlock = Extract<CaseCommand, { readonly type: 'handle-block' }>;

/** Acts on a block that cannot be refused: whoever of its seats acts first does it for all. */
export function handleBlock(draft: Draft, { block, value }: HandleBlock): Rejection | undefined {
  const answer = seatToHandle(draft, block);
  if ('code' in answer) return answer;
  const { form } = answer.block;
  if (form === undefined && value !== undefined) return rejection('form_not_expected', { block });
  if (form !== undefined && value === undefined) return rejection('form_required', { block, form });
  if (form !== undefined && value !== undefined) {
    const cleared = Object.keys(formOf(draft.state, form)).filter((field) => !Object.hasOwn(value, field));
    draft.tell({ type: 'form-recorded', form, stage: draft.state.stage, value, ...(cleared.length === 0 ? {} : { cleared }), outcomes: {} });
  }
  draft.tell({ type: 'block-handled', block, seat: answer.seat.id });
  followChain(draft);
}

/** The seat somebody may act from in a block now, or why there is none. */
export function seatToHandle(context: CaseContext, path: string): Rejection | { readonly block: PlanHandleBlock; readonly seat: SeatRun } {
  const inHand = blockInHand(context, 'handle-block', path);
  if ('code' in inHand) return inHand;
  const { block, run } = inHand;
  if (block.kind !== 'handle' || run.outcome !== undefined) return rejection('block_not_open', { block: path });
  const seat = openSeat(inHand);
  return 'code' in seat ? seat : (claimedByOther(inHand, seat) ?? { block, seat });
}
