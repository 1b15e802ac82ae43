import { element, say } from '../../form/element.ts';
import type { FieldKindView, FieldScope } from '../field-scope.ts';

const textOf = ({ form, textPath }: FieldScope) => form.formTexts[`${textPath}/text`] ?? '';

/** A text of the form between its fields; it has no value. */
export const note: FieldKindView = {
  label: 'none',
  create: () => element('p', 'note'),
  speak: (control, scope) => say(control, textOf(scope)),
  show: (_, scope) => textOf(scope),
};
