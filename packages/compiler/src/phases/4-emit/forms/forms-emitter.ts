import type { Plan } from '@guicheng/definition';
import { code } from '../code.ts';
import type { Artifact, Emitter } from '../emitter.ts';
import { publishedSchema } from '../schema/form-schema.ts';
import { formModuleFiles, formRuntimeFiles } from './form-module-files.ts';
import { formTypes } from './form-types.ts';
import { runtimeTypes } from './runtime.gen.ts';

/** One module a locale that lists the texts of its forms, each loaded when it is shown. */
function localeIndexes(plan: Plan): Artifact[] {
  const { locales, sourceLocale } = plan.pack;
  return locales
    .filter((locale) => locale !== sourceLocale)
    .map((locale) => ({
      path: `locales/${locale}.js`,
      text: `export default {\n${Object.keys(plan.forms)
        .map((id) => code`  ${id}: () => import(${`./${locale}/${id}.js`}),\n`.text)
        .join('')}};\n`,
    }));
}

/** `forms/` and `locales/`: modules, validators, types, published JSON Schemas, texts. */
export const formsEmitter: Emitter = {
  target: 'forms',
  emit: async (plan) => {
    const forms = await Promise.all(
      Object.values(plan.forms).map(
        async (form): Promise<Artifact[]> => [
          ...formModuleFiles(plan, form.id),
          { path: `forms/${form.id}.d.ts`, text: await formTypes(form, plan) },
          { path: `forms/${form.id}.schema.json`, text: `${JSON.stringify(publishedSchema(form, plan), null, 2)}\n` },
        ],
      ),
    );
    return [...forms.flat(), ...localeIndexes(plan), ...formRuntimeFiles(), { path: 'forms/runtime.d.ts', text: `${runtimeTypes}\n` }];
  },
};
