import type { PlanDefinition, Text } from '@guicheng/definition';
import { type Book, noteOf, paragraph } from '../book.ts';
import { type Content, element, type Html } from '../markup.ts';
import type { SentenceKey } from '../sentences/sentence-key.ts';
import { basisOf } from './basis.ts';

/** One entry of a chapter; the table of contents and the search list it. */
export interface Article {
  readonly anchor: string;
  readonly title: string;
  readonly body: Html;
}

/** A numbered part of the book. */
export interface Chapter {
  readonly id: string;
  readonly title: SentenceKey;
  /** What stands before the articles. */
  readonly lead?: Content;
  readonly articles: readonly Article[];
}

/** An article: what `write` says, the author's note, the clauses it rests on and who points at it. */
export function article(
  book: Book,
  anchor: string,
  definition: { readonly title: Text; readonly note?: Text; readonly satisfies: readonly string[] },
  write: () => Content,
): Article {
  book.enter(anchor);
  const title = book.text(definition.title, `${anchor}/title`);
  book.call(anchor, title);
  const body = element('div', {}, write(), noteOf(book, definition.note, anchor), basisOf(book, definition.satisfies));
  book.enter('');
  return { anchor, title, body };
}

/** What head office bounds, said aloud. */
export function boundsOf(book: Book, definition: PlanDefinition): Html | undefined {
  const known = new Set(['atMost', 'atLeast', 'by', 'within', 'quorum']);
  return paragraph(
    book,
    ...Object.entries(definition.overlays).map(([path, bound]) => {
      const name = path.split('/').at(-1) ?? '';
      return book.say(`overlay.${bound}`, { what: book.say(known.has(name) ? (`bound.${name}` as 'bound.by') : 'bound.other') });
    }),
  );
}

/** A heading inside an article, with what follows it; nothing when there is nothing to follow. */
export function part(book: Book, key: SentenceKey, ...content: readonly Content[]): Content {
  return content.every((each) => !each || (Array.isArray(each) && each.length === 0)) ? undefined : [element('h4', {}, book.say(key)), ...content];
}
