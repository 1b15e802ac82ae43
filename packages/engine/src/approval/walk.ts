import type { PlanApproval, PlanBlock } from '@guicheng/definition';
import type { BlockRun, ChainRun } from '../case/case-state.ts';
import type { Fresh } from '../case/copy-state.ts';
import type { Draft } from '../case/draft.ts';
import type { BlockOutcome, CaseEvent, Seat } from '../event.ts';
import type { Request } from './find-people.ts';
import { requestAt } from './request-at.ts';

type BlockEntered = Extract<CaseEvent, { readonly type: 'block-entered' }>;

export type ChainOutcome = 'approved' | 'rejected';
export type Blocks = PlanApproval['blocks'];

/** Where a walk through a chain stands: the approval being read, and the path of the chain block it is inside of. */
export interface Walk {
  readonly draft: Draft;
  readonly approval: PlanApproval;
  /** Empty, or `finance/`. */
  readonly prefix: string;
  /** Set by a block that settles this approval; nothing in it is walked after that. */
  readonly settled: { outcome?: ChainOutcome };
  /** Walks a row of blocks: how it ended, or undefined while something in it waits. */
  row(walk: Walk, blocks: Blocks): ChainOutcome | undefined;
  /** Who will be asked after a block, and in which block last, if everybody asked said yes. */
  ahead(path: string): ReadonlyMap<string, string>;
}

/** The chain being walked. Every walk begins in one, and nothing on the way takes it from the case. */
export function chainOf({ state }: Draft): ChainRun {
  return state.chain!;
}

/** What is known of a block that was entered. */
export function runOf({ draft, prefix }: Walk, block: PlanBlock): BlockRun | undefined {
  return chainOf(draft).blocks[prefix + block.id];
}

/** For whom a block looks for people. */
export function requestOf({ draft, prefix }: Walk, block: PlanBlock): Request {
  return requestAt(draft, chainOf(draft).approval, prefix + block.id);
}

export function enter({ draft, prefix }: Walk, block: PlanBlock, seats: readonly Seat[] = [], fallback: readonly string[] = []): void {
  const entered: Fresh<BlockEntered> = { type: 'block-entered', block: prefix + block.id, seats };
  if (fallback.length > 0) entered.fallback = fallback.join('+');
  draft.tell(entered);
}

/** Ends a block that nobody decides. Not through `decideBlock`: whoever was told keeps the seat, because nobody was expected to act. */
export function done({ draft, prefix }: Walk, block: PlanBlock): BlockOutcome {
  draft.tell({ type: 'block-decided', block: prefix + block.id, outcome: 'done' });
  return 'done';
}
