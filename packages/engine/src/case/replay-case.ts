import type { CaseEvent, Recorded } from '../event.ts';
import type { CaseState } from './case-state.ts';
import { initialCase } from './case-state.ts';
import { evolveCase } from './evolve-case.ts';

/** Where a case stands after these events of its stream, oldest first. Any prefix of a stream replays. */
export function replayCase(events: readonly Recorded<CaseEvent>[]): CaseState {
  return events.reduce(evolveCase, initialCase);
}
