import { html, nothing, type TemplateResult } from 'lit';
import type { Portal } from '../app/portal.ts';
import { tellFailure } from '../app/tell-failure.ts';
import type { Call } from '../office/calls.ts';
import { PHONE_SLA } from '../office/famous.ts';
import { hrefOf } from '../route.ts';

/** Positions at the desk the duty phone stands on. */
const ANSWERERS: readonly string[] = ['front-desk', 'owner-relations-supervisor', 'affairs-assistant'];

/** The duty phone while nothing rings, for whoever may answer it, with what the last call set off. */
export function quietPhone(portal: Portal): TemplateResult | typeof nothing {
  const limit = limitOf(portal);
  if (!answers(portal) || ringingCall(portal) || limit === undefined) return nothing;
  return html`<div class="phone">
    <gc-phone .clock=${portal.clock} .limit=${limit} locale=${portal.locale}><p slot="quiet" class="muted small">${portal.say('callQuiet', { limit })}</p></gc-phone>
    ${noteOf(portal, undefined, limit)}
    <p class="trainer"><button type="button" @click=${() => void simulateCall(portal)}>${portal.texts.simulateCall}</button></p>
  </div>`;
}

/** The ringing duty phone: on every screen of whoever may answer it, because a ring does not wait until a form is finished. */
export function ringingPhone(portal: Portal): TemplateResult | typeof nothing {
  const limit = limitOf(portal);
  const call = ringingCall(portal);
  if (!answers(portal) || !call || limit === undefined) return nothing;
  return html`<div class="ringing">
    <gc-phone .call=${call} .clock=${portal.clock} .every=${ringEvery(portal)} .limit=${limit} locale=${portal.locale} @gc-answer=${() => void answer(portal, call)}></gc-phone>
    ${noteOf(portal, call, limit)}
  </div>`;
}

/** The call that rings now. */
export function ringingCall(portal: Portal): Call | undefined {
  return portal.calls().find(({ answeredAt, endedAt }) => answeredAt === undefined && endedAt === undefined);
}

/** Rings within which the duty phone is answered. */
export function limitOf({ plan }: Portal): number | undefined {
  const sla = plan.slas[PHONE_SLA];
  return sla?.kind === 'count' ? sla.atMost : undefined;
}

/** Between two rings, ms. */
export function ringEvery({ plan }: Portal): number {
  const sla = plan.slas[PHONE_SLA];
  return (sla?.kind === 'count' ? plan.events[sla.of]?.derived?.every : undefined) ?? 5000;
}

function answers({ me }: Portal): boolean {
  return me?.holds.some((position) => ANSWERERS.includes(position)) ?? false;
}

/** The discipline note that the breach of the ringing or the last call set off. */
function noteOf(portal: Portal, call: Call | undefined, limit: number): TemplateResult | typeof nothing {
  const shown = call ?? portal.calls()[0];
  const note = shown?.breach ? portal.caseCausedBy(shown.breach) : undefined;
  if (note?.status !== 'open') return nothing;
  return html`<p class="breach-note">${portal.say('noteOpened', { limit })} <a href=${hrefOf({ screen: 'case', id: note.case })}>${portal.texts.openNote}</a></p>`;
}

/** Records that the call was answered and opens its form. */
async function answer(portal: Portal, call: Call): Promise<void> {
  const me = portal.me!;
  const name = me.name['zh-CN'] ?? me.id;
  try {
    await portal.runner.receive('call.answered', { call: call.id, by: { id: me.id, name } }, 'telephone', portal.clock.now());
    portal.tell(portal.say('answered', { from: call.from ?? '' }));
    portal.go(hrefOf({ screen: 'new', procedure: 'enquiry', call: call.id }));
  } catch (failure) {
    tellFailure(portal, failure);
  }
}

/** Rings the duty phone now, as the telephone system would report it. */
export async function simulateCall(portal: Portal): Promise<void> {
  portal.clock.run();
  const number = `1990000${String(1000 + ((portal.calls().length * 7919) % 9000))}`;
  try {
    await portal.runner.receive('call.ringing', { call: `call-${crypto.randomUUID()}`, line: '1', from: number }, 'telephone', portal.clock.now());
  } catch (failure) {
    tellFailure(portal, failure);
  }
}
