import type { Plan, PlanApproval, PlanBlock, PlanWho } from '@guicheng/definition';
import type { ChainRun } from '../case/case-state.ts';
import { blockAt } from './block-at.ts';
import { orderOf } from './chain-order.ts';

/** Fields that entered blocks before one may still write. */
export function fieldsWritten(plan: Plan, chain: ChainRun, { id, form }: PlanApproval, path: string): ReadonlySet<string> {
  const before = Object.keys(chain.blocks).filter((other) => orderOf(plan, id, other, path) === 'before');
  const fields = before.flatMap((other) => {
    const block = blockAt(plan, id, other)?.block;
    if (block?.kind === 'handle' && block.form === form) return Object.keys(plan.forms[form]!.fields);
    return block?.kind === 'approve' ? Object.keys(block.fields).filter((field) => block.fields[field] === 'write' || block.fields[field] === 'required') : [];
  });
  return new Set(fields);
}

/** Who a block asks, or tells. */
export function whoOf(block: PlanBlock): readonly PlanWho[] {
  return 'who' in block ? block.who : [];
}

/** Fields a block goes by: those its conditions read, and those that say who is asked. */
export function fieldsRead(block: PlanBlock): readonly string[] {
  const who = whoOf(block);
  const expressions = [
    ...who.flatMap((one) => (one.kind === 'expression' ? [one.expression] : [])),
    ...('branches' in block ? Object.values(block.branches).flatMap(({ when }) => (when === undefined ? [] : [when])) : []),
    ...(block.kind === 'wait' && block.wait.kind === 'condition' ? [block.wait.until] : []),
  ];
  const named = [
    ...who.flatMap((one) => (one.kind === 'field' ? [one.field] : [])),
    ...(block.kind === 'wait' && block.wait.kind === 'field' ? [block.wait.field] : []),
  ];
  const reads = expressions.flatMap((one) => one.reads).map((read) => read.split('.'));
  return [...named, ...reads.flatMap(([root, field]) => (root === 'form' && field !== undefined ? [field] : []))];
}
