import type { FormTexts, Locale, Plan, PlanField, PlanForm, Text } from '@guicheng/definition';
import { optionIds } from '../schema/field-shape.ts';

type Entry = readonly [path: string, text: Text | undefined];

/** Titles of options that are rows of a table: the row's first text that is not its key, or the row's id. */
function rowTitle(field: PlanField, plan: Plan, id: string): string {
  const table = field.table === undefined ? undefined : plan.tables[field.table];
  const column = Object.keys(table?.columns ?? {}).find((name) => name !== table?.key && typeof table?.rows[id]?.[name] === 'string');
  return column === undefined ? id : String(table?.rows[id]?.[column]);
}

function optionEntries(field: PlanField, plan: Plan, path: string): Entry[] {
  if (field.kind !== 'choice' && field.kind !== 'choices') return [];
  return optionIds(field, plan).map((id) => [`${path}/options/${id}`, field.options?.[id]?.title ?? { [plan.pack.sourceLocale]: rowTitle(field, plan, id) }]);
}

function fieldEntries(field: PlanField, plan: Plan, path: string): Entry[] {
  return [
    [`${path}/title`, field.title],
    [`${path}/hint`, field.hint],
    [`${path}/patternMessage`, field.patternMessage],
    [`${path}/text`, field.text],
    ...optionEntries(field, plan, path),
    ...Object.values(field.fields ?? {}).flatMap((inner) => fieldEntries(inner, plan, `${path}/fields/${inner.id}`)),
  ];
}

/** Every text of a form in one locale, by path inside the form. */
export function formTexts(form: PlanForm, plan: Plan, locale: Locale): FormTexts {
  const entries: Entry[] = [
    ['title', form.title],
    ['note', form.note],
    ...Object.values(form.fields).flatMap((field) => fieldEntries(field, plan, `fields/${field.id}`)),
    ...Object.values(form.layout).flatMap((section): Entry[] => [
      [`sections/${section.id}/title`, section.title],
      [`sections/${section.id}/note`, section.note],
    ]),
    ...Object.entries(form.rules).map(([id, rule]): Entry => [`rules/${id}`, rule.message]),
  ];
  return Object.fromEntries(
    entries.flatMap(([path, text]) => {
      const said = text?.[locale] ?? text?.[plan.pack.sourceLocale];
      return said === undefined ? [] : [[path, said]];
    }),
  );
}
