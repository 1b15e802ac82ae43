import type { CaseEvent, Recorded } from '../event.ts';
import type { CaseState } from './case-state.ts';

/** What a decision made of one of its own events, and of the one it told after that. */
export interface ToldAhead {
  readonly before: CaseState;
  readonly recorded: Recorded<CaseEvent>;
  readonly after: CaseState;
  next?: ToldAhead;
}

/**
 * What the latest decision made of its events, those that were not asked for yet. Whoever asked for a decision goes on to evolve these very events on that
 * very state, and would reckon each a second time. Only the same objects are answered for, so the answer is the one it would reckon; one decision is kept
 * and let go of event by event, so nothing stays in memory for it.
 */
let ahead: ToldAhead | undefined;

/** Keeps what an accepted decision made of its events, oldest first. */
export function keepTold(first: ToldAhead | undefined): void {
  ahead = first;
}

/** The state after an event, where the latest decision told that very event next. */
export function recallTold(state: CaseState, { id, at, by, event }: Recorded<CaseEvent>): CaseState | undefined {
  if (ahead === undefined || ahead.before !== state) return undefined;
  const { recorded, after, next } = ahead;
  if (recorded.event !== event || recorded.by !== by || recorded.at !== at || recorded.id !== id) return undefined;
  ahead = next;
  return after;
}
