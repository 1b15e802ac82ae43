import type { Instant, Plan } from '@guicheng/definition';
import { openBlocks } from '../approval/open-blocks.ts';
import { waitEnds } from '../approval/wait-end.ts';
import type { CaseEvent, Recorded } from '../event.ts';
import { wakeOfCase } from '../sla/case-clocks.ts';
import type { ClockFold } from '../sla/clock-fold.ts';
import type { CaseState } from './case-state.ts';

/**
 * The next instant at which reaching it would change something: a warning, the first millisecond after a due, a block's
 * breach or reminder, the end of a rest. The runner sleeps until then and sends `reach-instant`. Undefined when nothing is to come. A rest that waits for
 * a condition is asked again at every wake and every act in the chain; it sets no alarm of its own.
 */
export function nextWake(plan: Plan, state: CaseState, history: readonly Recorded<CaseEvent>[]): Instant | undefined {
  return earliest(plan, state, wakeOfCase(plan, history));
}

/** The same, from what a fold has kept of the history: nothing is reckoned that no event since has moved. */
export function nextWakeOf(plan: Plan, state: CaseState, { wake, last }: ClockFold): Instant | undefined {
  return earliest(plan, state, wake === undefined ? undefined : Math.max(wake, last));
}

function earliest(plan: Plan, state: CaseState, clocks: Instant | undefined): Instant | undefined {
  // A due instant is itself on time, so a block is breached one millisecond later.
  const blocks = openBlocks(plan, state).flatMap(({ dueAt }) => (dueAt === undefined ? [] : [dueAt + 1]));
  const instants = [...(clocks === undefined ? [] : [clocks]), ...blocks, ...waitEnds(plan, state)];
  return instants.length === 0 ? undefined : Math.min(...instants);
}
