import { periodOfKey } from '@guicheng/calendar';
import { workingTimeOf } from './calendars.ts';
import type { Measuring } from './measure.ts';
import { dueOfPeriod, type OwedPeriod, owedPeriods, type PeriodSla, windowOf } from './periods.ts';

/**
 * The periods an SLA is judged for: those that fell or fall due since the history begins, and any other whose duty was opened. A
 * day on which nobody did anything is one of them; a day before anybody had started is not.
 */
export function periodsToMeasure(measuring: Measuring<PeriodSla>): readonly OwedPeriod[] {
  const { plan, sla, history, asOf } = measuring;
  if (measuring.period !== undefined) return periodsOfKeys(measuring, [measuring.period]);
  const since = history.since ?? Number.POSITIVE_INFINITY;
  // A window that was over before is not owed, though its grace may reach into the history.
  const owed = since > asOf ? [] : owedPeriods(plan, sla, since, asOf).filter(({ period }) => period.until > since);
  const known = new Set(owed.map(({ period }) => period.key));
  const prefix = `duty/${sla.id}/`;
  const opened = [...history.duties.keys()].filter((stream) => stream.startsWith(prefix)).map((stream) => stream.slice(prefix.length));
  const others = periodsOfKeys(
    measuring,
    opened.filter((key) => !known.has(key)),
  );
  return others.length === 0 ? owed : [...owed, ...others].sort((a, b) => a.period.from - b.period.from);
}

function periodsOfKeys({ plan, sla }: Measuring<PeriodSla>, keys: readonly string[]): readonly OwedPeriod[] {
  const time = workingTimeOf(plan, sla.calendar);
  return keys.flatMap((key) => {
    const period = periodOfKey(time, windowOf(sla), key);
    return period ? [{ period, due: dueOfPeriod(plan, sla, period) }] : [];
  });
}
