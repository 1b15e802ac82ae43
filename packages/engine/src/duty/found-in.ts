import type { Period } from '@guicheng/calendar';
import type { Plan, PlanCollectedFrom } from '@guicheng/definition';
import { mergeValue } from '../case/evolve-case.ts';
import type { FormValue } from '../event.ts';
import { rootsOf } from '../sla/applies.ts';
import { fieldOf, standingOf } from '../sla/frequency-count.ts';
import type { History, Occurrence } from '../sla/history.ts';
import { valueAt } from '../sla/value-at.ts';

/** Something that happened in the period, or a row of its form, with what expressions read of it. */
export interface Found {
  readonly occurrence: Occurrence;
  readonly roots: Record<string, unknown>;
}

/** What happened under a name in a period, oldest first; `over` a table, the rows of each in their order. `also` are roots that every expression may read. */
export function foundIn(plan: Plan, history: History, { of, form, over }: PlanCollectedFrom, { from, until }: Period, also: FormValue): readonly Found[] {
  return standingOf(history, of)
    .filter(({ at }) => at >= from && at < until)
    .flatMap((occurrence): readonly Found[] => {
      const found = { occurrence, roots: { ...rootsAt(plan, history, occurrence, form), ...also } };
      if (over === undefined) return [found];
      const rows = said(found, over);
      return Array.isArray(rows) ? rows.map((row) => ({ occurrence, roots: { ...found.roots, row } })) : [];
    });
}

/** What a row, else the form of the happening itself, else the form it is read with says. */
export function said({ occurrence, roots }: Found, field: string): unknown {
  if (roots['row'] !== undefined) return valueAt(roots['row'], field);
  return fieldOf(occurrence.recorded, field) ?? valueAt(roots['form'] ?? roots['event'], field);
}

function rootsAt(plan: Plan, history: History, occurrence: Occurrence, form: string | undefined): Record<string, unknown> {
  const { at, subject: id } = occurrence;
  const subject = history.cases.get(id) ?? history.occasions.get(id);
  const roots = subject ? rootsOf(plan, subject, at, occurrence) : { now: at };
  return form === undefined ? roots : { ...roots, form: asRecorded(history, occurrence, form) };
}

/** A form as it stood once it was recorded: what was handed in, or what the case had written into it until then. */
function asRecorded({ cases }: History, { subject, recorded }: Occurrence, form: string): FormValue {
  if (recorded.event.type === 'evidence-recorded') return recorded.event.value;
  return cases
    .get(subject)!
    .events.filter(({ seq }) => seq <= recorded.seq)
    .reduce<FormValue>(
      (value, { event }) => (event.type === 'form-recorded' && event.form === form ? mergeValue(value, event.value, event.cleared ?? []) : value),
      {},
    );
}
