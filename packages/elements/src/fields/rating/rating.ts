import { fillText } from '../../text/texts.ts';
import { boxesOf, optionGroup, optionStyles } from '../option-group.ts';
import { templateKind } from '../template-kind.ts';

/** A mark from 1 to `outOf`. */
export const rating = templateKind({
  label: 'group',
  styles: optionStyles,
  render: (scope) =>
    optionGroup(
      scope,
      'radio',
      Array.from({ length: scope.field.outOf ?? 5 }, (_, index) => ({ id: `${index + 1}`, title: `${index + 1}` })),
    ),
  write: (group, { value }) => {
    for (const box of boxesOf(group)) box.checked = Number(box.value) === value;
  },
  read: (group) => {
    const chosen = boxesOf(group).find((box) => box.checked);
    return chosen ? { value: Number(chosen.value) } : {};
  },
  show: (value, { form, field }) => fillText(form.widgetTexts?.outOf ?? '{n}', { n: value, limit: field.outOf ?? 5 }),
});
