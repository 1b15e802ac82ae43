/** What a requester is told about one value: same path and code in every place a form is checked. */
export interface FieldError {
  /** Path of the field: `phone`, or `parts/0/price` inside a table. Empty for the form as a whole. */
  readonly path: string;
  /** `required`, `too_long`, `not_an_option` …, or `rule` with the rule's id in `rule`. */
  readonly code: string;
  readonly rule?: string;
  /** What the message needs: the limit, the options, the pattern's own message key. */
  readonly params?: { readonly [name: string]: string | number };
}

/** The verdict of a validator. `value` holds no hidden and no unknown field. */
export type Validation<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly errors: readonly FieldError[] };

/** What a validator has to be told: the sealed instant, and which part of the form is being filled. */
export interface ValidationContext {
  /** The instant of the submission, ms; `now` in expressions. */
  readonly now: number;
  /** Layout sections to check; all of them when absent. */
  readonly sections?: readonly string[];
  /** Other roots expressions may read: `case`, `requester`, `actor`. */
  readonly case?: unknown;
  readonly requester?: unknown;
  readonly actor?: unknown;
}
