import type { CaseEvent } from '../event.ts';
import type { BlockRun, CaseState, SeatRun } from './case-state.ts';
import type { Fresh } from './copy-state.ts';

type PersonReplaced = Extract<CaseEvent, { readonly type: 'person-replaced' }>;

/** Who stands for whom once one more person left: whoever had been replaced by the leaver is replaced by the new one, and opinions are asked of the new one. */
export function replacePersonIn(next: Fresh<CaseState>, { from, to }: PersonReplaced): void {
  const before = Object.entries(next.replaced ?? {}).filter(([person]) => person !== to);
  next.replaced = Object.fromEntries([...before.map(([person, by]) => [person, by === from ? to : by]), [from, to]]);
  const { chain } = next;
  if (chain === undefined) return;
  const blocks = Object.fromEntries(Object.entries(chain.blocks).map(([path, run]) => [path, askedInstead(run, from, to)]));
  next.chain = { ...chain, blocks };
}

function askedInstead(run: BlockRun, from: string, to: string): BlockRun {
  return { ...run, seats: run.seats.map((seat) => opinionOf(seat, from, to)) };
}

/** An opinion the leaver was asked for is asked of the other, unless that is the owner of the seat themselves. */
function opinionOf(seat: SeatRun, from: string, to: string): SeatRun {
  const { delegated, ...rest } = seat;
  if (delegated?.to !== from || delegated.opinion !== undefined) return seat;
  return seat.person === to ? rest : { ...rest, delegated: { to } };
}
