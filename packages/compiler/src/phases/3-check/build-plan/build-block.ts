import type { Block, BranchBlock, ParallelBlock, PlanBlock, PlanBranch } from '@guicheng/definition';
import { messages } from '../../../messages.gen.ts';
import type { BlockScope } from './block-scope.ts';
import { buildOptionalExpression } from './build-expression.ts';
import { buildOpen } from './build-open.ts';
import { buildApprove, buildHandle, buildNotify } from './build-people-block.ts';
import { buildWait } from './build-wait.ts';
import type { BuildContext } from './context.ts';
import { mapPresent, mapRecord, present } from './present.ts';
import { buildSatisfies, refer } from './refer.ts';

type Base = Pick<PlanBlock, 'id' | 'title' | 'note' | 'satisfies'>;
type Branch = ParallelBlock['branches'][string] | BranchBlock['branches'][string];

/** The blocks of a chain or of a branch, in order. */
export function buildBlocks(
  context: BuildContext,
  place: string,
  blocks: { readonly [id: string]: Block },
  scope: BlockScope,
): { readonly [id: string]: PlanBlock } {
  return mapPresent(blocks, (block, id) => {
    const at = `${place}/${id}`;
    const first = scope.seen.get(id);
    if (first !== undefined) {
      context.report(
        messages.id_duplicate(
          context.source.at(at, 'key'),
          { what: 'block', id },
          { help: 'block ids are unique in the whole chain', related: [{ message: 'the first one', span: context.source.at(first, 'key') }] },
        ),
      );
    }
    scope.seen.set(id, at);
    return buildBlock(context, at, id, block, scope);
  });
}

function buildBlock(context: BuildContext, place: string, id: string, block: Block, scope: BlockScope): PlanBlock | undefined {
  const title = context.texts.optional(`${place}/title`, block.title);
  const note = context.texts.optional(`${place}/note`, 'note' in block ? block.note : undefined);
  const satisfies = buildSatisfies(context, place, 'satisfies' in block ? block.satisfies : undefined);
  const base: Base = { id, ...(title ? { title } : {}), ...(note ? { note } : {}), satisfies };
  switch (block.kind) {
    case 'sequence':
      return { ...base, kind: 'sequence', blocks: buildBlocks(context, `${place}/blocks`, block.blocks, scope) };
    case 'approve':
      return buildApprove(context, place, base, block, scope);
    case 'handle':
      return buildHandle(context, place, base, block, scope);
    case 'notify':
      return buildNotify(context, place, base, block, scope);
    case 'branch':
      return { ...base, kind: 'branch', branches: buildBranches(context, `${place}/branches`, block.branches, scope) };
    case 'parallel':
      return { ...base, kind: 'parallel', join: block.join, branches: buildBranches(context, `${place}/branches`, block.branches, scope) };
    case 'wait': {
      const wait = buildWait(context, place, block, scope);
      return wait && { ...base, kind: 'wait', wait };
    }
    case 'chain':
      return refer(context, 'approval chain', block.chain, `${place}/chain`, context.definitions.idsOf('approval'))
        ? { ...base, kind: 'chain', chain: block.chain }
        : undefined;
    case 'settle':
      return { ...base, kind: 'settle', outcome: block.outcome, reason: context.texts.at(`${place}/reason`, block.reason) };
    case 'open':
      return buildOpen(context, place, base, block, scope);
  }
}

function buildBranches(context: BuildContext, place: string, branches: { readonly [id: string]: Branch }, scope: BlockScope) {
  return mapRecord<Branch, PlanBranch>(branches, (branch, id) =>
    present<PlanBranch>({
      title: context.texts.at(`${place}/${id}/title`, branch.title),
      when: buildOptionalExpression(context, `${place}/${id}/when`, branch.when, scope.roots, 'bool'),
      otherwise: branch.otherwise,
      blocks: buildBlocks(context, `${place}/${id}/blocks`, branch.blocks, scope),
    }),
  );
}
