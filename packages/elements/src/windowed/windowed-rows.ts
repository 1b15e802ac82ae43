import type { ReactiveController, ReactiveElement } from 'lit';
import { RowHeights, type RowKeys, type RowWindow } from './row-heights.ts';
import { type ScrollScale, scrollScale } from './scroll-scale.ts';

/** How much more than what is in sight is drawn on either side, px. */
const BEYOND = 800;
/** How many rows are drawn on either side of one that was out of sight, before what is really in sight is. */
const AROUND = 20;
/** So many rows are put on paper; who wants more prints a list made for it. */
const PRINTED = 10_000;

/**
 * Draws of a long list only what is in sight, on the page's own scrolling. Rows are the list's children with `data-key` and
 * `data-index`; the host renders those of `window()` and puts its `above` and `below` around them.
 */
export class WindowedRows implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #list: () => HTMLElement | null;
  readonly #heights = new RowHeights();
  readonly #look = () => this.#moved();
  readonly #print = () => this.#printing(true);
  readonly #printed = () => this.#printing(false);
  readonly #sizes = new ResizeObserver(() => this.#resized());
  #keys: RowKeys = [];
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
    let measured = false;
    for (const row of this.#list()?.children ?? []) {
      const { key, index } = (row as HTMLElement).dataset;
      if (key !== undefined) measured = this.#heights.measure(key, row.getBoundingClientRect().height, Number(index)) || measured;
    }
    if (measured) this.#moved();
  }

  /** Which of these rows to draw now. */
  window(keys: RowKeys): RowWindow {
    this.#keys = keys;
    this.#drawn = this.#whole
      ? { from: 0, until: Math.min(keys.length, PRINTED), above: 0, below: 0 }
      : this.#wanted === undefined
        ? this.#inSight(BEYOND)
        : this.#around(this.#wanted);
    return this.#drawn;
  }

  /** How far from the top of the list a row begins as it is drawn now, px. */
  place(index: number): number {
    const { from, above } = this.#drawn ?? { from: 0, above: 0 };
    return above + this.#heights.offset(this.#keys, index) - this.#heights.offset(this.#keys, from);
  }

  /** How far there is to scroll until a row begins at this height of the window, px. */
  away(index: number, top: number): number {
    const listTop = this.#list()?.getBoundingClientRect().top ?? 0;
    return this.#scale().back(this.#heights.offset(this.#keys, index) - top) + listTop;
  }

  /** Draws the rows around one, brings it into sight and answers it. */
  async show(index: number): Promise<HTMLElement | undefined> {
    const key = this.#keys.at(index);
    const find = () => [...(this.#list()?.children ?? [])].find((row) => (row as HTMLElement).dataset['key'] === key) as HTMLElement | undefined;
    if (key === undefined) return undefined;
    const { from, until } = this.#drawn ?? { from: 0, until: 0 };
    if (index < from || index >= until || !find()) {
      this.#wanted = index;
      this.#host.requestUpdate();
      await this.#host.updateComplete;
    }
    find()?.scrollIntoView({ block: 'nearest' });
    this.#wanted = undefined;
    this.#moved();
    await this.#host.updateComplete;
    const row = find();
    row?.scrollIntoView({ block: 'nearest' });
    return row;
  }

  #scale(): ScrollScale {
    return scrollScale(this.#heights.offset(this.#keys, this.#keys.length), window.innerHeight);
  }

  #around(index: number): RowWindow {
    const keys = this.#keys;
    const from = Math.max(0, index - AROUND);
    const until = Math.min(keys.length, index + AROUND);
    const scale = this.#scale();
    const [top, bottom] = [this.#heights.offset(keys, from), this.#heights.offset(keys, until)];
    const above = Math.max(0, scale.back(this.#heights.offset(keys, index)) - (this.#heights.offset(keys, index) - top));
    return { from, until, above, below: Math.max(0, scale.tall - above - (bottom - top)) };
  }

  #inSight(beyond: number): RowWindow {
    const scrolled = -(this.#list()?.getBoundingClientRect().top ?? 0);
    const { into, tall } = this.#scale();
    const top = into(scrolled);
    const { from, until, above } = this.#heights.window(this.#keys, top - beyond, top + window.innerHeight + beyond);
    if (until - from === this.#keys.length) return { from, until, above: 0, below: 0 };
    const room = Math.max(0, above + scrolled - top);
    const drawn = this.#heights.offset(this.#keys, until) - above;
    return { from, until, above: room, below: Math.max(0, tall - room - drawn) };
  }

  /** Draws anew only once what was drawn ahead is half used up; a list that is scrolled through faster, at each step. */
  #moved(): void {
    const drawn = this.#drawn;
    if (this.#whole || !drawn) return;
    const { from, until, above } = this.#inSight(BEYOND / 2);
    const shifted = this.#wanted === undefined && Math.abs(above - this.place(from)) > 1;
    if (from < drawn.from || until > drawn.until || shifted) this.#host.requestUpdate();
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
