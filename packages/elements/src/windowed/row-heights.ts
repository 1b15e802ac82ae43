/** The rows of a long list that are drawn, and the room of those that are not, px. */
export interface RowWindow {
  readonly from: number;
  /** Exclusive. */
  readonly until: number;
  readonly above: number;
  readonly below: number;
}

/** The keys of a list's rows in their order; an array of them is one. Other rows are another object. */
export interface RowKeys {
  readonly length: number;
  readonly at: (index: number) => string | undefined;
}

/** Up to so many rows all are drawn: they can be searched and printed as they are. */
export const WHOLE = 120;
/** What a row is taken for before any was measured, px. */
const UNKNOWN = 72;
/** Rows that differ by less are of one height, px. */
const SAME = 1e-6;

/**
 * Knows how tall rows are, as far as they were measured, and which of them lie in sight. Rows have keys, so that a filter forgets
 * nothing. Where all are of one height no row is looked at; else a sum over any of them takes as many steps as their number has digits.
 */
export class RowHeights {
  readonly #measured = new Map<string, number>();
  #sum = 0;
  #typical: number | undefined;
  #keys: RowKeys | undefined;
  /** By how much rows differ from the typical one, as sums over powers of two; absent where none does. */
  #sums: Float64Array | undefined;

  /** Takes over how tall a row is; its index spares looking for it. Answers whether that is new. */
  measure(key: string, height: number, index?: number): boolean {
    const known = this.#measured.get(key);
    if (known !== undefined && Math.abs(known - height) < 1) return false;
    this.#measured.set(key, height);
    this.#sum += height - (known ?? 0);
    const usual = this.#typical;
    if (usual === undefined || index === undefined || this.#keys?.at(index) !== key) this.#keys = undefined;
    else if (Math.abs(height - (known ?? usual)) >= SAME) {
      this.#sums ??= new Float64Array(this.#keys.length + 1);
      this.#add(index, height - (known ?? usual));
    }
    return true;
  }

  /** Another width: every row is another height. */
  forget(): void {
    this.#measured.clear();
    this.#sum = 0;
    this.#typical = undefined;
    this.#keys = undefined;
  }

  /** The rows between two heights from the top of the list, at least one, and the room of the others. */
  window(keys: RowKeys, top: number, bottom: number): RowWindow {
    const last = keys.length - 1;
    if (last < WHOLE) return { from: 0, until: keys.length, above: 0, below: 0 };
    const from = this.#rowAt(keys, top);
    const end = this.#rowAt(keys, bottom);
    const until = Math.max(from + 1, this.offset(keys, end) < bottom ? end + 1 : end);
    return { from, until, above: this.offset(keys, from), below: this.offset(keys, keys.length) - this.offset(keys, until) };
  }

  /** How far from the top a row begins, px. */
  offset(keys: RowKeys, index: number): number {
    this.#takeUp(keys);
    let y = index * (this.#typical ?? UNKNOWN);
    if (this.#sums) for (let at = index; at > 0; at -= at & -at) y += this.#sums[at]!;
    return y;
  }

  /** The last row that begins at this height or above it. */
  #rowAt(keys: RowKeys, y: number): number {
    let low = 0;
    let high = keys.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (this.offset(keys, middle) <= y) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** What was not measured is taken for the average of the first rows, and stays that: were it reckoned anew, thousands of rows would move at once. */
  #takeUp(keys: RowKeys): void {
    if (keys === this.#keys) return;
    if (this.#measured.size) this.#typical ??= this.#sum / this.#measured.size;
    const usual = this.#typical ?? UNKNOWN;
    this.#keys = keys;
    this.#sums = undefined;
    const odd = new Map([...this.#measured].filter(([, height]) => Math.abs(height - usual) >= SAME));
    if (!odd.size) return;
    this.#sums = new Float64Array(keys.length + 1);
    for (let index = 0, left = odd.size; index < keys.length && left > 0; index += 1) {
      const height = odd.get(keys.at(index)!);
      if (height === undefined) continue;
      this.#add(index, height - usual);
      left -= 1;
    }
  }

  #add(index: number, more: number): void {
    const sums = this.#sums!;
    for (let at = index + 1; at < sums.length; at += at & -at) sums[at]! += more;
  }
}
