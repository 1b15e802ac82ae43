import type { FieldScope } from './field-scope.ts';

/** Title of an option of the field; the id itself where the form has none, as for an option of an older version. */
export function optionTitle({ form, textPath }: FieldScope, option: unknown): string {
  return form.formTexts[`${textPath}/options/${option}`] ?? String(option);
}

export function optionsOf(scope: FieldScope): readonly { readonly id: string; readonly title: string }[] {
  return (scope.field.options ?? []).map((id) => ({ id, title: optionTitle(scope, id) }));
}
