import type { FormModule, ModuleField } from '@guicheng/definition';
import type { FormValue } from '@guicheng/engine';

/** A form reduced to what was filled in: parts nobody has come to yet are not shown as empty, whatever was computed for them. */
export function recordOf(form: FormModule, value: FormValue): FormModule {
  const typed = new Set(form.fields.flatMap(({ id, value: computed }) => (value[id] !== undefined && !computed ? [id] : [])));
  const sections = form.sections.flatMap(({ id, rows, step }) => {
    if (!rows.flat().some((field) => typed.has(field))) return [];
    const filled = rows.map((row) => row.filter((field) => value[field] !== undefined)).filter((row) => row.length > 0);
    return [{ id, step, rows: filled }];
  });
  const shown = new Set(sections.flatMap(({ rows }) => rows.flat()));
  return { ...form, sections, fields: form.fields.filter(({ id }) => shown.has(id)).map(asRecorded) };
}

/** What was recorded was visible then and is not worked out anew. */
function asRecorded({ showWhen: _shown, requiredWhen: _required, value: _value, prefill: _prefill, ...field }: ModuleField): ModuleField {
  return field;
}
