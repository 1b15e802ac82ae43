import type { Expression } from '../expression.ts';
import type { Text } from '../text.ts';
import type { PlanLength } from './length.ts';
import type { PlanDefinition } from './plan.ts';

export interface PlanApproval extends PlanDefinition {
  readonly form: string;
  readonly requester: readonly PlanWho[];
  /**
   * When one person would decide in several approve blocks: asked each time, only in the first, only in the last, or not again
   * right after they decided. A seat that is passed so is recorded as such, never as a vote.
   */
  readonly repeated: 'ask-again' | 'first' | 'last' | 'consecutive';
  /** Four eyes: nobody decides, themselves or for somebody else, in two blocks of one set. */
  readonly separate: { readonly [id: string]: { readonly blocks: readonly string[]; readonly reason: Text } };
  /** Whether standing deputies may act here. A deputy's deputy never may. */
  readonly deputies: 'allowed' | 'forbidden';
  /** Until when the requester may withdraw, at a stage that allows it. */
  readonly withdraw: 'never' | 'before-first-vote' | 'until-decided';
  /** How long after it was approved it can be revoked, and by whom. The stage then goes on by its way `after: 'revoked'`. */
  readonly revoke?: { readonly within: PlanLength; readonly calendar?: string; readonly who: readonly PlanWho[] };
  /** How often the requester may urge whoever is still to act. */
  readonly urge?: { readonly every: PlanLength; readonly calendar?: string; readonly atMost: number };
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
  /** `topDown`: the highest of them first. */
  | { readonly kind: 'superiors-up-to'; readonly position: string; readonly topDown: boolean }
  | { readonly kind: 'field'; readonly field: string }
  | { readonly kind: 'requester' }
  | { readonly kind: 'requester-chooses'; readonly from: string; readonly atLeast: number; readonly atMost: number }
  /** Whoever decided in the approve block before this one says who decides here, with their own vote. */
  | { readonly kind: 'previous-approver-chooses'; readonly from: string; readonly atLeast: number; readonly atMost: number }
  | { readonly kind: 'expression'; readonly expression: Expression };

/** `superior`: the nearest superior of what was asked for that somebody holds. */
export type PlanNobody = 'pass' | 'reject' | 'wait' | 'superior' | { readonly position: string };
/** `head`: the head of the requester's department decides instead. */
export type PlanOwnRequest = 'forbid' | 'skip' | 'superior' | 'head' | 'decide';

/** An exact fraction, never a decimal: 2/3 is [2, 3]. */
export type Fraction = readonly [numerator: number, denominator: number];

/** How votes count. A fraction is of the weight of all seats; `left-out` takes the seats that abstain out of that whole. */
export type PlanVotes =
  | { readonly kind: 'all' }
  | { readonly kind: 'any' }
  | { readonly kind: 'in-turn' }
  | { readonly kind: 'at-least'; readonly fraction: Fraction; readonly abstentions: 'counted' | 'left-out' }
  | { readonly kind: 'more-than'; readonly fraction: Fraction; readonly abstentions: 'counted' | 'left-out' };

export interface PlanBlockSla {
  readonly within: PlanLength;
  readonly calendar?: string;
  readonly onBreach: PlanBlockBreach;
  readonly remindEvery?: PlanLength;
  readonly remindAtMost?: number;
  /** What follows one reminder interval after the last reminder. */
  readonly then?: PlanBlockBreach;
}

/** What follows when a block's time has run out. `close` ends the case. */
export type PlanBlockBreach = { readonly kind: 'remind' | 'pass' | 'reject' | 'escalate' | 'close' } | { readonly kind: 'transfer'; readonly to: PlanWho };

/** Acts beside deciding that a block allows. What is absent is not allowed. */
export interface PlanMay {
  readonly return?: PlanReturn;
  /** To whom a seat may be given; nobody named: to anybody. */
  readonly transfer?: { readonly to: readonly PlanWho[] };
  /** Whose opinion may be asked; it comes back to the owner of the seat, who decides. */
  readonly delegate?: { readonly to: readonly PlanWho[] };
  readonly add?: PlanAddition;
  /** Takes out seats that were added and have not acted. */
  readonly remove?: true;
  readonly hold?: true;
  /** An own decision can be taken back while nobody has acted after it. */
  readonly takeBack?: true;
  /** One of several claims the block; until it is released, only they act. */
  readonly claim?: true;
  /** Several cases may be decided at once. */
  readonly bulk?: true;
}

/** Sending back without deciding. Votes of every block it goes back over are void. */
export interface PlanReturn {
  /** `requester`, `previous` (the block decided last), `visited` (any block decided so far), or ids of blocks. */
  readonly to: readonly string[];
  /** Once it comes again: through every block on the way (`replay`), straight back to who returned it, or as they say. */
  readonly then: 'replay' | 'straight-back' | 'chosen';
  /** Whether time limits begin anew or go on with what was left. */
  readonly clocks: 'reset' | 'resume';
}

export interface PlanAddition {
  readonly places: readonly ('before' | 'after' | 'beside')[];
  /** How those added before or after decide among themselves. */
  readonly votes: 'all' | 'any';
  readonly from: readonly PlanWho[];
  /** Whether somebody added may add others. */
  readonly nested: boolean;
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
  /** So many rejections reject, whatever else is voted: a count, or a fraction of the seats. */
  readonly rejectQuorum?: number | Fraction;
  /** What happens when a number is asked for that the seats cannot reach. */
  readonly ifTooFew: 'reject' | 'wait' | 'those-there-are';
  /** Votes of a seat found by this position count so many times; 1 where it is not named. Of votes by share only. */
  readonly weights: { readonly [position: string]: number };
  /** Whether the ways of `who` decide together, each of them has to pass, or one of them that passes is enough. */
  readonly groups: 'together' | 'each' | 'one';
  /** Whether a vote may be changed until the block is decided. */
  readonly changeable: boolean;
  readonly onReject: 'end-now' | 'wait-all';
  readonly ifNobody: PlanNobody;
  readonly ifRequester: PlanOwnRequest;
  readonly reasonRequired: 'never' | 'on-reject' | 'always';
  readonly signature: boolean;
  /** When a decision needs something attached. */
  readonly attachment: 'never' | 'on-reject' | 'always';
  /** Rights on fields of the chain's form while this block is open; `read` where none is named. `required`: written and not left empty by a yes. */
  readonly fields: { readonly [field: string]: 'hidden' | 'read' | 'write' | 'required' };
  readonly may: PlanMay;
  readonly sla?: PlanBlockSla;
}

export interface PlanHandleBlock extends BlockBase {
  readonly kind: 'handle';
  readonly who: readonly PlanWho[];
  readonly ifNobody: PlanNobody;
  readonly form?: string;
  readonly may: Pick<PlanMay, 'transfer' | 'claim' | 'takeBack'>;
  readonly sla?: PlanBlockSla;
}

/** What ends a rest: a condition, a length of time, or the instant a field names. */
export type PlanWait =
  | { readonly kind: 'condition'; readonly until: Expression }
  | { readonly kind: 'length'; readonly length: PlanLength; readonly calendar?: string }
  | { readonly kind: 'field'; readonly field: string };

/** Block ids are unique in the whole chain, nested ones too. */
export type PlanBlock =
  | PlanApproveBlock
  | PlanHandleBlock
  | (BlockBase & { readonly kind: 'sequence'; readonly blocks: { readonly [id: string]: PlanBlock } })
  | (BlockBase & { readonly kind: 'notify'; readonly who: readonly PlanWho[]; readonly template?: string; readonly receipt: boolean })
  | (BlockBase & { readonly kind: 'branch'; readonly branches: { readonly [id: string]: PlanBranch } })
  | (BlockBase & { readonly kind: 'parallel'; readonly join: 'all' | 'any'; readonly branches: { readonly [id: string]: PlanBranch } })
  | (BlockBase & { readonly kind: 'wait'; readonly wait: PlanWait })
  | (BlockBase & { readonly kind: 'chain'; readonly chain: string })
  /** Ends the whole chain at once. */
  | (BlockBase & { readonly kind: 'settle'; readonly outcome: 'approved' | 'rejected'; readonly reason: Text })
  | PlanOpenBlock;

/** Opens other cases: one, or one for each row of a table. `wait`: the chain goes on once every one of them has ended. */
export interface PlanOpenBlock extends BlockBase {
  readonly kind: 'open';
  readonly procedure: string;
  readonly wait: boolean;
  /** A table of the chain's form; its rows are read as `row`. */
  readonly each?: string;
  /** Fields of the other case's form. */
  readonly value: { readonly [field: string]: Expression };
}

/**
 * Of a branch block: the first match in order; the one without `when` is the otherwise. Of a parallel block: every one whose `when`
 * holds, those without one always; `otherwise` runs when no other does.
 */
export interface PlanBranch {
  readonly title: Text;
  readonly when?: Expression;
  readonly otherwise?: true;
  readonly blocks: { readonly [id: string]: PlanBlock };
}
