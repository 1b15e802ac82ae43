import type { PlanApproveBlock } from '@guicheng/definition';
import type { SeatRun } from '../case/case-state.ts';
import type { Rejection } from '../decision.ts';
import { rejection } from '../rejections.ts';
import { ballotsOf, wholeSeat } from './ballots.ts';
import type { BlockInHand } from './block-in-hand.ts';

/** Why an open seat waits for others, or is not needed because they have answered for it. */
export function notItsTurn({ path, block, run }: Omit<BlockInHand<PlanApproveBlock>, 'acting'>, seat: SeatRun): Rejection | undefined {
  const ballots = ballotsOf(run, block.may.add?.votes);
  const whole = wholeSeat(run.seats, seat);
  if (ballots.answer(whole) !== undefined) return rejection('seat_not_needed', { block: path, person: seat.person });
  const isNext = block.votes.kind !== 'in-turn' || ballots.seats.find((one) => ballots.answer(one) === undefined)?.id === whole.id;
  const turn = isNext && ballots.ready(seat);
  return turn ? undefined : rejection('not_your_turn', { block: path, person: seat.person });
}
