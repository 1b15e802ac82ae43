import type { Instant, Milliseconds } from '@guicheng/definition';
import type { HostClock } from '../clock/ticker.ts';

/** What shows time and can be asked to look again. */
export interface ShowsTime {
  requestUpdate(): void;
}

/** A clock a test moves. Hand it to elements as `clock`, and to forms as `context.now`. */
export interface FakeClock extends HostClock {
  /** Moves it to an instant, ms or RFC 3339, and has those that watch it look again. */
  set(at: Instant | string): void;
  advance(by: Milliseconds): void;
  /** Has an element look again whenever the clock is moved. Answers how to stop that. */
  watch(element: ShowsTime): () => void;
}

const instantOf = (at: Instant | string): Instant => {
  const instant = typeof at === 'number' ? at : Date.parse(at);
  if (Number.isNaN(instant)) throw new Error(`\`${at}\` is no instant: write milliseconds, or 2026-03-02T09:00:00+08:00`);
  return instant;
};

/** A clock that stands still until it is moved. */
export function fakeClock(at: Instant | string): FakeClock {
  const watching = new Set<ShowsTime>();
  let instant = instantOf(at);
  const set = (next: Instant | string) => {
    instant = instantOf(next);
    for (const element of watching) element.requestUpdate();
  };
  return {
    now: () => instant,
    set,
    advance: (by) => set(instant + by),
    watch: (element) => {
      watching.add(element);
      return () => void watching.delete(element);
    },
  };
}
