import type { TestFile } from './form-hands.ts';
import { FormPage } from './form-page.ts';

/** As much of Playwright's `Locator` as a form page needs. */
export interface LocatorLike {
  locator(selector: string): LocatorLike;
  evaluate<Answer>(question: (form: Element, given: string) => Answer | Promise<Answer>, given: string): Promise<Answer>;
  fill(text: string): Promise<void>;
  click(): Promise<void>;
  selectOption(value: string): Promise<unknown>;
  /** Takes Node's `Buffer`s, a type that only Node has. */
  setInputFiles(files: never): Promise<void>;
}

/** The form at a locator of Playwright: `playwrightForm(page.locator('gc-repair-request-form'))`. */
export function playwrightForm(form: LocatorLike): FormPage {
  const at = (id: string) => form.locator(`[id="${id}"]`);
  return new FormPage({
    ask: (question, given) => form.evaluate(question, given),
    fill: (id, text) => at(id).fill(text),
    choose: async (id, value) => void (await at(id).selectOption(value)),
    click: (id) => at(id).click(),
    upload: (id, files) => at(id).setInputFiles(files.map(({ name, type, text }: TestFile) => ({ name, mimeType: type, buffer: bytesOf(text) })) as never),
  });
}

/** Playwright tells bytes by being a `Buffer`, which is a `Uint8Array` with a name Node gives it. */
const bytesOf = (text: string): Uint8Array => (globalThis as unknown as { Buffer: { from(text: string): Uint8Array } }).Buffer.from(text);
