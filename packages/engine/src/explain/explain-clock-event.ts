import type { Plan } from '@guicheng/definition';
import type { ClockEvent } from '../event.ts';
import type { Sentence } from './explanations.ts';
import { sentence } from './explanations.ts';
import { slaGround } from './grounds.ts';

/** Why an SLA spoke, in a case or in a duty period. */
export function explainClockEvent(plan: Plan, event: ClockEvent): Sentence {
  const { sla, key } = event;
  const ground = slaGround(plan, sla);
  switch (event.type) {
    case 'sla-warned':
      return sentence('sla_warned', { sla, key, warning: event.warning }, { ...ground, place: `${ground.place}/warn/${event.warning}` });
    case 'sla-escalated':
      return sentence('sla_escalated', { sla, key, step: event.step }, { ...ground, place: `${ground.place}/ladder/${event.step}` });
    case 'sla-breached':
      return sentence('sla_breached', { sla, key, effects: event.effects.join(', ') }, ground);
    case 'breach-withdrawn':
      return sentence('breach_withdrawn', { sla, reason: event.reason }, ground);
  }
}
