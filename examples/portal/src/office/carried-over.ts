import type { CaseState, Recorded } from '@guicheng/engine';

/** What the day's summary says of tickets that are not done: those with a reason written so far. */
export function carriedOver(cases: readonly CaseState[], history: readonly Recorded[]): Readonly<Record<string, unknown>> {
  const unfinished = new Map(
    cases.flatMap((state) => ((state.status === 'open' || state.status === 'in-approval') && state.stage !== 'done' ? [[state.case, state.number]] : [])),
  );
  const carried = history.flatMap(({ event }) => {
    const ticket = event.type === 'carried-over' ? unfinished.get(event.case) : undefined;
    return event.type === 'carried-over' && ticket ? [{ ticket, reason: event.reason }] : [];
  });
  return { unfinished: carried.length, ...(carried.length ? { carriedOver: carried } : {}) };
}
