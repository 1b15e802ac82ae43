import type { Instant } from '@guicheng/definition';
import type { BlockClock, BlockRun, ChainRun } from '../case/case-state.ts';

/** A block's clock as it stands; it stands still since it was stopped or, if it was decided, since then. */
export function clockOf({ clock, enteredAt }: Pick<BlockRun, 'clock' | 'enteredAt'>): BlockClock {
  return clock ?? { from: enteredAt, holes: [] };
}

/** The same clock standing still from an instant on. One that stands still already goes on doing so. */
export function stopped(clock: BlockClock, at: Instant): BlockClock {
  return clock.stoppedAt === undefined ? { ...clock, stoppedAt: at } : clock;
}

/** The same clock running again from an instant on. */
export function running({ stoppedAt, ...clock }: BlockClock, at: Instant): BlockClock {
  return stoppedAt === undefined || stoppedAt >= at ? clock : { ...clock, holes: [...clock.holes, { from: stoppedAt, until: at }] };
}

/** The clock a block is entered with, where it was gone back over and goes on with what was left. */
export function clockEntered(chain: ChainRun, block: string, at: Instant): BlockClock | undefined {
  const kept = chain.clocks?.[block];
  return kept && running(kept, at);
}
