import type { FormModule } from '@guicheng/definition';
import { GcForm } from '../src/form/gc-form.ts';

/** Puts a form on the page and waits for its first look. */
export async function mountForm(form: FormModule, properties: Partial<GcForm> = {}, parent: Element = document.body): Promise<GcForm> {
  document.documentElement.lang = 'zh-CN';
  if (!customElements.get('gc-form')) customElements.define('gc-form', GcForm);
  const element = document.createElement('gc-form') as GcForm;
  Object.assign(element, { form, ...properties });
  parent.append(element);
  await settle(element);
  return element;
}

/** Waits until everything that was asked for is on the page. */
export async function settle(element: GcForm): Promise<void> {
  do {
    await element.updateComplete;
    await new Promise((done) => setTimeout(done, 20));
  } while (element.shadowRoot?.querySelector('[data-loading]'));
}

/** The control of a field, or the group of its controls. */
export function control<E extends HTMLElement = HTMLInputElement>(element: GcForm, path: string): E {
  const found = element.shadowRoot!.getElementById(`f/${path}`);
  if (!found) throw new Error(`no control for ${path}`);
  return found as E;
}

/** The host of a field. */
export function host(element: GcForm, path: string): HTMLElement {
  return control(element, path).closest<HTMLElement>('.field')!;
}

/** Types into a control as a person would have it at the end, and leaves it. */
export function type(element: GcForm, path: string, text: string, leave = true): void {
  const input = control(element, path);
  input.value = text;
  input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  if (leave) input.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Ticks or unticks a box, or the option of a group. */
export function tick(element: GcForm, path: string): void {
  control(element, path).click();
}

export const errorOf = (element: GcForm, path: string): string | undefined => element.shadowRoot!.getElementById(`f/${path}/error`)?.textContent ?? undefined;

/** Chooses an option of a select. */
export const choose = (element: GcForm, path: string, option: string): void => type(element, path, option);
