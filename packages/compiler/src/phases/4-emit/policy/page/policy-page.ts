import type { Locale, Plan } from '@guicheng/definition';
import { type Book, createBook, paragraph } from '../book.ts';
import { approvalsChapter } from '../chapters/approvals-chapter.ts';
import { calendarsChapter } from '../chapters/calendars-chapter.ts';
import type { Article, Chapter } from '../chapters/chapter.ts';
import { eventsChapter, tablesChapter, templatesChapter } from '../chapters/facts-chapters.ts';
import { formsChapter } from '../chapters/forms-chapter.ts';
import { organizationChapter } from '../chapters/organization-chapter.ts';
import { proceduresChapter } from '../chapters/procedures-chapter.ts';
import { documentsArticle, listsChapter, requirementsChapter } from '../chapters/requirements-chapters.ts';
import { famousBlock, slasChapter } from '../chapters/slas-chapter.ts';
import { element, type Html, html } from '../markup.ts';
import type { SentenceKey } from '../sentences/sentence-key.ts';
import { createSpeech } from '../speech.ts';
import { dateText } from '../words/value-text.ts';
import { checkVisibleText } from './check-visible-text.ts';

/** The book in one locale. */
export interface PolicyPage {
  readonly locale: Locale;
  readonly text: string;
  /** Conditions quoted as they are written, because there are no words for their shape. */
  readonly quoted: readonly string[];
}

const LANGUAGES: { readonly [locale: Locale]: string } = { 'zh-CN': '简体中文', 'zh-TW': '繁體中文', en: 'English' };

/** Writes the book in `locale`; `heard` is told each sentence used. Throws a `PolicyError` where an id would be printed or a text is missing. */
export function policyPage(plan: Plan, locale: Locale, heard?: (key: SentenceKey) => void): PolicyPage {
  const book = createBook(plan, createSpeech(locale, heard));
  // The register names what satisfies its rows, so it is written after everything it names.
  const chapters = [
    slasChapter(book),
    proceduresChapter(book),
    approvalsChapter(book),
    formsChapter(book),
    organizationChapter(book),
    calendarsChapter(book),
    eventsChapter(book),
    tablesChapter(book),
    templatesChapter(book),
    requirementsChapter(book),
    listsChapter(book),
  ].filter(({ articles }) => articles.length > 0);
  const title = book.text(plan.pack.title, 'pack/title');
  const main = element(
    'main',
    { id: 'text', tabindex: '-1' },
    famousBlock(book),
    chapters.map((chapter, index) => chapterHtml(book, chapter, index + 1)),
    element('section', { id: 'documents' }, element('h2', {}, book.say('part.documents')), element('ul', {}, documentsArticle(book))),
  );
  const body = element(
    'body',
    {},
    element('a', { class: 'skip', href: '#text' }, book.say('book.skip')),
    pageHeader(book, title),
    element('div', { class: 'columns' }, contents(book, chapters), main),
  );
  const head = element(
    'head',
    {},
    element('meta', { charset: 'utf-8' }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('title', {}, book.say('book.title', { title })),
    element('link', { rel: 'stylesheet', href: 'policy.css' }),
    html('\n'),
    element('script', { src: 'policy.js', defer: '' }),
  );
  checkVisibleText(plan, locale, String(body));
  return { locale, text: `<!doctype html>\n${element('html', { lang: locale }, head, '\n', body)}\n`, quoted: book.quoted };
}

function pageHeader(book: Book, title: string): Html {
  const { pack } = book.plan;
  const { say } = book;
  const documents = Object.entries(pack.documents).map(([id, document]) =>
    book.link(`documents/${id}`, say('document.line', { title: book.text(document.title, `pack/documents/${id}/title`) })),
  );
  const languages = pack.locales.map((locale) =>
    element(
      'a',
      { href: `${locale}.html`, hreflang: locale, lang: locale, 'aria-current': locale === book.speech.locale ? 'true' : undefined },
      LANGUAGES[locale] ?? locale,
    ),
  );
  return element(
    'header',
    {},
    pack.locales.length > 1 &&
      element(
        'nav',
        { class: 'languages', 'aria-label': String(say('book.language')) },
        languages.flatMap((language) => [language, ' ']),
      ),
    element('h1', {}, say('book.title', { title })),
    pack.note && element('p', { class: 'lead' }, book.text(pack.note, 'pack/note')),
    paragraph(
      book,
      say('book.version', { version: pack.version, date: dateText(book, pack.validFrom) }),
      documents.length > 0 ? say('book.basis', { documents: book.speech.list(documents) }) : undefined,
      ...pack.extends.map(({ id, version }) => say('book.extends', { pack: element('code', {}, id), version })),
    ),
    element(
      'form',
      { role: 'search', hidden: '', 'data-found': String(say('book.search-found')), 'data-none': String(say('book.search-none')) },
      element('label', { for: 'query' }, say('book.search')),
      element('input', { id: 'query', type: 'search', autocomplete: 'off', 'aria-describedby': 'hint' }),
      element('p', { id: 'hint', class: 'note' }, say('book.search-hint')),
      element('p', { id: 'status', role: 'status' }),
      element('ol', { id: 'found' }),
    ),
  );
}

function contents(book: Book, chapters: readonly Chapter[]): Html {
  const title = book.say('book.contents');
  const items = chapters.map(({ title: key, articles }, index) =>
    element(
      'li',
      {},
      element(
        'details',
        {},
        element('summary', {}, `${index + 1} `, book.say(key)),
        element(
          'ol',
          {},
          articles.map(({ anchor, title: name }) => element('li', {}, element('a', { href: `#${anchor}` }, name))),
        ),
      ),
    ),
  );
  return element('nav', { class: 'contents', 'aria-label': String(title) }, element('h2', {}, title), element('ol', {}, items));
}

function chapterHtml(book: Book, { id, title, lead, articles }: Chapter, number: number): Html {
  return element(
    'section',
    { id, 'aria-labelledby': `${id}-title` },
    element('h2', { id: `${id}-title` }, `${number} `, book.say(title)),
    lead,
    articles.map((each, index) => articleHtml(book, each, `${number}.${index + 1}`)),
  );
}

function articleHtml(book: Book, { anchor, title, body }: Article, number: string): Html {
  const seen = book.pointingAt(anchor).flatMap((from) => {
    const name = book.calledAt(from);
    return name === undefined ? [] : [element('a', { href: `#${from}` }, name)];
  });
  return element(
    'article',
    { id: anchor },
    element('h3', {}, element('a', { class: 'number', href: `#${anchor}` }, number), ' ', title),
    body,
    seen.length > 0 && element('p', { class: 'seen' }, book.say('clause.used-by', { places: book.speech.list(seen) })),
    '\n',
  );
}
