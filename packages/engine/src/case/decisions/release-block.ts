import { blockInHand } from '../../approval/block-in-hand.ts';
import type { CaseCommand } from '../../command.ts';
import type { Rejection } from '../../decision.ts';
import { rejection } from '../../rejections.ts';
import type { CaseContext } from '../case-context.ts';
import type { SeatRun } from '../case-state.ts';
import type { Draft } from '../draft.ts';

type ReleaseBlock = Extract<CaseCommand, { readonly type: 'release-block' }>;

/** Gives a claimed block back to everybody it is for. */
export function releaseBlock(draft: Draft, { block }: ReleaseBlock): Rejection | undefined {
  const seat = seatToRelease(draft, block);
  if ('code' in seat) return seat;
  draft.tell({ type: 'block-released', block, seat: seat.id });
}

/** The seat somebody claimed a block from, or why they cannot release it. */
export function seatToRelease(context: CaseContext, path: string): Rejection | SeatRun {
  const inHand = blockInHand(context, 'release-block', path);
  if ('code' in inHand) return inHand;
  const { run, acting } = inHand;
  const claimer = run.seats.find(({ id, person }) => id === run.claimed && person === acting.principal);
  return claimer === undefined || run.outcome !== undefined ? rejection('not_claimed', { block: path, person: acting.principal }) : claimer;
}
