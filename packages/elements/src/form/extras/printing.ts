import type { ExtraTexts } from '../../text/extra-texts.ts';
import { element, say } from '../element.ts';
import type { FormExtra, FormInside } from './form-inside.ts';

/** A button that prints the form alone, and Ctrl+P while the focus is in the form. Elsewhere Ctrl+P prints the page as ever. */
export class Printing implements FormExtra {
  readonly #texts: () => ExtraTexts;
  readonly #button = element('button', 'quiet', 'print');
  readonly #left = new AbortController();

  constructor(inside: FormInside, texts: () => ExtraTexts, place: HTMLElement) {
    this.#texts = texts;
    const { signal } = this.#left;
    const print = () => void inside.element.print();
    this.#button.type = 'button';
    this.#button.addEventListener('click', print);
    inside.element.shadowRoot!.addEventListener(
      'keydown',
      (event) => {
        const { key, ctrlKey, metaKey } = event as KeyboardEvent;
        if (!(ctrlKey || metaKey) || key.toLowerCase() !== 'p') return;
        event.preventDefault();
        print();
      },
      { signal },
    );
    place.append(this.#button);
  }

  show(): void {
    say(this.#button, this.#texts().print);
  }

  leave(): void {
    this.#left.abort();
    this.#button.remove();
  }
}
