import { zoneOf } from '@guicheng/calendar';
import type { Instant, Locale } from '@guicheng/definition';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { sayInstant, sayLength } from '../clock/say-time.ts';
import { type HostClock, machineClock, Ticker } from '../clock/ticker.ts';
import { SpokenLanguage } from '../text/spoken-language.ts';
import { fillText } from '../text/texts.ts';
import { textsOf } from '../text/texts-of.ts';
import { theme } from '../theme/theme.ts';
import { workStyles } from '../theme/work-styles.ts';
import { orderTasks, pickTasks, taskTone, type WorklistView } from './order-tasks.ts';
import type { WorklistTask } from './worklist-task.ts';
import { WORKLIST_TEXTS } from './worklist-texts.ts';

const VIEWS: readonly WorklistView[] = ['all', 'breached', 'today'];
const PAGE = 30;

/**
 * What one person can act on now, in the order it is due, what is past due marked. Rows are links, so that they open in a new
 * tab and by keyboard like any other.
 *
 * @slot empty Replaces the sentence shown when nothing waits.
 * @csspart row one task
 * @csspart filter the buttons of saved views
 */
export class GcWorklist extends LitElement {
  static override styles = [
    theme,
    workStyles,
    css`
    .bar { display: flex; flex-wrap: wrap; gap: .5rem .75rem; align-items: center; margin-bottom: .75rem; }
    .bar input { flex: 1 1 12rem; min-width: 0; width: auto; }
    .views { display: flex; flex-wrap: wrap; gap: .25rem; }
    .views button { padding: .375rem .75rem; border-color: var(--line); }
    .views button[aria-pressed='true'] { border-color: var(--accent); color: var(--accent); font-weight: 600; }
    li + li { border-top: 1px solid var(--line); }
    a.row { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: .125rem 1rem; padding: .75rem; margin: 0 -.75rem; color: inherit; text-decoration: none; border-radius: var(--radius); }
    a.row:hover { background: var(--soft); }
    a.row:hover .act { text-decoration: underline; }
    .act { color: var(--accent); font-weight: 600; }
    .subject { grid-column: 1; display: -webkit-box; -webkit-line-clamp: 2; -webkit-box-orient: vertical; overflow: hidden; }
    .due { text-align: end; }
    .due.breached, .due.soon { color: var(--tone); font-weight: 600; }
    .meta { grid-column: 1 / -1; }
    .mark { color: var(--error); font-weight: 600; }
    .empty { padding: 1.5rem 0; text-align: center; color: var(--muted); }
    .more { width: 100%; margin-top: .5rem; }
    :host { container-type: inline-size; }
    @container (width < 420px) { a.row { grid-template-columns: minmax(0, 1fr); margin: 0; padding: .75rem 0; } .due { text-align: start; order: 1; } .meta { order: 2; } }
    `,
  ];
  static override properties = {
    tasks: { attribute: false },
    clock: { attribute: false },
    locale: {},
    timeZone: { attribute: 'time-zone' },
    filter: { type: Boolean },
    query: { state: true },
    view: { state: true },
    shown: { state: true },
  };

  declare tasks: readonly WorklistTask[];
  declare clock: HostClock;
  declare locale: Locale | undefined;
  declare timeZone: string;
  /** Whether the search and the choice of views are there. */
  declare filter: boolean;
  declare query: string;
  declare view: WorklistView;
  declare shown: number;

  constructor() {
    super();
    this.tasks = [];
    this.clock = machineClock;
    this.timeZone = 'UTC';
    this.filter = false;
    this.query = '';
    this.view = 'all';
    this.shown = PAGE;
    new Ticker(this, 15_000);
    new SpokenLanguage(this);
  }

  get #locale(): Locale {
    return this.locale ?? (document.documentElement.lang || 'zh-CN');
  }

  protected override render(): TemplateResult {
    const texts = textsOf('worklist', WORKLIST_TEXTS, this.#locale);
    const now = this.clock.now();
    const zone = zoneOf(this.timeZone);
    const endOfDay = zone.instantOf(zone.dayAt(now) + 1, 0);
    const picked = orderTasks(pickTasks(this.tasks, { query: this.query, view: this.view, now, endOfDay }));
    const rows = picked.slice(0, this.shown);
    return html`${this.filter && this.tasks.length ? this.#bar(now) : nothing}
      <p class="silent" role="status">${fillText(texts.count, { n: picked.length })}</p>
      ${
        rows.length
          ? html`<ol>${repeat(
              rows,
              (task) => task.key,
              (task) => this.#row(task, now),
            )}</ol>`
          : html`<div class="empty">${this.tasks.length ? texts.nothingFits : html`<slot name="empty">${texts.empty}</slot>`}</div>`
      }
      ${picked.length > rows.length ? html`<button type="button" class="more" @click=${() => this.#more()}>${fillText(texts.more, { n: picked.length - rows.length })}</button>` : nothing}`;
  }

  #bar(now: Instant): TemplateResult {
    const texts = textsOf('worklist', WORKLIST_TEXTS, this.#locale);
    const breached = this.tasks.filter((task) => taskTone(task, now) === 'breached').length;
    return html`<div class="bar" part="filter">
      <input type="search" aria-label=${texts.filter} placeholder=${texts.filter} .value=${this.query} @input=${(event: Event) => this.#find(event)}>
      <div class="views" role="group" aria-label=${texts.views}>
        ${VIEWS.map(
          (view) => html`<button type="button" aria-pressed=${String(this.view === view)} @click=${() => this.#look(view)}>
            ${texts[view]}${view === 'breached' && breached ? html` <span class="badge breached">${breached}</span>` : nothing}
          </button>`,
        )}
      </div>
    </div>`;
  }

  #row(task: WorklistTask, now: Instant): TemplateResult {
    const texts = textsOf('worklist', WORKLIST_TEXTS, this.#locale);
    const tone = taskTone(task, now);
    const said = (at: Instant) => sayInstant(at, now, this.#locale, this.timeZone);
    return html`<li><a class="row" part="row" href=${task.href}>
      <span class="act">${task.act}</span>
      <span class="due figures small ${tone}">${
        task.dueAt === undefined
          ? nothing
          : html`${fillText(texts.due, { at: said(task.dueAt) })} · ${fillText(tone === 'breached' ? texts.past : texts.left, { length: sayLength(task.dueAt - now, this.#locale) })}`
      }</span>
      <span class="subject">${task.mark ? html`<span class="mark">${task.mark}</span> ` : nothing}${task.subject}</span>
      <span class="meta small muted">${[task.number, task.kind, task.responsible && fillText(texts.responsible, { name: task.responsible }), fillText(texts.since, { at: said(task.since) })].filter(Boolean).join(' · ')}</span>
    </a></li>`;
  }

  #find(event: Event): void {
    this.query = (event.target as HTMLInputElement).value;
    this.shown = PAGE;
  }

  #look(view: WorklistView): void {
    this.view = view;
    this.shown = PAGE;
  }

  async #more(): Promise<void> {
    const first = this.shown;
    this.shown += PAGE;
    await this.updateComplete;
    this.renderRoot.querySelectorAll<HTMLElement>('a.row')[first]?.focus();
  }
}
