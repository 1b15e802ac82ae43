import type { Plan, PlanApproval, PlanBlock, PlanWho } from '@guicheng/definition';
import type { ChainRun } from '../case/case-state.ts';
import { onceFor } from '../once-for.ts';
import { approveBefore } from './approve-before.ts';
import { CHAIN_DEPTH } from './block-at.ts';
import { blocksOf } from './blocks-of.ts';

type Choice = Extract<PlanWho, { readonly kind: 'previous-approver-chooses' }>;

/** A block that leaves it to an approver before it who decides there. */
export interface ChoiceAfter {
  readonly path: string;
  readonly choice: Choice;
}

/** What whoever decides in a block chooses with their vote: blocks it runs right before, one in each way that may be taken. */
export function choicesAfter(plan: Plan, chain: ChainRun, path: string): readonly ChoiceAfter[] {
  const choices = choicesOf(plan)(chain.approval);
  return choices.length === 0 ? choices : choices.filter((one) => approveBefore(plan, chain, one.path) === path);
}

/** Every block of an approval that leaves the choice to the one before. Most have none, and every vote asks. */
const choicesOf = onceFor((plan: Plan) => {
  const known = new Map<string, readonly ChoiceAfter[]>();
  return (approval: string): readonly ChoiceAfter[] => {
    const before = known.get(approval);
    if (before !== undefined) return before;
    const choices = choicesIn(plan, blocksOf(plan, approval), '');
    known.set(approval, choices);
    return choices;
  };
});

function choicesIn(plan: Plan, blocks: PlanApproval['blocks'], prefix: string): readonly ChoiceAfter[] {
  return Object.values(blocks).flatMap((block) => [...choiceOf(block, prefix + block.id), ...choicesWithin(plan, block, prefix)]);
}

function choicesWithin(plan: Plan, block: PlanBlock, prefix: string): readonly ChoiceAfter[] {
  switch (block.kind) {
    case 'sequence':
      return choicesIn(plan, block.blocks, prefix);
    case 'branch':
    case 'parallel':
      return Object.values(block.branches).flatMap(({ blocks }) => choicesIn(plan, blocks, prefix));
    case 'chain': {
      const inside = `${prefix}${block.id}/`;
      return inside.split('/').length > CHAIN_DEPTH ? [] : choicesIn(plan, blocksOf(plan, block.chain), inside);
    }
    default:
      return [];
  }
}

function choiceOf(block: PlanBlock, path: string): readonly ChoiceAfter[] {
  const choice = 'who' in block ? block.who.find(({ kind }) => kind === 'previous-approver-chooses') : undefined;
  return choice?.kind === 'previous-approver-chooses' ? [{ path, choice }] : [];
}
