import type { FieldError, FormRoots, ModuleField } from '@guicheng/definition';
import { attempt } from './attempt.ts';
import type { FormSpec } from './form-spec.ts';
import type { Values } from './settle.ts';

/** What was found, by path, in the order of finding. */
export type Errors = Map<string, FieldError[]>;

/** Everything one run of a validator gathers. */
export interface Run {
  readonly form: FormSpec;
  readonly roots: FormRoots;
  readonly hidden: ReadonlySet<string>;
  readonly errors: Errors;
  /** Paths in the order of the form. */
  readonly paths: string[];
}

const isEmpty = (value: unknown) => value === undefined || (Array.isArray(value) && !value.length);

/** Takes an error down, once. */
export function addError(errors: Errors, error: FieldError): void {
  const same = errors.get(error.path) ?? [];
  if (!same.some(({ code, rule }) => code === error.code && rule === error.rule)) errors.set(error.path, [...same, error]);
}

/** The value as it is handed on: rows and groups inspected in their turn, choices in the order of the options. */
function inspected(field: ModuleField, value: unknown, at: string, run: Run): unknown {
  if (field.kind === 'choices' && Array.isArray(value)) return value.toSorted((a, b) => (field.options ?? []).indexOf(a) - (field.options ?? []).indexOf(b));
  return field.fields && run.form.records ? run.form.records.inspect(field, value, at, run) : value;
}

/** One record in the order of its fields; what is missing or beyond its limit goes to `run.errors`. */
export function inspect(fields: readonly ModuleField[], values: Values, path: string, run: Run): Values {
  const result: Values = {};
  for (const field of fields) {
    const at = path + field.id;
    run.paths.push(at);
    if (run.hidden.has(at)) continue;
    const value = values[field.id];
    if (!run.errors.has(at)) {
      const missing = isEmpty(value) && (field.required || (field.requiredWhen && attempt(field.requiredWhen, run.roots)));
      const error = missing ? { path: at, code: 'required' } : run.form.limits?.(field, value, at);
      if (error) addError(run.errors, error);
    }
    if (value !== undefined) result[field.id] = inspected(field, value, at, run);
  }
  return result;
}
