import { html, nothing, type TemplateResult } from 'lit';
import type { Portal } from '../app/portal.ts';
import { tellFailure } from '../app/tell-failure.ts';
import type { Call } from '../office/calls.ts';
import { PHONE_SLA } from '../office/famous.ts';
import { hrefOf } from '../route.ts';

/** The duty phone, for whoever may answer it; for those who follow up a breach it is there while it matters. */
export function phoneCard(portal: Portal): TemplateResult | typeof nothing {
  const { plan, me, texts } = portal;
  const sla = plan.slas[PHONE_SLA];
  const rings = sla?.kind === 'count' ? plan.events[sla.of]?.derived?.every : undefined;
  const limit = sla?.kind === 'count' ? sla.atMost : undefined;
  if (rings === undefined || limit === undefined) return nothing;
  const call = portal.calls().find(({ answeredAt, endedAt }) => answeredAt === undefined && endedAt === undefined);
  const answers = me!.holds.some((position) => position === 'front-desk' || position === 'owner-relations-supervisor' || position === 'affairs-assistant');
  if (!answers) return nothing;
  return html`<div class="phone">
    <gc-phone .call=${call} .clock=${portal.clock} .every=${rings} .limit=${limit} locale=${portal.locale} @gc-answer=${() => void answer(portal, call!)}>
      <p slot="quiet" class="muted small">${portal.say('callQuiet', { limit })}</p>
    </gc-phone>
    ${noteOf(portal, call, limit)}
    ${call ? nothing : html`<p class="trainer"><button type="button" @click=${() => void simulateCall(portal)}>${texts.simulateCall}</button></p>`}
  </div>`;
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
