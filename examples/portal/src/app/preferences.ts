import { nearestLocale } from '@guicheng/elements';

export type Theme = 'system' | 'light' | 'dark';

/** What a visitor chose, kept in the browser; where nothing can be kept it lasts as long as the page. */
export interface Preferences {
  readonly person?: string;
  readonly locale: string;
  readonly theme: Theme;
}

const KEY = 'guicheng-portal-preferences';

/** The choices of earlier visits; before the first one the browser's own language and theme. */
export function loadPreferences(): Preferences {
  const first: Preferences = { locale: firstLocale(), theme: 'system' };
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null');
    if (typeof kept !== 'object' || kept === null) return first;
    const { person, locale, theme } = kept as { readonly [name: string]: unknown };
    return {
      locale: typeof locale === 'string' ? nearestLocale(locale) : first.locale,
      theme: theme === 'light' || theme === 'dark' ? theme : 'system',
      ...(typeof person === 'string' ? { person } : {}),
    };
  } catch {
    return first;
  }
}

export function keepPreferences(preferences: Preferences): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(preferences));
  } catch {
    // Private windows may refuse; the choice then lasts as long as the page.
  }
}

/** Simplified Chinese, the pack's own language, unless the browser asks for another kind of Chinese first. */
function firstLocale(): string {
  const chinese = navigator.languages.find((language) => /^zh\b/i.test(language));
  return chinese === undefined ? 'zh-CN' : nearestLocale(chinese);
}
