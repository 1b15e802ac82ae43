import type { CaseCommand } from '../../command.ts';
import type { Rejection } from '../../decision.ts';
import { entry } from '../../entry.ts';
import type { CaseEvent, Recorded } from '../../event.ts';
import { rejection } from '../../rejections.ts';
import { clockEventsDue } from '../../sla/case-clocks.ts';
import type { CaseContext } from '../case-context.ts';
import type { Draft } from '../draft.ts';
import { actorNotAccepted } from '../may-act.ts';

type ConfirmInstant = Extract<CaseCommand, { readonly type: 'confirm-instant' }>;

/** A second person bears out when something happened. It counts from then on, and breaches that are none because of it are withdrawn at once. */
export function confirmInstant(draft: Draft, command: ConfirmInstant, history: readonly Recorded<CaseEvent>[]): Rejection | undefined {
  const { type, id, claim, at, recordedAt, by } = command;
  if (draft.state.status === 'none') return rejection('case_not_open', { command: type });
  const refused = confirmInstantRefused(draft, claim);
  if (refused !== undefined) return refused;
  const { of, happenedAt } = entry(draft.state.claims ?? {}, claim) ?? { of: '', happenedAt: 0 };
  const event: CaseEvent = { type: 'instant-confirmed', claim, of, happenedAt };
  draft.tell(event);
  const stream = history[0]?.stream ?? '';
  const told = { stream, seq: history.length + 1, id: `${id}.1`, at, recordedAt, by, event };
  const turned = clockEventsDue(draft.plan, [...history, told], at).filter((one) => one.type === 'breach-withdrawn');
  for (const one of turned) draft.tell(one);
}

/** Why somebody may not confirm a claim: they had a part in it, themselves or by whom they act for, or it stands confirmed already. */
export function confirmInstantRefused(context: CaseContext, id: string): Rejection | undefined {
  const refused = actorNotAccepted(context, 'confirm-instant');
  const { state, acting } = context;
  if (refused !== undefined || acting === undefined) return refused;
  const claim = entry(state.claims ?? {}, id);
  if (claim === undefined) return rejection('unknown_claim', { claim: id });
  const part = [acting.person, acting.principal].find((person) => claim.by.includes(person));
  if (part !== undefined) return rejection('claim_by_yourself', { person: part });
  const confirmed = Object.values(state.claims ?? {}).some((one) => one.of === claim.of && one.confirmed === true);
  return confirmed ? rejection('claim_confirmed', { event: claim.of }) : undefined;
}
