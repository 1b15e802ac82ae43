import type { Plan } from '@guicheng/definition';
import type { DutyEvent } from '../event.ts';
import { explainClockEvent } from './explain-clock-event.ts';
import type { Sentence } from './explanations.ts';
import { sentence } from './explanations.ts';
import { slaGround } from './grounds.ts';

/** Why one event of a duty period was allowed. `sla` is the one the period belongs to. */
export function explainDutyEvent(plan: Plan, sla: string, event: DutyEvent): Sentence {
  const ground = slaGround(plan, sla);
  switch (event.type) {
    case 'duty-opened':
      return sentence('duty_opened', { sla, key: event.key }, ground);
    case 'fact-received':
      return sentence('fact_received', { name: event.name }, ground);
    case 'evidence-recorded':
      return sentence('evidence_recorded', { sla, form: event.form }, { ...ground, place: `${ground.place}/evidence` });
    case 'carried-over':
      return sentence('carried_over', { case: event.case, reason: event.reason }, { ...ground, place: `${ground.place}/carryOver` });
    case 'duty-closed':
      return sentence('duty_closed', { sla }, ground);
    default:
      return explainClockEvent(plan, event);
  }
}
