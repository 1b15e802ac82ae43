import { element } from '../../form/element.ts';
import type { FieldKindView } from '../field-scope.ts';
import { optionsOf, optionTitle } from '../option-title.ts';

/** One option of several. */
export const choice: FieldKindView = {
  create: () => element('select'),
  speak: (control, scope) => {
    const select = control as HTMLSelectElement;
    const options = [{ id: '', title: scope.form.speech.texts.choose }, ...optionsOf(scope)];
    // At once: a browser looks through a list again for each option that comes by itself.
    if (!select.length) select.append(...options.map(({ id, title }) => new Option(title, id)));
    else for (const [index, { title }] of options.entries()) select.options[index]!.text = title;
  },
  write: (control, { value }) => {
    (control as HTMLSelectElement).value = String(value ?? '');
  },
  read: (control) => ({ value: (control as HTMLSelectElement).value || undefined }),
  show: (value, scope) => optionTitle(scope, value),
};
