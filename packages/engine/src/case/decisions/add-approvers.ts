import type { PlanApproveBlock, PlanWho } from '@guicheng/definition';
import type { BlockInHand } from '../../approval/block-in-hand.ts';
import { approvalInHand, openSeat, seatOf } from '../../approval/block-in-hand.ts';
import { findPeople } from '../../approval/find-people.ts';
import { personRefused } from '../../approval/person-refused.ts';
import { requestAt } from '../../approval/request-at.ts';
import type { CaseCommand } from '../../command.ts';
import type { Rejection } from '../../decision.ts';
import type { AddedPlace } from '../../event.ts';
import { rejection } from '../../rejections.ts';
import type { CaseContext } from '../case-context.ts';
import type { SeatRun } from '../case-state.ts';
import type { Draft } from '../draft.ts';

type AddApprovers = Extract<CaseCommand, { readonly type: 'add-approvers' }>;
type Adding = BlockInHand<PlanApproveBlock> & { readonly seat: SeatRun; readonly from: readonly PlanWho[] };

/**
 * Adds people before, after or beside the seat of whoever adds them. Before and after they make that seat longer and its one answer
 * depends on them; beside they have seats of their own, so that the whole grows and a quorum in numbers does not.
 */
export function addApprovers(draft: Draft, { type, block: path, place, persons, reason }: AddApprovers): Rejection | undefined {
  const answer = seatToAddTo(draft, path, place);
  if ('code' in answer) return answer;
  const added = [...new Set(persons)];
  if (added.length === 0) return rejection('nobody_named', { command: type });
  if (reason.trim() === '') return rejection('reason_required', { command: type });
  for (const person of added) {
    const refused = personRefused(draft, answer, person, answer.from);
    if (refused !== undefined) return refused;
  }
  const { id: to, group } = answer.seat;
  added.forEach((person, index) => {
    const position = positionOf(draft, answer, person);
    const seat = { id: String(answer.run.seats.length + index + 1), ...position, person, ...(group === undefined ? {} : { group }) };
    draft.tell({ type: 'seat-added', block: path, seat, place, to, reason });
  });
}

/** The seat somebody may add others to, or why there is none. After a seat they may be added once it has said yes, too, while the block is undecided. */
export function seatToAddTo(context: CaseContext, path: string, place?: AddedPlace): Rejection | Adding {
  const inHand = approvalInHand(context, 'add-approvers', path);
  if ('code' in inHand) return inHand;
  const { block, run, acting } = inHand;
  const { places = [], nested = false, from = [] } = block.may.add ?? {};
  const theirs = seatOf(run, acting.principal);
  const saidYes = run.votes.some(({ seat, vote }) => seat === theirs?.id && vote === 'approve');
  const late = saidYes && run.outcome === undefined && places.includes('after') && (place === undefined || place === 'after');
  const seat = late && theirs !== undefined ? theirs : openSeat(inHand);
  if (places.length === 0 || (place !== undefined && !places.includes(place))) return rejection('act_not_allowed', { command: 'add-approvers' });
  if ('code' in seat) return seat;
  return seat.added !== undefined && !nested ? rejection('act_not_allowed', { command: 'add-approvers' }) : { ...inHand, seat, from };
}

/** By which position the block finds an added person: their seat weighs what that one weighs. */
function positionOf(draft: Draft, { path, from, chain }: Adding, person: string): { readonly position?: string } {
  const found = findPeople(draft, from, requestAt(draft, chain.approval, path)).find(({ persons }) => persons.includes(person));
  return found?.position === undefined ? {} : { position: found.position };
}
