import type { Instant, Locale } from '@guicheng/definition';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { type HostClock, machineClock, Ticker } from '../clock/ticker.ts';
import { type Standing, sayStanding, standingStyles } from '../standing/say-standing.ts';
import { SpokenLanguage } from '../text/spoken-language.ts';
import { fillText } from '../text/texts.ts';
import { theme } from '../theme/theme.ts';
import { workStyles } from '../theme/work-styles.ts';
import { WindowedRows } from '../windowed/windowed-rows.ts';
import { bulkBar } from './bulk-bar.ts';
import { BulkRun } from './bulk-run.ts';
import { type FilterBar, filterBar, searchField } from './filter-bar.ts';
import { listHead } from './list-head.ts';
import { backToPlace, type ListPlace, placeIn } from './list-place.ts';
import { COLUMNS, columnWidths, type ListView, listView, type WorklistColumn } from './list-view.ts';
import { pickTime } from './pick-tasks.ts';
import { rowMove } from './row-keys.ts';
import { SavedViews } from './saved-views.ts';
import { SourceRows } from './source-rows.ts';
import { TaskIndex } from './task-index.ts';
import { taskRow } from './task-row.ts';
import { rowOf, type TaskRows, taskRows } from './task-rows.ts';
import { deselect, extendTo, keepSelected, NOTHING_SELECTED, selectAll, type TaskSelection, toggleTask } from './task-selection.ts';
import type { BulkDetail, BulkOutcome, WorklistAct } from './worklist-act.ts';
import { sameFilters, type WorklistFilters, type WorklistOrder, type WorklistView } from './worklist-filters.ts';
import { worklistTexts } from './worklist-locales.ts';
import type { WorklistSource } from './worklist-source.ts';
import { worklistStyles } from './worklist-styles.ts';
import type { WorklistTask } from './worklist-task.ts';

/** From so many rows on the head and the acts stay in sight. */
const LONG = 20;

/** Events of a worklist. */
export interface GcWorklistEvents {
  readonly 'gc-filter': CustomEvent<{ readonly filters: WorklistFilters; readonly order: WorklistOrder }>;
  readonly 'gc-views-change': CustomEvent<{ readonly views: readonly WorklistView[] }>;
  readonly 'gc-columns-change': CustomEvent<{ readonly columns: readonly WorklistColumn[] }>;
  readonly 'gc-bulk': CustomEvent<BulkDetail>;
  readonly 'gc-retry': CustomEvent<Record<string, never>>;
}

/**
 * What one person can act on now, in the order it is due, what is past due marked. Rows are links, so that they open in a new tab
 * and by keyboard like any other; arrows, Page Up, Page Down, Home and End go from one to the next. Where there are acts, Space
 * selects, Shift extends and Ctrl+A selects all that fit. Of half a million tasks only what is in sight is drawn.
 *
 * @slot empty Replaces the sentence shown when nothing waits.
 * @fires gc-filter `{ filters, order }` when other tasks are looked at, or in another order.
 * @fires gc-views-change `{ views }` when the person saved, renamed or removed a view; the host keeps them.
 * @fires gc-columns-change `{ columns }` when other columns are shown; the host keeps them.
 * @fires gc-bulk `{ act, tasks, report(key, outcome) }` when an act is done with what is selected; the host reports each task.
 * @fires gc-retry `{}` when what is shown has to be read again.
 * @csspart row one task
 * @csspart filter the buttons of saved views
 * @csspart bulk the bar of acts on what is selected
 */
export class GcWorklist extends LitElement {
  static override styles = [theme, workStyles, standingStyles, worklistStyles];
  static override properties = {
    tasks: { attribute: false },
    source: { attribute: false },
    clock: { attribute: false },
    asOf: { attribute: false },
    filters: { attribute: false },
    order: { attribute: false },
    views: { attribute: false },
    columns: { attribute: false },
    acts: { attribute: false },
    standing: {},
    locale: {},
    timeZone: { attribute: 'time-zone' },
    filter: { type: Boolean },
    opened: { state: true },
    selection: { state: true },
    asked: { state: true },
  };

  declare tasks: readonly WorklistTask[];
  /** Where tasks come from that the page does not hold; `tasks` are then not looked at. */
  declare source: WorklistSource | undefined;
  declare clock: HostClock;
  /** When what is shown was true; said while offline. */
  declare asOf: Instant | undefined;
  /** Which tasks are shown. */
  declare filters: WorklistFilters;
  declare order: WorklistOrder;
  /** Views the person saved. */
  declare views: readonly WorklistView[];
  /** What is shown besides the task itself. */
  declare columns: readonly WorklistColumn[];
  /** What can be done with several tasks at once; none where empty. */
  declare acts: readonly WorklistAct[];
  declare standing: Standing;
  declare locale: Locale | undefined;
  declare timeZone: string;
  /** Whether the search, the filters and the choice of views are there. */
  declare filter: boolean;
  /** The filters are unfolded. */
  declare opened: boolean;
  declare selection: TaskSelection;
  /** The act the person is asked about once more. */
  declare asked: WorklistAct | undefined;
  #index = new TaskIndex([]);
  #picked: readonly WorklistTask[] = [];
  #rows: TaskRows = taskRows([]);
  #fromSource: SourceRows | undefined;
  #run: BulkRun | undefined;
  /** Reported done since the list was last drawn: thousands may be, one after another. */
  readonly #done = new Set<string>();
  #at: { readonly key: string | undefined; readonly index: number } = { key: undefined, index: 0 };
  #before: ListPlace = { focused: undefined, first: undefined };
  #chosen: { readonly of: TaskSelection; readonly among: TaskRows; readonly tasks: readonly WorklistTask[] } | undefined;
  readonly #saved = new SavedViews(this);
  readonly #windowed = new WindowedRows(this, () => this.#list);

  constructor() {
    super();
    this.tasks = [];
    this.clock = machineClock;
    this.filters = {};
    this.order = { by: 'due' };
    this.views = [];
    this.columns = COLUMNS;
    this.acts = [];
    this.standing = 'ready';
    this.timeZone = 'UTC';
    this.filter = false;
    this.opened = false;
    this.selection = NOTHING_SELECTED;
    new Ticker(this, 15_000);
    new SpokenLanguage(this);
  }

  /** Reads what a source holds again; what is shown stays meanwhile. */
  async refresh(): Promise<void> {
    await this.#fromSource?.refresh();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#before = placeIn(this.renderRoot as ShadowRoot, this.#list);
    const before = this.#rows;
    if (this.#done.size) this.selection = deselect(this.selection, this.#done);
    this.#done.clear();
    if (this.source) this.#ask(this.source);
    else this.#pick();
    const { key, index } = this.#at;
    const found = rowOf(this.#rows, key, index);
    const there = found < 0 ? Math.min(index, Math.max(0, this.#rows.length - 1)) : found;
    this.#at = { key: this.#rows.at(there), index: there };
    const other = changed.has('filters') || changed.has('order');
    if (before === this.#rows || other) this.#before = { ...this.#before, first: undefined };
  }

  protected override updated(): void {
    const { focused } = this.#before;
    backToPlace(this.#before, this.#rows, this.#windowed, this.#list);
    const root = this.renderRoot as ShadowRoot;
    // Rows that moved or went away took the focus with them: it stays on the task, or on what stands in its place.
    if (focused !== undefined && !root.activeElement) this.#row(this.#at.key)?.querySelector<HTMLElement>('.row')?.focus({ preventScroll: true });
  }

  protected override render(): TemplateResult {
    const { texts, ...view } = this.#view();
    const rows = this.#rows;
    const standing = this.source && this.standing === 'ready' ? (this.#fromSource?.standing ?? 'loading') : this.standing;
    const at = this.asOf === undefined ? undefined : view.say(this.asOf);
    const retry = () => this.#retry();
    const total = this.source ? rows.length : this.tasks.length;
    const asked = Object.keys(this.filters).length > 0;
    const silent = standing === 'loading' || standing === 'failed';
    return html`${sayStanding({ standing, locale: this.#locale, at, retry })}
      ${this.filter && (total || asked) ? this.#bar({ texts, ...view }) : nothing}
      <p class="count small muted ${this.filter ? '' : 'silent'}" role="status">${silent ? nothing : fillText(rows.length === total ? texts.count : texts.countFit, { n: rows.length, total })}</p>
      ${
        rows.length
          ? this.#grid({ texts, ...view }, standing === 'loading')
          : silent
            ? nothing
            : html`<div class="empty">${asked ? texts.nothingFits : html`<slot name="empty">${texts.empty}</slot>`}</div>`
      }
      ${this.acts.length && rows.length ? this.#bulk() : nothing}`;
  }

  get #locale(): Locale {
    return this.locale ?? (document.documentElement.lang || 'zh-CN');
  }

  get #list(): HTMLElement | null {
    return this.hasUpdated ? this.renderRoot.querySelector('.rows') : null;
  }

  #row(key: string | undefined): HTMLElement | undefined {
    return ([...(this.#list?.children ?? [])] as HTMLElement[]).find(({ dataset }) => dataset['key'] === key);
  }

  #view(): ListView {
    const { timeZone, columns, acts } = this;
    return listView({ now: this.clock.now(), locale: this.#locale, timeZone, columns, selectable: acts.length > 0 });
  }

  #pick(): void {
    this.#fromSource = undefined;
    if (this.#index.tasks !== this.tasks) this.#index = new TaskIndex(this.tasks);
    const picked = this.#index.pick(this.filters, this.order, pickTime(this.clock.now(), this.timeZone));
    if (picked === this.#picked && this.#rows.length === picked.length) return;
    this.#picked = picked;
    this.#rows = taskRows(picked);
    // What is no longer shown is not acted on.
    this.selection = keepSelected(this.selection, picked);
  }

  #ask(source: WorklistSource): void {
    const { filters, order } = this;
    const last = this.#fromSource;
    const same = last && sameFilters(last.query.filters, filters) && last.query.order.by === order.by && last.query.order.descending === order.descending;
    if (!same || last.source !== source) {
      if (last && !same) this.selection = NOTHING_SELECTED;
      this.#fromSource = new SourceRows(source, { filters, order }, () => this.requestUpdate());
    }
    this.#rows = this.#fromSource!.rows;
  }

  #bar(view: ListView): TemplateResult {
    const bar: FilterBar = {
      filters: this.filters,
      order: this.order,
      choices: () => (this.#fromSource ? new TaskIndex(this.#fromSource.known) : this.#index).choices,
      opened: this.opened,
      open: (opened) => (this.opened = opened),
      filter: (filters) => this.#look(filters, this.order),
      put: (order) => this.#look(this.filters, order),
      show: (columns) => {
        this.columns = columns;
        this.#fire('gc-columns-change', { columns });
      },
      prepare: () => void this.#index.prepare(this.order),
    };
    const views = {
      views: this.views,
      filters: this.filters,
      texts: view.texts,
      breached: this.source ? 0 : this.#index.breached(view.now),
      look: bar.filter,
      keep: (kept: readonly WorklistView[]) => {
        this.views = kept;
        this.#fire('gc-views-change', { views: kept });
      },
    };
    return html`<div class="bar">${searchField(bar, view)} ${this.#saved.render(views)} ${filterBar(bar, view)}</div>`;
  }

  #grid(view: ListView, busy: boolean): TemplateResult {
    const rows = this.#rows;
    const { from, until, above, below } = this.#windowed.window(rows);
    this.#fromSource?.need(from, until);
    const at = this.#at.index;
    const drawn = Array.from({ length: until - from }, (_, index) => from + index);
    // The row that has the focus stays on the page where it would be, so that keys go on from it.
    if (this.#before.focused !== undefined && at < from) drawn.unshift(at);
    else if (this.#before.focused !== undefined && at >= until) drawn.push(at);
    const tabbable = drawn.includes(at) ? at : from;
    const refusals = this.#run?.refusals;
    const place = (key: string, index: number) => ({
      ...{ key, index, tabbable: index === tabbable, selected: this.selection.keys.has(key), refused: refusals?.get(key) },
      apart: index < from || index >= until ? this.#windowed.place(index) : undefined,
    });
    return html`<div role="grid" class=${`${view.selectable ? 'with-pick' : ''} ${rows.length > LONG ? 'long' : ''}`} aria-label=${view.texts.heading} aria-rowcount=${rows.length + 1} aria-multiselectable=${view.selectable ? 'true' : nothing}
      aria-busy=${String(busy)} .style=${`--columns: ${columnWidths(view)}`} @keydown=${(event: KeyboardEvent) => this.#key(event)} @click=${(event: MouseEvent) => this.#click(event)}>
      ${listHead(this.order, (order) => this.#look(this.filters, order), view)}
      <div role="rowgroup" class="rows" .style=${`padding-block: ${above}px ${below}px`} @focusin=${({ target }: FocusEvent) => this.#focused(target as HTMLElement)}>${repeat(
        drawn,
        (index) => rows.at(index),
        (index) => taskRow(rows.task(index), place(rows.at(index)!, index), view),
      )}</div></div>`;
  }

  #bulk(): TemplateResult {
    return bulkBar({
      acts: this.acts,
      selected: this.#selected(),
      count: this.selection.keys.size,
      all: this.#rows.length,
      run: this.#run,
      asked: this.asked,
      texts: worklistTexts(this.#locale),
      selectAll: (all) => (all ? void this.#selectAll() : this.#select(NOTHING_SELECTED)),
      ask: (act) => void this.#askAbout(act),
      go: (act) => this.#go(act),
    });
  }

  #selected(): readonly WorklistTask[] {
    const known = this.#chosen;
    if (known && known.of === this.selection && known.among === this.#rows) return known.tasks;
    const { keys } = this.selection;
    const tasks = keys.size ? (this.#fromSource?.known ?? this.#picked).filter(({ key }) => keys.has(key)) : [];
    this.#chosen = { of: this.selection, among: this.#rows, tasks };
    return tasks;
  }

  #look(filters: WorklistFilters, order: WorklistOrder): void {
    this.filters = filters;
    this.order = order;
    this.#fire('gc-filter', { filters, order });
  }

  #retry(): void {
    if (this.#fromSource) void this.#fromSource.refresh();
    this.#fire('gc-retry', {});
  }

  #focused(target: HTMLElement): void {
    const { key, index } = target.closest<HTMLElement>('[data-key]')?.dataset ?? {};
    if (key !== undefined) this.#at = { key, index: Number(index) };
  }

  #key(event: KeyboardEvent): void {
    const target = event.target as HTMLElement;
    const row = target.closest<HTMLElement>('[data-key]');
    const move = row && rowMove(event, Number(row.dataset['index']), this.#rows.length);
    if (!row || !move || (move.kind !== 'go' && (!this.acts.length || (move.kind === 'toggle' && !target.matches('.row'))))) return;
    event.preventDefault();
    if (move.kind === 'all') void this.#selectAll();
    else if (move.kind === 'toggle') this.#toggle(row.dataset['key']!, Number(row.dataset['index']));
    else void this.#goTo(move.to, move.extend && this.acts.length > 0);
  }

  #click(event: MouseEvent): void {
    const target = event.target as HTMLElement;
    const { key, index } = target.closest<HTMLElement>('[data-key]')?.dataset ?? {};
    if (key === undefined || !this.acts.length || !(event.shiftKey || target.matches('input'))) return;
    if (event.shiftKey && !target.matches('input')) event.preventDefault();
    if (event.shiftKey) this.#extend(Number(index));
    else this.#toggle(key, Number(index));
  }

  async #goTo(index: number, extend: boolean): Promise<void> {
    if (extend) this.#extend(index, this.#at.index);
    this.#at = { key: this.#rows.at(index), index };
    const row = await this.#windowed.show(index);
    row?.querySelector<HTMLElement>('.row')?.focus({ preventScroll: true });
    this.requestUpdate();
  }

  #toggle(key: string, index: number): void {
    if (this.#rows.task(index)) this.#select(toggleTask(this.selection, key));
  }

  /** Extends from where the selection began; where nothing began, from where the person is. */
  #extend(to: number, from?: number): void {
    const rows = this.#rows;
    const anchor = this.selection.anchor === undefined ? -1 : rowOf(rows, this.selection.anchor, 0);
    const start = anchor < 0 ? (from ?? to) : anchor;
    const low = Math.min(start, to);
    const range = Array.from({ length: Math.abs(start - to) + 1 }, (_, step) => rows.task(low + step)).filter((task) => task !== undefined);
    const began = { keys: this.selection.keys, anchor: rows.at(start) };
    const end = range.findIndex(({ key }) => key === rows.at(to));
    if (end >= 0) this.#select(extendTo(began, end, range));
  }

  async #selectAll(): Promise<void> {
    this.#select(selectAll(this.#fromSource ? await this.#fromSource.all() : this.#picked));
  }

  #select(selection: TaskSelection): void {
    if (this.#run?.finished) this.#run = undefined;
    this.asked = undefined;
    this.selection = selection;
  }

  async #askAbout(act: WorklistAct | undefined): Promise<void> {
    const before = this.asked?.id;
    this.asked = act;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(act ? '.go' : `[data-act="${CSS.escape(before ?? '')}"]`)?.focus();
  }

  /** Those that are done are no longer selected; those refused are, with the reason at their row. */
  #go(act: WorklistAct): void {
    this.asked = undefined;
    this.#run = new BulkRun(act, this.#selected(), (key, outcome) => this.#reported(key, outcome));
    this.requestUpdate();
    this.#fire('gc-bulk', this.#run.detail);
    void this.updateComplete.then(() => {
      const root = this.renderRoot as ShadowRoot;
      if (!root.activeElement) this.renderRoot.querySelector<HTMLElement>('.bulk .all')?.focus();
    });
  }

  #reported(key: string, outcome: BulkOutcome): void {
    if (outcome === 'done') this.#done.add(key);
    this.requestUpdate();
  }

  #fire<Name extends keyof GcWorklistEvents>(name: Name, detail: GcWorklistEvents[Name]['detail']): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}
