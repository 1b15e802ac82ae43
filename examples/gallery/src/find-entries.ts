import type { Entry } from './entry.ts';

const plain = (text: string) => text.normalize('NFKC').toLowerCase();

/** Entries all words of a query occur in; all of them where nothing is asked. */
export function findEntries(entries: readonly Entry[], query: string): readonly Entry[] {
  const words = plain(query).split(/\s+/).filter(Boolean);
  return entries.filter(({ id, words: own }) => words.every((word) => plain(`${id} ${own}`).includes(word)));
}
