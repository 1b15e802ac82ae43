import type { PlanApproveBlock, PlanBlock } from '@guicheng/definition';
import type { Offer } from '@guicheng/engine';
import { html, nothing, type TemplateResult } from 'lit';
import { sayRefusal } from '../refusal/say-refusal.ts';
import { sayList } from '../text/say-list.ts';
import { fillText } from '../text/texts.ts';
import { wordOf } from './acts/act-question.ts';
import { type ActWord, ADMINISTRATORS } from './acts/act-word.ts';
import type { ChainView } from './chain-view.ts';

/** What can be done in a block: deciding first, the rest behind it, and why not what cannot. */
export function blockActs(block: PlanBlock, path: string, view: ChainView): TemplateResult | typeof nothing {
  const here = view.offers.filter((offer) => offer.block === path);
  if (!here.length) return nothing;
  const vote = here.find(({ act, refused }) => act === 'cast-vote' && !refused);
  const handle = here.find(({ act, refused }) => act === 'handle-block' && !refused);
  const rest = here.filter(({ act, refused }) => !refused && act !== 'cast-vote' && act !== 'handle-block');
  const forAll = rest.filter(({ act }) => !ADMINISTRATORS.includes(act as ActWord));
  const forAdministrators = rest.filter(({ act }) => ADMINISTRATORS.includes(act as ActWord));
  return html`<div class="ask">
    ${vote && block.kind === 'approve' ? askVote(block, path, vote, view) : nothing}
    ${handle ? html`${actsFor(path, handle, view)}<div class="acts">${actButton('handle-block', handle, view, 'primary')}</div>` : nothing}
    ${forAll.length ? moreActs(forAll, Boolean(vote ?? handle), view) : nothing}
    ${forAdministrators.length ? administratorActs(forAdministrators, view) : nothing}
    ${whyNot(here, view)}
  </div>`;
}

/** What can be done with the whole request, what only administrators do apart from the rest. */
export function wholeActs(view: ChainView): TemplateResult | typeof nothing {
  const offers = view.offers.filter((offer) => offer.block === undefined && wordOf(offer) !== undefined);
  if (!offers.length) return nothing;
  const allowed = offers.filter(({ refused }) => !refused);
  const forAll = allowed.filter(({ act }) => !ADMINISTRATORS.includes(act as ActWord));
  const forAdministrators = allowed.filter(({ act }) => ADMINISTRATORS.includes(act as ActWord));
  return html`<section class="whole" aria-labelledby="whole">
    <h3 id="whole">${view.texts.acts.whole}</h3>
    ${forAll.length ? html`<div class="acts small-acts">${forAll.map((offer) => actButton(wordOf(offer)!, offer, view))}</div>` : nothing}
    ${forAdministrators.length ? administratorActs(forAdministrators, view) : nothing}
    ${whyNot(offers, view)}
  </section>`;
}

function askVote(block: PlanApproveBlock, path: string, offer: Offer, view: ChainView): TemplateResult {
  const { texts, busy, missing } = view;
  const wrong = missing === path;
  const hint = wrong ? texts.acts.reasonMissing : block.reasonRequired === 'never' ? '' : texts.acts.reasonNeeded;
  const press = (word: ActWord) => (event: Event) => {
    const area = (event.currentTarget as HTMLElement).closest('.ask')?.querySelector('textarea');
    view.ask(word, offer, area?.value.trim() ?? '');
  };
  const shares = block.votes.kind === 'at-least' || block.votes.kind === 'more-than';
  const words = texts.acts.words;
  return html`${actsFor(path, offer, view)}
    <label for="comment-${path}">${texts.acts.fields.comment}</label>
    <textarea id="comment-${path}" maxlength="1000" aria-describedby="hint-${path}" aria-invalid=${wrong ? 'true' : nothing}></textarea>
    <p id="hint-${path}" class=${wrong ? 'error small' : 'small muted'} role="status">${hint}</p>
    <div class="acts">
      <button type="button" class="primary" data-act="approve" ?disabled=${busy} @click=${press('approve')}>${words.approve.do}</button>
      <button type="button" class="refuse" data-act="reject" aria-haspopup="dialog" ?disabled=${busy} @click=${press('reject')}>${words.reject.do}</button>
      ${shares ? html`<button type="button" data-act="abstain" ?disabled=${busy} @click=${press('abstain')}>${words.abstain.do}</button>` : nothing}
    </div>`;
}

/** Says so where a seat is somebody else's. */
function actsFor(path: string, { seat }: Offer, { chain, me, texts, nameOf }: ChainView): TemplateResult | typeof nothing {
  const person = chain?.blocks[path]?.seats.find(({ id }) => id === seat)?.person;
  if (me === undefined || person === undefined || person === me) return nothing;
  return html`<p class="small">${fillText(texts.acts.forWhom, { person: nameOf(person) })}</p>`;
}

function moreActs(offers: readonly Offer[], folded: boolean, view: ChainView): TemplateResult {
  const buttons = html`<div class="acts small-acts">${offers.map((offer) => actButton(wordOf(offer)!, offer, view))}</div>`;
  if (!folded) return buttons;
  return html`<details class="more"><summary>${fillText(view.texts.acts.more, { count: offers.length })}</summary>${buttons}</details>`;
}

function administratorActs(offers: readonly Offer[], view: ChainView): TemplateResult {
  const { administrators, administratorsNote } = view.texts.acts;
  return html`<details class="more administrators"><summary>${administrators}</summary>
    <p class="small">${administratorsNote}</p>
    <div class="acts small-acts">${offers.map((offer) => actButton(wordOf(offer)!, offer, view, 'refuse'))}</div></details>`;
}

function actButton(word: ActWord, offer: Offer, { texts, busy, ask }: ChainView, look = ''): TemplateResult {
  const { do: label, what } = texts.acts.words[word];
  return html`<button type="button" class=${look} data-act=${word} title=${what} ?disabled=${busy} @click=${() => ask(word, offer)}>${label}</button>`;
}

/** Acts that are refused for one reason stand in one line. */
function whyNot(offers: readonly Offer[], view: ChainView): TemplateResult | typeof nothing {
  const { texts, locale } = view;
  const reasons = new Map<string, string[]>();
  for (const { act, refused } of offers) {
    if (!refused) continue;
    const label = act === 'cast-vote' ? texts.approve : texts.acts.words[act as keyof typeof texts.acts.words].do;
    const reason = sayRefusal(refused, locale, view);
    reasons.set(reason, [...(reasons.get(reason) ?? []), label]);
  }
  if (!reasons.size) return nothing;
  return html`<details class="more why"><summary>${texts.acts.whyNot}</summary>
    <dl>${[...reasons].map(([reason, labels]) => html`<div><dt>${sayList(labels, locale)}</dt> <dd>${reason}</dd></div>`)}</dl></details>`;
}
