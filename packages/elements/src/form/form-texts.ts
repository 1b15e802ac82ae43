import type { FormModule, FormTexts, Locale } from '@guicheng/definition';
import { loadSpeech, loadWidgetTexts } from '../text/load-texts.ts';
import type { Speech } from '../text/speech.ts';
import type { WidgetTexts } from '../text/widget-texts.ts';

/** Everything a form says in one locale. */
export interface LoadedTexts {
  readonly locale: Locale;
  readonly speech: Speech;
  readonly formTexts: FormTexts;
  readonly widgetTexts: WidgetTexts | undefined;
}

/** The locale a form is shown in: the wanted one where the form has it, its source locale otherwise. */
export function formLocale(form: FormModule, wanted: Locale): Locale {
  return form.locales.includes(wanted) ? wanted : form.sourceLocale;
}

/** The texts of a form. What a translation lacks, or all of it when it cannot be loaded, is said in the source locale. */
export async function loadFormTexts(form: FormModule, locale: Locale, withWidgets: boolean): Promise<LoadedTexts> {
  const own = locale === form.sourceLocale ? undefined : form.load(locale).catch(() => undefined);
  const [speech, translated, widgetTexts] = await Promise.all([loadSpeech(locale), own, withWidgets ? loadWidgetTexts(locale) : undefined]);
  return { locale, speech, formTexts: { ...form.texts, ...translated }, widgetTexts };
}
