import { approvalInHand } from '../../approval/block-in-hand.ts';
import type { CaseCommand } from '../../command.ts';
import type { Rejection } from '../../decision.ts';
import { rejection } from '../../rejections.ts';
import type { CaseContext } from '../case-context.ts';
import type { Draft } from '../draft.ts';

type GiveOpinion = Extract<CaseCommand, { readonly type: 'give-opinion' }>;

/** Says what the owner of a seat asked to hear. It counts for nothing: the owner decides. */
export function giveOpinion(draft: Draft, { block, seat, vote, comment }: GiveOpinion): Rejection | undefined {
  const refused = giveOpinionRefused(draft, block, seat);
  if (refused !== undefined) return refused;
  draft.tell({ type: 'opinion-given', block, seat, vote, ...(comment === undefined ? {} : { comment }) });
}

/** Why nobody waits for this person's opinion: on one seat, or on any. */
export function giveOpinionRefused(context: CaseContext, path: string, seat?: string): Rejection | undefined {
  const inHand = approvalInHand(context, 'give-opinion', path);
  if ('code' in inHand) return inHand;
  const { run, acting } = inHand;
  const waiting = run.seats.some(
    ({ id, status, delegated }) =>
      (seat === undefined || id === seat) && status === 'open' && delegated?.to === acting.principal && delegated.opinion === undefined,
  );
  return waiting && run.outcome === undefined ? undefined : rejection('not_asked', { block: path, person: acting.principal });
}
