import type { CaseCommand } from '../../command.ts';
import type { Rejection } from '../../decision.ts';
import type { CaseEvent, Recorded } from '../../event.ts';
import { rejection } from '../../rejections.ts';
import { trustedInstant } from '../../sla/trusted-instant.ts';
import { withoutReason } from '../administrator.ts';
import type { CaseContext } from '../case-context.ts';
import type { Draft } from '../draft.ts';
import { actorNotAccepted } from '../may-act.ts';

type ClaimInstant = Extract<CaseCommand, { readonly type: 'claim-instant' }>;

/**
 * Somebody says that an event of this case happened earlier than it counts from, such as a visit that was written down two days later. It changes
 * nothing until a second person confirms it. Also of a case that is over: what is known late still counts, until the period it falls in is closed.
 */
export function claimInstant(draft: Draft, { type, event, happenedAt, reason }: ClaimInstant, history: readonly Recorded<CaseEvent>[]): Rejection | undefined {
  const refused = claimInstantRefused(draft) ?? withoutReason(type, reason);
  if (refused !== undefined) return refused;
  const found = history.find(({ id }) => id === event);
  if (found === undefined || found.by.kind === 'clock') return rejection('unknown_event', { event });
  if (happenedAt >= trustedInstant(draft.plan, found)) return rejection('claim_too_late', { event });
  const confirmed = Object.values(draft.state.claims ?? {}).some((claim) => claim.of === event && claim.confirmed === true);
  if (confirmed) return rejection('claim_confirmed', { event });
  draft.tell({ type: 'instant-claimed', of: event, happenedAt, reason });
}

/** Why somebody can claim nothing here. Whom the host lets see a case may. */
export function claimInstantRefused(context: CaseContext): Rejection | undefined {
  if (context.state.status === 'none') return rejection('case_not_open', { command: 'claim-instant' });
  return actorNotAccepted(context, 'claim-instant');
}
