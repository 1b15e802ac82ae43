import type { Expression } from '../expression.ts';
import type { Text } from '../text.ts';
import type { PlanDefinition } from './plan.ts';
import type { PlanLength } from './sla.ts';

export interface PlanApproval extends PlanDefinition {
  readonly form: string;
  readonly requester: readonly PlanWho[];
  /** Run in order. */
  readonly blocks: { readonly [id: string]: PlanBlock };
}

/** One way to find people. */
export type PlanWho =
  | { readonly kind: 'person'; readonly person: string }
  | { readonly kind: 'position'; readonly position: string }
  | { readonly kind: 'head-of'; readonly department: string }
  | { readonly kind: 'head-of-requester' }
  | { readonly kind: 'superior'; readonly level: number }
  | { readonly kind: 'superiors-up-to'; readonly position: string }
  | { readonly kind: 'field'; readonly field: string }
  | { readonly kind: 'requester' }
  | { readonly kind: 'requester-chooses'; readonly from: string; readonly atLeast: number; readonly atMost: number }
  | { readonly kind: 'expression'; readonly expression: Expression };

export type PlanNobody = 'pass' | 'reject' | 'wait' | { readonly position: string };
export type PlanOwnRequest = 'forbid' | 'skip' | 'superior' | 'decide';

/** An exact fraction, never a decimal: 2/3 is [2, 3]. */
export type Fraction = readonly [numerator: number, denominator: number];

/** How votes count. A fraction is of the seats that count. */
export type PlanVotes =
  | { readonly kind: 'all' }
  | { readonly kind: 'any' }
  | { readonly kind: 'in-turn' }
  | { readonly kind: 'at-least'; readonly fraction: Fraction }
  | { readonly kind: 'more-than'; readonly fraction: Fraction };

export interface PlanBlockSla {
  readonly within: PlanLength;
  readonly calendar?: string;
  readonly onBreach: { readonly kind: 'remind' | 'pass' | 'reject' | 'escalate' } | { readonly kind: 'transfer'; readonly to: PlanWho };
  readonly remindEvery?: PlanLength;
  readonly remindAtMost?: number;
}

interface BlockBase {
  readonly id: string;
  readonly title?: Text;
  readonly note?: Text;
  readonly satisfies: readonly string[];
}

export interface PlanApproveBlock extends BlockBase {
  readonly kind: 'approve';
  readonly who: readonly PlanWho[];
  readonly votes: PlanVotes;
  /** How many seats must have voted before the outcome may stand: a count, or a fraction of the seats. */
  readonly quorum?: number | Fraction;
  readonly onReject: 'end-now' | 'wait-all';
  readonly ifNobody: PlanNobody;
  readonly ifRequester: PlanOwnRequest;
  readonly reasonRequired: 'never' | 'on-reject' | 'always';
  readonly signature: boolean;
  readonly sla?: PlanBlockSla;
}

export interface PlanHandleBlock extends BlockBase {
  readonly kind: 'handle';
  readonly who: readonly PlanWho[];
  readonly ifNobody: PlanNobody;
  readonly form?: string;
  readonly sla?: PlanBlockSla;
}

/** Block ids are unique in the whole chain, nested ones too. */
export type PlanBlock =
  | PlanApproveBlock
  | PlanHandleBlock
  | (BlockBase & { readonly kind: 'sequence'; readonly blocks: { readonly [id: string]: PlanBlock } })
  | (BlockBase & { readonly kind: 'notify'; readonly who: readonly PlanWho[]; readonly template?: string })
  | (BlockBase & { readonly kind: 'branch'; readonly branches: { readonly [id: string]: PlanBranch } })
  | (BlockBase & { readonly kind: 'parallel'; readonly join: 'all' | 'any'; readonly branches: { readonly [id: string]: PlanBranch } })
  | (BlockBase & { readonly kind: 'wait'; readonly until: Expression })
  | (BlockBase & { readonly kind: 'chain'; readonly chain: string });

/** First match in order; the one without `when` is the otherwise. Parallel branches have no `when`. */
export interface PlanBranch {
  readonly title: Text;
  readonly when?: Expression;
  readonly blocks: { readonly [id: string]: PlanBlock };
}
