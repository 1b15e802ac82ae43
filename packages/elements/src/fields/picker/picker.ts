import type { FormRoots, PersonValue } from '@guicheng/definition';
import { FACTS } from '../../form/facts-on-file.ts';
import type { Offered } from '../../form/form-host.ts';
import { fillText } from '../../text/texts.ts';
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

function take(scope: FieldScope, { id, name, facts }: Offered): void {
  const { field, form } = scope;
  const before = { ...form.roots.form };
  const value = field.kind === 'person' || field.kind === 'unit' ? { id, name } : id;
  rememberName(scope, id, name);
  if (typeof value === 'object' && facts) FACTS.set(value, facts);
  scope.change(value);
  scope.commit();
  if (facts) sayFilledIn(scope, before);
}

/** What was picked may have filled in other fields, which somebody who does not see them has to know. */
function sayFilledIn({ field, form }: FieldScope, before: FormRoots['form']): void {
  const now = form.roots.form;
  const filled = Object.keys(now).filter((id) => id !== field.id && now[id] !== before[id]);
  if (!filled.length || !form.widgetTexts) return;
  const titles = filled.map((id) => form.formTexts[`fields/${id}/title`] ?? id);
  form.announce(fillText(form.widgetTexts.filledIn, { titles: titles.join(form.widgetTexts.listGap) }));
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
