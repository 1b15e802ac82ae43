import type { Instant, Plan } from '@guicheng/definition';
import type { Rejection } from '../decision.ts';
import type { Directory } from '../directory.ts';
import { entry } from '../entry.ts';
import type { Offer } from '../offer.ts';
import type { OfferActor } from '../offers.ts';
import { rejection } from '../rejections.ts';
import type { DutyState } from './duty-state.ts';
import { refusalOf } from './may-fulfill.ts';
import { outsideWindow } from './window-of-duty.ts';

/**
 * What somebody may do with a duty period at an instant, and for the rest why not: write the form it asks for, give the reason why a case is
 * carried over. Empty before it is opened, and for duties nobody fulfills by hand, such as a ringing call.
 */
export function dutyOffers(plan: Plan, state: DutyState, actor: OfferActor, at: Instant, directory: Directory): readonly Offer[] {
  const sla = entry(plan.slas, state.sla);
  if (state.status === 'none' || sla?.kind !== 'clock') return [];
  const by = { kind: 'person', person: actor.person, name: directory.name(actor.person), ...(actor.for === undefined ? {} : { for: actor.for }) } as const;
  const refused = (type: 'record-evidence' | 'carry-over'): { readonly refused?: Rejection } => {
    const reason =
      refusedAtAll(plan, state) ??
      refusalOf({ sla, context: { directory } }, { by, type, at }, sla.who) ??
      (type === 'record-evidence' ? outsideWindow({ plan, sla, state }, at) : undefined);
    return reason ? { refused: reason } : {};
  };
  const evidence: Offer = { act: 'record-evidence', form: sla.evidence.form, ...refused('record-evidence') };
  return sla.carryOver ? [evidence, { act: 'carry-over', ...refused('carry-over') }] : [evidence];
}

function refusedAtAll(plan: Plan, state: DutyState): Rejection | undefined {
  if (state.planHash !== plan.hash) return rejection('plan_mismatch', { pinned: state.planHash, given: plan.hash });
  return state.status === 'closed' ? rejection('duty_closed', { sla: state.sla, key: state.key }) : undefined;
}
