import { type Book, paragraph } from '../book.ts';
import { element, type Html } from '../markup.ts';
import { millisecondsWords } from '../words/length-words.ts';
import { article, boundsOf, type Chapter, part } from './chapter.ts';
import { breachWords, slaWords } from './sla-words.ts';

/** Service levels and duties, a paragraph each, those the pack is known for first. */
export function slasChapter(book: Book): Chapter {
  const { famous } = book.plan.pack;
  const all = Object.values(book.plan.slas);
  const ordered = [...famous.flatMap((id) => all.filter((sla) => sla.id === id)), ...all.filter(({ id }) => !famous.includes(id))];
  return {
    id: 'slas',
    title: 'chapter.slas',
    lead: paragraph(book, book.say('sla.sealed-within', { length: millisecondsWords(book, book.plan.pack.sealedWithin) })),
    articles: ordered.map((sla) =>
      article(book, `slas/${sla.id}`, sla, () => [
        paragraph(book, ...slaWords(book, sla)),
        boundsOf(book, sla),
        part(book, 'part.breach', paragraph(book, ...breachWords(book, sla))),
      ]),
    ),
  };
}

/** The famous ones in one sentence each, for the first page. */
export function famousBlock(book: Book): Html | undefined {
  const { famous } = book.plan.pack;
  const items = famous.flatMap((id) => {
    const sla = book.plan.slas[id];
    if (!sla) return [];
    const name = book.link(`slas/${id}`, book.text(sla.title, `slas/${id}/title`));
    return [element('li', {}, element('b', {}, name), element('p', {}, book.speech.sentences(slaWords(book, sla)[0])))];
  });
  return items.length === 0
    ? undefined
    : element(
        'section',
        { class: 'famous', 'aria-labelledby': 'famous' },
        element('h2', { id: 'famous' }, book.say('chapter.famous')),
        element('ul', {}, items),
      );
}
