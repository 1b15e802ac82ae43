import type { SeatRun } from '../case/case-state.ts';
import type { Draft } from '../case/draft.ts';
import { decideBlock } from './decide-block.ts';
import { findPeople, nextAbove } from './find-people.ts';
import type { OpenBlock } from './open-blocks.ts';
import { requestAt } from './request-at.ts';

/** What follows when a block's time has run out: once for its due instant, and once for each reminder. */
export function breachBlock(draft: Draft, open: OpenBlock): void {
  const { path, block, dueAt } = open;
  if (block.sla === undefined || dueAt === undefined || draft.at <= dueAt) return;
  const onBreach = block.sla.onBreach.kind;
  draft.tell({ type: 'block-breached', block: path, dueAt, onBreach });
  switch (onBreach) {
    case 'remind':
    case 'close':
      return;
    case 'pass':
      decideBlock(draft, path, 'passed');
      return;
    case 'reject':
      decideBlock(draft, path, 'rejected');
      return;
    case 'transfer':
    case 'escalate':
      moveSeats(draft, open, onBreach);
      return;
    default:
      onBreach satisfies never;
  }
}

/**
 * Moves each open seat to somebody who has none in the block and whose own request it is not. Where any one of them decides, a
 * seat with nobody new to go to is not required any more once another has moved; elsewhere it stays where it is, because
 * dropping it would change how many must approve.
 */
function moveSeats(draft: Draft, open: OpenBlock, reason: 'transfer' | 'escalate'): void {
  const { path, block } = open;
  const anyOne = block.kind === 'handle' || block.votes.kind === 'any';
  let moved = false;
  for (const seat of open.run.seats.filter(({ status }) => status === 'open')) {
    const target = targetOf(draft, open, seat);
    if (target !== undefined) draft.tell({ type: 'seat-moved', block: path, seat: seat.id, from: seat.person, ...target, reason });
    else if (anyOne && moved) draft.tell({ type: 'seat-not-required', block: path, seat: seat.id });
    moved ||= target !== undefined;
  }
}

function targetOf(draft: Draft, { path, block }: OpenBlock, seat: SeatRun): { readonly to: string; readonly position?: string } | undefined {
  const { chain } = draft.state;
  const onBreach = block.sla?.onBreach;
  if (chain === undefined || onBreach === undefined) return undefined;
  const seated = chain.blocks[path]?.seats.map(({ person }) => person) ?? [];
  const mayDecideOwn = block.kind === 'handle' || block.ifRequester === 'decide';
  const barred = mayDecideOwn ? seated : [...seated, ...chain.own];
  const above = () => [nextAbove(draft, seat.position ?? draft.directory.positionsOf(seat.person)[0], barred)];
  const found = onBreach.kind === 'transfer' ? findPeople(draft, [onBreach.to], requestAt(draft, chain.approval, path)) : above();
  for (const { position, persons } of found) {
    const to = persons.find((person) => !barred.includes(person));
    if (to !== undefined) return { to, ...(position === undefined ? {} : { position }) };
  }
  return undefined;
}
