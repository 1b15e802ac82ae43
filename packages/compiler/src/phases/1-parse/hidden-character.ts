/** Keys that mean something to JavaScript itself and so may name nothing in a pack. */
export const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

// Bidirectional controls reorder what a reader sees, zero-width characters hide in it, lone surrogates are no characters at all.
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}]/u;
// Texts are prose: line breaks, tabs and soft hyphens belong there, and joiners make letters and emoji of several languages.
const HIDDEN_IN_TEXT = /(?![\n\r\t\u00ad\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}]/u;

/** The first character of a key or an id that a reader cannot see, as `U+202E`. */
export function hiddenCharacterIn(word: string): string | undefined {
  return nameOf(HIDDEN.exec(word)?.[0]);
}

/** The word as it looks. */
export function withoutHidden(word: string): string {
  return word.replace(new RegExp(HIDDEN, 'gu'), '');
}

/** The first character of a prose text that a reader cannot see, as `U+202E`. */
export function hiddenCharacterInText(text: string): string | undefined {
  return nameOf(HIDDEN_IN_TEXT.exec(text)?.[0]);
}

function nameOf(character: string | undefined): string | undefined {
  return character === undefined ? undefined : `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
}
