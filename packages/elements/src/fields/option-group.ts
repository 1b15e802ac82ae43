import { css, html, type TemplateResult } from 'lit';
import type { FieldScope } from './field-scope.ts';

export const optionStyles = css`
.options { display: flex; flex-wrap: wrap; column-gap: 1.25rem; }
.options label { display: flex; align-items: center; gap: .5em; min-height: calc(var(--height) * .8); }
`;

/** Boxes or buttons to choose from; the field's label is the name of the group. */
export function optionGroup(
  { id }: FieldScope,
  type: 'radio' | 'checkbox',
  options: readonly { readonly id: string; readonly title: string }[],
): TemplateResult {
  const box = (option: { readonly id: string; readonly title: string }, index: number) =>
    html`<label><input type=${type} name=${id} value=${option.id} id="${id}/${index}">${option.title}</label>`;
  return html`<div id=${id} class="options" role=${type === 'radio' ? 'radiogroup' : 'group'}>${options.map(box)}</div>`;
}

/** The boxes of a group, in order. */
export function boxesOf(group: HTMLElement): readonly HTMLInputElement[] {
  return [...group.querySelectorAll('input')];
}
