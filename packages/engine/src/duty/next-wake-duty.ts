import type { Instant, Plan } from '@guicheng/definition';
import { entry } from '../entry.ts';
import type { Recorded } from '../event.ts';
import { nextAlarm } from '../sla/alarms.ts';
import type { DutyState } from './duty-state.ts';
import { measureDuty } from './measure-duty.ts';

/**
 * The next instant, not before `asOf`, at which a `reach-instant` would record something in a duty as things stand then: a warning, or
 * the first instant after due. Undefined when nothing can fall due any more. `history`: as for `decideDuty`.
 */
export function nextWakeDuty(plan: Plan, state: DutyState, history: readonly Recorded[], asOf: Instant): Instant | undefined {
  const sla = entry(plan.slas, state.sla);
  if (state.status !== 'open' || !sla) return undefined;
  const stream = `duty/${state.sla}/${state.key}`;
  const events = [...history.filter((recorded) => recorded.stream !== stream), ...state.events];
  return nextAlarm(sla.id, measureDuty(plan, sla, state.key, events, asOf), state.events, asOf);
}
