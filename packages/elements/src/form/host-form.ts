import { formEntries } from './form-entries.ts';

/** What a host's `<form>` needs from the element inside it. */
export interface HostFormMember {
  /** Entries for the form's data; undefined where the element takes no part. */
  readonly entries: () => { readonly [field: string]: unknown } | undefined;
  readonly prefix: () => string;
  /** Whether the form may be submitted; shows what is wrong. */
  readonly admit: () => boolean;
}

/** Hands the value to a host's `<form>` when that collects its data, so that nothing has to be told while typing. Answers how to stop. */
export function joinHostForm(form: HTMLFormElement, member: HostFormMember): () => void {
  const joined = new AbortController();
  const { signal } = joined;
  form.addEventListener(
    'formdata',
    ({ formData }) => {
      for (const [name, value] of formEntries(member.entries() ?? {}, member.prefix())) formData.append(name, value);
    },
    { signal },
  );
  // The browser checks a validity that may be one key press old; this is the check that counts, before the host's own listeners.
  form.addEventListener(
    'submit',
    (event) => {
      if (event.target !== form || form.noValidate || member.admit()) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    { capture: true, signal },
  );
  return () => joined.abort();
}
