import { withCommand } from '../command-log.ts';
import { commandOf } from '../command-of.ts';
import type { DutyEvent, Recorded } from '../event.ts';
import type { DutyState } from './duty-state.ts';

/** The state after one more event. Total: it never refuses and never sees the plan. */
export function evolveDuty(state: DutyState, recorded: Recorded<DutyEvent>): DutyState {
  const seen = { ...state, events: [...state.events, recorded], commands: withCommand(state.commands, commandOf(recorded.id)) };
  const { event } = recorded;
  if (event.type === 'duty-closed') return { ...seen, status: 'closed' };
  if (event.type !== 'duty-opened') return seen;
  const { type: _, ...opened } = event;
  return { ...seen, ...opened, status: 'open' };
}
