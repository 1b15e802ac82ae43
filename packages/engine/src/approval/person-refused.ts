import type { PlanWho } from '@guicheng/definition';
import type { CaseContext } from '../case/case-context.ts';
import { matchesWho } from '../case/matches-who.ts';
import type { Rejection } from '../decision.ts';
import { rejection } from '../rejections.ts';
import { isPart } from './ballots.ts';
import type { BlockInHand } from './block-in-hand.ts';
import { isOwn } from './block-in-hand.ts';
import { requestAt } from './request-at.ts';

/** Why somebody cannot be given a part in a block: they have one, it is their request, they decided where others must, or the block names others. */
export function personRefused(
  context: CaseContext,
  inHand: Omit<BlockInHand, 'acting' | 'approval'>,
  person: string,
  among: readonly PlanWho[],
): Rejection | undefined {
  const { path, chain, block } = inHand;
  if (takesPart(inHand, person)) return rejection('seat_taken', { block: path, person });
  if (block.kind === 'approve' && isOwn(chain, block, person)) return rejection('approver_is_requester', { block: path, person });
  const request = requestAt(context, chain.approval, path);
  if (block.kind === 'approve' && request.barred.includes(person)) return rejection('four_eyes', { block: path, person });
  const positions = context.directory.positionsOf(person);
  // Nobody named means anybody, but of those the directory knows: a typing error gets no seat.
  const allowed = among.length === 0 ? positions.length > 0 : matchesWho(context, among, { principal: person, positions }, request);
  return allowed ? undefined : rejection('person_not_allowed', { block: path, person });
}

/** Whether somebody has a seat that counts or may count again, or has decided from another's. */
export function takesPart({ run }: Pick<BlockInHand, 'run'>, person: string): boolean {
  return run.seats.some((seat) => seat.person === person && isPart(seat)) || run.votes.some(({ by }) => by === person);
}
