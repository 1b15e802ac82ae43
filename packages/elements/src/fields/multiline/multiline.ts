import { element } from '../../form/element.ts';
import type { FieldKindView } from '../field-scope.ts';

/** Text of several lines. */
export const multiline: FieldKindView = {
  create: () => element('textarea'),
  attributes: () => ({ rows: '3' }),
  write: (control, { value }) => {
    (control as HTMLTextAreaElement).value = String(value ?? '');
  },
  read: (control) => ({ value: (control as HTMLTextAreaElement).value || undefined }),
  show: String,
};
