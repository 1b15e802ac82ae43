import type { FieldError } from '@guicheng/definition';
import { formEntries } from './form-entries.ts';

/** What a host's `<form>` needs from the element inside it. */
export interface HostFormMember {
  readonly element: HTMLElement;
  readonly internals: ElementInternals;
  /** Entries for the form's data; undefined where the element takes no part. */
  readonly entries: () => { readonly [field: string]: unknown } | undefined;
  /** What a browser gives back when it comes back to the page. */
  readonly draft: () => unknown;
  /** Shows what is wrong, with the focus there or not, and answers whether nothing is. */
  readonly reveal: (focus: boolean) => boolean;
}

/** The element's part in a host's `<form>`. Loaded where there is one. */
export interface HostForm {
  readonly form: HTMLFormElement;
  /** Tells the browser what is wrong; `text` is what it says of the element as a whole. */
  tell(errors: readonly FieldError[], text: string): void;
  leave(): void;
}

/** Hands the value to a host's `<form>` when that collects its data, so that nothing has to be told while typing. */
export function joinHostForm(form: HTMLFormElement, member: HostFormMember): HostForm {
  const { element, internals } = member;
  const joined = new AbortController();
  const { signal } = joined;
  const collect = ({ formData }: FormDataEvent) => {
    for (const [name, value] of formEntries(member.entries() ?? {}, element.getAttribute('name') ?? '')) formData.append(name, value);
  };
  // The browser checks a validity that may be one key press old; this is the check that counts, before the host's own listeners.
  const admit = (event: SubmitEvent) => {
    if (event.target !== form || form.noValidate || !member.entries() || member.reveal(true)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  form.addEventListener('formdata', collect, { signal });
  form.addEventListener('submit', admit, { capture: true, signal });
  element.addEventListener(
    'invalid',
    (event) => {
      event.preventDefault();
      const first = [...form.elements].find((control) => 'validity' in control && !(control.validity as ValidityState).valid);
      member.reveal(first === element);
    },
    { signal },
  );
  return {
    form,
    tell: (errors, text) => {
      // No value of its own: its entries are added when the form's data is collected.
      internals.setFormValue(null, JSON.stringify(member.draft()));
      const anchor = errors[0] && element.shadowRoot?.getElementById(`f/${errors[0].path}`);
      internals.setValidity(errors.length ? { customError: true } : {}, text, anchor ?? element.shadowRoot?.querySelector<HTMLElement>('.form') ?? undefined);
    },
    leave: () => joined.abort(),
  };
}
