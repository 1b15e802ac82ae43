import type { ExtraTexts } from '../../text/extra-texts.ts';
import { fillText } from '../../text/texts.ts';
import { element, say } from '../element.ts';
import { DraftConflict, type DraftStore, type FormDraft, type StoredDraft } from '../form-host.ts';
import type { FormExtra, FormInside } from './form-inside.ts';

type Standing = 'none' | 'restored' | 'restoredOlder' | 'saving' | 'saved' | 'unsaved' | 'conflict';

/** After a failure it is tried again so many ms later, the last time again and again. */
const AGAIN = [2000, 10_000, 30_000];

/**
 * Keeps the draft of a form, says how it stands, and brings it back.
 *
 * - One save at a time; what changes meanwhile is saved after it, once.
 * - A draft that is loaded after the requester began typing fills only what they have not touched.
 * - "Saved" is said when the store has said so. A draft somebody else has kept meanwhile is never overwritten without being asked.
 */
export class DraftKeeper implements FormExtra {
  readonly #inside: FormInside;
  readonly #texts: () => ExtraTexts;
  readonly #line = element('p', 'kept', 'draft');
  readonly #words = element('span');
  readonly #left = new AbortController();
  readonly #store: DraftStore;
  readonly #key: string;
  #standing: Standing = 'none';
  /** When the draft in the store was saved, as far as is known. */
  #over: number | undefined;
  #loading: Promise<void> | undefined;
  #saving = false;
  #next: FormDraft | undefined;
  #failures = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(inside: FormInside, texts: () => ExtraTexts, place: HTMLElement) {
    this.#inside = inside;
    this.#texts = texts;
    const { store, key } = inside.element.drafts!;
    this.#store = store;
    this.#key = key;
    this.#line.append(this.#words);
    place.prepend(this.#line);
    const { signal } = this.#left;
    inside.element.addEventListener('gc-draft', (event) => this.#keep((event as CustomEvent<{ readonly draft: FormDraft }>).detail.draft), { signal });
    addEventListener('pagehide', () => inside.element.dirty && inside.keep(true), { signal });
    addEventListener('online', () => this.#retry(), { signal });
    this.#loading = this.#load();
  }

  /** The draft of before is there, or there is none. */
  get ready(): Promise<void> | undefined {
    return this.#loading;
  }

  show(): void {
    const texts = this.#texts();
    const at = new Intl.DateTimeFormat(this.#inside.scope.locale, { dateStyle: 'medium', timeStyle: 'short', timeZone: this.#inside.scope.timeZone }).format(
      this.#over ?? 0,
    );
    const standing = this.#standing;
    this.#line.hidden = standing === 'none';
    this.#line.dataset['standing'] = standing;
    say(this.#words, standing === 'none' ? '' : fillText(texts[standing], { at }));
    const acts: { readonly [key in Standing]?: readonly (readonly [string, () => void])[] } = {
      restored: [[texts.discard, () => this.#discard()]],
      restoredOlder: [[texts.discard, () => this.#discard()]],
      conflict: [
        [texts.takeOther, () => void this.#takeOther()],
        [texts.keepThis, () => void this.#keepThis()],
      ],
    };
    const wanted = acts[standing] ?? [];
    if ([...this.#line.querySelectorAll('button')].map(({ textContent }) => textContent).join() === wanted.map(([text]) => text).join()) return;
    this.#line.replaceChildren(this.#words, ...wanted.map(([text, act]) => actButton(text, act)));
  }

  /** The host has the value, or the requester began anew: nothing is to be brought back. */
  done(): void {
    clearTimeout(this.#timer);
    this.#next = this.#over = undefined;
    this.#stand('none');
    void this.#store.drop(this.#key).catch(() => undefined);
  }

  leave(): void {
    clearTimeout(this.#timer);
    this.#left.abort();
    this.#line.remove();
  }

  async #load(): Promise<void> {
    const stored = await this.#store.load(this.#key).catch(() => undefined);
    this.#loading = undefined;
    if (!stored || this.#left.signal.aborted) return;
    this.#over = stored.savedAt;
    this.#restore(stored);
  }

  #restore(stored: StoredDraft): void {
    const { element: form } = this.#inside;
    const mine = form.dirty ? form.draft?.value : undefined;
    form.draft = mine ? { ...stored, value: { ...stored.value, ...mine } } : stored;
    this.#stand(stored.hash === form.form?.hash ? 'restored' : 'restoredOlder');
  }

  #keep(draft: FormDraft): void {
    this.#next = draft;
    if (!this.#saving && this.#standing !== 'conflict') void this.#save();
  }

  async #save(): Promise<void> {
    await this.#loading;
    const { element: form } = this.#inside;
    this.#saving = true;
    clearTimeout(this.#timer);
    while (this.#next) {
      const draft = this.#next;
      this.#next = undefined;
      this.#stand('saving');
      const savedAt = Math.max((form.context.now ?? Date.now)(), (this.#over ?? 0) + 1);
      const failure = await this.#store.save(this.#key, { ...draft, savedAt }, this.#over).then(
        () => undefined,
        (reason: unknown) => reason ?? new Error('not saved'),
      );
      if (failure) {
        this.#next ??= draft;
        this.#failed(failure instanceof DraftConflict);
        break;
      }
      this.#over = savedAt;
      this.#failures = 0;
      this.#inside.element.dirty = this.#next !== undefined;
      this.#stand('saved');
    }
    this.#saving = false;
  }

  #failed(conflict: boolean): void {
    this.#stand(conflict ? 'conflict' : 'unsaved');
    if (conflict) return;
    this.#timer = setTimeout(() => this.#retry(), AGAIN[Math.min(this.#failures, AGAIN.length - 1)]);
    this.#failures += 1;
  }

  #retry(): void {
    if (this.#next && !this.#saving && this.#standing === 'unsaved') void this.#save();
  }

  #discard(): void {
    this.done();
    this.#inside.put('', undefined);
  }

  async #takeOther(): Promise<void> {
    this.#next = undefined;
    this.#inside.element.dirty = false;
    await this.#load();
  }

  /** Over the other one, as it stands now. */
  async #keepThis(): Promise<void> {
    const other = await this.#store.load(this.#key).catch(() => undefined);
    this.#over = other?.savedAt;
    this.#stand('saving');
    void this.#save();
  }

  /** What the requester has to know is said aloud; that something was saved is only shown. */
  #stand(standing: Standing): void {
    const news = standing !== this.#standing && ['restored', 'restoredOlder', 'unsaved', 'conflict'].includes(standing);
    this.#standing = standing;
    this.show();
    if (news) this.#inside.scope.announce(this.#words.textContent ?? '');
  }
}

function actButton(text: string, act: () => void): HTMLElement {
  const button = element('button', 'quiet');
  button.type = 'button';
  button.textContent = text;
  button.addEventListener('click', act);
  return button;
}
