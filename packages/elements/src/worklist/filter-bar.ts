import { html, nothing, type TemplateResult } from 'lit';
import { COLUMNS, columnTitle, type ListView, type WorklistColumn } from './list-view.ts';
import type { TaskChoices } from './task-index.ts';
import { DUE_CHOICES, ORDERS, TONES, type WorklistFilters, type WorklistOrder, withFilter } from './worklist-filters.ts';

/** What the bar above a worklist shows, and what it asks for. */
export interface FilterBar {
  readonly filters: WorklistFilters;
  readonly order: WorklistOrder;
  /** Made only once the filters are opened. */
  readonly choices: () => TaskChoices;
  readonly opened: boolean;
  readonly open: (opened: boolean) => void;
  readonly filter: (filters: WorklistFilters) => void;
  readonly put: (order: WorklistOrder) => void;
  readonly show: (columns: readonly WorklistColumn[]) => void;
  /** The search has the focus: somebody is about to type. */
  readonly prepare: () => void;
}

type Choice = readonly [value: string, title: string];

/** The search. */
export function searchField({ filters, filter, prepare }: FilterBar, { texts }: ListView): TemplateResult {
  const find = (event: Event) => filter(withFilter(filters, 'words', (event.target as HTMLInputElement).value || undefined));
  return html`<input type="search" aria-label=${texts.filter} placeholder=${texts.filter} .value=${filters.words ?? ''} @focus=${prepare} @input=${find}>`;
}

/** Everything else the list can be narrowed down and put in order by, and its columns. */
export function filterBar(bar: FilterBar, view: ListView): TemplateResult {
  const { filters, opened } = bar;
  const { texts } = view;
  const asked = Object.keys(filters).length;
  const toggle = (event: Event) => bar.open((event.target as HTMLDetailsElement).open);
  return html`<details class="filters" .open=${opened} @toggle=${toggle}><summary>${texts.filters}${asked ? html` <span class="badge">${asked}</span>` : nothing}</summary>
      ${opened ? fields(bar, view) : nothing}
    </details>
    ${asked ? html`<button type="button" class="clear" @click=${() => bar.filter({})}>${texts.clear}</button>` : nothing}`;
}

function fields(bar: FilterBar, { texts, columns }: ListView): TemplateResult {
  const { filters, order, choices } = bar;
  const { kinds, acts, responsibles } = choices();
  const plain = (values: readonly string[]) => values.map((value): Choice => [value, value || texts.nobody]);
  const set = <Name extends keyof WorklistFilters>(name: Name, label: string, options: readonly Choice[]) => {
    const value = filters[name];
    // An empty name is nobody; that a filter is not asked for is told apart by its place.
    const change = (event: Event) => {
      const { selectedIndex } = event.target as HTMLSelectElement;
      bar.filter(withFilter(filters, name, options[selectedIndex - 1]?.[0] as WorklistFilters[Name] | undefined));
    };
    const known = value === undefined || options.some(([one]) => one === value) ? options : [...options, [value, value] as const];
    return html`<label>${label}<select @change=${change}><option ?selected=${value === undefined}>${texts.any}</option>${known.map(([one, title]) => html`<option ?selected=${one === value}>${title}</option>`)}</select></label>`;
  };
  const by = (event: Event) => bar.put({ ...order, by: ORDERS[(event.target as HTMLSelectElement).selectedIndex]! });
  const turn = (event: Event) => bar.put({ ...order, descending: (event.target as HTMLInputElement).checked });
  return html`<div class="fields">
    ${set('kind', texts.kind, plain(kinds))} ${set('act', texts.act, plain(acts))} ${set('responsible', texts.person, plain(responsibles))}
    ${set(
      'due',
      texts.dueWhen,
      DUE_CHOICES.map((choice) => [choice, texts.dueChoices[choice]]),
    )}
    ${set(
      'tone',
      texts.tone,
      TONES.map((tone) => [tone, texts.tones[tone]]),
    )}
    <label>${texts.order}<select class="order" @change=${by}>${ORDERS.map((one) => html`<option ?selected=${one === order.by}>${texts.orders[one]}</option>`)}</select></label>
    <label class="check"><input type="checkbox" .checked=${order.descending ?? false} @change=${turn}>${texts.descending}</label>
  </div>
  <fieldset class="columns"><legend>${texts.columns}</legend>${COLUMNS.map((column) => {
    const shown = columns.includes(column);
    const change = () => bar.show(COLUMNS.filter((one) => (one === column ? !shown : columns.includes(one))));
    return html`<label class="check"><input type="checkbox" .checked=${shown} @change=${change}>${columnTitle(column, texts)}</label>`;
  })}</fieldset>`;
}
