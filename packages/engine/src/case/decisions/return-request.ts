import type { PlanReturn } from '@guicheng/definition';
import type { BlockInHand } from '../../approval/block-in-hand.ts';
import { closeSeats } from '../../approval/decide-block.ts';
import { goneBackOver, pausedBy, voidedStraight } from '../../approval/go-back.ts';
import { returnTargets } from '../../approval/return-targets.ts';
import type { CaseCommand } from '../../command.ts';
import type { Rejection } from '../../decision.ts';
import { rejection } from '../../rejections.ts';
import type { CaseContext } from '../case-context.ts';
import type { Draft } from '../draft.ts';
import { followChain, goBackTo } from '../enter-stage.ts';
import { seatToVote } from './cast-vote.ts';

type ReturnRequest = Extract<CaseCommand, { readonly type: 'return-request' }>;
type Returning = BlockInHand & { readonly may: PlanReturn; readonly targets: readonly string[] };

/**
 * Sends a request back without deciding. Votes of what is gone back over are void: of that block and everything after it, or of the two ends where it
 * comes straight back. With the requester, the case is at the stage where the request was made.
 */
export function returnRequest(draft: Draft, { block, to, then: said, reason }: ReturnRequest): Rejection | undefined {
  const answer = returnRefused(draft, block);
  if ('code' in answer) return answer;
  const { may, targets, chain } = answer;
  if (!targets.includes(to)) return rejection('return_not_possible', { block, to });
  if (reason.trim() === '') return rejection('reason_required', { command: 'return-request' });
  const then = may.then === 'chosen' ? said : may.then;
  if (then === undefined) return rejection('return_way_required', { block });
  if (said !== undefined && said !== then) return rejection('return_way_not_allowed', { block, way: said });
  const voided = voidedBy(draft, answer, to, then);
  for (const path of voided) closeSeats(draft, path);
  const paused = then === 'straight-back' ? pausedBy(draft.plan, chain, to, voided) : [];
  draft.tell({ type: 'request-returned', block, to, then, clocks: may.clocks, voided, ...(paused.length === 0 ? {} : { paused }), reason });
  if (to === 'requester') goBackTo(draft, draft.state.asker?.stage ?? chain.stage);
  else followChain(draft);
}

/** The block somebody may send back from now and where to, or why they may not. */
export function returnRefused(context: CaseContext, path: string): Rejection | Returning {
  const inHand = seatToVote(context, path);
  if ('code' in inHand) return inHand;
  const may = inHand.block.may.return;
  if (may === undefined) return rejection('act_not_allowed', { command: 'return-request' });
  return { ...inHand, may, targets: returnTargets(context.plan, inHand.chain, path, may) };
}

function voidedBy({ plan }: Draft, { chain, path }: Returning, to: string, then: 'replay' | 'straight-back'): readonly string[] {
  if (to === 'requester') return then === 'replay' ? Object.keys(chain.blocks) : [path];
  return then === 'replay' ? goneBackOver(plan, chain, to) : voidedStraight(plan, chain, path, to);
}
