import { pluralForm } from './plural-form.ts';

/** The sentences a form itself says; every locale must have them all. `{name}` stands for what is filled in. */
export interface Texts {
  readonly submit: string;
  readonly requiredNote: string;
  readonly summary: string;
  readonly choose: string;
  readonly yes: string;
  readonly no: string;
  readonly loading: string;
  readonly unavailable: string;
  readonly row: string;
  readonly required: string;
  readonly wrong_type: string;
  readonly not_exact: string;
  readonly too_short: string;
  readonly too_long: string;
  readonly too_small: string;
  readonly too_large: string;
  readonly too_few: string;
  readonly too_many: string;
  readonly pattern: string;
  readonly format: string;
  readonly not_an_option: string;
  readonly unknown_field: string;
  readonly rule: string;
  /** A local refusal: a file is still on its way to the host. */
  readonly uploading: string;
  /** A local refusal: a file never reached the host. */
  readonly not_uploaded: string;
}

/** `{name}`, or `{count, plural, one {# row} other {# rows}}`; the tag of a language added by the host stands before its forms. */
const GAP = /\{(\w+)(?:, plural,(?: ([\w-]+),)? ((?:\S+ \{(?:[^{}]|\{\w+\})*\}\s*)+))?\}/g;

/** Replaces every `{name}` of `text` that `values` knows, and of several forms takes the one that goes with its number. */
export function fillText(text: string, values: { readonly [name: string]: unknown }): string {
  return text.replace(GAP, (whole, name: string, locale: string | undefined, forms: string | undefined) => {
    if (!(name in values)) return whole;
    return forms ? fillText(pluralForm(forms, values[name], locale), values) : String(values[name]);
  });
}
