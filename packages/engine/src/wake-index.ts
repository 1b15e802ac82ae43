import type { Instant } from '@guicheng/definition';

/** Something that waits for an instant. */
export interface Wake {
  readonly id: string;
  readonly wake: Instant;
}

/**
 * Which of very many waits for the earliest instant. Kept in place, as an agenda is: those of the next quarter of an hour in order, all later ones only sorted by
 * quarters, so that a million that are set, moved and taken cost next to nothing each. Of one instant, any may come first.
 */
export interface WakeIndex {
  /** How many wait. */
  readonly size: number;
  /** Waits for another instant from now on; undefined: for none. */
  readonly set: (id: string, wake: Instant | undefined) => void;
  /** The earliest; undefined when nothing waits. */
  readonly next: () => Wake | undefined;
  /** All that are due at `now`, earliest first. They wait no more until they are set again. */
  readonly takeDue: (now: Instant) => readonly Wake[];
}

/** An empty index. */
export function wakeIndex(): WakeIndex {
  return new Agenda();
}

/** About 17 minutes: a power of two divides fast. */
const QUARTER = 2 ** 20;

class Agenda implements WakeIndex {
  readonly #slots = new Map<string, number>();
  readonly #ids: string[] = [];
  /** By slot; NaN where nothing waits. */
  readonly #wakes: number[] = [];
  readonly #free: number[] = [];
  /** Slots whose quarter lies behind the open one. A slot that moved on is still listed where it was, and passed over there. */
  readonly #later = new Map<number, number[]>();
  /** Quarters with a list, as a heap. */
  readonly #quarters: number[] = [];
  /** Slots of the open quarter and of all before it, as a heap by instant. */
  #heap: number[] = [];
  #keys: number[] = [];
  #open = Number.NEGATIVE_INFINITY;
  #answered = -1;

  get size(): number {
    return this.#slots.size;
  }

  set(id: string, wake: Instant | undefined): void {
    // What was answered last is what is set next, as a rule.
    const known = this.#ids[this.#answered] === id ? this.#answered : this.#slots.get(id);
    if (wake === undefined) {
      if (known !== undefined) this.#drop(id, known);
    } else if (known === undefined || this.#wakes[known] !== wake) this.#place(known ?? this.#slotFor(id), wake);
  }

  next(): Wake | undefined {
    const slot = this.#first();
    this.#answered = slot ?? -1;
    return slot === undefined ? undefined : { id: this.#ids[slot]!, wake: this.#wakes[slot]! };
  }

  takeDue(now: Instant): readonly Wake[] {
    const due: Wake[] = [];
    for (let first = this.next(); first !== undefined && first.wake <= now; first = this.next()) {
      due.push(first);
      this.set(first.id, undefined);
    }
    return due;
  }

  #slotFor(id: string): number {
    const slot = this.#free.pop() ?? this.#ids.length;
    this.#ids[slot] = id;
    this.#slots.set(id, slot);
    return slot;
  }

  #drop(id: string, slot: number): void {
    this.#slots.delete(id);
    this.#wakes[slot] = Number.NaN;
    this.#ids[slot] = '';
    this.#free.push(slot);
    if (slot === this.#answered) this.#answered = -1;
  }

  #place(slot: number, wake: Instant): void {
    this.#wakes[slot] = wake;
    const quarter = Math.floor(wake / QUARTER);
    if (quarter <= this.#open) {
      push(this.#keys, this.#heap, wake, slot);
      return;
    }
    const list = this.#later.get(quarter);
    if (list) list.push(slot);
    else {
      this.#later.set(quarter, [slot]);
      push(this.#quarters, undefined, quarter, 0);
    }
  }

  /** The slot that waits for the earliest instant, after everything that has moved on was cleared away. */
  #first(): number | undefined {
    for (;;) {
      const slot = this.#heap[0];
      if (slot !== undefined && this.#wakes[slot] === this.#keys[0]) return slot;
      if (slot !== undefined) pop(this.#keys, this.#heap);
      else if (!this.#openNext()) return undefined;
    }
  }

  #openNext(): boolean {
    const quarter = this.#quarters[0];
    if (quarter === undefined) return false;
    pop(this.#quarters, undefined);
    this.#open = quarter;
    for (const slot of this.#later.get(quarter)!) {
      const wake = this.#wakes[slot]!;
      if (Math.floor(wake / QUARTER) === quarter) push(this.#keys, this.#heap, wake, slot);
    }
    this.#later.delete(quarter);
    return true;
  }
}

/** Adds to a heap of keys, and of values beside them. */
function push(keys: number[], values: number[] | undefined, key: number, value: number): void {
  let index = keys.length;
  while (index > 0) {
    const parent = (index - 1) >> 1;
    const above = keys[parent]!;
    if (above <= key) break;
    keys[index] = above;
    if (values) values[index] = values[parent]!;
    index = parent;
  }
  keys[index] = key;
  if (values) values[index] = value;
}

/** Takes the least off a heap. */
function pop(keys: number[], values: number[] | undefined): void {
  const key = keys.pop()!;
  const value = values?.pop();
  const { length } = keys;
  if (length === 0) return;
  let index = 0;
  for (let child = 1; child < length; child = 2 * index + 1) {
    if (child + 1 < length && keys[child + 1]! < keys[child]!) child += 1;
    const below = keys[child]!;
    if (below >= key) break;
    keys[index] = below;
    if (values) values[index] = values[child]!;
    index = child;
  }
  keys[index] = key;
  if (values) values[index] = value!;
}
