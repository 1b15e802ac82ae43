import { isPart, ownerOf } from '../../approval/ballots.ts';
import { seatOf } from '../../approval/block-in-hand.ts';
import type { OpenBlock } from '../../approval/open-blocks.ts';
import { openBlocks } from '../../approval/open-blocks.ts';
import { personRefused, takesPart } from '../../approval/person-refused.ts';
import { settleParts } from '../../approval/settle-parts.ts';
import type { CaseCommand } from '../../command.ts';
import type { Rejection } from '../../decision.ts';
import { rejection } from '../../rejections.ts';
import { notAdministrator, withoutReason } from '../administrator.ts';
import type { SeatRun } from '../case-state.ts';
import type { Draft } from '../draft.ts';
import { followChain } from '../enter-stage.ts';

type ReplacePerson = Extract<CaseCommand, { readonly type: 'replace-person' }>;

/**
 * Somebody left, and another takes every seat of theirs in this case, those open now and those to come. Where the other has a part
 * in the block already, one person keeps one seat: the leaver's is not required any more. Whoever was added to the leaver's own seat gives up that part
 * and takes the seat; one who has decided there cannot decide a second time, and somebody else has to be named.
 */
export function replacePerson(draft: Draft, { type, from, to, reason }: ReplacePerson): Rejection | undefined {
  const refused = notAdministrator(draft, type) ?? withoutReason(type, reason);
  if (refused !== undefined) return refused;
  if (from === to || to.trim() === '') return rejection('nobody_named', { command: type });
  const held = openBlocks(draft.plan, draft.state).flatMap((open) => {
    const seat = seatOf(open.run, from);
    return seat?.status === 'open' ? [{ open, seat }] : [];
  });
  for (const { open, seat } of held) {
    const unfit = takesPart(open, to) ? decidedWithin(open, seat, to) : unfitFor(draft, open, to);
    if (unfit !== undefined) return unfit;
  }
  draft.tell({ type: 'person-replaced', from, to, reason });
  for (const { open, seat } of held) replaceIn(draft, open, seat, to);
  if (draft.state.status === 'in-approval') followChain(draft);
}

function unfitFor(draft: Draft, { path, block, run }: OpenBlock, to: string): Rejection | undefined {
  const { chain } = draft.state;
  return chain && personRefused(draft, { path, block, run, chain }, to, []);
}

function decidedWithin({ path, run: { seats, votes } }: OpenBlock, seat: SeatRun, to: string): Rejection | undefined {
  const within = votes.some(({ by, seat: id }) => by === to && seats.some((one) => one.id === id && isPartOf(seats, one, seat)));
  return within ? rejection('seat_taken', { block: path, person: to }) : undefined;
}

function replaceIn(draft: Draft, { path, block, run }: OpenBlock, seat: SeatRun, to: string): void {
  const theirs = run.seats.find((one) => one.person === to && isPart(one));
  const within = theirs !== undefined && isPartOf(run.seats, theirs, seat);
  const left = within ? theirs : takesPart({ run }, to) ? seat : undefined;
  // Whoever was added to the seat that is left was a part of its one answer, which nobody waits for any more.
  const parts = run.seats.filter((one) => left !== undefined && one.status === 'open' && isPartOf(run.seats, one, left));
  for (const { id } of left === undefined ? [] : [left, ...parts]) draft.tell({ type: 'seat-not-required', block: path, seat: id, reason: 'replaced' });
  if (left !== seat) draft.tell({ type: 'seat-moved', block: path, seat: seat.id, from: seat.person, to, reason: 'replaced' });
  if (block.kind === 'approve') settleParts(draft, path, block);
}

function isPartOf(seats: readonly SeatRun[], part: SeatRun, seat: SeatRun): boolean {
  const owner = ownerOf(seats, part);
  return owner !== undefined && (owner.id === seat.id || isPartOf(seats, owner, seat));
}
