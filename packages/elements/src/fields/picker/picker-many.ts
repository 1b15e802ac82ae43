import { css, html, nothing } from 'lit';
import { fillText } from '../../text/texts.ts';
import type { FieldScope } from '../field-scope.ts';
import { templateKind } from '../template-kind.ts';
import { combobox, comboboxStyles } from './combobox.ts';
import { nameOfId, rememberName } from './names.ts';
import { Search } from './search.ts';

const styles = css`
${comboboxStyles}
.chosen { display: flex; flex-wrap: wrap; gap: .5rem; list-style: none; margin: 0 0 .5rem; padding: 0; }
.chosen li { display: flex; align-items: center; gap: .25rem; padding-inline-start: .75rem; border: var(--edge) solid var(--border); border-radius: var(--radius); overflow-wrap: anywhere; }
.chosen button { min-height: 2rem; padding: 0 .625rem; border: 0; background: none; }
`;

const searches = new WeakMap<FieldScope, Search>();
const chosenIn = ({ value }: FieldScope) => (value ?? []) as readonly string[];

function put(scope: FieldScope, ids: readonly string[]): void {
  scope.change(ids.length ? ids : undefined);
  scope.commit();
  scope.refresh();
}

function searchOf(scope: FieldScope): Search {
  let search = searches.get(scope);
  if (!search) {
    search = new Search(scope, ({ id, name }) => {
      rememberName(scope, id, name);
      put(scope, [...new Set([...chosenIn(scope), id])]);
      const input = scope.host.querySelector<HTMLInputElement>('[role=combobox]');
      if (input) input.value = '';
    });
    searches.set(scope, search);
  }
  return search;
}

/** Any of the rows of a table only the host holds, each found by typing. Backspace in an empty line takes the last one back. */
export const pickerMany = templateKind({
  styles,
  hint: ({ form }) => form.widgetTexts?.search,
  render: (scope) => {
    const search = searchOf(scope);
    const { form } = scope;
    const remove = (id: string) =>
      put(
        scope,
        chosenIn(scope).filter((one) => one !== id),
      );
    const item = (id: string) => {
      const name = nameOfId(scope, id);
      const label = fillText(form.widgetTexts?.removeChosen ?? '', { name });
      return html`<li>${name}<button type="button" aria-label=${label} @click=${() => remove(id)}>×</button></li>`;
    };
    const back = ({ key, target }: KeyboardEvent) => {
      const last = chosenIn(scope).at(-1);
      if (key === 'Backspace' && last !== undefined && (target as HTMLInputElement).value === '') remove(last);
    };
    const chosen = chosenIn(scope);
    return html`${chosen.length ? html`<ul class="chosen">${chosen.map(item)}</ul>` : nothing}<div @keydown=${back}>${combobox(scope, search, (text) => {
      scope.change(chosen.length ? chosen : undefined, text ? 'not_an_option' : []);
      void search.ask(text);
    })}</div>`;
  },
  write: () => {},
  show: (value, scope) => (value as readonly string[]).map((id) => nameOfId(scope, id)).join(scope.form.widgetTexts?.listGap ?? ', '),
});
