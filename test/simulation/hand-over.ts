import { judge, type Recorded } from '@guicheng/engine';
import type { Handed } from './checker/check-history.ts';
import type { Simulated } from './committee.ts';

/** A simulation as a checker is handed it: the history and the list of staff as text, and what the engine says of every SLA, by plan. */
export function handOver({ log, roster, plans, asOf }: Simulated): Handed {
  const verdicts = plans.map((plan) => {
    const said = judge(plan, pinnedTo(log, plan.hash), asOf);
    return [plan.hash, said.map((verdict) => JSON.stringify(verdict)).join('\n')] as const;
  });
  return {
    history: log.map((recorded) => JSON.stringify(recorded)).join('\n'),
    plans: plans.map((plan) => JSON.stringify(plan)),
    staff: JSON.stringify(roster),
    asOf,
    verdicts: Object.fromEntries(verdicts),
  };
}

/** The streams that were opened under one plan. */
function pinnedTo(log: readonly Recorded[], hash: string): readonly Recorded[] {
  const streams = new Set(log.flatMap(({ stream, event }) => ('planHash' in event && event.planHash === hash ? [stream] : [])));
  return log.filter(({ stream }) => streams.has(stream));
}
