import type { Instant, SignatureValue } from '@guicheng/definition';
import type { Actor, Chosen, FormValue, Vote } from './event.ts';

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
    | { readonly type: 'cast-vote'; readonly block: string; readonly vote: Vote; readonly comment?: string; readonly signature?: SignatureValue }
    | { readonly type: 'handle-block'; readonly block: string; readonly value?: FormValue }
    | { readonly type: 'hand-over'; readonly to: string; readonly toName: string; readonly reason?: string }
    | { readonly type: 'add-comment'; readonly text: string }
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
