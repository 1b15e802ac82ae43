import type { Rejection } from './decision.ts';

/** Something a person may do now with a case or a duty period. */
export type Act = 'open-case' | 'record-form' | 'cast-vote' | 'handle-block' | 'hand-over' | 'add-comment' | 'withdraw-case' | 'record-evidence' | 'carry-over';

export interface Offer {
  readonly act: Act;
  /** Of `open-case`: which procedure's case. */
  readonly procedure?: string;
  readonly stage?: string;
  readonly block?: string;
  readonly seat?: string;
  readonly form?: string;
  readonly sections?: readonly string[];
  /** Present: not allowed, and why. */
  readonly refused?: Rejection;
}
