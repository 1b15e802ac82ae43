import type { PlanWho } from '@guicheng/definition';
import type { SeatRun } from '../case/case-state.ts';
import type { Draft } from '../case/draft.ts';
import { endRun } from '../case/end-run.ts';
import { breachNow } from './block-due.ts';
import { decideBlock } from './decide-block.ts';
import { findSeated, nextAbove } from './find-people.ts';
import type { OpenBlock } from './open-blocks.ts';
import { takesPart } from './person-refused.ts';
import { requestAt } from './request-at.ts';
import { chainOf } from './walk.ts';

/** What follows when a block's time has run out: once for its due instant, once for each reminder, and once for what follows the last of them. */
export function breachBlock(draft: Draft, open: OpenBlock): void {
  const { path, block, run, dueAt } = open;
  if (block.sla === undefined || dueAt === undefined || draft.at <= dueAt || draft.state.status !== 'in-approval') return;
  const onBreach = breachNow(block.sla, run);
  draft.tell({ type: 'block-breached', block: path, dueAt, onBreach: onBreach.kind });
  switch (onBreach.kind) {
    case 'remind':
      return;
    case 'close':
      endRun(draft, `${path}: ${block.sla.within.said}`);
      return;
    case 'pass':
      decideBlock(draft, path, 'passed');
      return;
    case 'reject':
      decideBlock(draft, path, 'rejected');
      return;
    case 'escalate':
      moveSeats(draft, open);
      return;
    default:
      moveSeats(draft, open, onBreach.to);
  }
}

/**
 * Moves each open seat to those named, or to the nearest superior: to somebody who has none in the block, whose own request it is not and who has not decided where others
 * must. Where any one of them decides, a seat with nobody new to go to is not required any more once another has moved;
 * elsewhere it stays where it is, because dropping it would change how many must approve.
 */
function moveSeats(draft: Draft, open: OpenBlock, named?: PlanWho): void {
  const { path, block } = open;
  const reason = named === undefined ? 'escalate' : 'transfer';
  const anyOne = block.kind === 'handle' || block.votes.kind === 'any';
  let moved = false;
  for (const seat of open.run.seats.filter(({ status }) => status === 'open')) {
    const target = targetOf(draft, open, seat, named);
    const whole = seat.added === undefined || seat.added.place === 'beside';
    if (target !== undefined) draft.tell({ type: 'seat-moved', block: path, seat: seat.id, from: seat.person, ...target, reason });
    else if (anyOne && whole && moved) draft.tell({ type: 'seat-not-required', block: path, seat: seat.id, reason: 'moved' });
    moved ||= target !== undefined;
  }
}

interface Target {
  readonly to: string;
  readonly position?: string;
}

function targetOf(draft: Draft, { path, block }: OpenBlock, seat: SeatRun, named: PlanWho | undefined): Target | undefined {
  const chain = chainOf(draft);
  // As it is by now: seats moved before this one have other people.
  const run = chain.blocks[path]!;
  const request = requestAt(draft, chain.approval, path);
  const decides = block.kind === 'approve';
  const own = decides && block.ifRequester !== 'decide' ? chain.own : [];
  const seated = [...run.seats.map(({ person }) => person), ...run.votes.map(({ by }) => by)];
  const barred = [...own, ...(decides ? request.barred : []), ...seated.filter((person) => takesPart({ run }, person)), seat.person];
  const above = () => [nextAbove(draft, seat.position ?? draft.directory.positionsOf(seat.person)[0], barred)];
  for (const { position, persons } of named === undefined ? above() : findSeated(draft, [named], request)) {
    const to = persons.find((person) => !barred.includes(person));
    if (to !== undefined) return { to, ...(position === undefined ? {} : { position }) };
  }
  return undefined;
}
