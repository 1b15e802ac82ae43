/** How long what is typed may stay out of a draft, ms. */
const DRAFT_EVERY = 1000;

/** When a form tells of its draft: a second after the first of some changes, or at once when the form leaves the page. */
export class DraftTimer {
  readonly #tell: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(tell: () => void) {
    this.#tell = tell;
  }

  soon(): void {
    this.#timer ??= setTimeout(() => this.now(), DRAFT_EVERY);
  }

  now(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#tell();
  }

  /** Tells of what was to be told soon. */
  end(): void {
    if (this.#timer !== undefined) this.now();
  }
}
