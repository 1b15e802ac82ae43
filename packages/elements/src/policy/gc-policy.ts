import type { Instant, Locale, Plan } from '@guicheng/definition';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { titlesOf } from '../case/titles.ts';
import { sayInstant } from '../clock/say-time.ts';
import { machineClock } from '../clock/ticker.ts';
import { type Standing, sayStanding, standingStyles } from '../standing/say-standing.ts';
import { SpokenLanguage } from '../text/spoken-language.ts';
import { fillText } from '../text/texts.ts';
import { theme } from '../theme/theme.ts';
import { workStyles } from '../theme/work-styles.ts';
import { cutAtHits, findArticles, wordsOf } from './find-articles.ts';
import { POLICY_CHAPTERS, type PolicyArticle, type PolicyChapter, type PolicyClause, type PolicyPiece } from './policy-article.ts';
import { policyArticles } from './policy-articles.ts';
import { policyTexts } from './policy-locales.ts';
import { policyStyles } from './policy-styles.ts';
import type { PolicyTexts } from './policy-texts.ts';

/** Events of a policy. */
export interface GcPolicyEvents {
  readonly 'gc-article': CustomEvent<{ readonly anchor: string; readonly open: boolean }>;
  readonly 'gc-clause': CustomEvent<{ readonly document: string; readonly clause: string }>;
  readonly 'gc-retry': CustomEvent<Record<string, never>>;
}

/**
 * The definitions of a plan as policy: an article each, found by their words or by the clause they rest on, with links from one to
 * another. Conditions are told by the full text, which the host may link to.
 *
 * @fires gc-article `{ anchor, open }` when an article is opened or closed.
 * @fires gc-clause `{ document, clause }` when the articles that rest on a clause are asked for.
 * @fires gc-retry `{}` when what could not be loaded is asked for again.
 * @csspart article one definition as an article
 * @csspart search the row with the search
 */
export class GcPolicy extends LitElement {
  static override styles = [theme, workStyles, standingStyles, policyStyles];
  static override properties = {
    plan: { attribute: false },
    bookOf: { attribute: false },
    clauseOf: { attribute: false },
    asOf: { attribute: false },
    chapters: { attribute: false },
    article: {},
    heading: {},
    standing: {},
    locale: {},
    query: { state: true },
    chapter: { state: true },
    clause: { state: true },
    opened: { state: true },
  };

  declare plan: Plan | undefined;
  /** Where the full text of a place of the pack is; absent where there is none. */
  declare bookOf: ((place: string) => string | undefined) | undefined;
  /** Where the wording of a clause is; absent where there is none. */
  declare clauseOf: ((clause: Pick<PolicyClause, 'document' | 'clause'>) => string | undefined) | undefined;
  /** When what is shown was true; said while offline. */
  declare asOf: Instant | undefined;
  /** The chapters shown; all where absent. */
  declare chapters: readonly PolicyChapter[] | undefined;
  /** The article that is opened and scrolled to, such as `slas/daily-summary`. */
  declare article: string | undefined;
  declare heading: string;
  declare standing: Standing;
  declare locale: Locale | undefined;
  declare query: string;
  declare chapter: PolicyChapter | undefined;
  declare clause: PolicyClause | undefined;
  declare opened: ReadonlySet<string>;
  #articles: readonly PolicyArticle[] = [];

  constructor() {
    super();
    this.heading = '';
    this.standing = 'ready';
    this.query = '';
    this.opened = new Set();
    new SpokenLanguage(this);
  }

  get #locale(): Locale {
    return this.locale ?? (document.documentElement.lang || 'zh-CN');
  }

  get #texts(): PolicyTexts {
    return policyTexts(this.#locale);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { plan, chapters = POLICY_CHAPTERS } = this;
    if (changed.has('plan') || changed.has('locale') || changed.has('chapters')) {
      const pen = plan && { plan, locale: this.#locale, texts: this.#texts, titles: titlesOf(plan, this.#locale) };
      this.#articles = pen ? policyArticles(pen).filter(({ chapter }) => chapters.includes(chapter)) : [];
    }
    if (changed.has('article') && this.article) void this.show(this.article);
  }

  /** Opens an article, takes whatever hides it away, and gives it the focus. */
  async show(anchor: string): Promise<void> {
    if (!this.#picked().some((one) => one.anchor === anchor)) {
      this.query = '';
      this.chapter = undefined;
      this.clause = undefined;
    }
    this.opened = new Set([...this.opened, anchor]);
    await this.updateComplete;
    const summary = this.renderRoot.querySelector<HTMLElement>(`[data-anchor="${CSS.escape(anchor)}"] > summary`);
    summary?.scrollIntoView({ block: 'nearest' });
    summary?.focus();
  }

  #picked(): readonly PolicyArticle[] {
    return findArticles(this.#articles, { query: this.query, chapter: this.chapter, clause: this.clause });
  }

  protected override render(): TemplateResult {
    const texts = this.#texts;
    const at = this.asOf === undefined ? undefined : sayInstant(this.asOf, machineClock.now(), this.#locale, this.plan?.pack.timeZone ?? 'UTC');
    const silent = this.standing === 'loading' || this.standing === 'failed';
    return html`<h2>${this.heading || texts.heading}</h2>
      ${sayStanding({ standing: this.standing, locale: this.#locale, at, retry: () => this.#fire('gc-retry', {}) })}
      <div aria-busy=${String(this.standing === 'loading')}>
        ${this.#articles.length ? this.#contents(texts) : silent ? nothing : html`<p class="muted empty">${texts.empty}</p>`}
      </div>`;
  }

  #contents(texts: PolicyTexts): TemplateResult {
    const picked = this.#picked();
    const present = POLICY_CHAPTERS.filter((chapter) => this.#articles.some((article) => article.chapter === chapter));
    return html`<div class="bar" role="search" part="search">
        <input type="search" aria-label=${texts.search} placeholder=${texts.search} .value=${this.query} @input=${(event: Event) => {
          this.query = (event.target as HTMLInputElement).value;
        }}>
        <div class="chapters" role="group" aria-label=${texts.chapters}>
          ${[undefined, ...present].map(
            (chapter) =>
              html`<button type="button" aria-pressed=${String(this.chapter === chapter)} @click=${() => {
                this.chapter = chapter;
              }}>${chapter ? texts[chapter] : texts.all}</button>`,
          )}
        </div>
        ${
          this.clause
            ? html`<p class="only">${fillText(texts.onlyClause, { clause: this.clause.text })} <button type="button" class="link" @click=${() => this.#rest(undefined)}>${texts.clearClause}</button></p>`
            : nothing
        }
      </div>
      <p class="small muted" role="status">${picked.length ? fillText(texts.found, { n: picked.length }) : texts.nothing}</p>
      ${present.map((chapter) => this.#chapter(chapter, picked))}`;
  }

  #chapter(chapter: PolicyChapter, picked: readonly PolicyArticle[]): TemplateResult | typeof nothing {
    const own = picked.filter((article) => article.chapter === chapter);
    if (!own.length) return nothing;
    return html`<h3>${this.#texts[chapter]}</h3><ul class="articles">${repeat(
      own,
      ({ anchor }) => anchor,
      (article) => html`<li>${this.#article(article)}</li>`,
    )}</ul>`;
  }

  #article(article: PolicyArticle): TemplateResult {
    const { anchor, title } = article;
    const open = this.opened.has(anchor);
    return html`<details part="article" data-anchor=${anchor} .open=${open} @toggle=${(event: Event) => this.#toggle(event, anchor)}>
      <summary><span class="name">${this.#marked(title)}</span></summary>
      ${open ? this.#inside(article) : nothing}
    </details>`;
  }

  #inside({ anchor, note, facts, clauses }: PolicyArticle): TemplateResult {
    const texts = this.#texts;
    const book = this.bookOf?.(anchor);
    return html`<div class="article">
      ${note ? html`<p class="note">${this.#marked(note)}</p>` : nothing}
      <dl>
        ${facts.map(({ label, items }) => html`<dt>${label}</dt><dd>${items.length === 1 ? this.#pieces(items[0] ?? []) : html`<ol>${items.map((item) => html`<li>${this.#pieces(item)}</li>`)}</ol>`}</dd>`)}
        ${clauses.length ? html`<dt>${texts.basis}</dt><dd class="clauses">${clauses.map((clause) => this.#clause(clause))}</dd>` : nothing}
      </dl>
      ${book ? html`<p class="full small"><a href=${book}>${texts.book}</a></p>` : nothing}
    </div>`;
  }

  #clause(clause: PolicyClause): TemplateResult {
    const wording = this.clauseOf?.(clause);
    return html`<span><button type="button" class="link" @click=${() => this.#rest(clause)}>${this.#marked(clause.text)}</button>${
      wording ? html` <a class="small" href=${wording} aria-label="${this.#texts.text} ${clause.text}">${this.#texts.text}</a>` : nothing
    }</span>`;
  }

  #pieces(pieces: readonly PolicyPiece[]): readonly (TemplateResult | readonly unknown[])[] {
    return pieces.map((piece) => {
      if (typeof piece === 'string') return this.#marked(piece);
      const known = this.#articles.some(({ anchor }) => anchor === piece.anchor);
      return known
        ? html`<button type="button" class="link" @click=${() => void this.show(piece.anchor)}>${this.#marked(piece.text)}</button>`
        : this.#marked(piece.text);
    });
  }

  #marked(text: string): readonly unknown[] {
    return cutAtHits(text, wordsOf(this.query)).map((piece, index) => (index % 2 ? html`<mark>${piece}</mark>` : piece));
  }

  #rest(clause: PolicyClause | undefined): void {
    this.clause = clause;
    this.chapter = undefined;
    this.query = '';
    if (clause) this.#fire('gc-clause', { document: clause.document, clause: clause.clause });
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(clause ? '.only button' : 'input')?.focus());
  }

  #toggle(event: Event, anchor: string): void {
    const { open } = event.target as HTMLDetailsElement;
    if (open !== this.opened.has(anchor)) this.opened = new Set(open ? [...this.opened, anchor] : [...this.opened].filter((one) => one !== anchor));
    this.#fire('gc-article', { anchor, open });
  }

  #fire<Name extends keyof GcPolicyEvents>(name: Name, detail: GcPolicyEvents[Name]['detail']): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}
