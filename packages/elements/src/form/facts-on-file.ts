import type { FormDraft } from './form-host.ts';

/** What the host has on file of something that was picked, by the names the pack gives. */
export type Facts = { readonly [fact: string]: unknown };

/** What is on file of what a field holds, for as long as that value is in use. */
export const FACTS = new WeakMap<object, Facts>();

/** Values as a draft keeps them: with their files, so that another pick still replaces what this one filled in. */
export function withFiles(value: FormDraft['value']): Pick<FormDraft, 'value' | 'files'> {
  const files: { [field: string]: Facts } = {};
  for (const id in value) {
    const facts = FACTS.get(value[id] as object);
    if (facts) files[id] = facts;
  }
  return Object.keys(files).length ? { value, files } : { value };
}

/** What a draft holds; what it kept of the files is known again. */
export function valueOfDraft({ value, files }: FormDraft): FormDraft['value'] {
  for (const id in files) FACTS.set(Object(value[id]), files[id]!);
  return value;
}
