import type { Instant } from '@guicheng/definition';
import type { FormDraft } from '@guicheng/elements';
import type { Draft, Drafts } from '@guicheng/store-idb';

/** What is known of a draft: saved is said only once the store has said so. */
export type DraftStanding =
  | { readonly state: 'none' }
  | { readonly state: 'saving' }
  | { readonly state: 'saved'; readonly at: Instant }
  | { readonly state: 'failed'; readonly error: unknown };

/** Keeps what is typed into one form, one save after the other, the newest last. */
export class DraftKeeper {
  standing: DraftStanding = { state: 'none' };
  readonly #drafts: Drafts;
  readonly #key: string;
  readonly #form: string;
  readonly #now: () => Instant;
  readonly #changed: () => void;
  #saving: Promise<void> = Promise.resolve();
  /** Counts saves, so that an answer to an older one says nothing about a newer. */
  #asked = 0;
  #closed = false;

  constructor(parts: { readonly drafts: Drafts; readonly key: string; readonly form: string; readonly now: () => Instant; readonly changed: () => void }) {
    this.#drafts = parts.drafts;
    this.#key = parts.key;
    this.#form = parts.form;
    this.#now = parts.now;
    this.#changed = parts.changed;
  }

  /** Whether something typed is not kept yet. */
  get unsaved(): boolean {
    return this.standing.state === 'saving' || this.standing.state === 'failed';
  }

  load(): Promise<Draft | undefined> {
    return this.#drafts.load(this.#key);
  }

  /** Something was typed that the next `save` will hold. */
  touch(): void {
    if (!this.#closed && this.standing.state !== 'saving') this.#stand({ state: 'saving' });
  }

  save({ hash, value }: FormDraft): void {
    if (this.#closed) return;
    this.#asked += 1;
    const asked = this.#asked;
    this.#stand({ state: 'saving' });
    const savedAt = this.#now();
    this.#saving = this.#saving
      .then(() => (this.#closed ? undefined : this.#drafts.save({ key: this.#key, form: this.#form, formHash: hash, value, savedAt })))
      .then(
        () => this.#answered(asked, { state: 'saved', at: savedAt }),
        (error: unknown) => this.#answered(asked, { state: 'failed', error }),
      );
  }

  /** Forgets the draft: the form was submitted or cleared. Saves still on their way are dropped. */
  async discard(): Promise<void> {
    this.#closed = true;
    await this.#saving;
    await this.#drafts.discard(this.#key);
    this.#stand({ state: 'none' });
  }

  #answered(asked: number, standing: DraftStanding): void {
    if (asked === this.#asked && !this.#closed) this.#stand(standing);
  }

  #stand(standing: DraftStanding): void {
    this.standing = standing;
    this.#changed();
  }
}
