import { css, html, nothing } from 'lit';
import { fillText } from '../../text/texts.ts';
import type { FieldScope } from '../field-scope.ts';
import { boxesOf, optionGroup, optionStyles } from '../option-group.ts';
import { templateKind } from '../template-kind.ts';

const styles = css`
${optionStyles}
.marks { display: flex; flex-wrap: wrap; align-items: center; gap: .5rem 1.25rem; }
`;

/** The marks, the first and the last with what they mean: nobody has to guess which end is good. */
function marksOf({ field, form }: FieldScope): readonly { readonly id: string; readonly title: string }[] {
  const last = field.outOf ?? 5;
  return Array.from({ length: last }, (_, index) => {
    const meaning = index === 0 ? form.widgetTexts?.worst : index === last - 1 ? form.widgetTexts?.best : undefined;
    return { id: `${index + 1}`, title: meaning ? `${index + 1} ${meaning}` : `${index + 1}` };
  });
}

/** A mark from 1 to `outOf`. One that need not be given can be taken back. */
export const rating = templateKind({
  label: 'group',
  styles,
  render: (scope) => {
    const { value, required, form } = scope;
    const clear = () => {
      scope.change(undefined);
      scope.commit();
      scope.host.querySelector('input')?.focus();
    };
    return html`<div class="marks">${optionGroup(scope, 'radio', marksOf(scope))}${
      value === undefined || required ? nothing : html`<button type="button" @click=${clear}>${form.widgetTexts?.clear}</button>`
    }</div>`;
  },
  write: (group, { value }) => {
    for (const box of boxesOf(group)) box.checked = Number(box.value) === value;
  },
  read: (group) => {
    const chosen = boxesOf(group).find((box) => box.checked);
    return chosen ? { value: Number(chosen.value) } : {};
  },
  show: (value, { form, field }) => fillText(form.widgetTexts?.outOf ?? '{n}', { n: value, limit: field.outOf ?? 5 }),
});
