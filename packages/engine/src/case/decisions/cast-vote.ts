import type { PlanApproveBlock } from '@guicheng/definition';
import { blockAt } from '../../approval/block-at.ts';
import type { CaseCommand } from '../../command.ts';
import type { Rejection } from '../../decision.ts';
import { rejection } from '../../rejections.ts';
import type { ActingPerson } from '../acting-person.ts';
import type { CaseContext } from '../case-context.ts';
import type { BlockRun, SeatRun } from '../case-state.ts';
import type { Draft } from '../draft.ts';
import { followChain } from '../enter-stage.ts';
import { actorNotAccepted, caseNotRunning } from '../may-act.ts';

type CastVote = Extract<CaseCommand, { readonly type: 'cast-vote' }>;

/** Uses a seat: one seat, one vote, whoever acts for it. Then the chain goes as far as it can. */
export function castVote(draft: Draft, command: CastVote): Rejection | undefined {
  const { block, vote, comment, signature } = command;
  const answer = seatToVote(draft, block);
  if ('code' in answer) return answer;
  const incomplete = voteIncomplete(answer.block, command);
  if (incomplete !== undefined) return incomplete;
  draft.tell({
    type: 'vote-cast',
    block,
    seat: answer.seat.id,
    vote,
    ...(comment === undefined ? {} : { comment }),
    ...(signature === undefined ? {} : { signature }),
  });
  followChain(draft);
}

/** The seat somebody may use in a block now, or why there is none. */
export function seatToVote(context: CaseContext, path: string): Rejection | { readonly block: PlanApproveBlock; readonly seat: SeatRun } {
  const { state, acting } = context;
  const refused = caseNotRunning(context, 'cast-vote') ?? actorNotAccepted(context, 'cast-vote');
  if (refused !== undefined) return refused;
  if (state.status !== 'in-approval' || state.chain === undefined) return rejection('case_not_in_approval', { case: state.case });
  const run = Object.hasOwn(state.chain.blocks, path) ? state.chain.blocks[path] : undefined;
  const block = blockAt(context.plan, state.chain.approval, path)?.block;
  if (run === undefined || acting === undefined || block?.kind !== 'approve') return rejection('block_not_open', { block: path });
  if (block.ifRequester !== 'decide' && [acting.person, acting.principal].some((person) => state.chain?.own.includes(person))) {
    return rejection('approver_is_requester', { block: path, person: acting.principal });
  }
  return seatOf(path, block, run, acting);
}

function seatOf(path: string, block: PlanApproveBlock, run: BlockRun, { person, principal }: ActingPerson): ReturnType<typeof seatToVote> {
  const seat = run.seats.find((one) => one.person === principal);
  // One person never decides twice in a block, neither from two seats nor as somebody's deputy.
  if (seat?.status === 'used' || run.votes.some(({ by }) => by === person)) return rejection('already_voted', { block: path, person });
  if (run.outcome !== undefined) return rejection('block_not_open', { block: path });
  if (seat === undefined) return rejection('not_your_seat', { block: path, person: principal });
  if (person !== principal && run.seats.some((one) => one.person === person)) return rejection('own_seat_first', { block: path, person });
  const next = run.seats.find(({ status }) => status === 'open');
  if (block.votes.kind === 'in-turn' && next?.id !== seat.id) return rejection('not_your_turn', { block: path, person: principal });
  return { block, seat };
}

/** What a vote lacks: a reason, a signature, or a side where abstaining would leave the block undecided. */
function voteIncomplete({ votes, reasonRequired, signature }: PlanApproveBlock, command: CastVote): Rejection | undefined {
  const { block, vote, comment = '' } = command;
  if (vote === 'abstain' && votes.kind !== 'at-least' && votes.kind !== 'more-than') return rejection('abstain_not_allowed', { block });
  const reasonNeeded = reasonRequired === 'always' || (reasonRequired === 'on-reject' && vote === 'reject');
  if (reasonNeeded && comment.trim() === '') return rejection('reason_required', { command: `${vote} ${block}` });
  return signature && command.signature === undefined ? rejection('signature_required', { block }) : undefined;
}
