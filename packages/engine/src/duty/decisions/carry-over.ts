import type { DutyCommand } from '../../command.ts';
import { rejection } from '../../rejections.ts';
import { accept, type DutyDecision, type DutyQuestion, refuse } from '../duty-question.ts';
import { refusalOf } from '../may-fulfill.ts';

type CarryOver = Extract<DutyCommand, { readonly type: 'carry-over' }>;

/** Records why a case goes over into the next period. The first reason given for a case is the one that counts. */
export function carryOver(question: DutyQuestion, command: CarryOver): DutyDecision {
  const { sla, state } = question;
  if (sla.kind !== 'clock' || !sla.carryOver) return refuse(rejection('carry_over_not_expected', { sla: sla.id }));
  const refusal = refusalOf(question, command, sla.who);
  if (refusal) return refuse(refusal);
  if (command.reason.trim() === '') return refuse(rejection('reason_required', { command: command.type }));
  if (state.events.some(({ event }) => event.type === 'carried-over' && event.case === command.case)) return accept();
  return accept({ at: command.recordedAt, by: command.by, event: { type: 'carried-over', case: command.case, reason: command.reason } });
}
