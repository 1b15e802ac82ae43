import { element } from '../../form/element.ts';
import type { FieldKindView } from '../field-scope.ts';
import { optionsOf, optionTitle } from '../option-title.ts';

/** One option of several. */
export const choice: FieldKindView = {
  create: () => element('select'),
  speak: (control, scope) => {
    const select = control as HTMLSelectElement;
    const options = [{ id: '', title: scope.form.speech.texts.choose }, ...optionsOf(scope)];
    for (const [index, { id, title }] of options.entries()) {
      const option = select.options[index];
      if (option) option.text = title;
      else select.append(new Option(title, id));
    }
  },
  write: (control, { value }) => {
    (control as HTMLSelectElement).value = String(value ?? '');
  },
  read: (control) => ({ value: (control as HTMLSelectElement).value || undefined }),
  show: (value, scope) => optionTitle(scope, value),
};
