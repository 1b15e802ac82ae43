import { html, type TemplateResult } from 'lit';
import type { Portal } from '../app/portal.ts';
import { AT_THE_DOOR, type Person, personOf } from '../people.ts';
import { hrefOf } from '../route.ts';

/** The door: whose work is looked at. */
export function whoScreen(portal: Portal): TemplateResult {
  const { texts } = portal;
  return html`<h1 tabindex="-1">${texts.chooseTitle}</h1>
    <p class="lead">${texts.chooseLead}</p>
    <ul class="door">${AT_THE_DOOR.map((id) => html`<li>${doorOf(portal, personOf(id)!)}</li>`)}</ul>`;
}

function doorOf(portal: Portal, person: Person): TemplateResult {
  const { texts } = portal;
  const waiting = portal.tasks(person).length;
  const under = person.holds.length === 0 ? texts.auditorLead : waiting ? portal.say('waiting', { n: waiting }) : texts.nothingWaiting;
  return html`<button type="button" aria-pressed=${String(portal.me?.id === person.id)} @click=${() => void enter(portal, person)}>
    <span class="avatar" aria-hidden="true">${portal.nameOf(person.id).slice(0, 1)}</span>
    <span><strong>${portal.positionOf(person)}</strong><span>${portal.nameOf(person.id)}</span><small>${under}</small></span>
  </button>`;
}

async function enter(portal: Portal, person: Person): Promise<void> {
  await portal.prefer({ person: person.id });
  portal.go(hrefOf({ screen: person.holds.length === 0 ? 'verdicts' : 'work' }));
}
