import { type PolicyArticle, type PolicyChapter, type PolicyClause, textOf } from './policy-article.ts';

/** What articles are looked for by. */
export interface PolicySearch {
  /** Words that must all occur, in any order; upper and lower case are the same. */
  readonly query: string;
  readonly chapter: PolicyChapter | undefined;
  readonly clause: Pick<PolicyClause, 'document' | 'clause'> | undefined;
}

/** The articles that hold every word and rest on the clause, those with the words in their title first. */
export function findArticles(articles: readonly PolicyArticle[], { query, chapter, clause }: PolicySearch): readonly PolicyArticle[] {
  const words = wordsOf(query);
  const found = articles.filter(
    (article) =>
      (!chapter || article.chapter === chapter) &&
      (!clause || article.clauses.some((one) => one.document === clause.document && one.clause === clause.clause)) &&
      holdsAll(bodyOf(article), words),
  );
  if (words.length === 0) return found;
  return found.toSorted((a, b) => Number(holdsAll(b.title, words)) - Number(holdsAll(a.title, words)));
}

/** The words of a query. */
export function wordsOf(query: string): readonly string[] {
  return query.toLocaleLowerCase().split(/\s+/).filter(Boolean);
}

/** A text cut where words of a query begin and end, so that those can be marked. Pieces at odd places are hits. */
export function cutAtHits(text: string, words: readonly string[]): readonly string[] {
  const lower = text.toLocaleLowerCase();
  // A script whose lower case is longer than its upper case could not be cut at the same places.
  if (words.length === 0 || lower.length !== text.length) return [text];
  const pieces: string[] = [];
  let from = 0;
  for (;;) {
    const [at, word] = earliest(lower, words, from);
    if (word === undefined) break;
    pieces.push(text.slice(from, at), text.slice(at, at + word.length));
    from = at + word.length;
  }
  return [...pieces, text.slice(from)];
}

function earliest(text: string, words: readonly string[], from: number): readonly [at: number, word: string | undefined] {
  let at = text.length;
  let found: string | undefined;
  for (const word of words) {
    const place = text.indexOf(word, from);
    if (place >= 0 && place < at) [at, found] = [place, word];
  }
  return [at, found];
}

function holdsAll(text: string, words: readonly string[]): boolean {
  const lower = text.toLocaleLowerCase();
  return words.every((word) => lower.includes(word));
}

function bodyOf({ title, note, facts, clauses }: PolicyArticle): string {
  return [
    title,
    note,
    ...facts.flatMap(({ label, items }) => [label, ...items.map((item) => item.map(textOf).join(''))]),
    ...clauses.map(({ text }) => text),
  ].join('\n');
}
