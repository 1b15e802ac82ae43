import type { FormModule, FormTexts } from '@guicheng/definition';
import type { Check, FormSpec } from './form-spec.ts';
import { validateForm } from './validate-form.ts';

function freeze<T>(value: T): T {
  if (value && typeof value === 'object') Object.values(Object.freeze(value)).forEach(freeze);
  return value;
}

/** The module of a form, frozen to the bottom, of what its emitted file says and the check generated for it. */
export function defineForm<T>(spec: FormSpec, checkShapes: Check): FormModule<T> {
  const { rules, order, load, limits, records, ...rest } = spec;
  const module = {
    ...rest,
    locales: [spec.sourceLocale, ...Object.keys(load)],
    load: async (locale: string): Promise<FormTexts> => (await load[locale]?.())?.default ?? spec.texts,
    validate: (value: unknown, context: Parameters<FormModule['validate']>[1]) => validateForm(spec, checkShapes, value, context),
  };
  return freeze(module) as FormModule<T>;
}
