import type { Locale } from '@guicheng/definition';
import type { BuiltInTexts } from './built-in-texts.ts';

/** What a host added to the built-in languages: nothing, as long as it adds none. A page that adds none does not load what adds them. */
export const languages: {
  /** The texts of a group as they are said in `locale`, where `builtIn` are those of the nearest built-in language. */
  over: <Group extends keyof BuiltInTexts>(group: Group, builtIn: BuiltInTexts[Group], locale: Locale) => BuiltInTexts[Group];
} = { over: (_, builtIn) => builtIn };
