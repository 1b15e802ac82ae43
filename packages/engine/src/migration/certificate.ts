import type { Instant, Milliseconds } from '@guicheng/definition';
import type { VerdictStatus } from '../verdict.ts';

/** Where one clock of a case stands. */
export interface ClockStanding {
  readonly status: VerdictStatus;
  readonly startedAt?: Instant;
  readonly dueAt?: Instant;
  readonly decidedAt?: Instant;
  readonly elapsed?: { readonly wall: Milliseconds; readonly working?: Milliseconds };
}

/** One clock before and after a case came under another plan. No `before`: the new plan starts it. No `after`: the new plan has none. */
export interface MigrationLine {
  readonly sla: string;
  /** "1", "2" … for its runs. */
  readonly key: string;
  readonly before?: ClockStanding;
  readonly after?: ClockStanding;
  /** `verdict`: it was decided, and that stands. `due`: by the new plan it had been due already, so it is due when it was going to be. */
  readonly keeps?: 'verdict' | 'due';
  /** It is breached now and was not, or it is due earlier. */
  readonly worse: boolean;
}

/** What coming under another plan does to a case, clock by clock, in the order of the plans. */
export interface MigrationCertificate {
  readonly lines: readonly MigrationLine[];
}
