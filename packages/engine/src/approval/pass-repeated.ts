import type { PlanApproval } from '@guicheng/definition';
import type { BlockRun, ChainRun } from '../case/case-state.ts';
import type { Draft } from '../case/draft.ts';
import { approveBefore } from './approve-before.ts';

/** Who will be asked later in the chain, as far as its data says now, and in which block last. */
type Ahead = ReadonlyMap<string, string>;

/**
 * Passes the seats of a block just entered whose people need not decide again, as the approval's `repeated` says: with `first` whoever said yes before
 * anywhere in the chain, with `consecutive` whoever did in the block right before, with `last` whoever will be asked later. It is told as passed, with
 * where they decide; whoever did not say yes is asked again.
 */
export function passRepeated(draft: Draft, path: string, { repeated }: Pick<PlanApproval, 'repeated'>, ahead: () => Ahead): void {
  const later = repeated === 'last' ? ahead() : new Map<string, string>();
  const { chain } = draft.state;
  for (const { id, person } of chain?.blocks[path]?.seats ?? []) {
    const elsewhere = chain && (later.get(person) ?? decidesElsewhere(draft, chain, { path, repeated, person }));
    if (elsewhere !== undefined) draft.tell({ type: 'seat-passed', block: path, seat: id, reason: 'repeated', elsewhere });
  }
}

interface Asked extends Pick<PlanApproval, 'repeated'> {
  readonly path: string;
  readonly person: string;
}

function decidesElsewhere({ plan }: Draft, chain: ChainRun, { path, repeated, person }: Asked): string | undefined {
  if (repeated === 'ask-again' || repeated === 'last') return undefined;
  const before = repeated === 'consecutive' ? [approveBefore(plan, chain, path) ?? ''] : Object.keys(chain.blocks).filter((other) => other !== path);
  return before.find((other) => saidYes(chain.blocks[other], person));
}

/** Whether a person's own seat said yes, or was passed because they said it before: the principal counts, not who acted for them. */
function saidYes(run: BlockRun | undefined, person: string): boolean {
  return (run?.seats ?? []).some(
    (seat) => seat.person === person && (seat.status === 'passed' || run?.votes.some(({ seat: id, vote }) => id === seat.id && vote === 'approve') === true),
  );
}
