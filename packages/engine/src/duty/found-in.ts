import type { Period } from '@guicheng/calendar';
import type { Instant, Plan, PlanCollectedFrom } from '@guicheng/definition';
import { mergeValue } from '../case/evolve-case.ts';
import type { FormValue, Recorded } from '../event.ts';
import { rootsOf } from '../sla/applies.ts';
import { fieldOf, standingOf } from '../sla/frequency-count.ts';
import type { History, Occurrence } from '../sla/history.ts';
import { valueAt } from '../sla/value-at.ts';

/** Something that happened in the period, or a case that stands open as it ends. */
interface Taken {
  readonly occurrence: Occurrence;
  /** It is read as it stands, not as it was when it happened. */
  readonly stands?: true;
}

/** What was taken, or a row of its form, with what expressions read of it. */
export interface Found extends Taken {
  readonly roots: Record<string, unknown>;
}

/**
 * What happened under a name in a period, oldest first; `stillOpen` each case in which it ever happened and that is open as the period ends, by when it
 * first did, as it stands then; `over` a table, the rows of each in their order. `also` are roots that every expression may read.
 */
export function foundIn(
  plan: Plan,
  history: History,
  { of, form, over, stillOpen }: PlanCollectedFrom,
  { from, until }: Period,
  also: FormValue,
): readonly Found[] {
  const happened = standingOf(history, of).filter(({ at }) => at < until);
  const taken = stillOpen ? openOf(history, happened, until) : happened.filter(({ at }) => at >= from).map((occurrence): Taken => ({ occurrence }));
  return taken.flatMap((one): readonly Found[] => {
    const found = { ...one, roots: { ...rootsAt(plan, history, one, form, until), ...also } };
    if (over === undefined) return [found];
    const rows = said(found, over);
    return Array.isArray(rows) ? rows.map((row) => ({ ...found, roots: { ...found.roots, row } })) : [];
  });
}

/** The last happening in each case that had not ended by an instant. */
function openOf({ cases }: History, happened: readonly Occurrence[], until: Instant): readonly Taken[] {
  const last = new Map(happened.map((occurrence) => [occurrence.subject, occurrence]));
  const open = [...last.values()].filter(({ subject }) => (cases.get(subject)?.endedAt ?? until) >= until);
  return open.map((occurrence) => ({ occurrence, stands: true }));
}

/** What a row, else the form of the happening itself, else the form it is read with says. */
export function said({ occurrence, roots, stands }: Found, field: string): unknown {
  if (roots['row'] !== undefined) return valueAt(roots['row'], field);
  return (stands ? undefined : fieldOf(occurrence.recorded, field)) ?? valueAt(roots['form'] ?? roots['event'], field);
}

function rootsAt(plan: Plan, history: History, { occurrence, stands }: Taken, form: string | undefined, until: Instant): Record<string, unknown> {
  const { subject: id } = occurrence;
  // What stands is read as of the last instant of the period.
  const at = stands ? until - 1 : occurrence.at;
  const subject = history.cases.get(id) ?? history.occasions.get(id);
  const roots = subject ? rootsOf(plan, subject, at, occurrence) : { now: at };
  if (form === undefined) return roots;
  return { ...roots, form: asRecorded(history, occurrence, form, (recorded) => (stands ? recorded.at <= at : recorded.seq <= occurrence.recorded.seq)) };
}

/** A form as it stood once it was recorded: what was handed in, or what the case had written into it until then. */
function asRecorded({ cases }: History, { subject, recorded }: Occurrence, form: string, isUntilThen: (recorded: Recorded) => boolean): FormValue {
  if (recorded.event.type === 'evidence-recorded') return recorded.event.value;
  return cases
    .get(subject)!
    .events.filter(isUntilThen)
    .reduce<FormValue>(
      (value, { event }) => (event.type === 'form-recorded' && event.form === form ? mergeValue(value, event.value, event.cleared ?? []) : value),
      {},
    );
}
