import type { PlanRequirement } from '@guicheng/definition';
import type { Book } from '../book.ts';
import { element, type Html } from '../markup.ts';

/** A row's clauses, each with the title of its document. */
export function clausesOf(book: Book, row: PlanRequirement): readonly Html[] {
  return row.clauses.map(({ document, clause }) => {
    const title = book.text(book.plan.pack.documents[document]!.title, `pack/documents/${document}/title`);
    return book.say('clause.cite', { document: book.link(`documents/${document}`, title), clause: element('b', {}, clause) });
  });
}

/** The title of a row of the register, linked. */
export function rowName(book: Book, id: string): Html {
  return book.link(`requirements/${id}`, book.text(book.plan.requirements[id]!.title, `requirements/${id}/title`));
}

/** The clauses and rows a definition rests on. */
export function basisOf(book: Book, satisfies: readonly string[]): Html | undefined {
  if (satisfies.length === 0) return undefined;
  const clauses = new Map(satisfies.flatMap((id) => clausesOf(book, book.plan.requirements[id]!).map((clause) => [String(clause), clause] as const)));
  return element(
    'p',
    { class: 'basis' },
    book.speech.sentences(
      book.say('clause.basis', { clauses: book.speech.list([...clauses.values()]) }),
      book.say('clause.requirement', { rows: book.speech.list(satisfies.map((id) => rowName(book, id))) }),
    ),
  );
}
