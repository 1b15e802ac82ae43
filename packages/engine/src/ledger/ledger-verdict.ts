import type { Instant } from '@guicheng/definition';
import type { Recorded } from '../event.ts';
import { byTime, firstFrom, type History, type Occurrence } from '../sla/history.ts';
import { measureSla } from '../sla/measure-sla.ts';
import type { Verdict } from '../verdict.ts';
import type { Ledger } from './ledger.ts';

/**
 * What the SLA of a ledger says as of an instant, oldest period first: exactly what `judge` says of it over the events the ledger has taken in. With `period`,
 * only what it says of that one. `ratio.missing` lists what is still to be done, what must be covered first, then the oldest.
 */
export function ledgerVerdict(ledger: Ledger, asOf: Instant, period?: string): readonly Verdict[] {
  const { plan, sla } = ledger;
  return measureSla(plan, sla, historyAt(ledger, asOf), asOf, period).map(({ verdict }) => verdict);
}

function historyAt(ledger: Ledger, asOf: Instant): History {
  const { cases, occasions, closes, claims } = ledger;
  const since = sinceAt(ledger, asOf);
  return { since, cases, occasions, closes, claimed: claims.size > 0, migrated: false, duties: dutiesAt(ledger.duties, asOf), named: namedAt(ledger, asOf) };
}

function sinceAt({ since, openings }: Ledger, asOf: Instant): Instant | undefined {
  const opened = openings.flatMap(({ at, recordedAt }) => (at > asOf ? [] : [Math.max(at, Math.min(recordedAt, asOf))]));
  const all = since === undefined || since > asOf ? opened : [since, ...opened];
  return all.length === 0 ? undefined : all.reduce((first, at) => Math.min(first, at));
}

function dutiesAt(duties: Ledger['duties'], asOf: Instant): ReadonlyMap<string, readonly Recorded[]> {
  return new Map(
    [...duties].flatMap(([stream, events]) => {
      const known = events.filter(({ at }) => at <= asOf).sort((a, b) => a.seq - b.seq);
      return known.length === 0 ? [] : [[stream, known] as const];
    }),
  );
}

function namedAt({ lists }: Ledger, asOf: Instant): ReadonlyMap<string, readonly Occurrence[]> {
  return new Map(
    [...lists].map(([name, list]) => {
      if (!list.sorted) list.all.sort(byTime);
      list.sorted = true;
      const end = firstFrom(list.all, asOf + 1);
      return [name, end === list.all.length ? list.all : list.all.slice(0, end)];
    }),
  );
}
