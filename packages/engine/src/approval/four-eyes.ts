import type { CaseContext } from '../case/case-context.ts';
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
  const prefix = path.slice(0, path.length - id.length);
  const others = Object.values(located.approval.separate).flatMap(({ blocks }) => (blocks.includes(id) ? blocks.filter((one) => one !== id) : []));
  return [...new Set(others)].flatMap((other) => {
    const { votes = [], seats = [] } = chain.blocks[prefix + other] ?? {};
    const deciding = votes.flatMap(({ seat, by }) => [by, ...seats.filter((one) => one.id === seat).map(({ person }) => person)]);
    return [...deciding, ...seats.filter(({ status }) => status === 'passed').map(({ person }) => person)];
  });
}
