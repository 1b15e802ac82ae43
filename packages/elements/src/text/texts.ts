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

/** Replaces every `{name}` of `text` that `values` knows. */
export function fillText(text: string, values: { readonly [name: string]: unknown }): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => (name in values ? String(values[name]) : whole));
}
