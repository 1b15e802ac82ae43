import type { AttachmentValue, Instant, SignatureValue } from '@guicheng/definition';
import type { Actor, AddedPlace, Chosen, FormValue, Vote } from './event.ts';

/** Every command says who, when and its own id; time and ids never come from inside the engine. */
export interface CommandBase {
  /** Idempotency: a command seen before is accepted again with no events. */
  readonly id: string;
  /** The sealed instant: when the actor decided. */
  readonly at: Instant;
  /** When it reached the runner. */
  readonly recordedAt: Instant;
  readonly by: Actor;
}

/** Form values in commands were validated by the runner against the plan the case is pinned to. */
export type CaseCommand = CommandBase &
  (
    | {
        readonly type: 'open-case';
        readonly case: string;
        readonly number: string;
        readonly procedure: string;
        readonly value: FormValue;
        readonly chosen?: Chosen;
        readonly cause?: string;
      }
    | { readonly type: 'record-form'; readonly stage: string; readonly value: FormValue; readonly chosen?: Chosen }
    | {
        readonly type: 'cast-vote';
        readonly block: string;
        readonly vote: Vote;
        readonly comment?: string;
        readonly signature?: SignatureValue;
        readonly attachments?: readonly AttachmentValue[];
        /** Fields of the chain's form that this block may write. */
        readonly value?: FormValue;
        /** Whom they choose for the next block, where it leaves the choice to them. */
        readonly chosen?: readonly string[];
      }
    | { readonly type: 'handle-block'; readonly block: string; readonly value?: FormValue }
    | { readonly type: 'return-request'; readonly block: string; readonly to: string; readonly then?: 'replay' | 'straight-back'; readonly reason: string }
    | { readonly type: 'transfer-seat'; readonly block: string; readonly to: string; readonly reason: string }
    | { readonly type: 'delegate-seat'; readonly block: string; readonly to: string; readonly reason?: string }
    | { readonly type: 'give-opinion'; readonly block: string; readonly seat: string; readonly vote: Vote; readonly comment?: string }
    | { readonly type: 'add-approvers'; readonly block: string; readonly place: AddedPlace; readonly persons: readonly string[]; readonly reason: string }
    | { readonly type: 'remove-approver'; readonly block: string; readonly seat: string; readonly reason: string }
    | { readonly type: 'hold-vote'; readonly block: string; readonly vote?: Vote; readonly comment?: string }
    | { readonly type: 'take-back-vote'; readonly block: string }
    | { readonly type: 'claim-block'; readonly block: string }
    | { readonly type: 'release-block'; readonly block: string }
    | { readonly type: 'urge-approvers'; readonly block: string }
    | { readonly type: 'acknowledge-notice'; readonly block: string }
    | { readonly type: 'revoke-approval'; readonly reason: string }
    /** The runner's, for the clock: a case that a block opened has ended. */
    | {
        readonly type: 'report-case-end';
        readonly block: string;
        readonly key: string;
        readonly case: string;
        readonly ended: 'closed' | 'withdrawn' | 'ended';
      }
    | { readonly type: 'jump-case'; readonly stage: string; readonly reason: string }
    | { readonly type: 'end-case'; readonly reason: string }
    | { readonly type: 'wake-block'; readonly block: string; readonly reason: string }
    | { readonly type: 'replace-person'; readonly from: string; readonly to: string; readonly reason: string }
    | { readonly type: 'hand-over'; readonly to: string; readonly toName: string; readonly reason?: string }
    | { readonly type: 'add-comment'; readonly text: string }
    /** `event`: the id of an event of this case; `happenedAt`: when it really happened. */
    | { readonly type: 'claim-instant'; readonly event: string; readonly happenedAt: Instant; readonly reason: string }
    /** `claim`: the id of the `instant-claimed` event. */
    | { readonly type: 'confirm-instant'; readonly claim: string }
    /** `key`: which run of the SLA's clock, "1" the first. */
    | { readonly type: 'set-due'; readonly sla: string; readonly key: string; readonly dueAt: Instant; readonly reason: string }
    | { readonly type: 'withdraw-case'; readonly reason: string }
    | { readonly type: 'reach-instant' }
  );

export type DutyCommand = CommandBase &
  (
    | { readonly type: 'open-duty'; readonly sla: string; readonly key: string }
    | { readonly type: 'receive-fact'; readonly name: string; readonly data: { readonly [name: string]: unknown } }
    | { readonly type: 'record-evidence'; readonly value: FormValue }
    | { readonly type: 'carry-over'; readonly case: string; readonly reason: string }
    | { readonly type: 'reach-instant' }
    | { readonly type: 'close-duty' }
  );
