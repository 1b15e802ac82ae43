import type { CaseContext } from '../case/case-context.ts';
import { blockAt } from './block-at.ts';
import { orderOf } from './chain-order.ts';

/** Who has a seat in an approve block that comes after one, and in which last; of a chain simulated to its end. */
export function personsAhead({ plan, state }: Pick<CaseContext, 'plan' | 'state'>, path: string): ReadonlyMap<string, string> {
  const { chain } = state;
  const ahead = Object.entries(chain?.blocks ?? {}).filter(
    ([other]) => blockAt(plan, chain?.approval ?? '', other)?.block.kind === 'approve' && orderOf(plan, chain?.approval ?? '', other, path) === 'after',
  );
  return new Map(ahead.flatMap(([other, { seats }]) => seats.map(({ person }) => [person, other] as const)));
}
