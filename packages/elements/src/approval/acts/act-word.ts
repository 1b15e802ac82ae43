import type { Act } from '@guicheng/engine';

/** Acts an approval offers besides voting. */
export type ChainAct = Exclude<
  Act,
  'cast-vote' | 'open-case' | 'record-form' | 'claim-instant' | 'confirm-instant' | 'set-due' | 'record-evidence' | 'carry-over'
>;

/** What a button is for: one act, or one of the votes. */
export type ActWord = ChainAct | 'approve' | 'reject' | 'abstain';

/** What whoever may do it does outside the rules. */
export const ADMINISTRATORS: readonly ActWord[] = ['jump-case', 'end-case', 'wake-block', 'replace-person'];

/** What nobody takes back once it is done: it is asked again before. */
export const FINAL: readonly ActWord[] = [
  'reject',
  'return-request',
  'remove-approver',
  'revoke-approval',
  'withdraw-case',
  'jump-case',
  'end-case',
  'wake-block',
  'replace-person',
];
