import type { Instant, Milliseconds } from '@guicheng/definition';

/** Where a clock's position is kept between visits; `localStorage` fits. */
export interface ClockMemory {
  readonly getItem: (key: string) => string | null;
  readonly setItem: (key: string, value: string) => void;
  readonly removeItem: (key: string) => void;
}

const KEY = 'guicheng-portal-clock';

/**
 * A clock that runs beside the real one and can be moved forward, never back: what is recorded stays in order. It goes on from
 * where it stood when the page was last open.
 */
export class MovableClock {
  readonly #real: () => Instant;
  readonly #memory: ClockMemory | undefined;
  #base: Instant;
  #since: Instant;
  #running = true;

  /** `start` is where it begins on the first visit; `real` is the machine's time. */
  constructor(start: Instant, real: () => Instant, memory?: ClockMemory) {
    this.#real = real;
    this.#memory = memory;
    const kept = Number(read(memory) ?? Number.NaN);
    this.#base = Number.isFinite(kept) ? kept : start;
    this.#since = real();
  }

  now(): Instant {
    return this.#running ? this.#base + Math.max(0, this.#real() - this.#since) : this.#base;
  }

  get running(): boolean {
    return this.#running;
  }

  pause(): void {
    this.#settle(this.now());
    this.#running = false;
  }

  run(): void {
    this.#settle(this.now());
    this.#running = true;
  }

  /** Moves to an instant; one that has gone by changes nothing. */
  moveTo(at: Instant): void {
    this.#settle(Math.max(at, this.now()));
  }

  moveBy(length: Milliseconds): void {
    this.moveTo(this.now() + length);
  }

  /** Keeps where it stands. */
  keep(): void {
    this.#settle(this.now());
  }

  /** Puts it anywhere, also back; only for when everything recorded was thrown away. */
  restart(at: Instant): void {
    this.#settle(at);
  }

  #settle(at: Instant): void {
    this.#base = at;
    this.#since = this.#real();
    try {
      this.#memory?.setItem(KEY, String(at));
    } catch {
      // Without storage the clock starts over with the next visit; everything else works.
    }
  }
}

function read(memory: ClockMemory | undefined): string | null {
  try {
    return memory?.getItem(KEY) || null;
  } catch {
    return null;
  }
}
