import type { Instant, Milliseconds } from '@guicheng/definition';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What time it is, by the host's clock; a page that can move its clock hands in its own. */
export interface HostClock {
  readonly now: () => Instant;
}

/** The machine's own clock. */
export const machineClock: HostClock = { now: () => Date.now() };

interface Beat {
  readonly hosts: Set<ReactiveControllerHost>;
  readonly timer: ReturnType<typeof setInterval>;
}

// One timer for all elements of a pace: a hundred clocks on a page change together and wake the browser once.
const beats = new Map<Milliseconds, Beat>();

/** Renders an element again every so often while it is on the page, so that what it says about time stays true. */
export class Ticker implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #every: Milliseconds;

  constructor(host: ReactiveControllerHost, every: Milliseconds) {
    this.#host = host;
    this.#every = every;
    host.addController(this);
  }

  hostConnected(): void {
    const beat = beats.get(this.#every) ?? startBeat(this.#every);
    beat.hosts.add(this.#host);
  }

  hostDisconnected(): void {
    const beat = beats.get(this.#every);
    beat?.hosts.delete(this.#host);
    if (!beat || beat.hosts.size > 0) return;
    clearInterval(beat.timer);
    beats.delete(this.#every);
  }
}

function startBeat(every: Milliseconds): Beat {
  const hosts = new Set<ReactiveControllerHost>();
  const timer = setInterval(() => {
    for (const host of hosts) host.requestUpdate();
  }, every);
  const beat = { hosts, timer };
  beats.set(every, beat);
  return beat;
}
