import { boxesOf, optionGroup, optionStyles } from '../option-group.ts';
import { optionsOf, optionTitle } from '../option-title.ts';
import { templateKind } from '../template-kind.ts';

/** Any of several options, in the order of the options. */
export const choices = templateKind({
  label: 'group',
  styles: optionStyles,
  render: (scope) => optionGroup(scope, 'checkbox', optionsOf(scope)),
  write: (group, { value }) => {
    const chosen = Array.isArray(value) ? value : [];
    for (const box of boxesOf(group)) box.checked = chosen.includes(box.value);
  },
  read: (group) => {
    const value = boxesOf(group).flatMap((box) => (box.checked ? [box.value] : []));
    return value.length ? { value } : {};
  },
  show: (value, scope) => (value as readonly string[]).map((option) => optionTitle(scope, option)).join(scope.form.widgetTexts?.listGap ?? ', '),
});
