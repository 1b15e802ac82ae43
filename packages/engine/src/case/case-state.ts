import type { Instant } from '@guicheng/definition';
import type { BlockOutcome, Chosen, FormValue, Seat, Vote } from '../event.ts';

export type CaseStatus = 'none' | 'open' | 'in-approval' | 'closed' | 'withdrawn';

/** Where a case stands: a fold over its events and nothing else. Plain JSON, so that a runner may keep a snapshot. */
export interface CaseState {
  readonly status: CaseStatus;
  readonly case: string;
  readonly number: string;
  readonly procedure: string;
  /** The plan it was opened under and is decided by until a recorded migration. */
  readonly planHash: string;
  readonly openedAt: Instant;
  readonly requester: string;
  readonly stage: string;
  readonly enteredAt: Instant;
  /** The one person responsible now. Absent: a case the clock opened and nobody has taken yet. */
  readonly responsible?: string;
  /** Whoever opened it, and whoever they opened it for. */
  readonly openers: readonly string[];
  /** Who filled in the last form of a stage: whose request a chain started now is. */
  readonly asker?: Asker;
  /** The merged value of each form, by form id. */
  readonly forms: { readonly [form: string]: FormValue };
  /** Ids of commands it has seen, oldest first. */
  readonly commands: readonly string[];
  /** The chain running now, or the last one. */
  readonly chain?: ChainRun;
}

export interface Asker {
  readonly person: string;
  readonly position?: string;
  /** The person who acted and, if another, the person acted for. */
  readonly own: readonly string[];
}

export interface ChainRun {
  readonly approval: string;
  readonly stage: string;
  readonly requester: string;
  readonly own: readonly string[];
  readonly chosen: Chosen;
  readonly outcome?: 'approved' | 'rejected';
  /** Blocks entered so far, by block path. */
  readonly blocks: { readonly [block: string]: BlockRun };
}

export interface BlockRun {
  readonly enteredAt: Instant;
  readonly seats: readonly SeatRun[];
  /** In the order they were cast. */
  readonly votes: readonly CastVote[];
  readonly fallback?: string;
  /** The branch taken, of a branch block. */
  readonly branch?: string;
  readonly outcome?: BlockOutcome;
  /** How often its time ran out: 1 after the breach, more after reminders. */
  readonly breaches: number;
  /** When that was last noticed; the next reminder is reckoned from here. */
  readonly breachedAt?: Instant;
}

export interface SeatRun extends Seat {
  readonly status: 'open' | 'used' | 'not-required';
}

export interface CastVote {
  readonly seat: string;
  readonly vote: Vote;
  /** Who acted: the seat's person or somebody standing in. */
  readonly by: string;
}

/** Before anything happened. */
export const initialCase: CaseState = {
  status: 'none',
  case: '',
  number: '',
  procedure: '',
  planHash: '',
  openedAt: 0,
  requester: '',
  stage: '',
  enteredAt: 0,
  openers: [],
  forms: {},
  commands: [],
};
