import type { PlanClockSla, SlaDefinition } from '@guicheng/definition';
import type { BuildContext } from './context.ts';
import { readValue } from './read-value.ts';

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** Which day of its period a clock SLA falls due: the last one unless it says so; daily ones need none. */
export function buildClockDay(context: BuildContext, place: string, sla: Extract<SlaDefinition, { readonly kind: 'clock' }>): PlanClockSla['on'] {
  switch (sla.every) {
    case 'service-day':
    case 'workday':
    case 'day':
      return undefined;
    case 'week':
      return sla.on === undefined ? 7 : readValue(context, 'weekday', `${place}/on`, sla.on, parseWeekday);
    default:
      return sla.on === undefined ? 'last' : readValue(context, 'day of the month', `${place}/on`, sla.on, parseDayOfMonth);
  }
}

function parseWeekday(said: string): number | undefined {
  return WEEKDAYS.includes(said) ? WEEKDAYS.indexOf(said) + 1 : undefined;
}

function parseDayOfMonth(said: string): number | 'last' | undefined {
  if (said === 'last') return 'last';
  const day = /^\d{1,2}$/.test(said) ? Number(said) : 0;
  return day >= 1 && day <= 31 ? day : undefined;
}
