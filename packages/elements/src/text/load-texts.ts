import type { Locale } from '@guicheng/definition';
import type { ExtraTexts } from './extra-texts.ts';
import { languages } from './languages.ts';
import { type Speech, speech } from './speech.ts';
import type { Texts } from './texts.ts';
import type { WidgetTexts } from './widget-texts.ts';

type Nearest = 'zh-CN' | 'zh-TW' | 'en';

/** The built-in locale nearest to `locale`; English where none is near. */
export function nearestLocale(locale: Locale): Nearest {
  if (!/^zh\b/i.test(locale)) return 'en';
  return /\b(hant|tw|hk|mo)\b/i.test(locale) ? 'zh-TW' : 'zh-CN';
}

const TEXTS: { readonly [locale in Nearest]: () => Promise<Texts> } = {
  'zh-CN': () => import('./zh-cn.ts').then((module) => module.zhCn),
  'zh-TW': () => import('./zh-tw.ts').then((module) => module.zhTw),
  en: () => import('./en.ts').then((module) => module.en),
};

const WIDGETS: { readonly [locale in Nearest]: () => Promise<WidgetTexts> } = {
  'zh-CN': () => import('./zh-cn-widgets.ts').then((module) => module.zhCnWidgets),
  'zh-TW': () => import('./zh-tw-widgets.ts').then((module) => module.zhTwWidgets),
  en: () => import('./en-widgets.ts').then((module) => module.enWidgets),
};

/** What a form says by itself in the language added for `locale`, else in the built-in one nearest to it. No page pays for a language it does not show. */
export function loadSpeech(locale: Locale): Promise<Speech> {
  return TEXTS[nearestLocale(locale)]().then((texts) => speech(languages.over('form', texts, locale)));
}

/** The sentences of the kinds loaded on demand. */
export function loadWidgetTexts(locale: Locale): Promise<WidgetTexts> {
  return WIDGETS[nearestLocale(locale)]().then((texts) => languages.over('widgets', texts, locale));
}

const EXTRAS: { readonly [locale in Nearest]: () => Promise<ExtraTexts> } = {
  'zh-CN': () => import('./zh-cn-extras.ts').then((module) => module.zhCnExtras),
  'zh-TW': () => import('./zh-tw-extras.ts').then((module) => module.zhTwExtras),
  en: () => import('./en-extras.ts').then((module) => module.enExtras),
};

/** The sentences of steps, drafts, undo and paper. */
export function loadExtraTexts(locale: Locale): Promise<ExtraTexts> {
  return EXTRAS[nearestLocale(locale)]().then((texts) => languages.over('extras', texts, locale));
}
