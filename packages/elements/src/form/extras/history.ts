import type { ExtraTexts } from '../../text/extra-texts.ts';
import { fillText } from '../../text/texts.ts';
import { element, say } from '../element.ts';
import type { FormExtra, FormInside } from './form-inside.ts';

interface Change {
  /** The field, or nothing for all of them. */
  readonly path: string;
  readonly before: unknown;
  readonly after: unknown;
  readonly at: number;
}

/** Changes of one field that follow each other within so many ms are one: a word, not its letters. */
const TOGETHER = 1000;
/** So many changes are kept. */
const LONGEST = 200;

/** Controls a browser has an undo of its own for. */
const TYPED = 'textarea, input:not([type=checkbox], [type=radio], [type=file], [type=date], [type=time], [type=datetime-local])';

/**
 * Undo and redo of whole fields: a choice, a removed row, a paste, a reset. Ctrl+Z undoes a field unless the focus is in a line of text, where it stays the
 * browser's own undo of letters. The focus goes to what changed.
 */
export class History implements FormExtra {
  readonly #inside: FormInside;
  readonly #texts: () => ExtraTexts;
  readonly #undo = element('button', 'quiet', 'undo');
  readonly #redo = element('button', 'quiet', 'redo');
  readonly #left = new AbortController();
  #past: Change[] = [];
  #future: Change[] = [];
  /** A change that was made here is no new one. */
  #busy = false;

  constructor(inside: FormInside, texts: () => ExtraTexts, place: HTMLElement) {
    this.#inside = inside;
    this.#texts = texts;
    this.#undo.type = this.#redo.type = 'button';
    this.#undo.addEventListener('click', () => this.undo());
    this.#redo.addEventListener('click', () => this.redo());
    place.append(this.#undo, this.#redo);
    inside.element.shadowRoot!.addEventListener('keydown', (event) => this.#key(event as KeyboardEvent), { signal: this.#left.signal });
  }

  show(): void {
    const texts = this.#texts();
    say(this.#undo, texts.undo);
    say(this.#redo, texts.redo);
    // aria-disabled, not disabled: the button that was just pressed keeps the focus.
    this.#undo.ariaDisabled = String(!this.#past.length);
    this.#redo.ariaDisabled = String(!this.#future.length);
    this.#undo.hidden = this.#redo.hidden = this.#inside.element.readonly;
  }

  changed(path: string, before: unknown, after: unknown): void {
    if (this.#busy) return;
    const at = performance.now();
    const last = this.#past.at(-1);
    const joins = last && path !== '' && last.path === path && at - last.at < TOGETHER;
    this.#past = [...(joins ? this.#past.slice(0, -1) : this.#past.slice(-LONGEST + 1)), { path, before: joins ? last.before : before, after, at }];
    this.#future = [];
    this.show();
  }

  undo(): boolean {
    const change = this.#past.pop();
    if (change) {
      this.#future.push(change);
      this.#put(change.path, change.before, this.#texts().undone);
    }
    return change !== undefined;
  }

  redo(): boolean {
    const change = this.#future.pop();
    if (change) {
      this.#past.push(change);
      this.#put(change.path, change.after, this.#texts().redone);
    }
    return change !== undefined;
  }

  done(): void {
    this.#past = [];
    this.#future = [];
    this.show();
  }

  leave(): void {
    this.#left.abort();
    this.#undo.remove();
    this.#redo.remove();
  }

  #put(path: string, value: unknown, said: string): void {
    this.#busy = true;
    this.#inside.put(path, value);
    this.#busy = false;
    this.#inside.element.dirty = true;
    this.#inside.keep();
    this.show();
    const { scope, element: form, live } = this.#inside;
    scope.announce(fillText(said, { title: path ? (live.views?.get(path)?.title ?? path) : (scope.formTexts['title'] ?? '') }));
    const inside = form.shadowRoot?.activeElement;
    if (path && inside !== this.#undo && inside !== this.#redo) form.focusField(path);
  }

  #key(event: KeyboardEvent): void {
    const { key, ctrlKey, metaKey, shiftKey, target } = event;
    const { readonly } = this.#inside.element;
    if (!(ctrlKey || metaKey) || readonly || (target instanceof Element && target.matches(TYPED))) return;
    const name = key.toLowerCase();
    const acted = name === 'z' ? (shiftKey ? this.redo() : this.undo()) : name === 'y' && this.redo();
    if (acted) event.preventDefault();
  }
}
