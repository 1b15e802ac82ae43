import type { CaseState, Recorded, Verdict } from '@guicheng/engine';

/** What the day's summary starts with: the figures of the day and the reasons written so far. Whoever signs it may correct them. */
export function summaryValue(
  cases: readonly CaseState[],
  { startedAt = 0 }: Verdict,
  day: string,
  history: readonly Recorded[],
): Readonly<Record<string, unknown>> {
  const end = startedAt + 86_400_000;
  const today = cases.filter(({ procedure, openedAt }) => procedure === 'repair' && openedAt >= startedAt && openedAt < end);
  const unfinished = new Map(
    cases.flatMap((state) => ((state.status === 'open' || state.status === 'in-approval') && state.stage !== 'done' ? [[state.case, state.number]] : [])),
  );
  const carried = history.flatMap(({ event }) => {
    const ticket = event.type === 'carried-over' ? unfinished.get(event.case) : undefined;
    return event.type === 'carried-over' && ticket ? [{ ticket, reason: event.reason }] : [];
  });
  return {
    day,
    opened: today.length,
    finished: today.filter(({ stage }) => stage === 'done' || stage === 'closed').length,
    urgent: today.filter(({ forms }) => forms['repair-ticket']?.['urgency'] !== 'normal').length,
    unfinished: carried.length,
    ...(carried.length ? { carriedOver: carried } : {}),
  };
}
