import type { PersonValue } from '@guicheng/definition';
import { css, html, nothing, type TemplateResult } from 'lit';
import type { Offered } from '../../form/form-host.ts';
import { fillText } from '../../text/texts.ts';
import type { FieldScope } from '../field-scope.ts';
import { templateKind } from '../template-kind.ts';

const styles = css`
.offers { list-style: none; margin: .25rem 0 0; padding: .25rem; border: 1px solid var(--border); border-radius: var(--radius); background: var(--control); max-height: 16rem; overflow: auto; }
.offers li { padding: .5rem; border-radius: var(--radius); cursor: pointer; overflow-wrap: anywhere; }
.offers [aria-selected='true'] { background: var(--accent); color: var(--on-accent); }
.offers small { margin-inline-start: .5em; }
`;

/** What one picker has found and where in it the requester is. */
class Search {
  readonly #scope: FieldScope;
  /** Counts the questions, so that a late answer to an earlier one is dropped. */
  #asked = 0;
  offers: readonly Offered[] | undefined;
  failed = false;
  active = -1;
  /** Names of what was chosen here, for kinds whose value is only an id. */
  readonly names = new Map<string, string>();

  constructor(scope: FieldScope) {
    this.#scope = scope;
  }

  async ask(query: string): Promise<void> {
    const { form, field } = this.#scope;
    this.#asked += 1;
    const asked = this.#asked;
    const offers = await (form.options ? form.options.search(field.kind, query, field) : Promise.reject()).catch(() => undefined);
    if (asked !== this.#asked) return;
    this.failed = !offers;
    this.offers = offers ?? [];
    this.active = query && this.offers.length ? 0 : -1;
    this.#scope.refresh();
    form.announce(this.said);
  }

  get said(): string {
    const { widgetTexts } = this.#scope.form;
    if (this.failed) return widgetTexts?.searchFailed ?? '';
    const count = this.offers?.length ?? 0;
    return count ? fillText(widgetTexts?.found ?? '', { count }) : (widgetTexts?.nothingFound ?? '');
  }

  choose(offer: Offered): void {
    const { field } = this.#scope;
    this.names.set(offer.id, offer.name);
    this.close();
    this.#scope.change(field.kind === 'person' || field.kind === 'unit' ? { id: offer.id, name: offer.name } : offer.id);
    this.#scope.commit();
  }

  /** What stands in the input and was not chosen is nobody; a name written out in full is. */
  settle(text: string): void {
    const offer = this.offers?.find(({ name }) => name === text);
    if (offer) this.choose(offer);
    else this.close();
    this.#scope.commit();
  }

  close(): void {
    this.#asked += 1;
    this.offers = undefined;
    this.active = -1;
    this.#scope.refresh();
  }

  move(by: number): void {
    const count = this.offers?.length ?? 0;
    if (count) this.active = (this.active + by + count) % count;
    this.#scope.refresh();
    this.#scope.host.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }

  key(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const offer = this.offers?.[this.active];
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (this.offers) this.move(event.key === 'ArrowDown' ? 1 : -1);
      else this.ask((event.target as HTMLInputElement).value);
    } else if (event.key === 'Enter' && offer) this.choose(offer);
    else if (event.key === 'Escape' && this.offers) this.close();
    else return;
    event.preventDefault();
  }
}

const searches = new WeakMap<FieldScope, Search>();

function searchOf(scope: FieldScope): Search {
  let search = searches.get(scope);
  if (!search) {
    search = new Search(scope);
    searches.set(scope, search);
  }
  return search;
}

function nameOf(value: unknown, scope: FieldScope): string {
  if (value === undefined) return '';
  if (typeof value === 'object') return String((value as PersonValue).name);
  const id = String(value);
  return searches.get(scope)?.names.get(id) ?? scope.form.options?.nameOf?.(scope.field.kind, id, scope.field) ?? id;
}

function offerList(scope: FieldScope, search: Search): TemplateResult {
  const { id } = scope;
  const item = (offer: Offered, index: number) => html`<li role="option" id="${id}/offer/${index}" aria-selected=${String(index === search.active)}
    @pointerdown=${(event: Event) => event.preventDefault()} @click=${() => search.choose(offer)}>${String(offer.name)}${offer.note ? html`<small>${String(offer.note)}</small>` : nothing}</li>`;
  return search.offers?.length
    ? html`<ul class="offers" role="listbox" id="${id}/offers" aria-labelledby="${id}/label">${search.offers.map(item)}</ul>`
    : html`<p class="hint">${search.said}</p>`;
}

/** Somebody or something the host knows, found by typing. */
export const picker = templateKind({
  styles,
  hint: ({ form }) => form.widgetTexts?.search,
  render: (scope) => {
    const { id } = scope;
    const search = searchOf(scope);
    const listed = !!search.offers?.length;
    const typed = ({ target }: Event) => {
      const { value } = target as HTMLInputElement;
      scope.change(undefined, value ? 'not_an_option' : []);
      search.ask(value);
    };
    return html`<input id=${id} type="text" autocomplete="off" role="combobox" aria-autocomplete="list"
      aria-expanded=${String(listed)} aria-controls=${listed ? `${id}/offers` : nothing} aria-activedescendant=${listed && search.active >= 0 ? `${id}/offer/${search.active}` : nothing}
      @input=${typed} @click=${() => search.ask('')} @keydown=${(event: KeyboardEvent) => search.key(event)}
      @blur=${({ target }: Event) => search.offers && search.settle((target as HTMLInputElement).value)}>${search.offers ? offerList(scope, search) : nothing}`;
  },
  write: (control, scope) => {
    (control as HTMLInputElement).value = nameOf(scope.value, scope);
  },
  show: nameOf,
});
