import { css, html, nothing, type TemplateResult } from 'lit';
import type { Offered } from '../../form/form-host.ts';
import type { FieldScope } from '../field-scope.ts';
import type { Search } from './search.ts';

export const comboboxStyles = css`
.offers { list-style: none; margin: .25rem 0 0; padding: .25rem; border: var(--edge) solid var(--border); border-radius: var(--radius); background: var(--control); max-height: 16rem; overflow: auto; }
.offers li { padding: .5rem; border-radius: var(--radius); cursor: pointer; overflow-wrap: anywhere; }
.offers [aria-selected='true'] { background: var(--accent); color: var(--on-accent); }
.offers small { margin-inline-start: .5em; }
.offering { display: flex; flex-wrap: wrap; align-items: center; gap: .5em; }
@media (forced-colors: active) { .offers [aria-selected='true'] { outline: 2px solid Highlight; outline-offset: -2px; } }
`;

function offerList({ id, form, host }: FieldScope, search: Search): TemplateResult {
  const { offers = [] } = search;
  const again = () => {
    const input = host.querySelector<HTMLInputElement>(`[id="${id}"]`);
    input?.focus();
    void search.ask(input?.value ?? '');
  };
  if (!offers.length)
    return html`<p class="hint offering" id="${id}/said">${search.said}${
      search.failed ? html`<button type="button" @pointerdown=${keepFocus} @click=${again}>${form.widgetTexts?.retry}</button>` : nothing
    }</p>`;
  const item = (offer: Offered, index: number) => html`<li role="option" id="${id}/offer/${index}" aria-selected=${String(index === search.active)}
    aria-posinset=${index + 1} aria-setsize=${offers.length}
    @pointerdown=${keepFocus} @click=${() => search.choose(offer)}>${String(offer.name)}${offer.note ? html`<small>${String(offer.note)}</small>` : nothing}</li>`;
  return html`<ul class="offers" role="listbox" id="${id}/offers" aria-labelledby="${id}/label"
    @scroll=${({ currentTarget }: Event) => search.reach(currentTarget as Element)}>${offers.slice(0, search.drawn).map(item)}</ul>`;
}

const keepFocus = (event: Event) => event.preventDefault();

/** A line to type in and, under it, what was found. `typed` is told what was typed, once an input method has finished composing it. */
export function combobox(scope: FieldScope, search: Search, typed: (text: string) => void): TemplateResult {
  const { id } = scope;
  const listed = !!search.offers?.length;
  const input = (event: Event) => {
    if (!(event as InputEvent).isComposing) typed((event.target as HTMLInputElement).value);
  };
  return html`<input id=${id} type="text" autocomplete="off" role="combobox" aria-autocomplete="list"
    aria-expanded=${String(listed)} aria-busy=${search.waits ? 'true' : nothing} aria-controls=${listed ? `${id}/offers` : nothing}
    aria-activedescendant=${listed && search.active >= 0 ? `${id}/offer/${search.active}` : nothing}
    @input=${input} @compositionend=${input} @click=${() => search.offers || void search.ask('')} @keydown=${(event: KeyboardEvent) => search.key(event)}
    @blur=${({ target }: Event) => search.left((target as HTMLInputElement).value)}>${search.offers || search.waits ? offerList(scope, search) : nothing}`;
}
