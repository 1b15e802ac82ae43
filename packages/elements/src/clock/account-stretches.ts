import type { Instant, Milliseconds } from '@guicheng/definition';
import type { ClockAccount } from '@guicheng/engine';

/** A stretch of time that a clock counted, or during which it stood still. One without end lasts. */
export interface AccountStretch {
  readonly kind: 'counted' | 'paused';
  readonly from: Instant;
  readonly until?: Instant;
}

/** What was counted and the pauses between, oldest first. */
export function accountStretches({ counted, pauses }: Pick<ClockAccount, 'counted' | 'pauses'>): readonly AccountStretch[] {
  const stretches: readonly AccountStretch[] = [
    ...counted.map(({ from, until }) => ({ kind: 'counted' as const, from, until })),
    ...pauses.map((pause) => ({ kind: 'paused' as const, ...pause })),
  ];
  return stretches.toSorted((a, b) => a.from - b.from);
}

/** All that was counted, ms. */
export function countedSum({ counted }: Pick<ClockAccount, 'counted'>): Milliseconds {
  return counted.reduce((sum, { from, until }) => sum + until - from, 0);
}
