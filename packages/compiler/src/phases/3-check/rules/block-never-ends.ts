import type { Plan, PlanApproval, PlanApproveBlock, PlanBlock, PlanForm, PlanHandleBlock } from '@guicheng/definition';
import { messages } from '../../../messages.gen.ts';
import type { Rule } from '../rule.ts';
import { blockOrder } from './block-order.ts';
import { positionsOf } from './people/positions-of.ts';
import { placedBlocks } from './placed-blocks.ts';

interface Stuck {
  /** The keyword to blame. */
  readonly key: string;
  readonly why: string;
  readonly help: string;
}

/** A block that, once it begins, nothing in the pack can bring to an end. */
export const blockNeverEnds: Rule = {
  code: 'block_never_ends',
  check: (plan, source, report) => {
    for (const approval of Object.values(plan.approvals)) {
      for (const { block, place } of placedBlocks(approval)) {
        const stuck = stuckBy(plan, approval, block);
        if (stuck) report(messages.block_never_ends(source.at(`${place}/${stuck.key}`), { id: block.id, why: stuck.why }, { help: stuck.help }));
      }
    }
  },
};

function stuckBy(plan: Plan, approval: PlanApproval, block: PlanBlock): Stuck | undefined {
  if (block.kind === 'wait') return waitsForever(approval, block);
  if (block.kind !== 'approve' && block.kind !== 'handle') return undefined;
  return waitsForOutsiders(plan, block) ?? (block.kind === 'handle' ? cannotBeFilled(plan, block) : undefined);
}

/** While a chain rests, time goes on, the case may be handed over, and blocks on parallel ways may write fields. Nothing else changes. */
function waitsForever(approval: PlanApproval, block: Extract<PlanBlock, { readonly kind: 'wait' }>): Stuck | undefined {
  if (block.wait.kind !== 'condition') return undefined;
  const { reads } = block.wait.until;
  const written = placedBlocks(approval).flatMap((other) => {
    if (other.block.kind !== 'approve' || blockOrder(approval, other.block.id, block.id) !== 'beside') return [];
    return Object.entries(other.block.fields).flatMap(([field, right]) => (right === 'write' || right === 'required' ? [`form.${field}`] : []));
  });
  const changes = (read: string): boolean =>
    read === 'now' ||
    read === 'case' ||
    read === 'case.responsible' ||
    read === 'form' ||
    written.some((field) => read === field || read.startsWith(`${field}.`));
  if (reads.some(changes)) return undefined;
  const what = reads.length === 0 ? 'its condition reads nothing' : `nothing changes ${reads.map((read) => `\`${read}\``).join(', ')} while it waits`;
  return { key: 'until', why: what, help: 'let the condition read `now`, wait `for` a length of time or `at` the instant in a field, or use a branch' };
}

/** Outsiders are in no list of who holds what, so that waiting for one of them to come is waiting for good. */
function waitsForOutsiders(plan: Plan, block: PlanApproveBlock | PlanHandleBlock): Stuck | undefined {
  if (block.ifNobody !== 'wait') return undefined;
  const positions = [...(positionsOf(plan, block.who) ?? [])];
  if (positions.length === 0 || !positions.every((position) => plan.organization.positions[position]?.outside)) return undefined;
  const names = positions.map((position) => `\`${position}\``).join(', ');
  return {
    key: 'ifNobody',
    why: `it waits for somebody to hold ${names}, which is outside the company`,
    help: 'let somebody inside act for them, or name a position in `ifNobody`',
  };
}

function cannotBeFilled(plan: Plan, block: PlanHandleBlock): Stuck | undefined {
  const form = block.form === undefined ? undefined : plan.forms[block.form];
  const field = form && unfillable(form);
  if (!form || field === undefined) return undefined;
  return {
    key: 'form',
    why: `the form \`${form.id}\` requires \`${field}\`, which nobody can fill in`,
    help: `give \`${field}\` a \`value\` or a \`prefill\`, or let it be written and laid out`,
  };
}

function unfillable({ fields, layout }: PlanForm): string | undefined {
  const laidOut = new Set(Object.values(layout).flatMap(({ rows }) => rows.flat()));
  return Object.values(fields).find(
    ({ id, required, readOnly, value, prefill }) => required && value === undefined && prefill === undefined && (readOnly || !laidOut.has(id)),
  )?.id;
}
