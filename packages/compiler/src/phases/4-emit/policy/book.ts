import type { Plan, Text } from '@guicheng/definition';
import { type Content, element, type Html, html } from './markup.ts';
import type { Speech } from './speech.ts';

/** What every chapter works with: the plan, a voice, and links that are remembered both ways. */
export interface Book {
  readonly plan: Plan;
  readonly speech: Speech;
  readonly say: Speech['say'];
  /** A link to an article; who points where is told at the article pointed at. */
  readonly link: (anchor: string, content: Content) => Html;
  readonly text: (text: Text, place: string) => string;
  /** From now on links come from this article. */
  readonly enter: (anchor: string) => void;
  /** Articles that point at `anchor`, in the order of the book; complete only when every chapter is written. */
  readonly pointingAt: (anchor: string) => readonly string[];
  /** The source of a condition there are no words for; it is then quoted. */
  readonly quote: (source: string) => void;
  readonly quoted: readonly string[];
  /** Remembers what an article is called. */
  readonly call: (anchor: string, title: string) => void;
  readonly calledAt: (anchor: string) => string | undefined;
}

/** An empty book. */
export function createBook(plan: Plan, speech: Speech): Book {
  const pointing = new Map<string, Set<string>>();
  const titles = new Map<string, string>();
  const quoted: string[] = [];
  let here = '';
  return {
    plan,
    speech,
    say: speech.say,
    text: speech.text,
    quoted,
    quote: (source) => void quoted.push(source),
    enter: (anchor) => {
      here = anchor;
    },
    link: (anchor, content) => {
      const from = pointing.get(anchor) ?? new Set();
      pointing.set(anchor, from);
      if (here !== '' && here !== anchor) from.add(here);
      return element('a', { href: `#${anchor}` }, content);
    },
    pointingAt: (anchor) => [...(pointing.get(anchor) ?? [])],
    call: (anchor, title) => void titles.set(anchor, title),
    calledAt: (anchor) => titles.get(anchor),
  };
}

/** Sentences as one paragraph. */
export function paragraph(book: Book, ...sentences: readonly (Html | undefined)[]): Html | undefined {
  const said = sentences.filter((sentence) => sentence !== undefined);
  return said.length === 0 ? undefined : element('p', {}, book.speech.sentences(...said));
}

/** An author's note, where there is one. */
export function noteOf(book: Book, note: Text | undefined, place: string): Html | undefined {
  return note && element('p', { class: 'note' }, html(book.text(note, `${place}/note`)));
}
