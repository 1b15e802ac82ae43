import type { Instant } from '@guicheng/definition';

/**
 * One SLA's running measure in one case. `key` tells runs of the same SLA apart ("1", "2" …: a reopened case with
 * `onReopen: restart` starts a second run) and is the `key` of the `sla-warned` and `sla-breached` events.
 *
 * `running`: the due instant is ahead or has just passed unnoticed: it is breached once the clock shows more than `dueAt`.
 * `paused`: no due instant. `stopped`: done in time, cancelled, excluded or not applicable. `breached`: `sla-breached` was
 * recorded for this due, or it was done after due. Warnings are oldest first and hold only those not passed by the end.
 */
export interface CaseClock {
  readonly sla: string;
  readonly key: string;
  readonly status: 'running' | 'paused' | 'stopped' | 'breached';
  readonly startedAt: Instant;
  /** On time includes this very instant. */
  readonly dueAt?: Instant;
  readonly warnings: readonly { readonly id: string; readonly at: Instant }[];
  /** Reaches into a year whose calendar is not published. */
  readonly provisional: boolean;
}
