import type { Instant } from '@guicheng/definition';
import type { CommandLog } from '../command-log.ts';
import type { DutyEvent, Recorded } from '../event.ts';

export type DutyStatus = 'none' | 'open' | 'closed';

/** Where a duty period stands: a day's summary, a week's revisits, one ringing call. A fold over its events, plain JSON. */
export interface DutyState {
  readonly status: DutyStatus;
  readonly sla: string;
  /** The period, such as "2026-W47", or the occasion, such as a call's id. */
  readonly key: string;
  /** The plan it was opened under and is decided by. */
  readonly planHash: string;
  readonly from: Instant;
  readonly until?: Instant;
  readonly dueAt?: Instant;
  readonly provisional: boolean;
  /** Its own events: a duty period has few, and what is due is read from them. */
  readonly events: readonly Recorded<DutyEvent>[];
  /** Ids of commands it has seen. */
  readonly commands: CommandLog;
}

/** Before anything happened. */
export const initialDuty: DutyState = { status: 'none', sla: '', key: '', planHash: '', from: 0, provisional: false, events: [], commands: [] };
