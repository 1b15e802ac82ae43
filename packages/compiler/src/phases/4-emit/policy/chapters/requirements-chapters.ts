import type { PlanRequirement } from '@guicheng/definition';
import { type Book, paragraph } from '../book.ts';
import { type Content, element, type Html } from '../markup.ts';
import type { SentenceKey } from '../sentences/sentence-key.ts';
import { clausesOf, rowName } from './basis.ts';
import { type Article, article, type Chapter } from './chapter.ts';

/** Every row of the register: what is demanded, by which clause, and what satisfies it. */
export function requirementsChapter(book: Book): Chapter {
  return {
    id: 'requirements',
    title: 'chapter.requirements',
    articles: Object.values(book.plan.requirements).map((row) =>
      article(book, `requirements/${row.id}`, { title: row.title, satisfies: [] }, () => rowWords(book, row)),
    ),
  };
}

function rowWords(book: Book, row: PlanRequirement): Content {
  const { say, speech } = book;
  const place = `requirements/${row.id}`;
  const clauses = row.clauses.length === 0 ? undefined : say('clause.basis', { clauses: speech.list(clausesOf(book, row)) });
  const regime = book.plan.pack.regimes[row.regime];
  return [
    element('p', {}, element('span', { class: 'kind' }, say(`requirement.kind.${row.kind}`)), ' ', book.text(row.text, `${place}/text`)),
    row.interpreted && paragraph(book, say('requirement.interpreted')),
    row.conflictsWith.length > 0 &&
      paragraph(book, say('requirement.conflicts', { rows: speech.list(row.conflictsWith.map((id) => rowName(book, id))) }), resolution(book, row)),
    row.exempt && paragraph(book, say('requirement.exempt', { reason: book.text(row.exempt, `${place}/exempt`) })),
    element(
      'p',
      { class: 'basis' },
      speech.sentences(clauses, regime && say('requirement.regime', { regime: book.text(regime.title, `pack/regimes/${row.regime}`) }), satisfied(book, row)),
    ),
  ];
}

function satisfied(book: Book, row: PlanRequirement): Html | undefined {
  if (row.satisfiedBy.length > 0)
    return book.say('requirement.satisfied', { places: book.speech.list(row.satisfiedBy.map((place) => placeName(book, place))) });
  if (row.exempt) return undefined;
  return book.say(row.planned ? 'requirement.planned' : 'requirement.open');
}

function resolution(book: Book, row: PlanRequirement): Html | undefined {
  return row.resolution && book.say('requirement.resolution', { resolution: book.text(row.resolution, `requirements/${row.id}/resolution`) });
}

/** `approvals/expense-200#review` as the title of its part, linked; chapters before this one have named every article. */
function placeName(book: Book, place: string): Html {
  const [written = '', inside] = place.split('#');
  // The folder is called data, what stands in it a table.
  const definition = written.replace(/^data\//, 'tables/');
  const title = book.calledAt(definition) ?? book.calledAt(`events/${definition.split('/').at(-1)}`) ?? '';
  const folder = definition.startsWith('procedures/') ? 'stages' : definition.startsWith('forms/') ? 'fields' : 'blocks';
  return book.link(inside === undefined ? definition : `${definition}/${folder}/${inside}`, title);
}

/** Interpretations, plans, exemptions and conflicts, so that an auditor need not hunt for them. */
export function listsChapter(book: Book): Chapter {
  const rows = Object.values(book.plan.requirements);
  const text = (row: PlanRequirement) => book.text(row.text, `requirements/${row.id}/text`);
  return {
    id: 'lists',
    title: 'chapter.lists',
    articles: [
      rowList(
        book,
        'interpreted',
        'part.interpreted',
        rows.filter(({ interpreted }) => interpreted),
        text,
      ),
      rowList(
        book,
        'planned',
        'part.planned',
        rows.filter(({ planned }) => planned),
        text,
      ),
      rowList(
        book,
        'exempt',
        'part.exempt',
        rows.filter(({ exempt }) => exempt),
        (row) => book.text(row.exempt!, `requirements/${row.id}/exempt`),
      ),
      rowList(
        book,
        'conflicts',
        'part.conflicts',
        rows.filter(({ conflictsWith, resolution: said }) => conflictsWith.length > 0 || said),
        (row) =>
          book.speech.sentences(
            row.conflictsWith.length === 0
              ? undefined
              : book.say('requirement.conflicts', { rows: book.speech.list(row.conflictsWith.map((id) => rowName(book, id))) }),
            resolution(book, row),
          ),
      ),
    ],
  };
}

function rowList(book: Book, id: string, key: SentenceKey, rows: readonly PlanRequirement[], say: (row: PlanRequirement) => Content): Article {
  const lead = rows.length === 0 ? book.say('lists.none') : book.say('lists.count', { count: rows.length });
  const items = rows.map((row) => element('li', {}, rowName(book, row.id), ' ', element('span', {}, say(row))));
  return {
    anchor: `lists/${id}`,
    title: String(book.say(key)),
    body: element('div', {}, paragraph(book, lead), items.length > 0 && element('ol', {}, items)),
  };
}

/** The documents everything is cited from. */
export function documentsArticle(book: Book): readonly Html[] {
  return Object.entries(book.plan.pack.documents).map(([id, { title, publisher, note }]) =>
    element(
      'li',
      { id: `documents/${id}` },
      book.say('document.line', { title: book.text(title, `pack/documents/${id}/title`) }),
      publisher && [' ', book.say('document.publisher', { publisher: book.text(publisher, `pack/documents/${id}/publisher`) })],
      note && [' ', book.text(note, `pack/documents/${id}/note`)],
    ),
  );
}
