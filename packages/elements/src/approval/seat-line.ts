import type { PlanBlock } from '@guicheng/definition';
import type { BlockRun, SeatRun } from '@guicheng/engine';
import { html, nothing, type TemplateResult } from 'lit';
import { fillText } from '../text/texts.ts';
import { seatStanding } from './block-standing.ts';
import type { ChainView } from './chain-view.ts';
import { weightOf } from './votes-so-far.ts';

/** One seat of a block: who has it, what became of it, on whose behalf, and whatever was done to it. */
export function seatLine(block: PlanBlock, path: string, run: BlockRun, seat: SeatRun, view: ChainView): TemplateResult {
  const { texts, nameOf } = view;
  const { word, by } = seatStanding(run, seat.id);
  const tone = word === 'approve' || word === 'handled' ? 'met' : word === 'reject' ? 'breached' : '';
  const name = by && by !== seat.person ? fillText(texts.seat.byFor, { by: nameOf(by), person: nameOf(seat.person) }) : nameOf(seat.person);
  const notes = notesOn(block, run, seat, view);
  const words = by === undefined ? undefined : wordsOf(path, seat.id, view);
  return html`<li part="seat">
    <span class="who">${name}${seat.person === view.me ? html` <span class="muted">(${texts.me})</span>` : nothing}${
      seat.position ? html` <span class="muted small">${view.titles.position(seat.position)}</span>` : nothing
    }</span>
    <span class="badge ${tone}">${texts.seat[word]}</span>
    ${notes.length ? html`<span class="small muted note">${notes.join(' · ')}</span>` : nothing}
    ${words ? html`<q class="small note">${words}</q>` : nothing}
  </li>`;
}

function notesOn(block: PlanBlock, run: BlockRun, seat: SeatRun, { texts, nameOf, titles }: ChainView): readonly string[] {
  const notes: string[] = [];
  const weight = block.kind === 'approve' ? weightOf(block, seat) : 1;
  if (weight !== 1) notes.push(fillText(texts.seat.weighs, { weight }));
  if (run.claimed === seat.id) notes.push(texts.seat.claimed);
  if (seat.added) {
    const { place, to } = seat.added;
    notes.push(fillText(texts.seat[place], { to: nameOf(run.seats.find(({ id }) => id === to)?.person ?? to) }));
  }
  if (seat.delegated) {
    const { to, opinion } = seat.delegated;
    notes.push(fillText(opinion ? texts.seat.opinion : texts.seat.asked, { to: nameOf(to), vote: opinion ? texts.seat[opinion] : '' }));
  }
  if (seat.held && seat.status === 'open') notes.push(texts.seat.held);
  if (seat.because) notes.push(texts.seat[seat.because]);
  if (seat.elsewhere) notes.push(fillText(texts.seat.elsewhere, { block: titles.block(seat.elsewhere) }));
  return notes;
}

/** What was written with the vote of a seat; votes that are void by now do not count. */
function wordsOf(path: string, seat: string, { history }: ChainView): string | undefined {
  const last = history.findLast(({ event }) => event.type === 'vote-cast' && event.block === path && event.seat === seat)?.event;
  return last?.type === 'vote-cast' ? last.comment : undefined;
}
