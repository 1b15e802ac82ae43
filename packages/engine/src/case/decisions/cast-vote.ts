import type { PlanApproveBlock } from '@guicheng/definition';
import type { BlockInHand, SeatInHand } from '../../approval/block-in-hand.ts';
import { approvalInHand, claimedByOther, fromSeat, openSeat, seatOf } from '../../approval/block-in-hand.ts';
import { choiceRefused } from '../../approval/choice-refused.ts';
import { choicesAfter } from '../../approval/choices-after.ts';
import { decidedApart } from '../../approval/four-eyes.ts';
import { notItsTurn } from '../../approval/not-its-turn.ts';
import { settleParts } from '../../approval/settle-parts.ts';
import { writeFields } from '../../approval/write-fields.ts';
import type { CaseCommand } from '../../command.ts';
import type { Rejection } from '../../decision.ts';
import type { CaseEvent } from '../../event.ts';
import { rejection } from '../../rejections.ts';
import type { CaseContext } from '../case-context.ts';
import type { Fresh } from '../copy-state.ts';
import type { Draft } from '../draft.ts';
import { followChain } from '../enter-stage.ts';

type CastVote = Extract<CaseCommand, { readonly type: 'cast-vote' }>;
type VoteCast = Extract<CaseEvent, { readonly type: 'vote-cast' }>;

/** Uses a seat, or changes its vote where that is allowed: one seat, one vote, whoever acts for it. Then the chain goes as far as it can. */
export function castVote(draft: Draft, command: CastVote): Rejection | undefined {
  const { block, vote, comment, signature, attachments, chosen } = command;
  const answer = seatToVote(draft, block);
  if ('code' in answer) return answer;
  const writing = { path: block, block: answer.block, approval: answer.approval, vote, value: command.value };
  const incomplete = voteIncomplete(answer, command) ?? choicesRefused(draft, answer, command) ?? writeFields(draft, writing);
  if (incomplete !== undefined) return incomplete;
  const cast: Fresh<VoteCast> = { type: 'vote-cast', block, seat: answer.seat.id, vote };
  if (comment !== undefined) cast.comment = comment;
  if (signature !== undefined) cast.signature = signature;
  if (attachments !== undefined) cast.attachments = attachments;
  if (chosen !== undefined) cast.chosen = chosen;
  draft.tell(cast);
  settleParts(draft, block, answer.block);
  followChain(draft);
}

/** The seat somebody may use in a block now, or why there is none. */
export function seatToVote(context: CaseContext, path: string): Rejection | SeatInHand<PlanApproveBlock> {
  const inHand = approvalInHand(context, 'cast-vote', path);
  if ('code' in inHand) return inHand;
  const { acting, block, run } = inHand;
  const { person, principal } = acting;
  const apart = decidedApart(context, path);
  const seen = apart.includes(principal) ? principal : apart.includes(person) ? person : undefined;
  if (seen !== undefined) return rejection('four_eyes', { block: path, person: seen });
  const theirs = seatOf(run, principal);
  // One person never decides twice in a block, neither from two seats nor as somebody's deputy.
  if (run.votes.some(({ by, seat }) => by === person && seat !== theirs?.id)) return rejection('already_voted', { block: path, person });
  if (theirs?.status === 'used') {
    if (!block.changeable) return rejection('already_voted', { block: path, person });
    return run.outcome === undefined ? fromSeat(inHand, theirs) : rejection('block_not_open', { block: path });
  }
  const seat = openSeat(inHand);
  return 'code' in seat ? seat : (claimedByOther(inHand, seat) ?? notItsTurn(inHand, seat) ?? fromSeat(inHand, seat));
}

/** What a vote lacks: a reason, a signature, an attachment, or a side where abstaining would leave the block undecided. */
function voteIncomplete(
  { block: { votes, reasonRequired, signature, attachment }, seat }: SeatInHand<PlanApproveBlock>,
  command: CastVote,
): Rejection | undefined {
  const { block, vote, comment = '', attachments = [] } = command;
  const share = votes.kind === 'at-least' || votes.kind === 'more-than';
  const part = seat.added !== undefined && seat.added.place !== 'beside';
  if (vote === 'abstain' && (!share || part)) return rejection('abstain_not_allowed', { block });
  const needed = (rule: 'never' | 'on-reject' | 'always'): boolean => rule === 'always' || (rule === 'on-reject' && vote === 'reject');
  if (needed(reasonRequired) && comment.trim() === '') return rejection('reason_required', { command: `${vote} ${block}` });
  if (signature && command.signature === undefined) return rejection('signature_required', { block });
  return needed(attachment) && attachments.length === 0 ? rejection('attachment_required', { block }) : undefined;
}

/** Why whom they choose with their yes for the block after this one cannot be chosen: it has to be right for one of the ways that may come. */
function choicesRefused(context: CaseContext, { path, chain }: BlockInHand<PlanApproveBlock>, { vote, chosen = [] }: CastVote): Rejection | undefined {
  const choices = vote === 'approve' ? choicesAfter(context.plan, chain, path) : [];
  if (choices.length === 0)
    return chosen.length === 0 ? undefined : rejection('choice_wrong_number', { block: path, count: chosen.length, atLeast: 0, atMost: 0 });
  const refusals = choices.map((one) => choiceRefused(context, one.path, one.choice, chosen));
  return refusals.includes(undefined) ? undefined : refusals[0];
}
