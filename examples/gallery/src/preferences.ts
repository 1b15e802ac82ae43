/** How a visitor looks at the gallery. Kept by the browser. */
export interface Preferences {
  readonly locale: 'zh-CN' | 'zh-TW' | 'en';
  readonly theme: 'neutral' | 'office' | 'contrast';
  readonly mode: 'system' | 'light' | 'dark';
  readonly width: 'full' | 'narrow';
  readonly rightToLeft: boolean;
}

const KEY = 'guicheng-gallery';

/** The choices of each preference that has a list of them. */
export const CHOICES = {
  locale: { 'zh-CN': '简体中文', 'zh-TW': '繁體中文', en: 'English' },
  theme: ['neutral', 'office', 'contrast'],
  mode: ['system', 'light', 'dark'],
  width: ['full', 'narrow'],
} as const;

/** The nearest of the built-in languages to the browser's. */
const spoken = (): Preferences['locale'] => {
  const [language = ''] = navigator.languages;
  if (!/^zh\b/i.test(language)) return 'en';
  return /hant|tw|hk|mo/i.test(language) ? 'zh-TW' : 'zh-CN';
};

export function readPreferences(): Preferences {
  const standard: Preferences = { locale: spoken(), theme: 'neutral', mode: 'system', width: 'full', rightToLeft: false };
  try {
    return { ...standard, ...(JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Preferences>) };
  } catch {
    return standard;
  }
}

export function keepPreferences(preferences: Preferences): void {
  localStorage.setItem(KEY, JSON.stringify(preferences));
}

/** Puts them on the page: everything below reads them from there. */
export function applyPreferences({ locale, theme, mode }: Preferences): void {
  const { documentElement: page } = document;
  page.lang = locale;
  page.dataset['gcTheme'] = theme;
  page.style.colorScheme = mode === 'system' ? 'light dark' : mode;
}
