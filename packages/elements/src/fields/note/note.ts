import { html } from 'lit';
import type { FieldKindView } from '../field-scope.ts';

/** A text of the form between its fields; it has no value. */
export const note: FieldKindView = {
  label: 'none',
  render: ({ form, textPath }) => html`<p class="note">${form.formTexts[`${textPath}/text`]}</p>`,
  show: (_, { form, textPath }) => form.formTexts[`${textPath}/text`] ?? '',
};
