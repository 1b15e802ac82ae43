import type { Plan } from '@guicheng/definition';
import type { ChainRun } from '../case/case-state.ts';
import { blockAt } from './block-at.ts';
import { orderOf } from './chain-order.ts';

/** Who has a seat in an approve block that comes after one, and in which last; of a chain simulated to its end. */
export function personsAhead(plan: Plan, { approval, blocks }: ChainRun, path: string): ReadonlyMap<string, string> {
  const ahead = Object.entries(blocks).filter(
    ([other]) => blockAt(plan, approval, other)?.block.kind === 'approve' && orderOf(plan, approval, other, path) === 'after',
  );
  return new Map(ahead.flatMap(([other, { seats }]) => seats.map(({ person }) => [person, other] as const)));
}
