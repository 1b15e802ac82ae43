import type { Rejection } from './decision.ts';
import type { AddedPlace } from './event.ts';

/** Something a person may do now with a case or a duty period. */
export type Act =
  | 'open-case'
  | 'record-form'
  | 'cast-vote'
  | 'handle-block'
  | 'return-request'
  | 'transfer-seat'
  | 'delegate-seat'
  | 'give-opinion'
  | 'add-approvers'
  | 'remove-approver'
  | 'hold-vote'
  | 'take-back-vote'
  | 'claim-block'
  | 'release-block'
  | 'urge-approvers'
  | 'acknowledge-notice'
  | 'revoke-approval'
  | 'hand-over'
  | 'add-comment'
  | 'claim-instant'
  | 'confirm-instant'
  | 'set-due'
  | 'withdraw-case'
  | 'jump-case'
  | 'end-case'
  | 'wake-block'
  | 'replace-person'
  | 'record-evidence'
  | 'carry-over';

export interface Offer {
  readonly act: Act;
  /** Of `open-case`: which procedure's case. */
  readonly procedure?: string;
  readonly stage?: string;
  readonly block?: string;
  readonly seat?: string;
  readonly form?: string;
  readonly sections?: readonly string[];
  /** Of `cast-vote`: rights on fields of the chain's form; `read` where none is named. */
  readonly fields?: { readonly [field: string]: 'hidden' | 'read' | 'write' | 'required' };
  /** Of `return-request`: where to, `requester` or blocks; of `remove-approver`: which seats; of `jump-case`: which stages; of `confirm-instant`: which claims; of `set-due`: whose clock. */
  readonly targets?: readonly string[];
  /** Of `return-request`: how it comes back, where whoever returns it says so. */
  readonly ways?: readonly ('replay' | 'straight-back')[];
  /** Of `add-approvers`: where. */
  readonly places?: readonly AddedPlace[];
  /** Present: not allowed, and why. */
  readonly refused?: Rejection;
}
