import type { AttachmentValue, Instant, SignatureValue } from '@guicheng/definition';
import type { MigrationCertificate } from './migration/certificate.ts';

/** Who did something: a person acting for a position, a source the pack trusts (the telephone system), or the engine's own clock. */
export type Actor =
  | {
      readonly kind: 'person';
      readonly person: string;
      readonly name: string;
      readonly position?: string /** The person stood in for. */;
      readonly for?: string;
    }
  | { readonly kind: 'source'; readonly source: string }
  | { readonly kind: 'clock' };

/** Which aggregate a stream belongs to: `case/<id>` or `duty/<sla>/<key>`. */
export type StreamId = string;

/** A recorded fact: never edited. Canonical bytes are RFC 8785 over exactly these properties. */
export interface Recorded<E extends EngineEvent = EngineEvent> {
  readonly stream: StreamId;
  /** Gap-free from 1 in its stream. */
  readonly seq: number;
  /** Unique over all streams: `<command id>.<index>`. */
  readonly id: string;
  /** Event time: when it happened, as far as trust allows. */
  readonly at: Instant;
  /** Record time: when it was written down. */
  readonly recordedAt: Instant;
  readonly by: Actor;
  readonly event: E;
}

/** Values of one form as recorded; hidden fields are absent. */
export type FormValue = { readonly [field: string]: unknown };

export type Vote = 'approve' | 'reject' | 'abstain';

/** `passed`: nobody had to decide. `done`: acted on, told or waited for, where nothing is decided. */
export type BlockOutcome = 'approved' | 'rejected' | 'passed' | 'done';

/** What a block's definition says for the time running out. */
export type BreachRule = 'remind' | 'pass' | 'reject' | 'transfer' | 'escalate' | 'close';

/** Where added approvers decide: before or after the seat they are added to, as part of it, or beside it with seats of their own. */
export type AddedPlace = 'before' | 'after' | 'beside';

/**
 * Why a seat is not required while its block is undecided. `moved`: its time ran out and others have it. `answered`: those beside it
 * in the same vote have decided that. `replaced`: its person left, and whoever replaces them has a seat of their own.
 */
export type SeatDropped = 'moved' | 'answered' | 'replaced';

/** Whom the requester chose, by block, where the definition leaves the choice to the requester. */
export type Chosen = { readonly [block: string]: readonly string[] };

/** Outcomes of the expressions that were read, by place, so that a decision replays after erasure. */
export type Outcomes = { readonly [place: string]: unknown };

/**
 * What can happen to a case. Past tense, frozen: a changed event is a new type with an upcaster.
 * `block` is the block's id; inside a chain run by a chain block it is `<chain block>/<block>`.
 */
export type CaseEvent =
  | {
      readonly type: 'case-opened';
      readonly case: string;
      readonly number: string;
      readonly procedure: string;
      readonly planHash: string;
      readonly requester: string;
      readonly cause?: string;
    }
  | {
      readonly type: 'form-recorded';
      readonly form: string;
      readonly stage: string;
      readonly value: FormValue /** Fields of this part of the form that had a value before and have none now. */;
      readonly cleared?: readonly string[];
      readonly outcomes: Outcomes;
    }
  | {
      readonly type: 'stage-entered';
      readonly stage: string;
      readonly from?: string;
      readonly via?: string /** Where no form was recorded on the way. */;
      readonly outcomes?: Outcomes;
    }
  | { readonly type: 'responsibility-passed'; readonly from?: string; readonly to: string; readonly reason?: string }
  | {
      readonly type: 'chain-started';
      readonly approval: string;
      readonly stage: string;
      readonly requester: string /** Whoever else may not decide: it is their request too. */;
      readonly own: readonly string[];
      readonly chosen?: Chosen;
    }
  | {
      readonly type: 'block-entered';
      readonly block: string;
      readonly seats: readonly Seat[] /** Rules that were needed because nobody, too few or the requester was found, in order: `forbid+pass`. A block that waits for somebody is entered again, with seats. */;
      readonly fallback?: string;
    }
  | {
      readonly type: 'vote-cast';
      readonly block: string;
      readonly seat: string;
      readonly vote: Vote;
      readonly comment?: string;
      readonly signature?: SignatureValue;
      readonly attachments?: readonly AttachmentValue[] /** Whom they chose for the next block. */;
      readonly chosen?: readonly string[];
    }
  | { readonly type: 'block-handled'; readonly block: string; readonly seat: string }
  | {
      readonly type: 'seat-moved';
      readonly block: string;
      readonly seat: string;
      readonly from: string;
      readonly to: string;
      readonly position?: string;
      readonly reason: 'transfer' | 'escalate' | 'replaced';
      readonly comment?: string;
    }
  /** A seat that is not asked: its person decided, or will decide, elsewhere in the chain. It counts as a yes, and never as their vote. */
  | { readonly type: 'seat-passed'; readonly block: string; readonly seat: string; readonly reason: 'repeated'; readonly elsewhere: string }
  | { readonly type: 'seat-added'; readonly block: string; readonly seat: Seat; readonly place: AddedPlace; readonly to: string; readonly reason: string }
  | { readonly type: 'seat-removed'; readonly block: string; readonly seat: string; readonly reason: string }
  | { readonly type: 'seat-delegated'; readonly block: string; readonly seat: string; readonly to: string; readonly reason?: string }
  | { readonly type: 'opinion-given'; readonly block: string; readonly seat: string; readonly vote: Vote; readonly comment?: string }
  | { readonly type: 'vote-held'; readonly block: string; readonly seat: string; readonly vote?: Vote; readonly comment?: string }
  | {
      readonly type: 'vote-taken-back';
      readonly block: string;
      readonly seat: string /** Where the block was decided already: blocks entered since, which are entered anew. */;
      readonly voided?: readonly string[];
    }
  | { readonly type: 'block-claimed'; readonly block: string; readonly seat: string }
  | { readonly type: 'block-released'; readonly block: string; readonly seat: string }
  | { readonly type: 'approvers-urged'; readonly block: string; readonly persons: readonly string[] }
  | { readonly type: 'notice-acknowledged'; readonly block: string; readonly seat: string }
  | {
      readonly type: 'request-returned';
      readonly block: string;
      readonly to: string /** `requester`, or the block it goes back to. */;
      readonly then: 'replay' | 'straight-back';
      readonly clocks: 'reset' | 'resume';
      readonly voided: readonly string[] /** Blocks whose votes are void, in the order they were entered. */;
      readonly paused?: readonly string[] /** Blocks beside that keep what they have and stand still until it is back. */;
      readonly reason: string;
    }
  | {
      readonly type: 'request-resumed';
      readonly at: string /** The block it goes straight back to or, where a condition or a choice came out otherwise, the one it replays from. */;
      readonly voided?: readonly string[] /** Blocks that are entered anew because of that. */;
      readonly chosen?: Chosen;
      readonly own?: readonly string[] /** Whoever else asks now and so may not decide. */;
    }
  | {
      readonly type: 'approval-revoked';
      readonly approval: string;
      readonly reason: string;
      readonly from?: string /** The stage the case was at, where it had gone on. */;
    }
  | { readonly type: 'case-requested'; readonly block: string; readonly key: string; readonly procedure: string; readonly value: FormValue }
  | {
      readonly type: 'requested-case-ended';
      readonly block: string;
      readonly key: string;
      readonly case: string;
      readonly ended: 'closed' | 'withdrawn' | 'ended';
    }
  /** Acts of administrators, outside the rules. */
  | { readonly type: 'case-jumped'; readonly stage: string; readonly reason: string }
  | { readonly type: 'case-ended'; readonly reason: string }
  | { readonly type: 'block-woken'; readonly block: string; readonly reason: string }
  | { readonly type: 'person-replaced'; readonly from: string; readonly to: string; readonly reason: string }
  | {
      readonly type: 'seat-not-required';
      readonly block: string;
      readonly seat: string /** Absent: the block was decided without it. */;
      readonly reason?: SeatDropped;
    }
  | { readonly type: 'branch-taken'; readonly block: string; readonly branch: string; readonly outcome: unknown }
  | { readonly type: 'block-breached'; readonly block: string; readonly dueAt: Instant; readonly onBreach: BreachRule }
  | { readonly type: 'block-decided'; readonly block: string; readonly outcome: BlockOutcome }
  | { readonly type: 'chain-decided'; readonly approval: string; readonly outcome: 'approved' | 'rejected' }
  | { readonly type: 'comment-added'; readonly text: string }
  /** Somebody says that an event happened earlier than it counts from. Its id is the id of the claim; by itself it changes nothing. */
  | { readonly type: 'instant-claimed'; readonly of: string; readonly happenedAt: Instant; readonly reason: string }
  /** A second person bears it out: the event counts from then. */
  | { readonly type: 'instant-confirmed'; readonly claim: string; readonly of: string; readonly happenedAt: Instant }
  /** When a clock is due, set by hand: nothing moves it any more but the same act. */
  | { readonly type: 'due-set'; readonly sla: string; readonly key: string; readonly dueAt: Instant; readonly reason: string }
  /** Decided by another plan from now on. `from-now`: what was decided before stands. `recompute`: everything is reckoned anew. */
  | {
      readonly type: 'plan-migrated';
      readonly from: string;
      readonly to: string;
      readonly mode: 'from-now' | 'recompute';
      readonly reason: string;
      readonly certificate: MigrationCertificate;
    }
  | { readonly type: 'case-withdrawn'; readonly reason: string }
  | { readonly type: 'case-closed'; readonly stage: string }
  | ClockEvent;

/** One right to decide. `person` is the principal; `position` is what they were found by. A position with three holders has three seats. */
export interface Seat {
  /** `1`, `2`, … in the order of the definition; unique in its block. */
  readonly id: string;
  readonly position?: string;
  readonly person: string;
  /** Which way of `who` found it, from 0, where each way is a group that decides on its own. */
  readonly group?: number;
}

/** What SLAs say as time passes, in a case and in a duty period. Once per due. */
export type ClockEvent =
  | { readonly type: 'sla-warned'; readonly sla: string; readonly key: string; readonly warning: string; readonly dueAt: Instant }
  | { readonly type: 'sla-escalated'; readonly sla: string; readonly key: string; readonly step: string; readonly dueAt: Instant }
  | { readonly type: 'sla-breached'; readonly sla: string; readonly key: string; readonly dueAt: Instant; readonly effects: readonly string[] }
  | { readonly type: 'breach-withdrawn'; readonly sla: string; readonly key: string; readonly reason: string };

/** What can happen in a duty period: a day's summary, a week's revisits, one ringing call. */
export type DutyEvent =
  | {
      readonly type: 'duty-opened';
      readonly sla: string;
      readonly key: string;
      readonly planHash: string;
      readonly from: Instant;
      readonly until?: Instant;
      readonly dueAt?: Instant;
      readonly provisional: boolean;
    }
  | { readonly type: 'fact-received'; readonly name: string; readonly data: { readonly [name: string]: unknown } }
  | { readonly type: 'evidence-recorded'; readonly form: string; readonly value: FormValue }
  | { readonly type: 'carried-over'; readonly case: string; readonly reason: string }
  | { readonly type: 'duty-closed' }
  | ClockEvent;

export type EngineEvent = CaseEvent | DutyEvent;
