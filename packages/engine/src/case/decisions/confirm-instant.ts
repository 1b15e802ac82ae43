import type { CaseCommand } from '../../command.ts';
import type { Rejection } from '../../decision.ts';
import { entry } from '../../entry.ts';
import type { CaseEvent, Recorded } from '../../event.ts';
import { rejection } from '../../rejections.ts';
import { clockEventsDue } from '../../sla/case-clocks.ts';
import type { CaseContext } from '../case-context.ts';
import type { InstantClaim } from '../case-state.ts';
import type { Draft } from '../draft.ts';
import { actorNotAccepted } from '../may-act.ts';

type ConfirmInstant = Extract<CaseCommand, { readonly type: 'confirm-instant' }>;

/** A second person bears out when something happened. It counts from then on, and breaches that are none because of it are withdrawn at once. */
export function confirmInstant(draft: Draft, command: ConfirmInstant, history: readonly Recorded<CaseEvent>[]): Rejection | undefined {
  const { type, id, claim, at, recordedAt, by } = command;
  if (draft.state.status === 'none') return rejection('case_not_open', { command: type });
  const found = claimToConfirm(draft, claim);
  if ('code' in found) return found;
  const { of, happenedAt } = found;
  const event: CaseEvent = { type: 'instant-confirmed', claim, of, happenedAt };
  draft.tell(event);
  const told = { stream: history[0]!.stream, seq: history.length + 1, id: `${id}.1`, at, recordedAt, by, event };
  const turned = clockEventsDue(draft.plan, [...history, told], at).filter((one) => one.type === 'breach-withdrawn');
  for (const one of turned) draft.tell(one);
}

/** Why somebody may not confirm a claim: they had a part in it, themselves or by whom they act for, or it stands confirmed already. */
export function confirmInstantRefused(context: CaseContext, id: string): Rejection | undefined {
  const found = claimToConfirm(context, id);
  return 'code' in found ? found : undefined;
}

function claimToConfirm(context: CaseContext, id: string): Rejection | InstantClaim {
  const refused = actorNotAccepted(context, 'confirm-instant');
  const {
    state: { claims = {} },
    acting,
  } = context;
  if (refused !== undefined) return refused;
  const { person: self, principal } = acting!;
  const claim = entry(claims, id);
  if (claim === undefined) return rejection('unknown_claim', { claim: id });
  const part = [self, principal].find((person) => claim.by.includes(person));
  if (part !== undefined) return rejection('claim_by_yourself', { person: part });
  const confirmed = Object.values(claims).some((one) => one.of === claim.of && one.confirmed === true);
  return confirmed ? rejection('claim_confirmed', { event: claim.of }) : claim;
}
