import type { FormModule, ModuleField } from '@guicheng/definition';
import type { FormValue } from '@guicheng/engine';

/** A form as its paper is printed: what was recorded stays as it was, the rest is room to write by hand, and nothing is worked out anew. */
export function sheetForm(form: FormModule, value: FormValue): FormModule {
  return { ...form, sections: form.sections.map(({ showWhen: _shown, ...section }) => section), fields: form.fields.map((field) => printed(field, value)) };
}

function printed({ showWhen, requiredWhen: _required, value: _value, prefill: _prefill, ...field }: ModuleField, value: FormValue): ModuleField {
  return value[field.id] === undefined && showWhen ? { ...field, showWhen } : field;
}
