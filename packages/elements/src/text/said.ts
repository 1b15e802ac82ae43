import type { Locale, Text } from '@guicheng/definition';

/** A text of the plan in the locale asked for, else in one of the same script, else in whichever is written first (the source locale). */
export function said(text: Text | undefined, locale: Locale): string {
  if (!text) return '';
  const language = locale.split('-')[0];
  return text[locale] ?? Object.entries(text).find(([tag]) => tag.split('-')[0] === language)?.[1] ?? Object.values(text)[0] ?? '';
}
