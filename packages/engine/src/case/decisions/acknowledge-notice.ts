import { blockAt } from '../../approval/block-at.ts';
import type { CaseCommand } from '../../command.ts';
import type { Rejection } from '../../decision.ts';
import { entry } from '../../entry.ts';
import { rejection } from '../../rejections.ts';
import type { CaseContext } from '../case-context.ts';
import type { SeatRun } from '../case-state.ts';
import type { Draft } from '../draft.ts';
import { actorNotAccepted } from '../may-act.ts';

type AcknowledgeNotice = Extract<CaseCommand, { readonly type: 'acknowledge-notice' }>;

/** Says that one has read what one was told. It decides nothing; once said, it is not said again. */
export function acknowledgeNotice(draft: Draft, { block }: AcknowledgeNotice): Rejection | undefined {
  const answer = noticeToAcknowledge(draft, block);
  if ('code' in answer) return answer;
  if (answer.seat.status === 'open') draft.tell({ type: 'notice-acknowledged', block, seat: answer.seat.id });
}

/** The seat of whoever was told, or why they have nothing to acknowledge. A notice is read whenever it is read, also once the case is closed. */
export function noticeToAcknowledge(context: CaseContext, path: string): Rejection | { readonly seat: SeatRun } {
  const { state, acting, plan } = context;
  if (state.status === 'none') return rejection('case_not_open', { command: 'acknowledge-notice' });
  const refused = actorNotAccepted(context, 'acknowledge-notice');
  if (refused !== undefined) return refused;
  const { principal } = acting!;
  const { chain } = state;
  const run = chain && entry(chain.blocks, path);
  const block = chain && blockAt(plan, chain.approval, path)?.block;
  if (run === undefined || block?.kind !== 'notify') return rejection('block_not_open', { block: path });
  if (!block.receipt) return rejection('act_not_allowed', { command: 'acknowledge-notice' });
  const seat = run.seats.find(({ person }) => person === principal);
  return seat === undefined ? rejection('not_your_seat', { block: path, person: principal }) : { seat };
}
