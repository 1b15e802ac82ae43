import type { DutyCommand } from '../../command.ts';
import { rejection } from '../../rejections.ts';
import { accept, type DutyDecision, type DutyQuestion, refuse } from '../duty-question.ts';
import { measureDuty } from '../measure-duty.ts';

type CloseDuty = Extract<DutyCommand, { readonly type: 'close-duty' }>;

const UNDECIDED = new Set(['pending', 'running', 'paused']);

/** Closes a period that is decided: from then on no evidence is taken, however late. */
export function closeDuty({ plan, sla, state, context }: DutyQuestion, command: CloseDuty): DutyDecision {
  const stream = `duty/${state.sla}/${state.key}`;
  const events = [...context.history.filter((recorded) => recorded.stream !== stream), ...state.events];
  const undecided = measureDuty(plan, sla, state.key, events, command.recordedAt).some(({ verdict }) => UNDECIDED.has(verdict.status));
  if (undecided) return refuse(rejection('duty_undecided', { sla: state.sla, key: state.key }));
  return accept({ at: command.at, by: command.by, event: { type: 'duty-closed' } });
}
