import { type Period, periodOfKey } from '@guicheng/calendar';
import type { Instant, Plan, PlanClockSla, PlanCollected, PlanTally } from '@guicheng/definition';
import { entry } from '../entry.ts';
import type { FormValue, Recorded } from '../event.ts';
import { computedFrom, holds, rootsOf } from '../sla/applies.ts';
import { workingTimeOf } from '../sla/calendars.ts';
import { fieldOf, standingOf } from '../sla/frequency-count.ts';
import { type History, historyOf, type Occurrence } from '../sla/history.ts';
import { valueAt } from '../sla/value-at.ts';
import { addUp } from './add-up.ts';

/** Something that happened in the period, with what expressions read of it. */
interface Found {
  readonly occurrence: Occurrence;
  readonly roots: Record<string, unknown>;
}

/**
 * What the evidence of a duty period starts with, by field: what happened from the period's first instant until its last, as far as it had by `asOf`
 * (trusted time), counted or added up as the duty says. Whoever hands it in signs these figures and need not type them. Rows of a table stand in the
 * order of the values they are of, or in that of happening. Empty for a duty that collects nothing, and for what is no period of it.
 */
export function collected(
  plan: Plan,
  events: readonly Recorded[],
  { sla: id, key, asOf }: { readonly sla: string; readonly key: string; readonly asOf: Instant },
): FormValue {
  const sla = entry(plan.slas, id);
  if (sla?.kind !== 'clock' || !sla.evidence.collect) return {};
  const period = periodOfKey(workingTimeOf(plan, sla.calendar), sla.every, key);
  if (!period) return {};
  const history = historyOf(plan, events, asOf);
  return Object.fromEntries(
    Object.entries(sla.evidence.collect).map(([field, wanted]) => {
      const found = foundIn(plan, sla, history, wanted, period);
      if (wanted.each) return [field, found.map(({ roots }) => cellsOf(plan, sla, wanted.each!, roots))];
      return [field, wanted.rows ? rowsOf(plan, sla, wanted.rows, found) : tally(plan, sla, wanted, found)];
    }),
  );
}

function foundIn(plan: Plan, sla: PlanClockSla, history: History, { of, when }: PlanCollected, { from, until }: Period): readonly Found[] {
  return standingOf(history, of)
    .filter(({ at }) => at >= from && at < until)
    .map((occurrence) => {
      const subject = history.cases.get(occurrence.subject) ?? history.occasions.get(occurrence.subject);
      return { occurrence, roots: subject ? rootsOf(plan, subject, occurrence.at, occurrence) : { now: occurrence.at } };
    })
    .filter(({ roots }) => !when || holds(plan, sla, when, roots));
}

/** What stands in a row; a cell without a value stays empty. */
function cellsOf(plan: Plan, sla: PlanClockSla, cells: NonNullable<PlanCollected['each']>, roots: Record<string, unknown>): FormValue {
  return Object.fromEntries(
    Object.entries(cells).flatMap(([column, cell]) => {
      const value = computedFrom(plan, sla, cell, roots);
      return value === undefined ? [] : [[column, value]];
    }),
  );
}

function tally(plan: Plan, sla: PlanClockSla, { sum, when }: PlanTally, found: readonly Found[]): unknown {
  const counted = when ? found.filter(({ roots }) => holds(plan, sla, when, roots)) : found;
  return sum === undefined ? counted.length : addUp(counted.flatMap((each) => said(each, sum) ?? []));
}

function rowsOf(plan: Plan, sla: PlanClockSla, { by, as, columns }: NonNullable<PlanCollected['rows']>, found: readonly Found[]): readonly FormValue[] {
  const rows = new Map<string, { readonly value: unknown; readonly found: Found[] }>();
  for (const each of found) {
    const value = said(each, by);
    if (value === undefined) continue;
    const mark = JSON.stringify(value);
    const row = rows.get(mark) ?? { value, found: [] };
    row.found.push(each);
    rows.set(mark, row);
  }
  return [...rows]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, row]) => ({
      [as]: row.value,
      ...Object.fromEntries(Object.entries(columns).map(([column, wanted]) => [column, tally(plan, sla, wanted, row.found)])),
    }));
}

/** What the form of the happening itself says, else the case's main form. */
function said({ occurrence, roots }: Found, field: string): unknown {
  return fieldOf(occurrence.recorded, field) ?? valueAt(roots['form'] ?? roots['event'], field);
}
