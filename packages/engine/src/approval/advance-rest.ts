import type { PlanBlock } from '@guicheng/definition';
import { ask } from '../case/ask.ts';
import type { BlockRun } from '../case/case-state.ts';
import { expressionRoots } from '../case/expression-roots.ts';
import { entry } from '../entry.ts';
import type { BlockOutcome, FormValue } from '../event.ts';
import { blockPlace } from './block-at.ts';
import { waitEnd } from './wait-end.ts';
import type { Walk } from './walk.ts';
import { chainOf, done, enter, requestOf, runOf } from './walk.ts';

type Opening = Extract<PlanBlock, { kind: 'open' }>;

/** Rests until the condition holds, the length is over or the instant has come; asked again at every act in the chain and every wake. */
export function advanceWait(walk: Walk, block: Extract<PlanBlock, { kind: 'wait' }>, run: BlockRun | undefined): BlockOutcome | undefined {
  const { draft, approval } = walk;
  if (run === undefined) enter(walk, block);
  const { form, requester } = requestOf(walk, block);
  if (block.wait.kind === 'condition') {
    const over = ask(draft, block.wait.until, expressionRoots(draft, form, requester), `${blockPlace(approval.id, block.id)}/until`);
    return over === true ? done(walk, block) : undefined;
  }
  const end = waitEnd(draft.plan, block.wait, run ?? { enteredAt: draft.at }, form);
  return end !== undefined && draft.at >= end ? done(walk, block) : undefined;
}

/** Asks for its cases once, when it is entered. A block that waits ends once every one of them has, however it ended. */
export function advanceOpening(walk: Walk, block: Opening, run: BlockRun | undefined): BlockOutcome | undefined {
  if (run === undefined) {
    enter(walk, block);
    for (const row of rowsOf(requestOf(walk, block).form, block)) requestCase(walk, block, row);
  }
  const asked = Object.values(runOf(walk, block)?.requested ?? {});
  return !walk.draft.refused && (!block.wait || asked.every((one) => one !== 'open')) ? done(walk, block) : undefined;
}

function rowsOf(form: FormValue, { each }: Opening): readonly unknown[] {
  if (each === undefined) return [undefined];
  const table = entry(form, each);
  return Array.isArray(table) ? table : [];
}

function requestCase(walk: Walk, block: Opening, row: unknown): void {
  const { draft, approval, prefix } = walk;
  const { form, requester } = requestOf(walk, block);
  const roots = { ...expressionRoots(draft, form, requester), ...(row === undefined ? {} : { row }) };
  const value = Object.entries(block.value).flatMap(([field, expression]) => {
    const said = ask(draft, expression, roots, `${blockPlace(approval.id, block.id)}/value/${field}`);
    return said === undefined ? [] : [[field, said] as const];
  });
  const key = String((chainOf(draft).requests ?? 0) + 1);
  draft.tell({ type: 'case-requested', block: prefix + block.id, key, procedure: block.procedure, value: Object.fromEntries(value) });
}
