import type { Offered } from '../../form/form-host.ts';
import { fillText } from '../../text/texts.ts';
import type { FieldScope } from '../field-scope.ts';

/** How many offers are drawn at first, and how many more whenever the last of them comes into sight. */
const DRAWN = 50;
/** How many offers a page key passes. */
const PAGE = 8;

/**
 * What one picker has found, and where in it the requester is.
 *
 * An answer takes time, and the requester does not wait for it:
 * - the latest question counts; the answer to an earlier one is dropped, and its signal aborted;
 * - Enter before the answer takes the best match once the answer is there;
 * - leaving the field before the answer takes a name that was written out in full once the answer is there, and nothing else;
 * - a value put in from elsewhere ends the search.
 */
export class Search {
  readonly #scope: FieldScope;
  readonly #take: (offer: Offered) => void;
  #asking: AbortController | undefined;
  /** What to do with the answer besides showing it. */
  #then: 'take-best' | { readonly leftWith: string } | undefined;
  offers: readonly Offered[] | undefined;
  failed = false;
  active = -1;
  drawn = DRAWN;

  constructor(scope: FieldScope, take: (offer: Offered) => void) {
    this.#scope = scope;
    this.#take = take;
  }

  get waits(): boolean {
    return this.#asking !== undefined;
  }

  async ask(query: string): Promise<void> {
    const { form, field } = this.#scope;
    this.#asking?.abort();
    const asking = new AbortController();
    this.#asking = asking;
    this.#then = undefined;
    this.#scope.refresh();
    const answer = form.options ? form.options.search(field.kind, query, field, { signal: asking.signal, form: form.roots.form }) : Promise.reject();
    const offers = await answer.catch(() => undefined);
    if (this.#asking === asking) this.#answered(query, offers);
  }

  #answered(query: string, offers: readonly Offered[] | undefined): void {
    const then = this.#then;
    this.#asking = this.#then = undefined;
    this.failed = !offers;
    this.offers = offers ?? [];
    this.drawn = DRAWN;
    this.active = query && this.offers.length ? 0 : -1;
    const best = this.offers[0];
    if (typeof then === 'object') this.left(then.leftWith);
    else if (then && best) this.choose(best);
    else {
      this.#scope.refresh();
      this.#scope.form.announce(this.said);
    }
  }

  get said(): string {
    const { widgetTexts } = this.#scope.form;
    if (this.waits && !this.offers) return widgetTexts?.searching ?? '';
    if (this.failed) return widgetTexts?.searchFailed ?? '';
    const count = this.offers?.length ?? 0;
    return count ? fillText(widgetTexts?.found ?? '', { count }) : (widgetTexts?.nothingFound ?? '');
  }

  choose(offer: Offered): void {
    this.close();
    this.#take(offer);
  }

  /** The field was left. What stands in it and was not chosen is nobody; a name written out in full is. */
  left(text: string): void {
    if (this.waits) {
      this.#then = { leftWith: text };
      return;
    }
    if (!this.offers) return;
    const offer = this.offers.find(({ name }) => name === text);
    if (offer) this.choose(offer);
    else {
      this.close();
      this.#scope.commit();
    }
  }

  close(): void {
    this.#forget();
    this.#scope.refresh();
  }

  /** Another value was put in. Shown a moment later: the field is being shown right now. */
  overtaken(): void {
    if (!this.offers && !this.waits) return;
    this.#forget();
    queueMicrotask(() => this.#scope.refresh());
  }

  #forget(): void {
    this.#asking?.abort();
    this.#asking = this.#then = this.offers = undefined;
    this.failed = false;
    this.active = -1;
  }

  /** Draws more once the last offers drawn are in sight. */
  reach(list: Element): void {
    if (this.drawn >= (this.offers?.length ?? 0) || list.scrollTop + list.clientHeight < list.scrollHeight - list.clientHeight) return;
    this.drawn += DRAWN;
    this.#scope.refresh();
  }

  /** Goes around at the ends of a list that is drawn whole, and stops at those of a longer one. */
  #move(by: number): void {
    const count = this.offers?.length ?? 0;
    if (!count) return;
    const to = this.active + by;
    const around = Math.abs(by) === 1 && count <= this.drawn;
    this.active = around ? (to + count) % count : Math.max(0, Math.min(count - 1, to));
    while (this.drawn <= this.active) this.drawn += DRAWN;
    this.#scope.refresh();
    this.#scope.host.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }

  key(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const moves: { readonly [key: string]: number } = { ArrowDown: 1, ArrowUp: -1, PageDown: PAGE, PageUp: -PAGE };
    const by = moves[event.key];
    const { value } = event.target as HTMLInputElement;
    if (by && event.altKey && by < 0) this.close();
    else if (by && this.offers?.length) this.#move(by);
    else if (by && Math.abs(by) === 1) void this.ask(value);
    else if (event.key === 'Enter') {
      const offer = this.offers?.[this.active];
      if (this.waits && value) this.#then = 'take-best';
      else if (offer) this.choose(offer);
      else return;
    } else if (event.key === 'Escape' && (this.offers || this.waits)) this.close();
    else return;
    event.preventDefault();
  }
}
