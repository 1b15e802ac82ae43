import { sayRefusal } from '@guicheng/elements';
import type { CaseState, Offer } from '@guicheng/engine';
import type { CaseAct, Outcome } from '@guicheng/runner';
import { html, nothing, type TemplateResult } from 'lit';
import type { Portal } from '../app/portal.ts';
import { PEOPLE } from '../people.ts';
import type { PortalTexts } from '../text/texts.ts';

type Send = (act: CaseAct, told: keyof PortalTexts) => Promise<Outcome>;

/** What can be done with a case besides its stage: noting progress, handing it over, withdrawing it. What is refused says why. */
export function otherActs(portal: Portal, state: CaseState, offers: readonly Offer[], send: Send): TemplateResult | typeof nothing {
  const { texts } = portal;
  if (state.status === 'closed' || state.status === 'withdrawn' || portal.isAuditor) return nothing;
  const offered = (act: Offer['act']) => offers.find((offer) => offer.act === act);
  const withdraw = offered('withdraw-case');
  return html`<section class="card other" aria-label=${texts.other}>
    <h2>${texts.other}</h2>
    ${actForm(portal, offered('add-comment'), texts.comment, html`<label>${texts.commentText}<textarea name="text" required maxlength="1000"></textarea></label>`, (data) => send({ type: 'add-comment', text: text(data, 'text') }, 'commented'))}
    ${actForm(portal, offered('hand-over'), texts.handOver, handOverFields(portal, state), (data) => {
      const to = text(data, 'to');
      return send({ type: 'hand-over', to, toName: portal.nameOf(to), ...reasonOf(data) }, 'handedOver');
    })}
    ${withdraw?.refused?.code === 'not_withdrawable' ? nothing : actForm(portal, withdraw, texts.withdraw, html`<label>${texts.withdrawReason}<textarea name="reason" required maxlength="500"></textarea></label>`, (data) => send({ type: 'withdraw-case', reason: text(data, 'reason') }, 'withdrawn'))}
  </section>`;
}

function handOverFields(portal: Portal, state: CaseState): TemplateResult {
  const { texts } = portal;
  return html`<label>${texts.handOverTo}<select name="to" required>
      ${PEOPLE.filter(({ id, holds }) => holds.length && id !== state.responsible).map((person) => html`<option value=${person.id}>${portal.nameOf(person.id)} · ${portal.positionOf(person)}</option>`)}
    </select></label>
    <label>${texts.reason}<input name="reason" maxlength="200"></label>`;
}

function actForm(
  portal: Portal,
  offer: Offer | undefined,
  label: string,
  fields: TemplateResult,
  send: (data: FormData) => Promise<Outcome>,
): TemplateResult | typeof nothing {
  if (!offer) return nothing;
  if (offer.refused) return html`<p class="small muted">${label}: ${sayRefusal(offer.refused, portal.locale, portal)}</p>`;
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const outcome = await send(new FormData(form)).catch(() => undefined);
    if (outcome?.kind !== 'done') return;
    form.reset();
    form.closest('details')!.open = false;
  };
  return html`<details><summary>${label}</summary><form @submit=${submit}>${fields}<button type="submit">${label}</button></form></details>`;
}

function text(data: FormData, name: string): string {
  return String(data.get(name) ?? '').trim();
}

function reasonOf(data: FormData): { readonly reason?: string } {
  const reason = text(data, 'reason');
  return reason ? { reason } : {};
}
