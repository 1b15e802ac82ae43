import type { FieldError, FormRoots, ModuleField, Validation, ValidationContext } from '@guicheng/definition';
import { attempt } from './attempt.ts';
import type { Check, FormSpec } from './form-spec.ts';
import { limitError } from './limit-error.ts';
import type { Values } from './settle.ts';
import { filledIn, isRecord, settle } from './settle.ts';
import { shapeError } from './shape-error.ts';

/** What was found, by path, in the order of finding. */
type Errors = Map<string, FieldError[]>;

/** Everything one run of a validator gathers. */
interface Run {
  readonly roots: FormRoots;
  readonly hidden: ReadonlySet<string>;
  readonly errors: Errors;
  /** Paths in the order of the form. */
  readonly paths: string[];
}

const isEmpty = (value: unknown) => value === undefined || (Array.isArray(value) && !value.length);

function add(errors: Errors, error: FieldError): void {
  const same = errors.get(error.path) ?? [];
  if (!same.some(({ code, rule }) => code === error.code && rule === error.rule)) errors.set(error.path, [...same, error]);
}

/** Own keys of what was sent that name no field, however deep. */
function refuseUnknown(fields: readonly ModuleField[], values: unknown, path: string, errors: Errors): void {
  if (!isRecord(values)) return;
  for (const id of Object.keys(values)) {
    const field = fields.find((candidate) => candidate.id === id);
    const value = values[id];
    const at = path + id;
    if (!field && value !== undefined) add(errors, { path: at, code: 'unknown_field' });
    if (!field?.fields) continue;
    if (Array.isArray(value)) for (const [index, row] of value.slice(0, field.maxItems).entries()) refuseUnknown(field.fields, row, `${at}/${index}/`, errors);
    else refuseUnknown(field.fields, value, `${at}/`, errors);
  }
}

/** One record in the order of its fields; what is missing or beyond its limit goes to `run.errors`. */
function inspect(fields: readonly ModuleField[], values: Values, path: string, run: Run): Values {
  const result: Values = {};
  for (const field of fields) {
    const at = path + field.id;
    run.paths.push(at);
    if (run.hidden.has(at)) continue;
    const value = values[field.id];
    if (!run.errors.has(at)) {
      const missing = isEmpty(value) && (field.required || (field.requiredWhen && attempt(field.requiredWhen, run.roots)));
      const error = missing ? { path: at, code: 'required' } : limitError(field, value, at);
      if (error) add(run.errors, error);
    }
    if (value !== undefined) result[field.id] = within(field, value, at, run);
  }
  return result;
}

/** The value as it is handed on: rows and groups inspected, choices in the order of the options. */
function within(field: ModuleField, value: unknown, at: string, run: Run): unknown {
  const fields = field.fields ?? [];
  if (field.kind === 'group' && isRecord(value)) return inspect(fields, value, `${at}/`, run);
  if (!Array.isArray(value)) return value;
  if (field.kind === 'choices') return value.toSorted((a, b) => (field.options ?? []).indexOf(a) - (field.options ?? []).indexOf(b));
  if (field.kind !== 'table' || value.length > (field.maxItems ?? value.length)) return value;
  return value.map((row, index) => {
    run.paths.push(`${at}/${index}`);
    return isRecord(row) ? inspect(fields, row, `${at}/${index}/`, { ...run, roots: { ...run.roots, row } as FormRoots }) : row;
  });
}

const topField = (path: string) => path.split('/')[0] as string;

/**
 * A rule is asked when something it concerns is being filled, and every field it reads is in order: what is malformed has been
 * reported already. A rule whose check cannot be worked out is broken, not passed over.
 */
function applyRules(form: FormSpec, filled: ReadonlySet<string>, run: Run): void {
  const wrong = new Set([...run.errors.keys()].map(topField));
  for (const [id, { at, check, when }] of Object.entries(form.rules)) {
    const concerned = [topField(at), ...check.reads];
    if (!concerned.some((field) => filled.has(field) && !run.hidden.has(field)) || concerned.some((field) => wrong.has(field))) continue;
    if ((!when || attempt(when, run.roots, true)) && attempt(check, run.roots) !== true) add(run.errors, { path: at, code: 'rule', rule: id });
  }
}

/** What these sections hold; a field that stands in no section belongs to the form as a whole, and is not asked for in a part. */
function filledFields(form: FormSpec, sections: readonly string[] | undefined): ReadonlySet<string> {
  if (!sections) return new Set(form.fields.map(({ id }) => id));
  return new Set(form.sections.filter(({ id }) => sections.includes(id)).flatMap(({ rows }) => rows.flat()));
}

/**
 * The verdict on a value. Hidden fields and those of other sections are left out of it, computed ones are computed whatever was
 * sent, empty text is an absent value. `value` may hold fields of other sections: conditions read them. Errors come in the order
 * of the form's fields, unknown fields last.
 */
export function validateForm(form: FormSpec, checkShapes: Check, value: unknown, context: ValidationContext): Validation<unknown> {
  if (!isRecord(value)) return { ok: false, errors: [{ path: '', code: 'wrong_type' }] };
  const errors: Errors = new Map();
  const values = filledIn(value);
  const hidden = new Set<string>();
  // An expression takes its roots for granted, though not what they hold.
  const roots: FormRoots = { case: {}, requester: {}, actor: {}, ...context, form: values };
  settle(form.fields, values, '', roots, { order: form.order, sections: form.sections, hidden });

  const filled = filledFields(form, context.sections);
  const fields = form.fields.filter(({ id }) => filled.has(id));
  const part = filledIn(Object.fromEntries(fields.map(({ id }) => [id, values[id]])));
  checkShapes(part, '', (pointer, keyword) => add(errors, shapeError(form.fields, part, pointer, keyword)));
  const run: Run = { roots, hidden, errors, paths: [] };
  const result = inspect(fields, part, '', run);
  applyRules(form, filled, run);
  refuseUnknown(form.fields, value, '', errors);
  if (!errors.size) return { ok: true, value: result };
  return { ok: false, errors: [...new Set([...run.paths, ...errors.keys()])].flatMap((path) => errors.get(path) ?? []) };
}
