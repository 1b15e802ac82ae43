import { html, nothing, type ReactiveElement, type TemplateResult } from 'lit';
import { fillText } from '../text/texts.ts';
import { BUILT_IN_VIEWS, sameFilters, type WorklistFilters, type WorklistView } from './worklist-filters.ts';
import type { WorklistTexts } from './worklist-texts.ts';

/** What the choice of views is made from. */
export interface ViewsGiven {
  readonly views: readonly WorklistView[];
  readonly filters: WorklistFilters;
  readonly texts: WorklistTexts;
  /** How many are past due; unknown where the page does not hold them all. */
  readonly breached: number;
  readonly look: (filters: WorklistFilters) => void;
  readonly keep: (views: readonly WorklistView[]) => void;
}

/** The views to choose from, and how a person saves, renames and removes their own. What is removed can be had back. */
export class SavedViews {
  readonly #host: ReactiveElement;
  /** The view that is given a name: its id, or empty for a new one. */
  #naming: string | undefined;
  #removed: { readonly view: WorklistView; readonly index: number } | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
  }

  render(given: ViewsGiven): TemplateResult {
    const { views, filters, texts, breached, look } = given;
    const built = BUILT_IN_VIEWS.map(({ id, filters: asked }) => ({ id, title: texts[id], filters: asked }));
    const all = [...built, ...views];
    const fits = all.some((view) => sameFilters(view.filters, filters));
    return html`<div class="views" role="group" aria-label=${texts.views} part="filter">${all.map(
      (view) =>
        html`<button type="button" data-view=${view.id} aria-pressed=${String(sameFilters(view.filters, filters))} @click=${() => look(view.filters)}>${view.title}${
          view.id === 'breached' && breached ? html` <span class="badge breached">${breached}</span>` : nothing
        }</button>`,
    )}</div>
    ${fits || this.#naming === '' ? nothing : html`<button type="button" class="save-view" @click=${() => this.#name('')}>${texts.saveView}</button>`}
    ${this.#naming === '' ? this.#form('', '', given) : nothing}
    ${views.length ? this.#manage(given) : nothing}
    <div class="removed" role="status">${
      this.#removed
        ? html`${fillText(texts.viewRemoved, { title: this.#removed.view.title })} <button type="button" class="undo" @click=${() => this.#undo(given)}>${texts.undo}</button>`
        : nothing
    }</div>`;
  }

  #manage(given: ViewsGiven): TemplateResult {
    const { views, texts } = given;
    return html`<details class="manage"><summary>${texts.manageViews}</summary><ul>${views.map((view, index) =>
      this.#naming === view.id
        ? html`<li>${this.#form(view.id, view.title, given)}</li>`
        : html`<li><button type="button" data-rename=${view.id} @click=${() => this.#name(view.id)}>${fillText(texts.renameView, { title: view.title })}</button>
            <button type="button" data-remove=${view.id} @click=${() => this.#remove(view, index, given)}>${fillText(texts.removeView, { title: view.title })}</button></li>`,
    )}</ul></details>`;
  }

  #form(id: string, title: string, given: ViewsGiven): TemplateResult {
    const { texts } = given;
    const submit = (event: SubmitEvent) => {
      event.preventDefault();
      const name = String(new FormData(event.target as HTMLFormElement).get('title') ?? '').trim();
      if (name) this.#save(id, name, given);
    };
    const leave = (event: KeyboardEvent) => {
      if (event.key === 'Escape') this.#name(undefined);
    };
    return html`<form class="naming" @submit=${submit} @keydown=${leave}><label>${texts.viewName}<input name="title" required maxlength="40" .value=${title}></label>
      <button type="submit" class="primary">${texts.save}</button><button type="button" @click=${() => this.#name(undefined)}>${texts.cancel}</button></form>`;
  }

  #name(id: string | undefined): void {
    const before = this.#naming;
    this.#naming = id;
    const back = before ? `[data-rename="${CSS.escape(before)}"]` : '.save-view';
    void this.#focus(id === undefined ? back : '.naming input');
  }

  #save(id: string, title: string, { views, filters, keep }: ViewsGiven): void {
    this.#naming = undefined;
    const fresh = freshId(views);
    keep(id ? views.map((view) => (view.id === id ? { ...view, title } : view)) : [...views, { id: fresh, title, filters }]);
    void this.#focus(id ? `[data-rename="${CSS.escape(id)}"]` : `[data-view="${fresh}"]`);
  }

  #remove(view: WorklistView, index: number, { views, keep }: ViewsGiven): void {
    this.#removed = { view, index };
    keep(views.filter(({ id }) => id !== view.id));
    void this.#focus('.undo');
  }

  #undo({ views, keep }: ViewsGiven): void {
    const { view, index } = this.#removed!;
    this.#removed = undefined;
    keep(views.toSpliced(index, 0, view));
    void this.#focus(`[data-view="${CSS.escape(view.id)}"]`);
  }

  async #focus(selector: string): Promise<void> {
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}

function freshId(views: readonly WorklistView[]): string {
  let number = views.length + 1;
  while (views.some(({ id }) => id === `view-${number}`)) number += 1;
  return `view-${number}`;
}
