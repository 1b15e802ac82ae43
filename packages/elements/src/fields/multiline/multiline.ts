import { html } from 'lit';
import type { FieldKindView } from '../field-scope.ts';

/** Text of several lines. */
export const multiline: FieldKindView = {
  render: ({ id }) => html`<textarea id=${id} rows="3"></textarea>`,
  write: (control, { value }) => {
    (control as HTMLTextAreaElement).value = String(value ?? '');
  },
  read: (control) => ({ value: (control as HTMLTextAreaElement).value || undefined }),
  show: String,
};
