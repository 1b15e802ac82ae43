import type { PlanSla } from '@guicheng/definition';
import type { CaseCommand } from '../../command.ts';
import type { Rejection } from '../../decision.ts';
import { entry } from '../../entry.ts';
import type { CaseEvent, Recorded } from '../../event.ts';
import { rejection } from '../../rejections.ts';
import { clocksAt } from '../../sla/case-clocks.ts';
import { withoutReason } from '../administrator.ts';
import type { CaseContext } from '../case-context.ts';
import type { Draft } from '../draft.ts';
import { mainForm } from '../form-of.ts';
import { matchesWho } from '../matches-who.ts';
import { actorNotAccepted } from '../may-act.ts';

type SetDue = Extract<CaseCommand, { readonly type: 'set-due' }>;

/**
 * Somebody sets by hand when a clock that still runs is due, with a reason. From then on it stays: no pause, no other target and no calendar moves it. What
 * is overdue stays overdue, so nobody talks a breach away.
 */
export function setDue(draft: Draft, { type, sla, key, dueAt, reason, at }: SetDue, history: readonly Recorded<CaseEvent>[]): Rejection | undefined {
  const refused = setDueRefused(draft, sla) ?? withoutReason(type, reason);
  if (refused !== undefined) return refused;
  const measure = clocksAt(draft.plan, history, at)
    .find((one) => one.sla.id === sla)
    ?.measures.find((one) => one.key === key);
  const status = measure?.verdict.status;
  if (status !== 'running' && status !== 'paused') return rejection('clock_not_running', { sla, key });
  if (dueAt <= at) return rejection('due_in_past', { sla });
  draft.tell({ type: 'due-set', sla, key, dueAt, reason });
}

/** Why somebody may not set when an SLA is due: it takes no due by hand, or from others. */
export function setDueRefused(context: CaseContext, id: string): Rejection | undefined {
  const { plan, state, acting } = context;
  if (state.status === 'none') return rejection('case_not_open', { command: 'set-due' });
  const sla = entry(plan.slas, id);
  const who = sla && manualDueOf(sla);
  if (who === undefined) return rejection('due_not_by_hand', { sla: id });
  const refused = actorNotAccepted(context, 'set-due', [id]);
  if (refused !== undefined || acting === undefined) return refused;
  const form = mainForm(context);
  if (matchesWho(context, who, acting, { requester: state.requester, form, chosen: [], place: `slas/${id}/manualDue/who` })) return undefined;
  return rejection('not_your_due', { sla: id, person: acting.principal });
}

/** Who may set the due of an SLA by hand; undefined where nobody may. */
export function manualDueOf(sla: PlanSla) {
  return sla.kind === 'duration' ? sla.manualDue?.who : undefined;
}
