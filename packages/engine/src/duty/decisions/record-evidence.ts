import type { DutyCommand } from '../../command.ts';
import { rejection } from '../../rejections.ts';
import { accept, type DutyDecision, type DutyQuestion, refuse } from '../duty-question.ts';
import { refusalOf } from '../may-fulfill.ts';
import { outsideWindow } from '../window-of-duty.ts';

type RecordEvidence = Extract<DutyCommand, { readonly type: 'record-evidence' }>;

/** Records the form a duty asks for, at the instant it is recorded: the writer's own clock proves nothing. Written again, the first one stands. */
export function recordEvidence(question: DutyQuestion, command: RecordEvidence): DutyDecision {
  const { sla } = question;
  if (sla.kind !== 'clock') return refuse(rejection('evidence_not_expected', { sla: sla.id }));
  const refusal = refusalOf(question, command, sla.who) ?? outsideWindow({ ...question, sla }, command.recordedAt);
  if (refusal) return refuse(refusal);
  return accept({ at: command.recordedAt, by: command.by, event: { type: 'evidence-recorded', form: sla.evidence.form, value: command.value } });
}
