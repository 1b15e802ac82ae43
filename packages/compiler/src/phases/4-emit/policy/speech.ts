import type { Locale, Text } from '@guicheng/definition';
import Handlebars from 'handlebars';
import { type Content, type Html, html } from './markup.ts';
import { PolicyError } from './policy-error.ts';
import { en } from './sentences/en.ts';
import type { SentenceKey, Sentences } from './sentences/sentence-key.ts';
import { zhCn } from './sentences/zh-cn.ts';
import { zhTw } from './sentences/zh-tw.ts';

/** One voice of the book: its sentences and the pack's texts in one locale. */
export interface Speech {
  readonly locale: Locale;
  /** A sentence or phrase. A value the template names and does not get is an error. */
  readonly say: (key: SentenceKey, values?: Readonly<Record<string, Content | number>>) => Html;
  /** A text of the pack; `place` names it where it is missing. */
  readonly text: (text: Text, place: string) => string;
  /** `A, B and C`; nothing is said as such. */
  readonly list: (items: readonly Content[], join?: 'list.and' | 'list.or') => Html;
  /** Sentences one after the other, each begun with a capital where the script has capitals. */
  readonly sentences: (...parts: readonly (Html | undefined)[]) => Html;
}

const compiled = new Map<string, HandlebarsTemplateDelegate>();

/** Speaks `locale`; `heard` is told each key that is used. */
export function createSpeech(locale: Locale, heard: (key: SentenceKey) => void = () => undefined): Speech {
  const templates = sentencesOf(locale);
  const chinese = templates !== en;
  const say: Speech['say'] = (key, values = {}) => {
    heard(key);
    const safe = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, typeof value === 'number' ? String(value) : html(value)]));
    return new Handlebars.SafeString(template(templates[key])(safe));
  };
  const list: Speech['list'] = (items, join = 'list.and') => {
    if (items.length < 2) return html(items[0] ?? say('list.nothing'));
    const first = items.slice(0, -1).flatMap((item, index) => (index === 0 ? [item] : [say('list.separator'), item]));
    return say(join, { first, last: items.at(-1) });
  };
  return {
    locale,
    say,
    list,
    text: (text, place) => {
      const said = text[locale];
      if (said === undefined)
        throw new PolicyError('policy_untranslated', place, `\`${place}\` has no text in \`${locale}\`: translate it in locales/${locale}`);
      return said;
    },
    sentences: (...parts) => {
      const said = parts.filter((part) => part !== undefined).map((part) => (chinese ? part : new Handlebars.SafeString(capitalize(String(part)))));
      return html(...said.flatMap((part, index) => (index > 0 && !chinese ? [' ', part] : [part])));
    },
  };
}

function sentencesOf(locale: Locale): Sentences {
  const tag = locale.toLowerCase();
  if (/^zh-(tw|hk|mo|hant)\b/.test(tag)) return zhTw;
  if (/^zh\b/.test(tag)) return zhCn;
  if (/^en\b/.test(tag)) return en;
  throw new PolicyError('policy_untranslated', 'pack/locales', `the policy book has no sentences in \`${locale}\`: it speaks \`zh-CN\`, \`zh-TW\` and \`en\``);
}

/** Only templates of ours get here; a pack's texts come as values. */
function template(source: string): HandlebarsTemplateDelegate {
  const known = compiled.get(source);
  if (known) return known;
  const made = Handlebars.compile(source, { strict: true, noEscape: false, knownHelpersOnly: true });
  compiled.set(source, made);
  return made;
}

function capitalize(markup: string): string {
  return markup.replace(/^((?:<[^>]*>)*)([a-z])/, (_, tags: string, letter: string) => tags + letter.toUpperCase());
}
