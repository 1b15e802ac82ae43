import { periodOfKey } from '@guicheng/calendar';
import type { DutyCommand } from '../../command.ts';
import { rejection } from '../../rejections.ts';
import { workingTimeOf } from '../../sla/calendars.ts';
import { dueOfPeriod, isOwed, isPeriodSla, windowOf } from '../../sla/periods.ts';
import { accept, type DutyDecision, type DutyQuestion, refuse } from '../duty-question.ts';

type OpenDuty = Extract<DutyCommand, { readonly type: 'open-duty' }>;

/** Opens a period that is owed, or an occasion; the due instant of an occasion is known from its first fact. */
export function openDuty({ plan, sla, state }: DutyQuestion, command: OpenDuty): DutyDecision {
  const { key, at, by } = command;
  if (state.status !== 'none') return refuse(rejection('duty_exists', { sla: state.sla, key: state.key }));
  const opened = { type: 'duty-opened', sla: sla.id, key, planHash: plan.hash } as const;
  if (!isPeriodSla(sla)) return accept({ at, by, event: { ...opened, from: at, provisional: at > workingTimeOf(plan, sla.calendar).publishedUntil } });
  const time = workingTimeOf(plan, sla.calendar);
  const period = periodOfKey(time, windowOf(sla), key);
  if (!period || !isOwed(time, sla, period)) return refuse(rejection('period_not_owed', { sla: sla.id, key }));
  const due = dueOfPeriod(plan, sla, period);
  return accept({ at, by, event: { ...opened, from: period.from, until: period.until, dueAt: due.at, provisional: due.provisional } });
}
