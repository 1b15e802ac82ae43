import type { Locale, PackDefinition, Report, Text } from '@guicheng/definition';
import { didYouMean } from '../../../did-you-mean.ts';
import { messages } from '../../../messages.gen.ts';
import type { JsonMember } from '../../1-parse/json-tree.ts';
import { markToSpan, stringOf } from '../../1-parse/json-tree.ts';
import type { PackSource } from '../../2-resolve/pack-source.ts';

/** Texts in every locale. */
export interface Texts {
  /** The text written at `place` with its translations; what is missing is reported once, and the source text stands in. */
  readonly at: (place: string, written: string) => Text;
  /** As `at`, for a text that may be left out. */
  readonly optional: (place: string, written: string | undefined) => Text | undefined;
  /** Reports translations of places that no text stands at. Call it once everything is built. */
  readonly reportUnused: (isSkipped: (place: string) => boolean) => void;
}

/**
 * A text is in the source locale of the pack that wrote it, so that a company may write in another language than the pack it extends. A translation counts
 * only if it is no older than the text: an overlay that rewords a title rewords it in every locale.
 */
export function createTexts(pack: PackDefinition, source: PackSource, report: Report): Texts {
  const used = new Set<string>();
  // What stands in one layer alone is not looked for: there are thousands of texts.
  const isLayered = source.layers > 1;
  const membersOf = (locale: Locale): ReadonlyMap<string, JsonMember> => {
    const node = source.node(['locales', locale, 'texts']);
    return node?.type === 'object' ? node.members : new Map<string, JsonMember>();
  };
  const members = new Map(pack.locales.map((locale) => [locale, membersOf(locale)]));
  const translation = (place: string, locale: Locale): string | undefined => {
    const node = members.get(locale)!.get(place)?.value;
    const text = stringOf(node);
    if (node === undefined || text === undefined) return undefined;
    return isLayered && source.layerOf(node) < source.layer(place) ? undefined : text;
  };

  const at = (place: string, written: string): Text => {
    const again = used.has(place);
    used.add(place);
    const writtenIn = (isLayered ? source.writtenIn(place) : undefined) ?? pack.sourceLocale;
    const found = pack.locales.map((locale): [Locale, string | undefined] => [locale, locale === writtenIn ? written : translation(place, locale)]);
    const missing = found.filter(([, text]) => text === undefined).map(([locale]) => locale);
    if (missing.length > 0 && !again) {
      report(
        messages.text_missing(
          source.at(place),
          { place, locales: missing.join('`, `') },
          { help: `add \`"${place}": "…"\` to \`texts\` in ${missing.map(filesOf).join(' and ')}` },
        ),
      );
    }
    return Object.fromEntries(found.map(([locale, text]) => [locale, text ?? written]));
  };

  /** A locale is one file, or a folder of files. */
  const filesOf = (locale: Locale): string =>
    source.at(['locales', locale]).file.includes(`locales/${locale}/`) ? `a file of locales/${locale}` : `locales/${locale}.json`;

  return {
    at,
    optional: (place, written) => (written === undefined ? undefined : at(place, written)),
    reportUnused: (isSkipped) => {
      // A translation below of what this pack has taken out is no mistake of anybody.
      const top = source.layer('pack/id');
      for (const texts of members.values()) {
        for (const [place, { keyMark, value }] of texts) {
          if (used.has(place) || isSkipped(place) || source.layerOf(value) < top) continue;
          report(messages.locale_unknown_path(markToSpan(keyMark), { place }, { help: didYouMean(place, used) }));
        }
      }
    },
  };
}
