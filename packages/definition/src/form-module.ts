import type { Validation, ValidationContext } from './field-error.ts';
import type { FieldKind } from './field-kind.ts';
import type { Locale } from './text.ts';

/** What expressions of a form read. Absent things are undefined. */
export interface FormRoots {
  readonly form: { readonly [field: string]: unknown };
  readonly now: number;
  readonly case?: unknown;
  readonly requester?: unknown;
  readonly actor?: unknown;
  /** What is on file of what was picked, by field; only a `prefill` reads it. */
  readonly file?: { readonly [field: string]: { readonly [fact: string]: unknown } | undefined };
}

/** One compiled expression: plain JavaScript, and the ids of the top-level fields it reads. Inside a table, `row` is the row. */
export interface Computed {
  readonly run: (roots: FormRoots) => unknown;
  readonly reads: readonly string[];
}

/**
 * A compiled form, frozen. Two versions of one form are two modules; an element shows whichever it is given.
 * `texts` holds the source locale; the others are loaded on demand.
 */
export interface FormModule<T = unknown> {
  readonly id: string;
  /** Changes whenever anything of the form changes: drafts pin it. */
  readonly hash: string;
  readonly sourceLocale: Locale;
  readonly locales: readonly Locale[];
  readonly texts: FormTexts;
  readonly load: (locale: Locale) => Promise<FormTexts>;
  readonly timeZone: string;
  readonly fields: readonly ModuleField[];
  readonly sections: readonly ModuleSection[];
  readonly validate: (value: unknown, context: ValidationContext) => Validation<T>;
}

/**
 * Texts by path inside the form: `title`, `note`, `fields/unit/title`, `fields/unit/hint`, `fields/urgency/options/urgent`,
 * `fields/parts/fields/price/title`, `fields/x/patternMessage`, `fields/x/text`, `sections/who/title`, `rules/appointment-ahead`.
 */
export type FormTexts = { readonly [path: string]: string };

export interface ModuleSection {
  readonly id: string;
  readonly rows: readonly (readonly string[])[];
  readonly step: string;
  readonly showWhen?: Computed;
}

/** Everything a widget needs, absent where it is the default. Limits as in the plan. */
export interface ModuleField {
  readonly id: string;
  readonly kind: FieldKind;
  readonly hostKind?: string;
  readonly required?: true;
  readonly readOnly?: true;
  readonly requiredWhen?: Computed;
  readonly showWhen?: Computed;
  readonly value?: Computed;
  readonly prefill?: Computed;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly min?: number | string;
  readonly max?: number | string;
  readonly scale?: number;
  readonly currency?: string;
  readonly options?: readonly string[];
  readonly table?: string;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly fields?: readonly ModuleField[];
  readonly totals?: readonly string[];
  readonly accept?: readonly string[];
  readonly maxSize?: number;
  readonly of?: string;
  readonly outOf?: number;
}
