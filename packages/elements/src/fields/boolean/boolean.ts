import { element } from '../../form/element.ts';
import type { FieldKindView } from '../field-scope.ts';

/** Yes or no, as a box to tick. */
export const boolean: FieldKindView = {
  label: 'check',
  create: () => element('input'),
  attributes: () => ({ type: 'checkbox' }),
  write: (control, { value }) => {
    (control as HTMLInputElement).checked = value === true;
  },
  read: (control) => ({ value: (control as HTMLInputElement).checked }),
  show: (value, { form }) => (value ? form.speech.texts.yes : form.speech.texts.no),
};
