import type { Portal } from './portal.ts';
import { tellFailure } from './tell-failure.ts';

/** How often the portal looks whether time has brought something about, ms. */
const EVERY = 250;
/** How long a caller waits before hanging up, ms. */
const PATIENCE = 60_000;
/** How often the clock's place is kept, ms. */
const KEEP = 5000;

/** Lets time pass: wakes the runner when something falls due, lets callers nobody answers hang up. Answers how to stop. */
export function keepTime(portal: Portal): () => void {
  let busy = false;
  let next: number | undefined;
  let kept = 0;
  const ask = () => {
    next = portal.runner.nextInstant();
  };
  const stop = portal.runner.subscribe(ask);
  ask();
  const timer = setInterval(async () => {
    const now = portal.clock.now();
    if (portal.playing || busy) return;
    busy = true;
    try {
      if (next !== undefined && next <= now) {
        await portal.runner.tick();
        ask();
      }
      for (const call of portal.calls()) {
        if (call.answeredAt !== undefined || call.endedAt !== undefined || now - call.ringingAt < PATIENCE) continue;
        await portal.runner.receive('call.hung-up', { call: call.id }, 'telephone', call.ringingAt + PATIENCE);
      }
      if (Math.abs(now - kept) > KEEP) {
        portal.clock.keep();
        kept = now;
        portal.redraw();
      }
    } catch (failure) {
      tellFailure(portal, failure);
    } finally {
      busy = false;
    }
  }, EVERY);
  return () => {
    clearInterval(timer);
    stop();
  };
}
