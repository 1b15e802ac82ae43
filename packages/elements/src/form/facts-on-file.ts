import type { FormDraft } from './form-host.ts';

/** What the host has on file of something that was picked, by the names the pack gives. */
export type Facts = { readonly [fact: string]: unknown };

/** What is on file of what a field holds, for as long as that value is in use. */
export const FACTS = new WeakMap<object, Facts>();

/** What a draft keeps of the files, so that another pick still replaces what this one filled in. */
export function filesOf(values: FormDraft['value']): Pick<FormDraft, 'files'> | undefined {
  const files: { [field: string]: Facts } = {};
  for (const id in values) {
    const facts = FACTS.get(values[id] as object);
    if (facts) files[id] = facts;
  }
  return Object.keys(files).length ? { files } : undefined;
}

/** What a draft holds; what it kept of the files is known again. */
export function valueOfDraft({ value, files }: FormDraft): FormDraft['value'] {
  for (const id in files) FACTS.set(Object(value[id]), files[id]!);
  return value;
}
