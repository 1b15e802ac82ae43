import type { PlanApproval, PlanApproveBlock, PlanHandleBlock } from '@guicheng/definition';
import type { ActingPerson } from '../case/acting-person.ts';
import type { CaseContext } from '../case/case-context.ts';
import type { BlockRun, ChainRun, SeatRun } from '../case/case-state.ts';
import { actorNotAccepted, caseNotRunning } from '../case/may-act.ts';
import type { Rejection } from '../decision.ts';
import { entry } from '../entry.ts';
import { rejection } from '../rejections.ts';
import { ballotsOf, isCounting, isPart, wholeSeat } from './ballots.ts';
import { blockAt } from './block-at.ts';
import { standsStill } from './go-back.ts';

/** A block of the running chain that was entered, and somebody who may act in it at all. */
export interface BlockInHand<B = PlanApproveBlock | PlanHandleBlock> {
  readonly path: string;
  readonly block: B;
  /** The approval the block is written in: another than the chain's own, inside a chain block. */
  readonly approval: PlanApproval;
  readonly run: BlockRun;
  readonly chain: ChainRun;
  readonly acting: ActingPerson;
}

/** The same, and the seat they act from. */
export type SeatInHand<B = PlanApproveBlock | PlanHandleBlock> = BlockInHand<B> & { readonly seat: SeatRun };

export function fromSeat<B>({ path, block, approval, run, chain, acting }: BlockInHand<B>, seat: SeatRun): SeatInHand<B> {
  return { path, block, approval, run, chain, acting, seat };
}

/** The block somebody means, or why they can do nothing in it: nobody acts on their own request by any path, nor for another without being their deputy. */
export function blockInHand(context: CaseContext, command: string, path: string): Rejection | BlockInHand {
  const { plan, state, acting } = context;
  const { chain } = state;
  const located = chain && blockAt(plan, chain.approval, path);
  const refused = caseNotRunning(context, command) ?? actorNotAccepted(context, command, located && [located.approval.id]);
  if (refused !== undefined) return refused;
  if (state.status !== 'in-approval' || chain === undefined) return rejection('case_not_in_approval', { case: state.case });
  const run = entry(chain.blocks, path);
  if (run === undefined || located === undefined || acting === undefined) return rejection('block_not_open', { block: path });
  const { block, approval } = located;
  if (block.kind !== 'approve' && block.kind !== 'handle') return rejection('block_not_open', { block: path });
  if (standsStill(plan, chain, path)) return rejection('block_not_open', { block: path });
  if (acting.person !== acting.principal && approval.deputies === 'forbidden') {
    return rejection('deputies_forbidden', { block: path, person: acting.person });
  }
  if (block.kind === 'approve' && (isOwn(chain, block, acting.person) || isOwn(chain, block, acting.principal))) {
    return rejection('approver_is_requester', { block: path, person: acting.principal });
  }
  return { path, block, approval, run, chain, acting };
}

/** The same, of an approve block. */
export function approvalInHand(context: CaseContext, command: string, path: string): Rejection | BlockInHand<PlanApproveBlock> {
  const inHand = blockInHand(context, command, path);
  if ('code' in inHand) return inHand;
  return isApproval(inHand) ? inHand : rejection('block_not_open', { block: path });
}

function isApproval(inHand: BlockInHand): inHand is BlockInHand<PlanApproveBlock> {
  return inHand.block.kind === 'approve';
}

/** Whether somebody may not decide here because it is their own request. */
export function isOwn({ own }: ChainRun, { ifRequester }: PlanApproveBlock, person: string): boolean {
  return ifRequester !== 'decide' && own.includes(person);
}

/** The seat of a person in a block: an open one before any other. */
export function seatOf({ seats }: BlockRun, person: string): SeatRun | undefined {
  let best: SeatRun | undefined;
  for (const seat of seats) {
    if (seat.person !== person || seat.status === 'removed') continue;
    if (seat.status === 'open') return seat;
    if (best === undefined || (isCounting(seat) && !isCounting(best))) best = seat;
  }
  return best;
}

/** Why somebody cannot act from a seat of an undecided block now, or the seat. */
export function openSeat({ path, run, acting: { person, principal } }: BlockInHand): Rejection | SeatRun {
  const seat = seatOf(run, principal);
  if (run.outcome !== undefined) return rejection('block_not_open', { block: path });
  if (seat === undefined) return rejection('not_your_seat', { block: path, person: principal });
  if (person !== principal && run.seats.some((one) => one.person === person && isPart(one))) return rejection('own_seat_first', { block: path, person });
  if (seat.status === 'used') return rejection('already_voted', { block: path, person });
  return seat.status === 'open' ? seat : rejection('seat_not_needed', { block: path, person: principal });
}

/** Why a seat waits because another claimed the block. Whoever was added to the claiming seat acts with it, and once they answered for it nobody waits. */
export function claimedByOther({ path, block, run }: Pick<BlockInHand, 'path' | 'block' | 'run'>, seat: SeatRun): Rejection | undefined {
  const claimer = run.claimed === undefined ? undefined : run.seats.find(({ id }) => id === run.claimed);
  if (claimer === undefined) return undefined;
  const whole = wholeSeat(run.seats, claimer);
  if (whole.id === wholeSeat(run.seats, seat).id) return undefined;
  if (block.kind === 'approve' && ballotsOf(run, block.may.add?.votes).answer(whole) !== undefined) return undefined;
  return rejection('block_claimed', { block: path, person: claimer.person });
}
