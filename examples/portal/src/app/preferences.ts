import { nearestLocale, type WorklistColumn, type WorklistView } from '@guicheng/elements';

export type Theme = 'system' | 'light' | 'dark';

/** What a visitor chose, kept in the browser; where nothing can be kept it lasts as long as the page. */
export interface Preferences {
  readonly person?: string;
  readonly locale: string;
  readonly theme: Theme;
  /** Choices of tasks they gave a name. */
  readonly views?: readonly WorklistView[];
  /** What they see of a task besides itself. */
  readonly columns?: readonly WorklistColumn[];
}

const KEY = 'guicheng-portal-preferences';

/** The choices of earlier visits; before the first one the browser's own language and theme. */
export function loadPreferences(): Preferences {
  const first: Preferences = { locale: firstLocale(), theme: 'system' };
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null');
    if (typeof kept !== 'object' || kept === null) return first;
    const { person, locale, theme, views, columns } = kept as { readonly [name: string]: unknown };
    return {
      locale: typeof locale === 'string' ? nearestLocale(locale) : first.locale,
      theme: theme === 'light' || theme === 'dark' ? theme : 'system',
      ...(typeof person === 'string' ? { person } : {}),
      ...(Array.isArray(views) ? { views: views.filter(isView) } : {}),
      ...(Array.isArray(columns) ? { columns } : {}),
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

function isView(kept: unknown): kept is WorklistView {
  if (typeof kept !== 'object' || kept === null) return false;
  const { id, title, filters } = kept as { readonly [name: string]: unknown };
  return typeof id === 'string' && typeof title === 'string' && typeof filters === 'object' && filters !== null;
}

/** Simplified Chinese, the pack's own language, unless the browser asks for another kind of Chinese first. */
function firstLocale(): string {
  const chinese = navigator.languages.find((language) => /^zh\b/i.test(language));
  return chinese === undefined ? 'zh-CN' : nearestLocale(chinese);
}
