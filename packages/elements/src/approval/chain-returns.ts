import type { Instant } from '@guicheng/definition';
import type { Actor, ChainRun, Recorded } from '@guicheng/engine';
import { allSteps, type ChainStep } from './chain-steps.ts';

/** One way back through a chain: it was gone, or may be gone now. */
export interface ChainReturn {
  readonly from: string;
  /** `requester`, or the path of a block. */
  readonly to: string;
  readonly happened: boolean;
}

/** A return that happened, as it was recorded. */
export interface PastReturn extends ChainReturn {
  readonly at: Instant;
  readonly by: Actor;
  readonly reason: string;
}

/** Returns of the chain running now, oldest first. */
export function pastReturns(history: readonly Recorded[]): readonly PastReturn[] {
  const begun = history.findLastIndex(({ event }) => event.type === 'chain-started');
  return history.slice(Math.max(0, begun)).flatMap(({ event, at, by }) => {
    if (event.type !== 'request-returned') return [];
    return [{ from: event.block, to: event.to, happened: true, at, by, reason: event.reason }];
  });
}

/** The ways back a map draws, each once: those gone, then those a waiting block may be returned by. */
export function returnsOnMap(steps: readonly ChainStep[], chain: ChainRun | undefined, past: readonly PastReturn[]): readonly ChainReturn[] {
  const now = chain?.returned ? [{ from: chain.returned.from, to: chain.returned.to, happened: true }] : [];
  const all: readonly ChainReturn[] = [...past.map(({ from, to, happened }) => ({ from, to, happened })), ...now, ...possibleReturns(steps)];
  const seen = new Set<string>();
  return all.filter(({ from, to }) => {
    const key = `${from}>${to}`;
    const fresh = !seen.has(key);
    seen.add(key);
    return fresh;
  });
}

function possibleReturns(steps: readonly ChainStep[]): readonly ChainReturn[] {
  return allSteps(steps).flatMap(({ path, block, standing }) => {
    if (block.kind !== 'approve' || standing !== 'waiting') return [];
    const prefix = path.slice(0, path.length - block.id.length);
    const named = (block.may.return?.to ?? []).filter((to) => to !== 'previous' && to !== 'visited');
    return named.map((to) => ({ from: path, to: to === 'requester' ? to : prefix + to, happened: false }));
  });
}
