import type { FieldError, FormModule, FormTexts, ModuleField } from '@guicheng/definition';

/** A field of a fixture with the words of its label, and of its options by their ids. */
export type FixtureField = ModuleField & { readonly title?: string; readonly titles?: { readonly [option: string]: string } };

function textsOf(fields: readonly FixtureField[], path = ''): FormTexts {
  return Object.assign(
    {},
    ...fields.map(({ id, title, titles = {}, fields: inner = [] }) => ({
      [`${path}fields/${id}/title`]: title ?? id,
      ...Object.fromEntries(Object.entries(titles).map(([option, words]) => [`${path}fields/${id}/options/${option}`, words])),
      ...textsOf(inner, `${path}fields/${id}/`),
    })),
  ) as FormTexts;
}

/**
 * A form without a pack or a compiler, for tests of what stands around a form. It knows `required` and `showWhen`, and no other check: what a
 * definition means is the compiler's to say.
 */
export function formFixture(fields: readonly FixtureField[], changes: Partial<FormModule> = {}): FormModule {
  const validate: FormModule['validate'] = (value, { now }) => {
    const form = value as { readonly [field: string]: unknown };
    const errors = fields.flatMap(({ id, required, requiredWhen, showWhen }): readonly FieldError[] => {
      const roots = { form, now };
      const asked = !showWhen || showWhen.run(roots) === true;
      const missing = form[id] === undefined && (required || requiredWhen?.run(roots) === true);
      return asked && missing ? [{ path: id, code: 'required' }] : [];
    });
    return errors.length ? { ok: false, errors } : { ok: true, value };
  };
  return Object.freeze({
    id: 'fixture',
    hash: 'fixture',
    sourceLocale: 'en',
    locales: ['en', 'zh-CN', 'zh-TW'],
    texts: { title: 'Fixture', 'sections/all/title': 'Fixture', ...textsOf(fields) },
    load: async () => ({}),
    timeZone: 'Asia/Shanghai',
    fields,
    sections: [{ id: 'all', step: '', rows: fields.map(({ id }) => [id]) }],
    validate,
    ...changes,
  } satisfies FormModule);
}
