import { fillText, ringsBy, sayInstant } from '@guicheng/elements';
import { html, nothing, type TemplateResult } from 'lit';
import type { Portal } from '../app/portal.ts';
import { PortalElement } from '../app/portal-element.ts';
import type { Call } from '../office/calls.ts';
import { PHONE_SLA } from '../office/famous.ts';
import { hrefOf } from '../route.ts';
import { limitOf, ringEvery, simulateCall } from './phone-card.ts';
import { clauseText } from './say-clauses.ts';
import { verdictBadge } from './verdict-badge.ts';

const PAGE = 30;

/** Every call of the duty phone with its rings and its verdict, newest first. */
export class PortalCalls extends PortalElement {
  static override properties = { ...PortalElement.properties, shown: { state: true } };

  declare shown: number;

  constructor() {
    super();
    this.shown = PAGE;
  }

  protected override render(): TemplateResult {
    const { portal } = this;
    const { texts, plan } = portal;
    const limit = limitOf(portal) ?? 0;
    const calls = portal.calls();
    const rest = calls.length - this.shown;
    return html`<div class="heading">
        <div><h1 tabindex="-1">${texts.calls}</h1><p class="lead">${portal.say('callsLead', { limit })} ${clauseText(portal, plan.slas[PHONE_SLA]?.satisfies ?? [])}</p></div>
        <div class="acts"><button type="button" class="primary" @click=${() => void simulateCall(portal)}>${texts.simulateCall}</button></div>
      </div>
      <section class="card" aria-label=${texts.calls}>
        <p class="muted small" role="status">${calls.length ? portal.say('count', { n: calls.length }) : texts.noCalls}</p>
        <table class="stacked">
          <thead><tr><th scope="col">${texts.callAt}</th><th scope="col">${texts.callFrom}</th><th scope="col">${texts.callRings}</th><th scope="col">${texts.callBy}</th><th scope="col">${texts.callResult}</th></tr></thead>
          <tbody>${calls.slice(0, this.shown).map((call) => callRow(portal, call, limit))}</tbody>
        </table>
        ${rest > 0 ? html`<button type="button" class="wide" @click=${() => this.#more()}>${portal.say('more', { n: Math.min(PAGE, rest) })}</button>` : nothing}
      </section>`;
  }

  #more(): void {
    this.shown += PAGE;
  }
}

function callRow(portal: Portal, call: Call, limit: number): TemplateResult {
  const { texts } = portal;
  const now = portal.clock.now();
  const rings = ringsBy(call, now, ringEvery(portal));
  const note = call.breach ? portal.caseCausedBy(call.breach) : undefined;
  const by = call.by ?? (call.endedAt ? texts.hungUp : texts.ringing);
  return html`<tr>
    <td data-label=${texts.callAt} class="figures">${sayInstant(call.ringingAt, now, portal.locale, portal.timeZone)}</td>
    <td data-label=${texts.callFrom} class="figures">${call.from ?? '—'}</td>
    <td data-label=${texts.callRings} class="figures ${rings > limit ? 'tone breached' : ''}">${fillText(texts.ringCount, { n: rings })}</td>
    <td data-label=${texts.callBy}>${by}</td>
    <td data-label=${texts.callResult}>${call.verdict ? verdictBadge(portal, call.verdict.status) : nothing}
      ${note ? html` <a href=${hrefOf({ screen: 'case', id: note.case })}>${texts.openNote}</a>` : nothing}</td>
  </tr>`;
}
