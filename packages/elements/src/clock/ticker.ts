import type { Instant, Milliseconds } from '@guicheng/definition';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What time it is, by the host's clock; a page that can move its clock hands in its own. */
export interface HostClock {
  readonly now: () => Instant;
}

/** The machine's own clock. */
export const machineClock: HostClock = { now: () => Date.now() };

/** Renders an element again every so often while it is on the page, so that what it says about time stays true. */
export class Ticker implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #every: Milliseconds;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(host: ReactiveControllerHost, every: Milliseconds) {
    this.#host = host;
    this.#every = every;
    host.addController(this);
  }

  hostConnected(): void {
    this.#timer = setInterval(() => this.#host.requestUpdate(), this.#every);
  }

  hostDisconnected(): void {
    clearInterval(this.#timer);
  }
}
