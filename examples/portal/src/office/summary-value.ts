import type { CaseState, Recorded, Verdict } from '@guicheng/engine';

/** What the day's summary starts with: the figures of the day and the reasons written so far. Whoever signs it may correct them. */
export function summaryValue(cases: readonly CaseState[], { startedAt = 0, ratio }: Verdict, day: string, history: readonly Recorded[]): Readonly<Record<string, unknown>> {
  const end = startedAt + 86_400_000;
  const today = cases.filter(({ procedure, openedAt }) => procedure === 'repair' && openedAt >= startedAt && openedAt < end);
  const numberOf = new Map(cases.map((state) => [state.case, state.number]));
  const carried = history.flatMap(({ event }) => (event.type === 'carried-over' ? [{ ticket: numberOf.get(event.case) ?? event.case, reason: event.reason }] : []));
  return {
    day,
    opened: today.length,
    finished: today.filter(({ stage }) => stage === 'done' || stage === 'closed').length,
    urgent: today.filter(({ forms }) => forms['repair-ticket']?.['urgency'] !== 'normal').length,
    unfinished: ratio?.cohort ?? 0,
    ...(carried.length ? { carriedOver: carried } : {}),
  };
}
