import type { Plan } from '@guicheng/definition';
import type { Artifact } from '../emitter.ts';
import { formSource } from './form-source.ts';
import { formTexts } from './form-texts.ts';
import { functionsModule, runtimeModule } from './runtime.gen.ts';

/** What a browser loads of one form: its module, and its texts in the locales beside the source's. */
export function formModuleFiles(plan: Plan, id: string): readonly Artifact[] {
  const form = plan.forms[id];
  if (form === undefined) return [];
  const { locales, sourceLocale } = plan.pack;
  const texts = locales
    .filter((locale) => locale !== sourceLocale)
    .map((locale) => ({ path: `locales/${locale}/${id}.js`, text: `export default ${JSON.stringify(formTexts(form, plan, locale), null, 2)};\n` }));
  return [{ path: `forms/${id}.js`, text: formSource(form, plan) }, ...texts];
}

/** What all form modules import. */
export function formRuntimeFiles(): readonly Artifact[] {
  return [
    { path: 'forms/runtime.js', text: `${runtimeModule}\n` },
    { path: 'forms/functions.js', text: `${functionsModule}\n` },
  ];
}
