import { type Instant, type Locale, type Plan, type PlanField, sayValue, sayWhen } from '@guicheng/definition';
import { titlesOf } from '@guicheng/elements';
import type { CaseState } from '@guicheng/engine';

/** A register: what a procedure's form asks for, a line for each case. */
export interface Register {
  readonly columns: readonly string[];
  readonly rows: readonly { readonly case: string; readonly cells: readonly string[] }[];
}

/** What stands in front of the columns of the form. */
export interface RegisterWords {
  readonly number: string;
  readonly receivedAt: string;
  readonly stage: string;
}

/** What is no text in a line. */
const LEFT_OUT: readonly PlanField['kind'][] = ['note', 'attachment', 'photo'];

/**
 * The cases of a procedure opened from `from` until before `until`, oldest first, as a register that fills itself: its columns are the fields of the
 * procedure's form that anybody has filled in.
 */
export function registerOf(
  plan: Plan,
  cases: readonly CaseState[],
  {
    procedure,
    from,
    until,
    locale,
    words,
  }: { readonly procedure: string; readonly from: Instant; readonly until: Instant; readonly locale: Locale; readonly words: RegisterWords },
): Register {
  const { form = '' } = plan.procedures[procedure] ?? {};
  const found = cases
    .filter((state) => state.procedure === procedure && state.openedAt >= from && state.openedAt < until)
    .toSorted((a, b) => a.openedAt - b.openedAt);
  const fields = Object.values(plan.forms[form]?.fields ?? {}).filter(
    ({ id, kind }) => id !== 'number' && !LEFT_OUT.includes(kind) && found.some((state) => state.forms[form]?.[id] !== undefined),
  );
  const speech = { plan, locale };
  const titles = titlesOf(plan, locale);
  return {
    columns: [words.number, words.receivedAt, ...fields.map(({ id, title }) => title[locale] ?? id), words.stage],
    rows: found.map((state) => ({
      case: state.case,
      cells: [
        state.number,
        sayWhen(state.openedAt, 'date-time', speech),
        ...fields.map((field) => sayValue(field, state.forms[form]?.[field.id], speech) ?? ''),
        titles.stage(procedure, state.stage),
      ],
    })),
  };
}
