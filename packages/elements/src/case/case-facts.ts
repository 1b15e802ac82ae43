import type { CaseState, Recorded, Verdict } from '@guicheng/engine';
import { html, nothing, type TemplateResult } from 'lit';
import { clockFace } from '../clock/clock-face.ts';
import { sayLength } from '../clock/say-time.ts';
import { fileSize } from '../fields/attachment/file-limits.ts';
import { fillText } from '../text/texts.ts';
import { type CaseAttachment, caseAttachments } from './case-attachments.ts';
import { caseStages } from './case-stages.ts';
import type { CaseView } from './case-view.ts';
import { sayActor } from './say-actor.ts';

/** Where a case stands, who answers for it since when, and when it came. */
export function caseFacts(state: CaseState, history: readonly Recorded[], view: CaseView): TemplateResult {
  const { texts, titles } = view;
  const since = history.findLast(({ event }) => event.type === 'responsibility-passed')?.at;
  const status = { closed: texts.closed, withdrawn: texts.withdrawn, ended: texts.ended, 'in-approval': texts.inApproval, open: '', none: '' }[state.status];
  return html`<dl class="facts" part="facts">
    <div><dt>${texts.stage}</dt><dd>${titles.stage(state.procedure, state.stage)} ${status ? html`<span class="badge">${status}</span>` : nothing}</dd></div>
    <div><dt>${texts.responsible}</dt><dd>${state.responsible ? view.nameOf(state.responsible) : texts.nobody}${
      state.responsible && since !== undefined ? html` <span class="small figures">${fillText(texts.since, { at: view.say(since) })}</span>` : nothing
    }</dd></div>
    <div><dt>${texts.openedAt}</dt><dd class="figures">${view.say(state.openedAt)}</dd></div>
  </dl>`;
}

/** The stages of its procedure: those it was at, where it is, those it was not. */
export function stageStrip(state: CaseState, history: readonly Recorded[], view: CaseView): TemplateResult | typeof nothing {
  const stages = caseStages(view.plan, state, history);
  if (!stages.length) return nothing;
  const { texts, titles } = view;
  return html`<section aria-label=${texts.stages} part="stages"><ol class="stages">${stages.map(
    ({ id, standing, enteredAt }) => html`<li class=${standing} aria-current=${standing === 'now' ? 'step' : nothing}
      title=${enteredAt === undefined ? nothing : view.say(enteredAt)}>${standing === 'past' ? html`<span aria-hidden="true">✓ </span>` : nothing}${titles.stage(state.procedure, id)}</li>`,
  )}</ol></section>`;
}

/** Its service levels, each with its own clock. */
export function measureList(verdicts: readonly Verdict[], view: CaseView): TemplateResult | typeof nothing {
  if (!verdicts.length) return nothing;
  return html`<section part="measures"><h2>${view.texts.measures}</h2><ul class="measures">${verdicts.map((verdict) => measure(verdict, view))}</ul></section>`;
}

/** What was judged a moment ago may be past due by now. */
function measure(verdict: Verdict, { texts, titles, locale, now, say }: CaseView): TemplateResult {
  const { sla, dueAt, status, provisional } = verdict;
  const face = clockFace(verdict, now);
  const running = status === 'running' && dueAt !== undefined;
  const left = running ? fillText(face.past ? texts.over : texts.left, { left: sayLength(dueAt - now, locale), length: sayLength(dueAt - now, locale) }) : '';
  const word = running && face.past ? texts.verdict.missed : texts.verdict[status];
  return html`<li class=${face.tone}>
    <span>${titles.sla(sla)}</span>
    <span>${left ? html`<span class="left figures">${left}</span> ` : nothing}<span class="badge ${face.tone}">${word}</span></span>
    ${running ? html`<span class="track" aria-hidden="true"><span class="gone" .style=${`display: block; transform: scaleX(${face.gone.toFixed(3)})`}></span></span>` : nothing}
    ${dueAt === undefined ? nothing : html`<span class="when figures">${fillText(texts.due, { at: say(dueAt) })}</span>`}
    ${provisional ? html`<span class="when">${texts.provisional}</span>` : nothing}
  </li>`;
}

/** Every file that was handed in, with a link where the host gives one that is safe to follow. */
export function fileList(history: readonly Recorded[], view: CaseView): TemplateResult | typeof nothing {
  const files = caseAttachments(history);
  if (!files.length) return nothing;
  return html`<section part="attachments"><h2>${view.texts.attachments}</h2><ul class="files">${files.map((one) => fileLine(one, view))}</ul></section>`;
}

function fileLine({ file, at, by }: CaseAttachment, view: CaseView): TemplateResult {
  const said = `${file.name} (${fileSize(file.size)})`;
  const address = safeAddress(view.addressOf?.(file));
  return html`<li>${address ? html`<a href=${address} target="_blank" rel="noopener">${said}</a>` : html`<span>${said}</span>`}
    <span class="when figures">${sayActor(by, view)} · ${view.say(at)}</span></li>`;
}

/** An address that cannot run anything. */
function safeAddress(address: string | undefined): string | undefined {
  return address && /^(https?|blob):/.test(new URL(address, document.baseURI).protocol) ? address : undefined;
}
