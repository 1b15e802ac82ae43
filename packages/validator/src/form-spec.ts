import type { Computed, FormModule, FormTexts } from '@guicheng/definition';
import type { Limits } from './limits.ts';
import type { Records } from './records.ts';

/** Where a generated check hands over what it found: a JSON pointer into the value, and the JSON Schema keyword that failed. */
export type Fail = (pointer: string, keyword: string) => void;

/** The generated check of shapes and limits; it knows nothing of conditions. */
export type Check = (value: unknown, pointer: string, fail: Fail) => void;

/** One rule of a form. `at` is the path of the field that shows the message. */
export interface SpecRule {
  readonly at: string;
  readonly check: Computed;
  readonly when?: Computed;
}

/** What an emitted module says about its form; `defineForm` makes the module of it. */
export interface FormSpec extends Omit<FormModule, 'validate' | 'load' | 'locales'> {
  /** By locale, for every locale but the source's. */
  readonly load: { readonly [locale: string]: () => Promise<{ readonly default: FormTexts }> };
  readonly rules: { readonly [id: string]: SpecRule };
  /**
   * The order in which fields are settled, so that what is read is settled before its reader; only where it is not the order
   * of the fields. By path of the table or group, empty for the form itself.
   */
  readonly order: { readonly [path: string]: readonly string[] };
  readonly limits?: Limits;
  readonly records?: Records;
}
