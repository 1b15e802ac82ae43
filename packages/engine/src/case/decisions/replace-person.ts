import { ownerOf } from '../../approval/ballots.ts';
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
 * in the block already, one person keeps one seat: the leaver's is not required any more.
 */
export function replacePerson(draft: Draft, { type, from, to, reason }: ReplacePerson): Rejection | undefined {
  const refused = notAdministrator(draft, type) ?? withoutReason(type, reason);
  if (refused !== undefined) return refused;
  if (from === to || to.trim() === '') return rejection('nobody_named', { command: type });
  const held = openBlocks(draft.plan, draft.state).flatMap((open) => {
    const seat = seatOf(open.run, from);
    return seat?.status === 'open' ? [{ open, seat }] : [];
  });
  for (const { open } of held) {
    const unfit = takesPart(open, to) ? undefined : unfitFor(draft, open, to);
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

function replaceIn(draft: Draft, { path, block, run }: OpenBlock, seat: SeatRun, to: string): void {
  if (!takesPart({ run }, to)) {
    draft.tell({ type: 'seat-moved', block: path, seat: seat.id, from: seat.person, to, reason: 'replaced' });
    return;
  }
  // Whoever was added to the leaver's seat was a part of its one answer, which nobody waits for any more.
  const parts = run.seats.filter((one) => one.status === 'open' && isPartOf(run.seats, one, seat));
  for (const { id } of [seat, ...parts]) draft.tell({ type: 'seat-not-required', block: path, seat: id, reason: 'replaced' });
  if (block.kind === 'approve') settleParts(draft, path, block);
}

function isPartOf(seats: readonly SeatRun[], part: SeatRun, seat: SeatRun): boolean {
  const owner = ownerOf(seats, part);
  return owner !== undefined && (owner.id === seat.id || isPartOf(seats, owner, seat));
}
