import type { PlanApproveBlock, PlanHandleBlock } from '@guicheng/definition';
import { blockAt } from './approval/block-at.ts';
import { openBlocks } from './approval/open-blocks.ts';
import type { CaseContext } from './case/case-context.ts';
import type { ChainRun } from './case/case-state.ts';
import { noticeToAcknowledge } from './case/decisions/acknowledge-notice.ts';
import { seatToAddTo } from './case/decisions/add-approvers.ts';
import { seatToVote } from './case/decisions/cast-vote.ts';
import { seatToClaim } from './case/decisions/claim-block.ts';
import { seatToDelegate } from './case/decisions/delegate-seat.ts';
import { giveOpinionRefused } from './case/decisions/give-opinion.ts';
import { seatToHandle } from './case/decisions/handle-block.ts';
import { seatToHold } from './case/decisions/hold-vote.ts';
import { seatToRelease } from './case/decisions/release-block.ts';
import { seatsToRemove } from './case/decisions/remove-approver.ts';
import { returnRefused } from './case/decisions/return-request.ts';
import { voteToTakeBack } from './case/decisions/take-back-vote.ts';
import { seatToTransfer } from './case/decisions/transfer-seat.ts';
import { urgeRefused } from './case/decisions/urge-approvers.ts';
import { wakeRefused } from './case/decisions/wake-block.ts';
import type { Rejection } from './decision.ts';
import type { Act, Offer } from './offer.ts';

/** What somebody may do in the chain: in each block that waits for people every act and why not, then in what rests, was told or was decided. */
export function chainOffers(context: CaseContext): readonly Offer[] {
  const open = openBlocks(context.plan, context.state);
  const offers = open.flatMap(({ path, block }) => (block.kind === 'approve' ? approveOffers(context, path, block) : handleOffers(context, path, block)));
  return [...offers, ...(context.state.chain === undefined ? [] : otherBlocks(context, context.state.chain))];
}

function approveOffers(context: CaseContext, path: string, block: PlanApproveBlock): readonly Offer[] {
  const at = { stage: context.state.stage, block: path };
  const vote = seatToVote(context, path);
  const back = returnRefused(context, path);
  const removable = seatsToRemove(context, path);
  const fields = Object.keys(block.fields).length === 0 ? {} : { fields: block.fields };
  const ways = block.may.return?.then === 'chosen' ? { ways: ['replay', 'straight-back'] as const } : {};
  const returning = 'code' in back ? {} : { targets: back.targets, ...ways };
  return [
    { act: 'cast-vote', ...at, ...fields, ...answered(vote), ...seatOf(vote) },
    { act: 'return-request', ...at, ...returning, ...answered(back) },
    ...seatOffers(context, path),
    { act: 'delegate-seat', ...at, ...answered(seatToDelegate(context, path)) },
    { act: 'give-opinion', ...at, ...answered(giveOpinionRefused(context, path)) },
    { act: 'add-approvers', ...at, ...(block.may.add === undefined ? {} : { places: block.may.add.places }), ...answered(seatToAddTo(context, path)) },
    { act: 'remove-approver', ...at, ...('code' in removable ? {} : { targets: removable.seats.map(({ id }) => id) }), ...answered(removable) },
    { act: 'hold-vote', ...at, ...answered(seatToHold(context, path)) },
  ];
}

function handleOffers(context: CaseContext, path: string, block: PlanHandleBlock): readonly Offer[] {
  const form = block.form !== undefined ? { form: block.form } : {};
  const handle = seatToHandle(context, path);
  return [{ act: 'handle-block', stage: context.state.stage, block: path, ...form, ...answered(handle), ...seatOf(handle) }, ...seatOffers(context, path)];
}

/** What is asked of approve blocks and of handled ones alike. */
function seatOffers(context: CaseContext, path: string): readonly Offer[] {
  const asked: readonly (readonly [Act, Rejection | object | undefined])[] = [
    ['transfer-seat', seatToTransfer(context, path)],
    ['claim-block', seatToClaim(context, path)],
    ['release-block', seatToRelease(context, path)],
    ['take-back-vote', voteToTakeBack(context, path)],
    ['urge-approvers', urgeRefused(context, path)],
  ];
  return asked.map(([act, answer]) => ({ act, stage: context.state.stage, block: path, ...answered(answer) }));
}

function otherBlocks(context: CaseContext, { approval, blocks }: ChainRun): readonly Offer[] {
  const { state, plan } = context;
  const { stage } = state;
  return Object.entries(blocks).flatMap(([path, run]): readonly Offer[] => {
    const block = blockAt(plan, approval, path)?.block;
    const at = { stage, block: path };
    if (block?.kind === 'notify' && block.receipt) return [{ act: 'acknowledge-notice', ...at, ...answered(noticeToAcknowledge(context, path)) }];
    if (state.status !== 'in-approval') return [];
    if (block?.kind === 'wait' && run.outcome === undefined) return [{ act: 'wake-block', ...at, ...answered(wakeRefused(context, path)) }];
    const decided = (block?.kind === 'approve' || block?.kind === 'handle') && block.may.takeBack === true && run.outcome !== undefined;
    return decided ? [{ act: 'take-back-vote', ...at, ...answered(voteToTakeBack(context, path)) }] : [];
  });
}

function seatOf(answer: Rejection | { readonly seat: { readonly id: string } }): { readonly seat?: string } {
  return 'seat' in answer ? { seat: answer.seat.id } : {};
}

function answered(answer: Rejection | object | undefined): { readonly refused?: Rejection } {
  return answer !== undefined && isRefusal(answer) ? { refused: answer } : {};
}

function isRefusal(answer: Rejection | object): answer is Rejection {
  return 'code' in answer && 'params' in answer;
}
