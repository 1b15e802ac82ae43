import type { PlanApproval } from '@guicheng/definition';
import type { CaseContext } from '../case/case-context.ts';
import { onceFor } from '../once-for.ts';
import { blockAt } from './block-at.ts';

/**
 * Who decided in a block that must be decided by others than this one, themselves or for somebody else. Both the person who acted and the one they
 * acted for count: a deputy is a second pair of eyes for neither. So does whoever was passed over there because they decide elsewhere: their yes is
 * what the block rests on.
 */
export function decidedApart({ plan, state }: Pick<CaseContext, 'plan' | 'state'>, path: string): readonly string[] {
  const { chain } = state;
  const located = chain && blockAt(plan, chain.approval, path);
  if (chain === undefined || located === undefined) return [];
  const { id } = located.block;
  const others = apartFrom(located.approval).get(id);
  if (others === undefined) return [];
  const prefix = path.slice(0, path.length - id.length);
  return others.flatMap((other) => {
    const { votes = [], seats = [] } = chain.blocks[prefix + other] ?? {};
    const deciding = votes.flatMap(({ seat, by }) => [by, ...seats.filter((one) => one.id === seat).map(({ person }) => person)]);
    return [...deciding, ...seats.filter(({ status }) => status === 'passed').map(({ person }) => person)];
  });
}

/** Which other blocks of an approval are decided by others than each block; a block that stands apart from none is not in it. */
const apartFrom = onceFor(({ separate }: PlanApproval): ReadonlyMap<string, readonly string[]> => {
  const groups = Object.values(separate).map(({ blocks }) => blocks);
  const apart = (id: string): readonly string[] => [...new Set(groups.flatMap((blocks) => (blocks.includes(id) ? blocks.filter((one) => one !== id) : [])))];
  return new Map(groups.flat().map((id) => [id, apart(id)]));
});
