import type { Locale } from '@guicheng/definition';
import type { BuiltInTexts } from './built-in-texts.ts';
import { languages } from './languages.ts';
import { nearestLocale } from './load-texts.ts';

/** The texts of one group in the three built-in languages. */
export type InEveryLanguage<Group extends keyof BuiltInTexts> = { readonly [locale in ReturnType<typeof nearestLocale>]: BuiltInTexts[Group] };

/** The texts of a group in the language a host added for `locale`, else in the built-in one nearest to it. */
export function textsOf<Group extends keyof BuiltInTexts>(group: Group, all: InEveryLanguage<Group>, locale: Locale): BuiltInTexts[Group] {
  return languages.over(group, all[nearestLocale(locale)], locale);
}
