import type { Instant } from '@guicheng/definition';
import type { CommandLog } from '../command-log.ts';
import type { AddedPlace, BlockOutcome, Chosen, FormValue, Seat, SeatDropped, Vote } from '../event.ts';

export type CaseStatus = 'none' | 'open' | 'in-approval' | 'closed' | 'withdrawn' | 'ended';

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
  /** Who stands for whom since somebody left, for every seat to come. */
  readonly replaced?: { readonly [person: string]: string };
  /** What was claimed of when events happened, by the id of the claim. */
  readonly claims?: { readonly [claim: string]: InstantClaim };
  /** Ids of commands it has seen. */
  readonly commands: CommandLog;
  /** The chain running now, or the last one. */
  readonly chain?: ChainRun;
}

export interface InstantClaim {
  readonly of: string;
  readonly happenedAt: Instant;
  /** The person who claimed it and, if another, the person acted for. */
  readonly by: readonly string[];
  readonly confirmed?: true;
}

export interface Asker {
  readonly person: string;
  readonly position?: string;
  /** The person who acted and, if another, the person acted for. */
  readonly own: readonly string[];
  /** The stage they filled it in at: a request that is returned goes back there. */
  readonly stage?: string;
}

export interface ChainRun {
  readonly approval: string;
  readonly stage: string;
  readonly requester: string;
  readonly own: readonly string[];
  readonly chosen: Chosen;
  readonly outcome?: 'approved' | 'rejected' | 'revoked';
  /** Blocks entered so far, by block path. */
  readonly blocks: { readonly [block: string]: BlockRun };
  /** It was returned and is not back yet: until the requester, or the block it went to, is done. */
  readonly returned?: { readonly from: string; readonly to: string; readonly then: 'replay' | 'straight-back'; readonly clocks: 'reset' | 'resume' };
  /** When it was decided; a period for revoking begins here. */
  readonly decidedAt?: Instant;
  /** Clocks of blocks gone back over, where they go on with what was left. */
  readonly clocks?: { readonly [block: string]: BlockClock };
  /** How many cases its blocks asked for so far, those gone back over included: keys are never given twice. */
  readonly requests?: number;
}

/** When a block's time began, and when it stood still since. */
export interface BlockClock {
  readonly from: Instant;
  /** Half open, oldest first. */
  readonly holes: readonly { readonly from: Instant; readonly until: Instant }[];
  /** Present: it stands still since then. */
  readonly stoppedAt?: Instant;
}

export interface BlockRun {
  readonly enteredAt: Instant;
  /** Absent: its clock runs since it was entered. */
  readonly clock?: BlockClock;
  readonly decidedAt?: Instant;
  readonly seats: readonly SeatRun[];
  /** In the order they were cast. */
  readonly votes: readonly CastVote[];
  readonly fallback?: string;
  /** The branch taken, of a branch block; those taken, joined by `+`, of a parallel block whose ways have conditions. */
  readonly branch?: string;
  readonly outcome?: BlockOutcome;
  /** How often its time ran out: 1 after the breach, more after reminders. */
  readonly breaches: number;
  /** When that was last noticed; the next reminder is reckoned from here. */
  readonly breachedAt?: Instant;
  /** The seat that claimed it. */
  readonly claimed?: string;
  /** When people were urged, oldest first. */
  readonly urged?: readonly Instant[];
  /** Cases it opened, by key, with how they ended. */
  readonly requested?: { readonly [key: string]: 'open' | 'closed' | 'withdrawn' | 'ended' };
}

export interface SeatRun extends Seat {
  readonly status: 'open' | 'used' | 'passed' | 'not-required' | 'removed';
  /** Why it is not required, where it is not because the block was decided without it. Those others come back if the decision is undone. */
  readonly because?: SeatDropped;
  /** The block its person decides in instead, of a seat that is passed. */
  readonly elsewhere?: string;
  /** The position it was found by at first, once it has moved: its weight stays. Empty: by none. */
  readonly found?: string;
  /** Added by hand: where, and to which seat. Before and after, it is a part of that seat's one vote; beside, a seat of its own. */
  readonly added?: { readonly place: AddedPlace; readonly to: string };
  /** Whose opinion was asked, and what it was once given. The seat stays the owner's. */
  readonly delegated?: { readonly to: string; readonly opinion?: Vote };
  /** A decision kept but not cast. */
  readonly held?: { readonly vote?: Vote; readonly comment?: string };
}

export interface CastVote {
  readonly seat: string;
  readonly vote: Vote;
  /** Who acted: the seat's person or somebody standing in. */
  readonly by: string;
  /** Whom they chose for the block after this one. */
  readonly chosen?: readonly string[];
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
