import type { PlanBlock } from '@guicheng/definition';
import { messages } from '../../../messages.gen.ts';
import type { PackSource } from '../../2-resolve/pack-source.ts';
import type { Rule } from '../rule.ts';

type Blocks = { readonly [id: string]: PlanBlock };

/** A block behind one that has settled the whole chain. The first such block of a list is reported. */
export const blockUnreachable: Rule = {
  code: 'block_unreachable',
  check: (plan, source, report) => {
    for (const approval of Object.values(plan.approvals)) {
      for (const [place, by] of unreachableIn(approval.blocks, `approvals/${approval.id}/blocks`)) {
        const [id = ''] = place.split('/').slice(-1);
        report(
          messages.block_unreachable(source.at(place, 'key'), { id }, { help: 'put it before, or on a way that goes on', related: [settles(source, by)] }),
        );
      }
    }
  },
};

function settles(source: PackSource, by: string): { readonly message: string; readonly span: ReturnType<PackSource['at']> } {
  return { message: 'the chain ends here', span: source.at(by, 'key') };
}

function unreachableIn(blocks: Blocks, place: string): readonly (readonly [place: string, by: string])[] {
  const all = Object.values(blocks);
  const end = all.findIndex(isEnd);
  const behind = end < 0 ? undefined : all[end + 1];
  const own: readonly (readonly [string, string])[] = behind ? [[`${place}/${behind.id}`, `${place}/${all[end]!.id}`]] : [];
  return [...own, ...all.flatMap((block) => listsIn(block, `${place}/${block.id}`).flatMap(([at, inner]) => unreachableIn(inner, at)))];
}

function listsIn(block: PlanBlock, place: string): readonly (readonly [place: string, blocks: Blocks])[] {
  if (block.kind === 'sequence') return [[`${place}/blocks`, block.blocks]];
  if (block.kind !== 'branch' && block.kind !== 'parallel') return [];
  return Object.entries(block.branches).map(([id, { blocks }]) => [`${place}/branches/${id}/blocks`, blocks] as const);
}

/** Whether the chain never goes on after a block: it settles it, whichever way is taken, or on a parallel way that always runs. */
function isEnd(block: PlanBlock): boolean {
  const ends = (blocks: Blocks): boolean => Object.values(blocks).some(isEnd);
  if (block.kind === 'settle') return true;
  if (block.kind === 'sequence') return ends(block.blocks);
  if (block.kind === 'branch') return Object.values(block.branches).every((way) => ends(way.blocks));
  if (block.kind !== 'parallel' || block.join === 'any') return false;
  return Object.values(block.branches).some((way) => way.when === undefined && !way.otherwise && ends(way.blocks));
}
