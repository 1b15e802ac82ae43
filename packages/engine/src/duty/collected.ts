import { dateOf, type Period, periodOfKey } from '@guicheng/calendar';
import type { Instant, Plan, PlanClockSla, PlanCollected, PlanField, PlanTally } from '@guicheng/definition';
import { entry } from '../entry.ts';
import type { FormValue, Recorded } from '../event.ts';
import { computedFrom, holds } from '../sla/applies.ts';
import { workingTimeOf } from '../sla/calendars.ts';
import { historyOf } from '../sla/history.ts';
import { addUp } from './add-up.ts';
import { type Found, foundIn, said } from './found-in.ts';

/** What is asked of one duty period. */
interface Asked {
  readonly plan: Plan;
  readonly sla: PlanClockSla;
  /** What happened in the period under a name. */
  readonly find: (from: PlanCollected) => readonly Found[];
}

/**
 * What the evidence of a duty period starts with, by field: what happened from the period's first instant until its last, as far as it had by `asOf`
 * (trusted time), counted or added up as the duty says, and what follows from the period itself. Whoever hands it in signs these figures and need not
 * type them. Rows of a table stand in the order of the values they are of, or in that of happening. Empty for a duty that collects nothing, and for
 * what is no period of it.
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
  const roots = { period: periodRoot(period) };
  const asked: Asked = {
    plan,
    sla,
    find: (from) => foundIn(plan, history, from, period, roots).filter(({ roots: own }) => !from.when || holds(plan, sla, from.when, own)),
  };
  return known(
    Object.entries(sla.evidence.collect).map(([field, wanted]) => [
      field,
      'value' in wanted ? computedFrom(plan, sla, wanted.value, roots) : figureOf(asked, wanted, entry(plan.forms[sla.evidence.form]!.fields, field)),
    ]),
  );
}

/** What there is a value for: a figure nobody can reckon stays empty. */
function known(entries: readonly (readonly [string, unknown])[]): FormValue {
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

function periodRoot({ key, from, until, firstDay, lastDay }: Period): FormValue {
  return { key, first: dateOf(firstDay), last: dateOf(lastDay), from, until };
}

function figureOf(asked: Asked, wanted: PlanCollected, field: PlanField | undefined): unknown {
  const found = asked.find(wanted);
  if (wanted.each) return found.map(({ roots }) => cellsOf(asked, wanted.each!, roots));
  return wanted.rows ? rowsOf(asked, wanted.rows, found, field) : tally(asked, wanted, found, field);
}

function cellsOf({ plan, sla }: Asked, cells: NonNullable<PlanCollected['each']>, roots: Record<string, unknown>): FormValue {
  return known(Object.entries(cells).map(([column, cell]) => [column, computedFrom(plan, sla, cell, roots)]));
}

function tally({ plan, sla }: Asked, { sum, when }: PlanTally, found: readonly Found[], field: PlanField | undefined): unknown {
  const counted = when ? found.filter(({ roots }) => holds(plan, sla, when, roots)) : found;
  if (sum === undefined) return counted.length;
  const values = counted.flatMap((each) => said(each, sum) ?? []);
  return values.length === 0 ? nothing(plan, field) : addUp(values);
}

/** What adding up nothing comes to in a field: none of the pack's money, or zero. */
function nothing(plan: Plan, field: PlanField | undefined): unknown {
  if (field?.kind === 'money') return { minor: 0, currency: field.currency ?? plan.pack.currency };
  return field?.kind === 'decimal' ? '0' : 0;
}

/** What is alike in one field, under a mark of its value. */
type Groups = ReadonlyMap<string, { readonly value: unknown; readonly found: readonly Found[] }>;

function grouped(found: readonly Found[], by: string): Groups {
  const groups = new Map<string, { readonly value: unknown; readonly found: Found[] }>();
  for (const each of found) {
    const value = said(each, by);
    if (value === undefined) continue;
    const mark = JSON.stringify(value);
    const group = groups.get(mark) ?? { value, found: [] };
    group.found.push(each);
    groups.set(mark, group);
  }
  return groups;
}

/** A row for each value that is found anywhere; a column of something else counts what is found there under the same value. */
function rowsOf(
  asked: Asked,
  { by, as, columns }: NonNullable<PlanCollected['rows']>,
  found: readonly Found[],
  table: PlanField | undefined,
): readonly FormValue[] {
  const own = grouped(found, by);
  const others = new Map(Object.entries(columns).flatMap(([column, { from }]) => (from ? [[column, grouped(asked.find(from), from.by)] as const] : [])));
  const values = new Map([own, ...others.values()].flatMap((groups) => [...groups].map(([mark, { value }]) => [mark, value] as const)));
  const cellOf = (column: string, wanted: PlanTally, mark: string) =>
    tally(asked, wanted, (others.get(column) ?? own).get(mark)?.found ?? [], entry(table?.fields ?? {}, column));
  return [...values]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([mark, value]) => ({
      [as]: value,
      ...known(Object.entries(columns).map(([column, wanted]) => [column, cellOf(column, wanted, mark)])),
    }));
}
