/** The rows of a long list that are drawn, and the room of those that are not, px. */
export interface RowWindow {
  readonly from: number;
  /** Exclusive. */
  readonly until: number;
  readonly above: number;
  readonly below: number;
}

/** Up to so many rows all are drawn: they can be searched and printed as they are. */
export const WHOLE = 120;
/** What a row is taken for before any was measured, px. */
const UNKNOWN = 72;

/** Knows how tall rows are, as far as they were measured, and which of them lie in sight. Rows have keys, so that a filter forgets nothing. */
export class RowHeights {
  readonly #measured = new Map<string, number>();
  #sum = 0;
  #typical: number | undefined;

  /** Takes over how tall a row is. Answers whether that is new. */
  measure(key: string, height: number): boolean {
    const known = this.#measured.get(key);
    if (known !== undefined && Math.abs(known - height) < 1) return false;
    this.#measured.set(key, height);
    this.#sum += height - (known ?? 0);
    return true;
  }

  /** Another width: every row is another height. */
  forget(): void {
    this.#measured.clear();
    this.#sum = 0;
    this.#typical = undefined;
  }

  /** The rows between two heights from the top of the list, at least one, and the room of the others. */
  window(keys: readonly string[], top: number, bottom: number): RowWindow {
    if (keys.length <= WHOLE) return { from: 0, until: keys.length, above: 0, below: 0 };
    let y = 0;
    let from = 0;
    let above = 0;
    while (from < keys.length - 1 && y + this.#height(keys[from]!) <= top) {
      y += this.#height(keys[from]!);
      from += 1;
    }
    above = y;
    let until = from;
    while (until < keys.length && (until === from || y < bottom)) {
      y += this.#height(keys[until]!);
      until += 1;
    }
    return { from, until, above, below: this.offset(keys, keys.length) - y };
  }

  /** How far from the top a row begins, px. */
  offset(keys: readonly string[], index: number): number {
    let y = 0;
    for (let at = 0; at < index; at += 1) y += this.#height(keys[at]!);
    return y;
  }

  /** What was not measured is taken for the average of the first rows, and stays that: were it reckoned anew, thousands of rows would move at once. */
  #height(key: string): number {
    const known = this.#measured.get(key);
    if (known !== undefined) return known;
    if (this.#measured.size) this.#typical ??= this.#sum / this.#measured.size;
    return this.#typical ?? UNKNOWN;
  }
}
