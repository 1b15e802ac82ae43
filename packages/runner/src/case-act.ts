import type { SignatureValue } from '@guicheng/definition';
import type { Chosen } from '@guicheng/engine';
import type { Values } from './check-form.ts';

/** What a person asks of a case. Ids and instants are added by the runner. */
export type CaseAct =
  | { readonly type: 'record-form'; readonly stage: string; readonly value: Values; readonly chosen?: Chosen }
  | {
      readonly type: 'cast-vote';
      readonly block: string;
      readonly vote: 'approve' | 'reject' | 'abstain';
      readonly comment?: string;
      readonly signature?: SignatureValue;
    }
  | { readonly type: 'handle-block'; readonly block: string; readonly value?: Values }
  | { readonly type: 'hand-over'; readonly to: string; readonly toName: string; readonly reason?: string }
  | { readonly type: 'add-comment'; readonly text: string }
  | { readonly type: 'withdraw-case'; readonly reason: string };
