import type { PersonValue } from '@guicheng/definition';
import type { Offered } from '../../form/form-host.ts';
import type { FieldScope } from '../field-scope.ts';
import { templateKind } from '../template-kind.ts';
import { combobox, comboboxStyles } from './combobox.ts';
import { nameOfId, rememberName } from './names.ts';
import { Search } from './search.ts';

const searches = new WeakMap<FieldScope, Search>();

function searchOf(scope: FieldScope): Search {
  let search = searches.get(scope);
  if (!search) {
    search = new Search(scope, (offer) => take(scope, offer));
    searches.set(scope, search);
  }
  return search;
}

function take(scope: FieldScope, { id, name }: Offered): void {
  const { kind } = scope.field;
  rememberName(scope, id, name);
  scope.change(kind === 'person' || kind === 'unit' ? { id, name } : id);
  scope.commit();
}

function nameOf(value: unknown, scope: FieldScope): string {
  if (value === undefined) return '';
  return typeof value === 'object' ? String((value as PersonValue).name) : nameOfId(scope, String(value));
}

/** Somebody or something the host knows, found by typing. */
export const picker = templateKind({
  styles: comboboxStyles,
  hint: ({ form }) => form.widgetTexts?.search,
  render: (scope) => {
    const search = searchOf(scope);
    return combobox(scope, search, (text) => {
      scope.change(undefined, text ? 'not_an_option' : []);
      void search.ask(text);
    });
  },
  write: (control, scope) => {
    searches.get(scope)?.overtaken();
    (control as HTMLInputElement).value = nameOf(scope.value, scope);
  },
  show: nameOf,
});
