import type { Instant } from '@guicheng/definition';
import type { VerdictStatus } from '../verdict.ts';

/** Where a period stands. */
export interface FrequencyStanding {
  readonly status: VerdictStatus;
  readonly decidedAt?: Instant;
  /** Of dues that do not lie at the end of the period. */
  readonly dueAt?: Instant;
  /** Where it breaks by nothing happening. */
  readonly breaksAt?: Instant;
}

export interface Counted {
  /** Instants that count, oldest first. */
  readonly times: readonly Instant[];
  readonly atLeast: number | undefined;
  readonly atMost: number | undefined;
  readonly due: Instant;
  readonly asOf: Instant;
}

/** Met by the n-th, missed once due has passed without it. Where only so many are allowed, missed by the first too many, and met once due has passed. */
export function frequencyStatus({ times, atLeast, atMost, due, asOf }: Counted): FrequencyStanding {
  const over = atMost === undefined ? undefined : times[atMost];
  if (over !== undefined) return { status: 'missed', decidedAt: over };
  const enough = atLeast === undefined || atLeast === 0 ? due : times[atLeast - 1];
  if (enough !== undefined && atMost === undefined && atLeast !== 0) return { status: 'met', decidedAt: enough };
  if (asOf > due) return enough === undefined ? { status: 'missed', decidedAt: due } : { status: 'met', decidedAt: due };
  return { status: 'running', ...(enough === undefined ? { breaksAt: due + 1 } : {}) };
}
