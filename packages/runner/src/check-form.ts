import type { Instant, PlanForm } from '@guicheng/definition';
import type { Actor } from '@guicheng/engine';
import { entry } from './entry.ts';
import type { Outcome } from './outcome.ts';
import type { RunnerPorts } from './runner-ports.ts';

/** Values of a form, or whatever a page sent in their place. */
export type Values = Readonly<Record<string, unknown>>;
export type Person = Extract<Actor, { readonly kind: 'person' }>;

/** What somebody filled in, and all that its validator may read. */
export interface FilledIn {
  readonly form: string;
  /** Sections filled now; none named: the whole form. */
  readonly sections: readonly string[];
  readonly given: Values;
  /** What the form held before. */
  readonly before: Values;
  readonly by: Person;
  /** Whose case it is; the person acting, unless somebody else opened it. */
  readonly requester?: string;
  readonly case?: Values;
  readonly at: Instant;
}

export type Checked = { readonly kind: 'value'; readonly value: Values } | Extract<Outcome, { readonly kind: 'invalid' }>;

/** Asks the form's validator. What other sections held stays; of the sections filled now only what was given counts, so that a field can be emptied. */
export function checkForm({ directory, plan, validate }: RunnerPorts, filled: FilledIn): Checked {
  const { form, sections, given, before, at } = filled;
  const actor = filled.by.for ?? filled.by.person;
  const context = {
    now: at,
    actor: personRoot(directory, actor),
    requester: personRoot(directory, filled.requester ?? actor),
    ...(filled.case === undefined ? {} : { case: filled.case }),
    ...(sections.length === 0 ? {} : { sections }),
  };
  const answer = validate(form, isRecord(given) ? { ...outside(entry(plan.forms, form), sections, before), ...given } : given, context);
  return answer.ok ? { kind: 'value', value: answer.value } : { kind: 'invalid', errors: answer.errors };
}

function personRoot(directory: RunnerPorts['directory'], person: string): Values {
  return { id: person, name: directory.name(person), positions: directory.positionsOf(person) };
}

/** The values of fields in other sections. */
function outside(form: PlanForm | undefined, sections: readonly string[], before: Values): Values {
  if (sections.length === 0) return {};
  const inside = new Set(sections.flatMap((section) => entry(form?.layout ?? {}, section)?.rows.flat() ?? []));
  return Object.fromEntries(Object.entries(before).filter(([field]) => !inside.has(field)));
}

function isRecord(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
