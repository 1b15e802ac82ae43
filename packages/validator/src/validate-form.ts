import type { FormRoots, Validation, ValidationContext } from '@guicheng/definition';
import { attempt } from './attempt.ts';
import type { Check, FormSpec } from './form-spec.ts';
import type { Errors, Run } from './inspect.ts';
import { addError, inspect } from './inspect.ts';
import type { Values } from './settle.ts';
import { filledIn, isRecord, sectionConditions, settle } from './settle.ts';
import { shapeError } from './shape-error.ts';

const topField = (path: string) => path.split('/')[0] as string;

/**
 * A rule is asked when something it concerns is being filled, and every field it reads is in order: what is malformed has been
 * reported already. A rule whose check cannot be worked out is broken, not passed over.
 */
function applyRules({ form, hidden, errors, roots }: Run, filled: ReadonlySet<string>): void {
  const wrong = new Set([...errors.keys()].map(topField));
  for (const [id, { at, check, when }] of Object.entries(form.rules)) {
    const concerned = [topField(at), ...check.reads];
    if (!concerned.some((field) => filled.has(field) && !hidden.has(field)) || concerned.some((field) => wrong.has(field))) continue;
    if ((!when || attempt(when, roots, true)) && attempt(check, roots) !== true) addError(errors, { path: at, code: 'rule', rule: id });
  }
}

/** What these sections hold; a field that stands in no section belongs to the form as a whole, and is not asked for in a part. */
function filledFields(form: FormSpec, ids: readonly string[] | undefined): ReadonlySet<string> {
  const fields = ids ? form.sections.flatMap(({ id, rows }) => (ids.includes(id) ? rows.flat() : [])) : form.fields.map(({ id }) => id);
  return new Set(fields);
}

/**
 * The verdict on a value. Hidden fields and those of other sections are left out of it, computed ones are computed whatever was
 * sent, empty text is an absent value. `value` may hold fields of other sections: conditions read them. Errors come in the order
 * of the form's fields, unknown fields last.
 */
export function validateForm(form: FormSpec, checkShapes: Check, value: unknown, context: ValidationContext): Validation<unknown> {
  if (!isRecord(value)) return { ok: false, errors: [{ path: '', code: 'wrong_type' }] };
  const errors: Errors = new Map();
  const refuse = (path: string) => addError(errors, { path, code: 'unknown_field' });
  const values = filledIn(form.fields, value, '', refuse);
  const hidden = new Set<string>();
  // An expression takes its roots for granted, though not what they hold.
  const roots: FormRoots = { case: {}, requester: {}, actor: {}, ...context, form: values };
  settle(form.fields, values, '', roots, { order: form.order, conditions: sectionConditions(form.sections), records: form.records, hidden, refuse });

  const filled = filledFields(form, context.sections);
  const fields = form.fields.filter(({ id }) => filled.has(id));
  const part: Values = Object.create(null);
  for (const { id } of fields) if (id in values) part[id] = values[id];
  checkShapes(part, '', (pointer, keyword) => addError(errors, shapeError(form.fields, part, pointer, keyword)));
  const run: Run = { form, roots, hidden, errors, paths: [] };
  const result = inspect(fields, part, '', run);
  applyRules(run, filled);
  if (!errors.size) return { ok: true, value: result };
  return { ok: false, errors: [...new Set([...run.paths, ...errors.keys()])].flatMap((path) => errors.get(path) ?? []) };
}
