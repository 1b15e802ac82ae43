import type { FormExtra, FormInside } from './form-inside.ts';

/** Has the browser ask before a page is left with something unsaved. Listens only while there is: a page that listens is not kept for going back. */
export class Guard implements FormExtra {
  readonly #inside: FormInside;
  readonly #ask = (event: Event) => {
    if (this.#inside.element.dirty) event.preventDefault();
  };

  constructor(inside: FormInside) {
    this.#inside = inside;
  }

  changed(): void {
    addEventListener('beforeunload', this.#ask);
  }

  done(): void {
    removeEventListener('beforeunload', this.#ask);
  }

  leave(): void {
    this.done();
  }
}
