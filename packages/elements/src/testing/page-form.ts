import { FormPage } from './form-page.ts';

/** As much of `userEvent` of `vitest/browser` as a form page needs: real keys and a real pointer. */
export interface UserLike {
  fill(element: HTMLElement, text: string): Promise<void>;
  click(element: HTMLElement): Promise<void>;
  selectOptions(element: HTMLElement, value: string): Promise<void>;
  upload(element: HTMLElement, files: File[]): Promise<void>;
}

/** A form in the page a test itself runs in: `pageForm(element, userEvent)` with `userEvent` of `vitest/browser`. */
export function pageForm(form: Element, user: UserLike): FormPage {
  const at = (id: string): HTMLElement => {
    const element = form.shadowRoot?.getElementById(id);
    if (!element) throw new Error(`nothing with the id \`${id}\` is in the form any more`);
    return element;
  };
  return new FormPage({
    ask: async (question, given) => question(form, given),
    fill: (id, text) => user.fill(at(id), text),
    choose: (id, value) => user.selectOptions(at(id), value),
    click: (id) => user.click(at(id)),
    upload: (id, files) =>
      user.upload(
        at(id),
        files.map(({ name, type, text }) => new File([text], name, { type })),
      ),
  });
}
