import type { PlanHandleBlock } from '@guicheng/definition';
import { blockAt } from '../../approval/block-at.ts';
import type { CaseCommand } from '../../command.ts';
import type { Rejection } from '../../decision.ts';
import { rejection } from '../../rejections.ts';
import type { CaseContext } from '../case-context.ts';
import type { SeatRun } from '../case-state.ts';
import type { Draft } from '../draft.ts';
import { followChain } from '../enter-stage.ts';
import { actorNotAccepted, caseNotRunning } from '../may-act.ts';

type HandleBlock = Extract<CaseCommand, { readonly type: 'handle-block' }>;

/** Acts on a block that cannot be refused: whoever of its seats acts first does it for all. */
export function handleBlock(draft: Draft, { block, value }: HandleBlock): Rejection | undefined {
  const answer = seatToHandle(draft, block);
  if ('code' in answer) return answer;
  const { form } = answer.block;
  if (form === undefined && value !== undefined) return rejection('form_not_expected', { block });
  if (form !== undefined && value === undefined) return rejection('form_required', { block, form });
  if (form !== undefined && value !== undefined) {
    const cleared = Object.keys(draft.state.forms[form] ?? {}).filter((field) => !Object.hasOwn(value, field));
    draft.tell({ type: 'form-recorded', form, stage: draft.state.stage, value, ...(cleared.length === 0 ? {} : { cleared }), outcomes: {} });
  }
  draft.tell({ type: 'block-handled', block, seat: answer.seat.id });
  followChain(draft);
}

/** The seat somebody may act from in a block now, or why there is none. */
export function seatToHandle(context: CaseContext, path: string): Rejection | { readonly block: PlanHandleBlock; readonly seat: SeatRun } {
  const { state, acting } = context;
  const refused = caseNotRunning(context, 'handle-block') ?? actorNotAccepted(context, 'handle-block');
  if (refused !== undefined) return refused;
  if (state.status !== 'in-approval' || state.chain === undefined) return rejection('case_not_in_approval', { case: state.case });
  const run = Object.hasOwn(state.chain.blocks, path) ? state.chain.blocks[path] : undefined;
  const block = blockAt(context.plan, state.chain.approval, path)?.block;
  if (run === undefined || acting === undefined || block?.kind !== 'handle' || run.outcome !== undefined) return rejection('block_not_open', { block: path });
  const seat = run.seats.find((one) => one.person === acting.principal);
  return seat === undefined ? rejection('not_your_seat', { block: path, person: acting.principal }) : { block, seat };
}
