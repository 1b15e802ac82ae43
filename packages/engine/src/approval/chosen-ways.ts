import type { PlanBlock } from '@guicheng/definition';
import { ask } from '../case/ask.ts';
import type { CaseContext } from '../case/case-context.ts';
import { expressionRoots } from '../case/expression-roots.ts';
import type { Request } from './find-people.ts';

/** Which ways a block takes where it parts, and what each condition that was read said. */
export interface ChosenWays {
  readonly ways: readonly string[];
  readonly outcome: { readonly [way: string]: unknown };
}

/**
 * Of a branch block the first way whose condition holds, read in order and no further; of a parallel block every way whose condition holds and those
 * without one, or the otherwise where no other does. No way at all where none fits. `place` is the block's, for a condition that cannot be read.
 */
export function chosenWays(context: CaseContext, block: Extract<PlanBlock, { kind: 'branch' | 'parallel' }>, request: Request, place: string): ChosenWays {
  const roots = expressionRoots(context, request.form, request.requester);
  const outcome: Record<string, unknown> = {};
  const ways: string[] = [];
  for (const [id, { when, otherwise }] of Object.entries(block.branches)) {
    if (block.kind === 'branch' && ways.length > 0) break;
    if (when !== undefined) outcome[id] = ask(context, when, roots, `${place}/branches/${id}`);
    if (when === undefined ? block.kind === 'branch' || otherwise !== true : outcome[id] === true) ways.push(id);
  }
  if (ways.length === 0 && block.kind === 'parallel')
    ways.push(...Object.entries(block.branches).flatMap(([id, { otherwise }]) => (otherwise === true ? [id] : [])));
  return { ways, outcome };
}

/** As a block's run keeps them. */
export function waysKept(ways: readonly string[]): string {
  return ways.join('+');
}
