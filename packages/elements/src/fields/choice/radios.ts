import type { FieldKindView } from '../field-scope.ts';
import { boxesOf, optionGroup } from '../option-group.ts';
import { optionsOf } from '../option-title.ts';
import { choice } from './choice.ts';

/** One of a few options, all in sight. There is no way back to nothing, so it is for fields that must be filled. */
export const radios: FieldKindView = {
  label: 'group',
  render: (scope) => optionGroup(scope, 'radio', optionsOf(scope)),
  write: (group, { value }) => {
    for (const box of boxesOf(group)) box.checked = box.value === value;
  },
  read: (group) => ({ value: boxesOf(group).find((box) => box.checked)?.value }),
  show: choice.show,
};
