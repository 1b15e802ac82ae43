import type { Instant } from '@guicheng/definition';

/** Why one recorded event was allowed: which part of the definition, which clauses. */
export interface Explanation {
  readonly event: string;
  readonly at: Instant;
  /** Permanent code of the sentence, such as `stage_entered_when`; texts in three languages belong to whoever shows it. */
  readonly code: string;
  readonly params: { readonly [name: string]: string | number };
  /** Place in the pack, such as `procedures/repair/stages/dispatch/next/urgent`. */
  readonly place?: string;
  /** Requirement rows behind it. */
  readonly satisfies: readonly string[];
  readonly clauses: readonly { readonly document: string; readonly clause: string }[];
}
