import type { PlanBlock } from '@guicheng/definition';
import type { Draft } from '../case/draft.ts';
import { entry } from '../entry.ts';
import type { BlockOutcome } from '../event.ts';
import { rejection } from '../rejections.ts';
import { advanceOpening, advanceWait } from './advance-rest.ts';
import { advanceApproval, advanceHandling, advanceNotice } from './advance-seats.ts';
import { advanceBranch, advanceParallel, passUndecided } from './advance-ways.ts';
import { rowOf } from './block-at.ts';
import { closeSeats } from './decide-block.ts';
import { personsAhead } from './persons-ahead.ts';
import { goStraightBack, isBack } from './resume-chain.ts';
import { simulateChain } from './simulate-chain.ts';
import type { Blocks, ChainOutcome, Walk } from './walk.ts';
import { chainOf, enter, runOf } from './walk.ts';

/** How deep chain blocks may stand in one another. The compiler refuses circles; this bounds what it did not see. */
const DEPTH_LIMIT = 16;

/**
 * Takes a running chain as far as it goes without anybody acting, and says how it ended. Blocks run in order; a rejection
 * ends the chain, and every seat still open anywhere in it is then not required.
 */
export function advanceChain(draft: Draft): ChainOutcome | undefined {
  const chain = draft.state.chain;
  const approval = chain && entry(draft.plan.approvals, chain.approval);
  if (chain === undefined || approval === undefined || chain.outcome !== undefined) return undefined;
  const walk: Walk = { draft, approval, prefix: '', settled: {}, row: advanceRow, ahead: (path) => ahead(draft, path) };
  let outcome = ended(walk, advanceRow(walk, approval.blocks));
  // Whoever it was returned to has decided: it goes on where it was returned, and no block in between is asked again.
  while (outcome === undefined && isBack(draft) && draft.step()) {
    goStraightBack(draft);
    outcome = ended(walk, advanceRow(walk, approval.blocks));
  }
  if (outcome === undefined || draft.refused) return undefined;
  for (const block of Object.keys(chainOf(draft).blocks)) closeSeats(draft, block);
  draft.tell({ type: 'chain-decided', approval: chain.approval, outcome });
  return outcome;
}

function ahead(draft: Draft, path: string): ReadonlyMap<string, string> {
  return personsAhead(draft.plan, simulateChain(draft, draft.state, advanceChain), path);
}

/** Blocks of a row in order: the outcome of the last, or the first rejection. */
function advanceRow(walk: Walk, blocks: Blocks): ChainOutcome | undefined {
  for (const block of rowOf(blocks)) {
    const outcome = advanceBlock(walk, block);
    if (outcome === undefined || walk.draft.refused) return undefined;
    if (outcome === 'rejected') return 'rejected';
    if (isBack(walk.draft)) return undefined;
  }
  return 'approved';
}

function ended({ settled }: Walk, outcome: ChainOutcome | undefined): ChainOutcome | undefined {
  return settled.outcome ?? outcome;
}

function advanceBlock(walk: Walk, block: PlanBlock): BlockOutcome | undefined {
  const run = runOf(walk, block);
  if (block.kind === 'settle') return settle(walk, block);
  if (run?.outcome !== undefined) return run.outcome;
  switch (block.kind) {
    case 'sequence':
      return advanceRow(walk, block.blocks);
    case 'branch':
      return advanceBranch(walk, block, run);
    case 'parallel':
      return advanceParallel(walk, block, run);
    case 'chain':
      return advanceInnerChain(walk, block);
    case 'notify':
      return advanceNotice(walk, block);
    case 'wait':
      return advanceWait(walk, block, run);
    case 'approve':
      return advanceApproval(walk, block, run);
    case 'handle':
      return advanceHandling(walk, block, run);
    default:
      return advanceOpening(walk, block, run);
  }
}

/** Ends the approval it is written in at once, whatever is still open beside it. Nothing comes after it, so it answers nothing. */
function settle(walk: Walk, block: Extract<PlanBlock, { kind: 'settle' }>): undefined {
  if (runOf(walk, block) === undefined) {
    enter(walk, block);
    walk.draft.tell({ type: 'block-decided', block: walk.prefix + block.id, outcome: block.outcome });
  }
  walk.settled.outcome ??= block.outcome;
}

function advanceInnerChain({ draft, prefix, row, ahead: later }: Walk, block: Extract<PlanBlock, { kind: 'chain' }>): ChainOutcome | undefined {
  const approval = entry(draft.plan.approvals, block.chain);
  const inside = `${prefix}${block.id}/`;
  if (approval === undefined || inside.split('/').length > DEPTH_LIMIT) {
    draft.refuse(rejection('too_many_transitions', { stage: draft.state.stage, limit: DEPTH_LIMIT }));
    return undefined;
  }
  const walk: Walk = { draft, approval, prefix: inside, settled: {}, row, ahead: later };
  const outcome = ended(walk, row(walk, approval.blocks));
  if (walk.settled.outcome !== undefined) passUndecided(walk, () => true);
  return outcome;
}
