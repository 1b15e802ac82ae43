import { ringsBy } from '@guicheng/elements';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Portal } from '../app/portal.ts';
import { PortalElement } from '../app/portal-element.ts';
import type { Call } from '../office/calls.ts';
import { hrefOf } from '../route.ts';
import { ringEvery } from './phone-card.ts';
import type { FormTask } from './portal-form.ts';
import { submitLabel } from './submit-label.ts';

/** What a call can turn out to be about. */
const OF_A_CALL = [
  ['enquiry', 'openEnquiry'],
  ['repair', 'openTicket'],
  ['complaint', 'openComplaint'],
] as const;

/** The first form of a new case, filled in as far as a call tells. */
export class PortalNew extends PortalElement {
  static override properties = { ...PortalElement.properties, procedure: {}, call: {} };

  declare procedure: string;
  declare call: string | undefined;
  #task: FormTask | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!this.#task || changed.has('procedure') || changed.has('call')) this.#task = this.#make();
  }

  protected override render(): TemplateResult {
    const { portal } = this;
    const { texts } = portal;
    if (!this.#task) return html`<h1 tabindex="-1">${texts.notFound}</h1><p class="lead">${texts.notFoundLead}</p>`;
    return html`<p class="crumb"><a href=${hrefOf({ screen: 'work' })}>← ${texts.work}</a></p>
      <h1 tabindex="-1">${portal.titles.form(this.#task.form)}</h1>
      ${
        this.call === undefined
          ? nothing
          : html`<nav class="tabs" aria-label=${texts.thisCallIs}><span class="muted">${texts.thisCallIs}</span>
            ${OF_A_CALL.map(([procedure, key]) => html`<a href=${hrefOf({ screen: 'new', procedure, call: this.call! })} aria-current=${procedure === this.procedure ? 'page' : nothing}>${texts[key]}</a>`)}</nav>`
      }
      <section class="card form"><portal-form .portal=${portal} .tick=${this.tick} .task=${this.#task}></portal-form></section>`;
  }

  #make(): FormTask | undefined {
    const { portal, procedure } = this;
    const definition = portal.plan.procedures[procedure];
    const stage = definition?.stages[definition.start];
    if (!definition || !stage?.form) return undefined;
    const call = portal.calls().find(({ id }) => id === this.call);
    return {
      form: stage.form,
      sections: stage.sections,
      value: call ? valuesOfCall(portal, call, procedure) : {},
      draftKey: `${portal.me!.id}/new/${procedure}${this.call ? `/${this.call}` : ''}`,
      ahead: { procedure, stage: definition.start },
      label: submitLabel(portal, stage.form, stage.sections),
      submit: async (value) => {
        const { case: id, outcome } = await portal.runner.openCase(procedure, value, portal.actor());
        if (outcome.kind === 'done') {
          portal.guard = undefined;
          portal.tell(portal.say('opened', { number: portal.numberOf(id) }));
          portal.go(hrefOf({ screen: 'case', id }));
        }
        return outcome;
      },
    };
  }
}

/** What the telephone knows, in the fields of the form it helps to fill in. */
function valuesOfCall(portal: Portal, call: Call, procedure: string): Readonly<Record<string, unknown>> {
  if (procedure === 'enquiry')
    return { rings: ringsBy(call, call.answeredAt ?? call.ringingAt, ringEvery(portal)), ...(call.from ? { callback: call.from } : {}) };
  return { channel: 'phone', ...(call.from ? { phone: call.from } : {}) };
}
