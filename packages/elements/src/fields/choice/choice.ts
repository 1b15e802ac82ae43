import { html } from 'lit';
import type { FieldKindView } from '../field-scope.ts';
import { optionsOf, optionTitle } from '../option-title.ts';

/** One option of several. */
export const choice: FieldKindView = {
  render: (scope) =>
    html`<select id=${scope.id}><option value="">${scope.form.speech.texts.choose}</option>${optionsOf(scope).map(({ id, title }) => html`<option value=${id}>${title}</option>`)}</select>`,
  write: (control, { value }) => {
    (control as HTMLSelectElement).value = String(value ?? '');
  },
  read: (control) => ({ value: (control as HTMLSelectElement).value || undefined }),
  show: (value, scope) => optionTitle(scope, value),
};
