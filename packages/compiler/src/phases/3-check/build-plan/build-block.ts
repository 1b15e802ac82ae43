import type { Block, PlanApproveBlock, PlanBlock, PlanBranch, PlanHandleBlock, PlanNobody, PlanVotes } from '@guicheng/definition';
import { parseFraction } from '../../../grammar/parse-fraction.ts';
import { messages } from '../../../messages.gen.ts';
import { buildBlockSla } from './build-block-sla.ts';
import { buildExpression, buildOptionalExpression } from './build-expression.ts';
import type { WhoScope } from './build-who.ts';
import { buildWhos } from './build-who.ts';
import type { BuildContext } from './context.ts';
import { mapPresent, mapRecord, present } from './present.ts';
import { readOptional, readValue } from './read-value.ts';
import { buildSatisfies, refer, referOptional } from './refer.ts';

/** Where a block stands. `seen` holds the place of every block id of the chain so far: ids are unique in the whole chain. */
export interface BlockScope extends WhoScope {
  readonly seen: Map<string, string>;
}

type BlockOf<K extends Block['kind']> = Extract<Block, { readonly kind: K }>;
type PlanBlockOf<K extends PlanBlock['kind']> = Extract<PlanBlock, { readonly kind: K }>;
type Base = Pick<PlanBlock, 'id' | 'title' | 'note' | 'satisfies'>;

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
      return { ...base, kind: 'branch', branches: buildBranches(context, `${place}/branches`, block, scope) };
    case 'parallel':
      return { ...base, kind: 'parallel', join: block.join, branches: buildBranches(context, `${place}/branches`, block, scope) };
    case 'wait': {
      const until = buildExpression(context, `${place}/until`, block.until, scope.roots, 'bool');
      return until && { ...base, kind: 'wait', until };
    }
    case 'chain':
      return refer(context, 'approval chain', block.chain, `${place}/chain`, context.definitions.idsOf('approval'))
        ? { ...base, kind: 'chain', chain: block.chain }
        : undefined;
  }
}

function buildApprove(context: BuildContext, place: string, base: Base, block: BlockOf<'approve'>, scope: BlockScope): PlanApproveBlock | undefined {
  const votes = buildVotes(context, `${place}/votes`, block.votes);
  const { quorum } = block;
  return (
    votes &&
    present<PlanApproveBlock>({
      ...withBase(base),
      kind: 'approve',
      who: buildWhos(context, `${place}/who`, block.who, scope),
      votes,
      quorum: typeof quorum === 'number' ? quorum : readOptional(context, 'fraction', `${place}/quorum`, quorum, parseFraction),
      onReject: block.onReject ?? 'end-now',
      ifNobody: buildNobody(context, `${place}/ifNobody`, block.ifNobody),
      ifRequester: block.ifRequester,
      reasonRequired: block.reasonRequired ?? 'never',
      signature: block.signature ?? false,
      sla: buildBlockSla(context, `${place}/sla`, block.sla, scope),
    })
  );
}

function buildHandle(context: BuildContext, place: string, base: Base, block: BlockOf<'handle'>, scope: BlockScope): PlanHandleBlock {
  return present<PlanHandleBlock>({
    ...withBase(base),
    kind: 'handle',
    who: buildWhos(context, `${place}/who`, block.who, scope),
    ifNobody: buildNobody(context, `${place}/ifNobody`, block.ifNobody),
    form: referOptional(context, 'form', block.form, `${place}/form`, context.definitions.idsOf('form')),
    sla: buildBlockSla(context, `${place}/sla`, block.sla, scope),
  });
}

function buildNotify(context: BuildContext, place: string, base: Base, block: BlockOf<'notify'>, scope: BlockScope): PlanBlockOf<'notify'> {
  return present<PlanBlockOf<'notify'>>({
    ...withBase(base),
    kind: 'notify',
    who: buildWhos(context, `${place}/who`, block.who, scope),
    template: referOptional(context, 'template', block.template, `${place}/template`, context.definitions.idsOf('template')),
  });
}

/** `present` wants every property named. */
function withBase(base: Base) {
  return { id: base.id, title: base.title, note: base.note, satisfies: base.satisfies };
}

function buildBranches(
  context: BuildContext,
  place: string,
  block: BlockOf<'branch'> | BlockOf<'parallel'>,
  scope: BlockScope,
): { readonly [id: string]: PlanBranch } {
  return mapRecord<BlockOf<'branch'>['branches'][string], PlanBranch>(block.branches, (branch, id) =>
    present<PlanBranch>({
      title: context.texts.at(`${place}/${id}/title`, branch.title),
      when: buildOptionalExpression(context, `${place}/${id}/when`, branch.when, scope.roots, 'bool'),
      blocks: buildBlocks(context, `${place}/${id}/blocks`, branch.blocks, scope),
    }),
  );
}

function buildVotes(context: BuildContext, place: string, votes: BlockOf<'approve'>['votes']): PlanVotes | undefined {
  if (typeof votes === 'string') return { kind: votes };
  const [kind, key, said] = 'atLeast' in votes ? (['at-least', 'atLeast', votes.atLeast] as const) : (['more-than', 'moreThan', votes.moreThan] as const);
  const fraction = readValue(context, 'fraction', `${place}/${key}`, said, parseFraction);
  return fraction && { kind, fraction };
}

function buildNobody(context: BuildContext, place: string, nobody: PlanNobody): PlanNobody {
  if (typeof nobody !== 'string') refer(context, 'position', nobody.position, `${place}/position`, context.definitions.positions);
  return nobody;
}
