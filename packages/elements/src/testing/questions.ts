/** What a control is, as far as filling it in goes. */
export interface FoundControl {
  readonly id: string;
  readonly kind: 'line' | 'list' | 'box' | 'boxes' | 'finder' | 'files' | 'shown';
  /** Titles of its options, with the value of each or the id of its box. */
  readonly options: readonly { readonly title: string; readonly key: string; readonly taken: boolean }[];
}

// Each of these is sent to the page as its source: nothing outside of the function can be used in it.

/** The control of a field, by the words of its label or by its path. Undefined where no such field is in sight. */
export async function findControl(form: Element, field: string): Promise<FoundControl | undefined> {
  const root = form.shadowRoot;
  await (form as { updateComplete?: Promise<unknown> }).updateComplete;
  for (let tries = 0; tries < 500 && root?.querySelector('[data-loading]'); tries++) await new Promise((done) => setTimeout(done, 20));
  const words = (node: Element | null) => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
  const hosts = [...(root?.querySelectorAll('.field:not([hidden])') ?? [])].filter((host) => host.checkVisibility());
  const named = hosts
    .find((host) => words(host.querySelector('.label')) === field)
    ?.querySelector('.label')
    ?.id.replace(/\/label$/, '');
  const control = root?.getElementById(`f/${field}`) ?? (named ? root?.getElementById(named) : undefined);
  if (!control) return undefined;
  const { id } = control;
  if (control instanceof HTMLSelectElement) {
    return { id, kind: 'list', options: [...control.options].map(({ text, value, selected }) => ({ title: text, key: value, taken: selected })) };
  }
  if (control instanceof HTMLInputElement && control.type === 'file') return { id, kind: 'files', options: [] };
  if (control instanceof HTMLInputElement && control.type === 'checkbox') return { id, kind: 'box', options: [{ title: '', key: id, taken: control.checked }] };
  if (control.role === 'combobox') return { id, kind: 'finder', options: [] };
  if (control.matches('input, textarea')) return { id, kind: 'line', options: [] };
  const boxes = control.matches('[role=group], [role=radiogroup]') ? [...control.querySelectorAll('input')] : [];
  if (!boxes.length) return { id, kind: 'shown', options: [] };
  return { id, kind: 'boxes', options: boxes.map((box) => ({ title: words(box.closest('label')), key: box.id, taken: box.checked })) };
}

/** Waits for what was found and answers the id of the offer whose name begins with the words; undefined where there is none. */
export async function findOffer(form: Element, given: string): Promise<string | undefined> {
  const { id, name } = JSON.parse(given) as { readonly id: string; readonly name: string };
  const root = form.shadowRoot;
  const busy = () => {
    const control = root?.getElementById(id);
    return control?.getAttribute('aria-busy') === 'true' || (control?.getAttribute('aria-expanded') !== 'true' && !root?.getElementById(`${id}/said`));
  };
  for (let tries = 0; tries < 500 && busy(); tries++) await new Promise((done) => setTimeout(done, 20));
  return [...(root?.querySelectorAll(`[id^="${id}/offer/"]`) ?? [])].find((offer) => (offer.textContent ?? '').startsWith(name))?.id;
}

/** What a control says and whether anything is wrong with it. */
export async function readControl(form: Element, id: string): Promise<{ readonly says: string; readonly error?: string }> {
  await (form as { updateComplete?: Promise<unknown> }).updateComplete;
  const root = form.shadowRoot;
  const control = root?.getElementById(id);
  const words = (node: Element | null | undefined) => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
  const boxes = [...(control?.querySelectorAll('input') ?? [])];
  const box = control instanceof HTMLInputElement && control.type === 'checkbox';
  const says =
    control instanceof HTMLSelectElement
      ? (control.selectedOptions[0]?.text ?? '')
      : box
        ? String(control.checked)
        : control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement
          ? control.value
          : boxes.length
            ? boxes.flatMap((one) => (one.checked ? [words(one.closest('label'))] : [])).join(', ')
            : words(control);
  const error = root?.getElementById(`${id}/error`);
  return { says, ...(error ? { error: words(error) } : {}) };
}

/** The lines of the summary above the form, in order. */
export async function listErrors(form: Element): Promise<readonly string[]> {
  await (form as { updateComplete?: Promise<unknown> }).updateComplete;
  return [...(form.shadowRoot?.querySelectorAll('.summary li') ?? [])].map((line) => (line.textContent ?? '').trim());
}

/** Answers the id of the button with this name, giving it one where it has none; undefined where none is in sight. */
export async function findButton(form: Element, name: string): Promise<string | undefined> {
  await (form as { updateComplete?: Promise<unknown> }).updateComplete;
  const buttons = [...(form.shadowRoot?.querySelectorAll('button') ?? [])].filter((button) => button.checkVisibility());
  const found = buttons.find((button) => (button.getAttribute('aria-label') ?? button.textContent ?? '').trim() === name);
  if (found && !found.id) found.id = `test-button-${buttons.indexOf(found)}`;
  return found?.id;
}

/** The value of the form as JSON would carry it. */
export async function readValue(form: Element): Promise<unknown> {
  await (form as { updateComplete?: Promise<unknown> }).updateComplete;
  return JSON.parse(JSON.stringify((form as { value?: unknown }).value ?? {}));
}

/** Labels of the fields in sight, for a message that helps. */
export function listLabels(form: Element): readonly string[] {
  return [...(form.shadowRoot?.querySelectorAll('.field:not([hidden]) .label') ?? [])].map((label) => (label.textContent ?? '').trim());
}

/** Leaves whatever has the focus, so that what follows from leaving a field follows. */
export async function leave(form: Element): Promise<void> {
  (form.shadowRoot?.activeElement as HTMLElement | null)?.blur();
  await (form as { updateComplete?: Promise<unknown> }).updateComplete;
}
