import type { Locale, Plan, PlanBlock, Text } from '@guicheng/definition';
import { said } from '../text/said.ts';

/** Titles of the parts of a plan by their ids, in one locale; an id the plan does not know is said as it is. */
export interface Titles {
  readonly procedure: (id: string) => string;
  readonly stage: (procedure: string, id: string) => string;
  readonly way: (procedure: string, stage: string, id: string) => string;
  readonly form: (id: string) => string;
  readonly sla: (id: string) => string;
  readonly approval: (id: string) => string;
  /** Of a block by its path. */
  readonly block: (path: string) => string;
  readonly branch: (block: string, id: string) => string;
  readonly position: (id: string) => string;
  readonly event: (type: string) => string;
  readonly document: (id: string) => string;
  /** `客服工作手册 4.5`. */
  readonly clause: (clause: { readonly document: string; readonly clause: string }) => string;
}

/** The titles of a plan in a locale. */
export function titlesOf(plan: Plan, locale: Locale): Titles {
  const of = (text: Text | undefined, id: string): string => said(text, locale) || id;
  return {
    procedure: (id) => of(plan.procedures[id]?.title, id),
    stage: (procedure, id) => of(plan.procedures[procedure]?.stages[id]?.title, id),
    way: (procedure, stage, id) => of(plan.procedures[procedure]?.stages[stage]?.next[id]?.title, id),
    form: (id) => of(plan.forms[id]?.title, id),
    sla: (id) => of(plan.slas[id]?.title, id),
    approval: (id) => of(plan.approvals[id]?.title, id),
    block: (path) => of(blockOf(plan, path)?.title, path),
    branch: (path, id) => {
      const block = blockOf(plan, path);
      return of(block?.kind === 'branch' || block?.kind === 'parallel' ? block.branches[id]?.title : undefined, id);
    },
    position: (id) => of(plan.organization.positions[id]?.title, id),
    event: (type) => of(plan.events[type]?.title, type),
    document: (id) => of(plan.pack.documents[id]?.title, id),
    clause: ({ document, clause }) => `${of(plan.pack.documents[document]?.title, document)} ${clause}`,
  };
}

/** The block a path ends in, in whichever chain it stands. */
function blockOf(plan: Plan, path: string): PlanBlock | undefined {
  const id = path.split('/').at(-1) ?? '';
  for (const approval of Object.values(plan.approvals)) {
    const found = within(Object.values(approval.blocks), id);
    if (found) return found;
  }
  return undefined;
}

function within(blocks: readonly PlanBlock[], id: string): PlanBlock | undefined {
  for (const block of blocks) {
    if (block.id === id) return block;
    const inner =
      block.kind === 'sequence'
        ? Object.values(block.blocks)
        : 'branches' in block
          ? Object.values(block.branches).flatMap((branch) => Object.values(branch.blocks))
          : [];
    const found = within(inner, id);
    if (found) return found;
  }
  return undefined;
}
