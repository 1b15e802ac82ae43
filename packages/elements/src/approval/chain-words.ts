import type { ChainPreview, ChainRun } from '@guicheng/engine';
import { html, nothing, type TemplateResult } from 'lit';
import { sayInstant } from '../clock/say-time.ts';
import { fillText } from '../text/texts.ts';
import type { ApprovalTexts } from './approval-texts.ts';
import type { PastReturn } from './chain-returns.ts';
import type { ChainView } from './chain-view.ts';

/** What stands above a chain that only would be. */
export function foreseenEnd(preview: ChainPreview | undefined, texts: ApprovalTexts): TemplateResult | typeof nothing {
  if (!preview) return nothing;
  return html`<p class="foreseen"><strong>${texts.foreseen}</strong> ${preview.outcome === 'approved' ? texts.foreseenApproved : texts.foreseenRejected}</p>`;
}

/** That a request was returned and is not back yet. */
export function returnedNow(chain: ChainRun | undefined, view: ChainView): TemplateResult | typeof nothing {
  if (!chain?.returned) return nothing;
  const { from, to, then } = chain.returned;
  const { texts, titles } = view;
  return html`<p class="returned">${fillText(texts.returned, { from: titles.block(from), to: sayTo(to, view), way: texts[then] })}</p>`;
}

/** Every return so far with who, when and why, oldest first. */
export function pastReturnList(past: readonly PastReturn[], view: ChainView): TemplateResult | typeof nothing {
  if (!past.length) return nothing;
  const { texts, titles, now, locale, plan, nameOf } = view;
  return html`<section class="returns" aria-labelledby="returns"><h3 id="returns">${texts.returns}</h3><ul>${past.map(({ from, to, at, by, reason }) => {
    const who = by.kind === 'person' ? nameOf(by.person) : '';
    const when = sayInstant(at, now, locale, plan.pack.timeZone);
    return html`<li class="small">${fillText(texts.returnLine, { at: when, by: who, from: titles.block(from), to: sayTo(to, view), reason })}</li>`;
  })}</ul></section>`;
}

function sayTo(to: string, { texts, titles }: ChainView): string {
  return to === 'requester' ? texts.requester : `“${titles.block(to)}”`;
}
