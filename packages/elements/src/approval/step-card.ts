import type { PlanBlock } from '@guicheng/definition';
import type { PreviewBlock } from '@guicheng/engine';
import { html, nothing, type TemplateResult } from 'lit';
import { said } from '../text/said.ts';
import { sayList } from '../text/say-list.ts';
import { fillText } from '../text/texts.ts';
import type { ApprovalTexts } from './approval-texts.ts';
import { blockTime } from './block-time.ts';
import { blockActs } from './chain-acts.ts';
import type { ChainStep, ChainWay } from './chain-steps.ts';
import type { ChainView } from './chain-view.ts';
import { sayVoteRule, sayVotes } from './say-votes.ts';
import { seatLine } from './seat-line.ts';

const TONES = { waiting: 'soon', paused: '', notReached: '', approved: 'met', done: 'met', passed: 'met', rejected: 'breached' } as const;

/** Steps below one another, each with its ways. */
export function stepList(steps: readonly ChainStep[], view: ChainView): TemplateResult {
  return html`<ol class="chain">${steps.map(
    (step) =>
      html`<li>${stepCard(step, view)}${
        step.ways.length ? html`<div class=${step.block.kind === 'chain' ? 'inside' : 'branches'}>${step.ways.map((way) => stepWay(way, view))}</div>` : nothing
      }</li>`,
  )}</ol>`;
}

function stepWay({ id, branch, taken, steps }: ChainWay, view: ChainView): TemplateResult {
  if (!branch) return stepList(steps, view);
  const { texts, locale } = view;
  const title = said(branch.title, locale);
  return html`<section class="branch ${taken === false ? 'off' : taken ? 'on' : ''}" aria-label=${title} data-branch=${id}>
    <h4>${title}${taken === undefined ? nothing : html` <span class="badge ${taken ? 'met' : ''}">${taken ? texts.taken : texts.notTaken}</span>`}</h4>
    ${stepList(steps, view)}
  </section>`;
}

/** One step: what it is, how it stands, how long it has, who has a seat, what can be done here. */
function stepCard(step: ChainStep, view: ChainView): TemplateResult {
  const { block, path, number, standing, run, foreseen } = step;
  const { texts, locale } = view;
  // A branch itself waits for nobody; its blocks do.
  const splits = number === 0;
  const tone = splits ? '' : TONES[standing];
  const mine = view.offers.some((offer) => offer.block === path && !offer.refused && (offer.act === 'cast-vote' || offer.act === 'handle-block'));
  const title = said(block.title, locale) || kindWord(block, texts);
  const time = blockTime(view.plan, step, view.now, texts, locale);
  const word = foreseen?.outcome ? texts.without[foreseen.outcome] : foreseen || (splits && standing === 'waiting') ? '' : texts.standing[standing];
  return html`<article class="block ${tone} ${standing}" part="block" data-path=${path} aria-current=${mine ? 'step' : nothing}>
    <div class="top">
      <h3 tabindex="-1">${number ? html`<span class="number">${number}</span> ` : nothing}${title}</h3>
      ${mine || word ? html`<span class="badge ${tone}">${mine ? texts.you : word}</span>` : nothing}
    </div>
    <p class="small muted">${[said(block.title, locale) ? kindWord(block, texts) : '', asks(block, view), mayReturn(block, texts)].filter(Boolean).join(' · ')}</p>
    ${block.note ? html`<p class="small muted">${said(block.note, locale)}</p>` : nothing}
    ${time ? html`<p class="small figures time ${time.tone}">${time.said}</p>` : nothing}
    ${block.kind === 'approve' && run && run.seats.length > 1 ? html`<p class="small tally">${sayVotes(block, run, texts, locale)}</p>` : nothing}
    ${run?.seats.length ? html`<ul class="seats">${run.seats.map((seat) => seatLine(block, path, run, seat, view))}</ul>` : nothing}
    ${foreseen ? seatsForeseen(foreseen, view) : nothing}
    ${blockActs(block, path, view)}
  </article>`;
}

function seatsForeseen({ seats, unknown, fallback }: PreviewBlock, { texts, nameOf, titles }: ChainView): TemplateResult {
  return html`${
    seats.length
      ? html`<ul class="seats">${seats.map(
          ({ person, position, elsewhere }) =>
            html`<li part="seat"><span class="who">${nameOf(person)}${
              position ? html` <span class="muted small">${titles.position(position)}</span>` : nothing
            }</span>${elsewhere ? html`<span class="small muted note">${fillText(texts.seat.elsewhere, { block: titles.block(elsewhere) })}</span>` : nothing}</li>`,
        )}</ul>`
      : nothing
  }
    ${unknown ? html`<p class="small muted">${texts.unknown[unknown]}</p>` : nothing}
    ${fallback ? html`<p class="small muted">${texts.fallback}</p>` : nothing}`;
}

/** Who is asked, and how their votes count. */
function asks(block: PlanBlock, { titles, texts, locale }: ChainView): string {
  if (!('who' in block)) return '';
  const who = block.who.flatMap((one) => (one.kind === 'position' ? [titles.position(one.position)] : []));
  const names = sayList(who, locale);
  return block.kind === 'approve' ? [names, sayVoteRule(block, texts, locale)].filter(Boolean).join(' · ') : names;
}

function mayReturn(block: PlanBlock, texts: ApprovalTexts): string {
  return block.kind === 'approve' && block.may.return ? texts.mayReturn : '';
}

function kindWord(block: PlanBlock, texts: ApprovalTexts): string {
  switch (block.kind) {
    case 'parallel':
      return block.join === 'all' ? texts.parallelAll : texts.parallelAny;
    case 'settle':
      return block.outcome === 'approved' ? texts.settleApproved : texts.settleRejected;
    case 'sequence':
    case 'chain':
      return '';
    default:
      return texts[block.kind];
  }
}
