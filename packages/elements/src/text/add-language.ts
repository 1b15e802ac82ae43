import type { Locale } from '@guicheng/definition';
import type { BuiltInTexts } from './built-in-texts.ts';
import { languages } from './languages.ts';

/** A language as a host writes it, one JSON file: every text the elements say by themselves. */
export interface Language {
  /** Its tag, such as `ja` or `pt-BR`. */
  readonly locale: Locale;
  readonly texts: BuiltInTexts;
}

type Part<T> = T extends string ? string : { readonly [key in keyof T]?: Part<T[key]> };

/** Some texts of a language: a few sentences said otherwise, or a translation that is not done. What it lacks is said as before. */
export interface PartOfLanguage {
  readonly locale: Locale;
  readonly texts: Part<BuiltInTexts>;
}

interface Added extends PartOfLanguage {
  /** What came of it, by the built-in texts below. */
  readonly whole: WeakMap<object, unknown>;
}

const added = new Map<string, Added>();

/**
 * Takes over a language, or a few texts of one; a second one of the same tag takes the place of the first. An element says it from the next time
 * it is drawn: set its `locale` after. A text that is missing is said in the nearest built-in language, English where none is near; one that is no
 * string, or that no element says, is left out.
 */
export function addLanguage(language: PartOfLanguage): void {
  added.set(language.locale.toLowerCase(), { ...language, whole: new WeakMap() });
  languages.over = over;
}

function over<Group extends keyof BuiltInTexts>(group: Group, builtIn: BuiltInTexts[Group], locale: Locale): BuiltInTexts[Group] {
  const language = languageOf(locale);
  if (!language) return builtIn;
  const whole = language.whole.get(builtIn) ?? merged(builtIn, language.texts[group], language.locale);
  language.whole.set(builtIn, whole);
  return whole as BuiltInTexts[Group];
}

/** The language of the tag, or of what is left of it without its last parts: `de-AT`, then `de`. */
function languageOf(locale: Locale): Added | undefined {
  const parts = locale.toLowerCase().split('-');
  for (let length = parts.length; length > 0; length--) {
    const found = added.get(parts.slice(0, length).join('-'));
    if (found) return found;
  }
  return undefined;
}

/** The built-in texts, those said otherwise in their place. Nothing of the file is taken over but strings where strings are expected. */
function merged(builtIn: unknown, own: unknown, locale: Locale): unknown {
  if (typeof builtIn === 'string') return typeof own === 'string' ? own.replace(/(\{\w+, plural, )/g, `$1${locale}, `) : builtIn;
  const known = typeof own === 'object' && own !== null ? (own as { readonly [key: string]: unknown }) : {};
  return Object.fromEntries(
    Object.entries(builtIn as object).map(([key, text]) => [key, merged(text, Object.hasOwn(known, key) ? known[key] : undefined, locale)]),
  );
}
