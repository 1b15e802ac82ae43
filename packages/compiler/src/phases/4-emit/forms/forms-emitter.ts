import type { Plan } from '@guicheng/definition';
import { code } from '../code.ts';
import type { Artifact, Emitter } from '../emitter.ts';
import { publishedSchema } from '../schema/form-schema.ts';
import { formSource } from './form-source.ts';
import { formTexts } from './form-texts.ts';
import { formTypes } from './form-types.ts';
import { functionsModule, runtimeModule, runtimeTypes } from './runtime.gen.ts';

/** Texts of the locales beside the source's: one module a form, loaded when a form is shown in it, and one a locale that lists them. */
function localeFiles(plan: Plan): Artifact[] {
  const { locales, sourceLocale } = plan.pack;
  const forms = Object.values(plan.forms);
  return locales
    .filter((locale) => locale !== sourceLocale)
    .flatMap((locale) => [
      ...forms.map((form) => ({
        path: `locales/${locale}/${form.id}.js`,
        text: `export default ${JSON.stringify(formTexts(form, plan, locale), null, 2)};\n`,
      })),
      {
        path: `locales/${locale}.js`,
        text: `export default {\n${forms.map(({ id }) => code`  ${id}: () => import(${`./${locale}/${id}.js`}),\n`.text).join('')}};\n`,
      },
    ]);
}

/** `forms/` and `locales/`: modules, validators, types, published JSON Schemas, texts. */
export const formsEmitter: Emitter = {
  target: 'forms',
  emit: async (plan) => {
    const forms = await Promise.all(
      Object.values(plan.forms).map(
        async (form): Promise<Artifact[]> => [
          { path: `forms/${form.id}.js`, text: formSource(form, plan) },
          { path: `forms/${form.id}.d.ts`, text: await formTypes(form, plan) },
          { path: `forms/${form.id}.schema.json`, text: `${JSON.stringify(publishedSchema(form, plan), null, 2)}\n` },
        ],
      ),
    );
    return [
      ...forms.flat(),
      ...localeFiles(plan),
      { path: 'forms/runtime.js', text: `${runtimeModule}\n` },
      { path: 'forms/functions.js', text: `${functionsModule}\n` },
      { path: 'forms/runtime.d.ts', text: `${runtimeTypes}\n` },
    ];
  },
};
