import type { FieldError, FormModule, ValidationContext } from '@guicheng/definition';

/** Standard Schema v1, as far as a validator needs it: https://standardschema.dev */
export interface StandardSchema<T> {
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: 'guicheng';
    readonly validate: (value: unknown, options?: { readonly libraryOptions?: { readonly [name: string]: unknown } | undefined }) => StandardResult<T>;
    readonly types?: { readonly input: unknown; readonly output: T };
  };
}

export type StandardResult<T> = { readonly value: T; readonly issues?: undefined } | { readonly issues: readonly StandardIssue[] };

/** An issue; `code`, `rule` and `params` are ours, `message` is the code: sentences are the host's, in the requester's language. */
export interface StandardIssue extends FieldErrorWithoutPath {
  readonly message: string;
  readonly path: readonly (string | number)[];
}

type FieldErrorWithoutPath = Omit<FieldError, 'path'>;

/**
 * A form as a Standard Schema, for libraries that take any. They have no way to seal an instant, so `now` is the clock of the
 * machine unless `libraryOptions` holds a validation context.
 */
export function standardSchema<T>(form: FormModule<T>): StandardSchema<T> {
  const validate: StandardSchema<T>['~standard']['validate'] = (value, options) => {
    const verdict = form.validate(value, { now: Date.now(), ...(options?.libraryOptions as Partial<ValidationContext>) });
    if (verdict.ok) return { value: verdict.value };
    return {
      issues: verdict.errors.map(({ path, ...rest }) => ({
        ...rest,
        message: rest.code,
        path: path ? path.split('/').map((part) => (/^\d+$/.test(part) ? Number(part) : part)) : [],
      })),
    };
  };
  return { '~standard': { version: 1, vendor: 'guicheng', validate } };
}
