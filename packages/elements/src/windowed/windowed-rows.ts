import type { ReactiveController, ReactiveElement } from 'lit';
import { RowHeights, type RowWindow } from './row-heights.ts';

/** How much more than what is in sight is drawn on either side, px. */
const BEYOND = 800;
/** How many rows are drawn on either side of one that was out of sight, before what is really in sight is. */
const AROUND = 20;

/**
 * Draws of a long list only what is in sight, on the page's own scrolling. Rows are the list's children with `data-key`; the
 * host renders those of `window()` and puts its `above` and `below` around them.
 */
export class WindowedRows implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #list: () => HTMLElement | null;
  readonly #heights = new RowHeights();
  readonly #look = () => this.#moved();
  readonly #print = () => this.#printing(true);
  readonly #printed = () => this.#printing(false);
  readonly #sizes = new ResizeObserver(() => this.#resized());
  #keys: readonly string[] = [];
  #drawn: RowWindow | undefined;
  #width = 0;
  #whole = false;
  #wanted: number | undefined;

  constructor(host: ReactiveElement, list: () => HTMLElement | null) {
    this.#host = host;
    this.#list = list;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('scroll', this.#look, { capture: true, passive: true });
    window.addEventListener('resize', this.#look);
    window.addEventListener('beforeprint', this.#print);
    window.addEventListener('afterprint', this.#printed);
    this.#sizes.observe(this.#host);
  }

  hostDisconnected(): void {
    document.removeEventListener('scroll', this.#look, { capture: true });
    window.removeEventListener('resize', this.#look);
    window.removeEventListener('beforeprint', this.#print);
    window.removeEventListener('afterprint', this.#printed);
    this.#sizes.disconnect();
  }

  hostUpdated(): void {
    const list = this.#list();
    let measured = false;
    for (const row of list?.children ?? []) {
      const key = (row as HTMLElement).dataset['key'];
      if (key !== undefined) measured = this.#heights.measure(key, row.getBoundingClientRect().height) || measured;
    }
    if (measured) this.#moved();
  }

  /** Which of these rows to draw now. */
  window(keys: readonly string[]): RowWindow {
    this.#keys = keys;
    this.#drawn = this.#whole
      ? { from: 0, until: keys.length, above: 0, below: 0 }
      : this.#wanted === undefined
        ? this.#inSight(BEYOND)
        : this.#around(this.#wanted);
    return this.#drawn;
  }

  /** Draws the rows around one, brings it into sight and answers it. */
  async show(index: number): Promise<HTMLElement | undefined> {
    const key = this.#keys[index];
    const find = () => [...(this.#list()?.children ?? [])].find((row) => (row as HTMLElement).dataset['key'] === key) as HTMLElement | undefined;
    if (key === undefined) return undefined;
    if (!find()) {
      this.#wanted = index;
      this.#host.requestUpdate();
      await this.#host.updateComplete;
    }
    const row = find();
    row?.scrollIntoView({ block: 'nearest' });
    this.#wanted = undefined;
    this.#moved();
    return row;
  }

  #around(index: number): RowWindow {
    const keys = this.#keys;
    const from = Math.max(0, index - AROUND);
    const until = Math.min(keys.length, index + AROUND);
    const above = this.#heights.offset(keys, from);
    return { from, until, above, below: this.#heights.offset(keys, keys.length) - this.#heights.offset(keys, until) };
  }

  #inSight(beyond: number): RowWindow {
    const top = this.#list()?.getBoundingClientRect().top ?? 0;
    return this.#heights.window(this.#keys, -top - beyond, window.innerHeight - top + beyond);
  }

  /** Draws anew only once what was drawn ahead is half used up. */
  #moved(): void {
    const { from, until } = this.#inSight(BEYOND / 2);
    const drawn = this.#drawn;
    if (!this.#whole && drawn && (from < drawn.from || until > drawn.until)) this.#host.requestUpdate();
  }

  #resized(): void {
    const { clientWidth } = this.#host;
    if (this.#width && clientWidth !== this.#width) {
      this.#heights.forget();
      this.#host.requestUpdate();
    }
    this.#width = clientWidth;
  }

  /** On paper everything stands: it is drawn before the browser takes its picture. */
  #printing(whole: boolean): void {
    this.#whole = whole;
    this.#host.requestUpdate();
    if (whole) (this.#host as unknown as { performUpdate: () => void }).performUpdate();
  }
}
