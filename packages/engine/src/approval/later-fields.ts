import type { PlanApproval, PlanBlock } from '@guicheng/definition';
import type { CaseContext } from '../case/case-context.ts';
import { entry } from '../entry.ts';
import { blockAt } from './block-at.ts';
import { orderOf } from './chain-order.ts';

/** Fields that entered blocks before one may still write. */
export function fieldsWritten({ plan, state }: CaseContext, { id, form }: PlanApproval, path: string): ReadonlySet<string> {
  const before = Object.keys(state.chain?.blocks ?? {}).filter((other) => orderOf(plan, id, other, path) === 'before');
  const fields = before.flatMap((other) => {
    const block = blockAt(plan, id, other)?.block;
    if (block?.kind === 'handle' && block.form === form) return Object.keys(entry(plan.forms, form)?.fields ?? {});
    return block?.kind === 'approve' ? Object.keys(block.fields).filter((field) => block.fields[field] === 'write' || block.fields[field] === 'required') : [];
  });
  return new Set(fields);
}

/** Fields a block goes by: those its conditions read, and those that say who is asked. */
export function fieldsRead(block: PlanBlock): readonly string[] {
  const who = 'who' in block ? block.who : [];
  const expressions = [
    ...who.flatMap((one) => (one.kind === 'expression' ? [one.expression] : [])),
    ...('branches' in block ? Object.values(block.branches).flatMap(({ when }) => (when === undefined ? [] : [when])) : []),
    ...(block.kind === 'wait' && block.wait.kind === 'condition' ? [block.wait.until] : []),
  ];
  const named = [
    ...who.flatMap((one) => (one.kind === 'field' ? [one.field] : [])),
    ...(block.kind === 'wait' && block.wait.kind === 'field' ? [block.wait.field] : []),
  ];
  const reads = expressions.flatMap((one) => one.reads).flatMap((read) => (read.startsWith('form.') ? [read.slice('form.'.length).split('.')[0] ?? ''] : []));
  return [...named, ...reads];
}
