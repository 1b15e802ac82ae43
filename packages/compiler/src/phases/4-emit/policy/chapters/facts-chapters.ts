import type { PlanTemplate } from '@guicheng/definition';
import { type Book, paragraph } from '../book.ts';
import { type Content, element, type Html } from '../markup.ts';
import { eventWords } from '../words/event-words.ts';
import { findField } from '../words/find-field.ts';
import { millisecondsWords } from '../words/length-words.ts';
import { nameOf } from '../words/names.ts';
import { fieldValueText } from '../words/value-text.ts';
import { article, type Chapter } from './chapter.ts';
import { fieldItem } from './field-item.ts';

/** Facts from outside: who reports them, whose time counts, what they carry. */
export function eventsChapter(book: Book): Chapter {
  const { say } = book;
  return {
    id: 'events',
    title: 'chapter.events',
    articles: Object.values(book.plan.events).map((event) =>
      article(book, `events/${event.id}`, event, () => {
        const { derived, payload, trust } = event;
        const told = derived && {
          from: eventWords(book, derived.from),
          until: eventWords(book, derived.until),
          length: millisecondsWords(book, derived.every),
        };
        const by = payload[event.by];
        const items = Object.values(payload).map((field) => fieldItem(book, field, { payload }, `events/${event.id}/payload/${field.id}`));
        return [
          paragraph(
            book,
            say(`event.trust-${trust.time}`),
            told && say('event.derived', told),
            by && say('event.by', { field: book.text(by.title, `events/${event.id}/by`) }),
          ),
          items.length > 0 && [paragraph(book, say('event.payload')), element('ul', {}, items)],
        ];
      }),
    ),
  };
}

/** Reference tables with their columns and rows. */
export function tablesChapter(book: Book): Chapter {
  const { say } = book;
  return {
    id: 'tables',
    title: 'chapter.tables',
    articles: Object.values(book.plan.tables).map((table) =>
      article(book, `tables/${table.id}`, table, () => {
        const columns = Object.values(table.columns);
        const key = table.columns[table.key];
        const rows = Object.values(table.rows);
        const head = columns.map((column) => element('th', { scope: 'col' }, book.text(column.title, `tables/${table.id}/columns/${column.id}`)));
        const cell = (row: (typeof rows)[number], id: string) => (row[id] === undefined ? '' : fieldValueText(book, table.columns[id]!, row[id]));
        return [
          paragraph(
            book,
            table.source === 'host' ? say('table.host') : say('table.rows', { count: rows.length }),
            key && say('table.key', { column: book.text(key.title, `tables/${table.id}/key`) }),
          ),
          rows.length > 0 &&
            element(
              'table',
              {},
              element('thead', {}, element('tr', {}, head)),
              element(
                'tbody',
                {},
                rows.map((row) =>
                  element(
                    'tr',
                    {},
                    columns.map(({ id }) => element('td', {}, cell(row, id))),
                  ),
                ),
              ),
            ),
        ];
      }),
    ),
  };
}

/** Notices, letters and print-outs, with the places where something is filled in named. */
export function templatesChapter(book: Book): Chapter {
  const { say } = book;
  return {
    id: 'templates',
    title: 'chapter.templates',
    articles: Object.values(book.plan.templates).map((template) =>
      article(book, `templates/${template.id}`, template, () => [
        paragraph(
          book,
          say(`template.${template.purpose}`),
          template.form === undefined ? undefined : say('template.form', { form: nameOf(book, 'forms', template.form) }),
          template.procedure === undefined ? undefined : say('template.procedure', { procedure: nameOf(book, 'procedures', template.procedure) }),
        ),
        template.subjectLine &&
          paragraph(
            book,
            say('template.subject', { subject: filled(book, template, book.text(template.subjectLine, `templates/${template.id}/subjectLine`))[0] }),
          ),
        element(
          'blockquote',
          {},
          filled(book, template, book.text(template.body, `templates/${template.id}/body`)).map((line) => element('p', {}, line)),
        ),
      ]),
    ),
  };
}

/** The lines of a text, what is filled in named by its field; blocks that only decide whether a line is there are left out. */
function filled(book: Book, template: PlanTemplate, text: string): readonly Html[] {
  const procedure = template.procedure === undefined ? undefined : book.plan.procedures[template.procedure];
  const form = book.plan.forms[template.form ?? procedure?.form ?? ''];
  let list = '';
  return text
    .split('\n')
    .map((line) =>
      line.split(/(\{\{[^}]*\}\})/).flatMap((piece): readonly Content[] => {
        if (!piece.startsWith('{{')) return piece === '' ? [] : [piece];
        const inner = piece.slice(2, -2).trim();
        if (inner.startsWith('#each ')) list = inner.slice(6).replace(/^form\./, '');
        if (/^[#/]|^else$/.test(inner)) return [];
        const path = inner.split(' ').at(-1) ?? '';
        const inList = list === '' ? undefined : findField(form?.fields, [...list.split('.'), path]);
        const field = inList ?? findField(form?.fields, path.replace(/^form\./, '').split('.'));
        const key = path === 'case.number' ? 'template.number' : path === 'at' ? 'template.at' : path === 'item' ? 'template.item' : 'template.blank';
        return [element('i', {}, field ? book.text(field.title, `templates/${template.id}`) : book.say(key))];
      }),
    )
    .filter((line) => line.length > 0)
    .map((line) => element('span', {}, line));
}
