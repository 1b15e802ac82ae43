import type { PlanForm, PlanSection } from '@guicheng/definition';
import { type Book, noteOf, paragraph } from '../book.ts';
import { type Content, element, type Html } from '../markup.ts';
import { conditionWords } from '../words/expression-words.ts';
import { nameOf } from '../words/names.ts';
import { article, boundsOf, type Chapter, part } from './chapter.ts';
import { fieldItem } from './field-item.ts';

/** Each form: what it is for, its sections and fields, its rules. */
export function formsChapter(book: Book): Chapter {
  return {
    id: 'forms',
    title: 'chapter.forms',
    articles: Object.values(book.plan.forms).map((form) =>
      article(book, `forms/${form.id}`, form, () => [
        opening(book, form),
        boundsOf(book, form),
        part(book, 'part.fields', ...sections(book, form)),
        rules(book, form),
      ]),
    ),
  };
}

function opening(book: Book, form: PlanForm): Html | undefined {
  const { say } = book;
  const uses = Object.values(book.plan.procedures).filter(
    ({ form: main, stages }) => main === form.id || Object.values(stages).some((stage) => stage.form === form.id),
  );
  return paragraph(
    book,
    uses.length > 0 ? say('form.purpose', { uses: book.speech.list(uses.map(({ id }) => nameOf(book, 'procedures', id))) }) : undefined,
    form.number === undefined ? undefined : say('form.number', { pattern: numberPattern(book, form.number) }),
    form.print === undefined ? undefined : say('form.print', { template: nameOf(book, 'templates', form.print) }),
  );
}

const MARKS = new Set(['year', 'month', 'day', 'sequence']);

function numberPattern(book: Book, pattern: string): Content {
  return pattern
    .split(/(\{\w+\})/)
    .map((piece) =>
      /^\{/.test(piece)
        ? element('i', {}, book.say(MARKS.has(piece.slice(1, -1)) ? (`form.number-${piece.slice(1, -1)}` as 'form.number-year') : 'form.number-other'))
        : piece,
    );
}

function sections(book: Book, form: PlanForm): readonly Content[] {
  const placed = new Set(Object.values(form.layout).flatMap(({ rows }) => rows.flat()));
  const others = Object.keys(form.fields).filter((id) => !placed.has(id));
  const fields = (ids: readonly string[]) =>
    element(
      'ul',
      {},
      ids.flatMap((id) => (form.fields[id] ? [fieldItem(book, form.fields[id], { form }, `forms/${form.id}/fields/${id}`)] : [])),
    );
  return [
    ...Object.values(form.layout).map((section) => [...sectionHead(book, form, section), fields(section.rows.flat())]),
    others.length > 0 && [placed.size > 0 && element('h5', {}, book.say('form.other-fields')), fields(others)],
  ];
}

function sectionHead(book: Book, form: PlanForm, section: PlanSection): readonly Content[] {
  const anchor = `forms/${form.id}/layout/${section.id}`;
  return [
    element('h5', { id: anchor }, book.text(section.title, `${anchor}/title`)),
    section.showWhen && paragraph(book, book.say('form.section-when', { condition: conditionWords(book, section.showWhen, { form }) })),
    noteOf(book, section.note, anchor),
  ];
}

function rules(book: Book, form: PlanForm): Content {
  const { say } = book;
  const items = Object.entries(form.rules).map(([id, { check, when, message }]) => {
    const condition = conditionWords(book, check, { form });
    const rule = when ? say('form.rule-when', { when: conditionWords(book, when, { form }), condition }) : say('form.rule-check', { condition });
    const anchor = `forms/${form.id}/rules/${id}`;
    return element('li', { id: anchor }, book.speech.sentences(rule, say('form.rule-message', { message: book.text(message, `${anchor}/message`) })));
  });
  return part(book, 'part.rules', items.length > 0 && element('ol', {}, items));
}
