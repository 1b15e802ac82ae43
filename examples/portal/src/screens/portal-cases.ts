import { sayInstant } from '@guicheng/elements';
import type { CaseState } from '@guicheng/engine';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { PortalElement } from '../app/portal-element.ts';
import { markOf, subjectOf } from '../office/tasks-of.ts';
import { hrefOf } from '../route.ts';

const PAGE = 40;

/** Every case, newest first, found by words, kind and status. */
export class PortalCases extends PortalElement {
  static override properties = { ...PortalElement.properties, query: { state: true }, kind: { state: true }, status: { state: true }, shown: { state: true } };

  declare query: string;
  declare kind: string;
  declare status: string;
  declare shown: number;

  constructor() {
    super();
    this.query = '';
    this.kind = '';
    this.status = 'open';
    this.shown = PAGE;
  }

  protected override render(): TemplateResult {
    const { portal } = this;
    const { texts } = portal;
    const found = this.#found();
    const rows = found.slice(0, this.shown);
    return html`<h1 tabindex="-1">${texts.cases}</h1>
      ${portal.isAuditor ? html`<p class="lead">${texts.auditNote}</p>` : nothing}
      <section class="card" aria-label=${texts.cases}>
        <div class="filters">
          <label class="grow"><span>${texts.filterCases}</span><input type="search" .value=${this.query} @input=${(event: Event) => this.#set('query', event)}></label>
          <label><span>${texts.kind}</span><select @change=${(event: Event) => this.#set('kind', event)}>
            <option value="">${texts.allKinds}</option>${Object.keys(portal.plan.procedures).map((id) => html`<option value=${id} ?selected=${id === this.kind}>${portal.titles.procedure(id)}</option>`)}
          </select></label>
          <label><span>${texts.status}</span><select @change=${(event: Event) => this.#set('status', event)}>
            ${(['open', 'closed', ''] as const).map((status) => html`<option value=${status} ?selected=${status === this.status}>${status ? texts[status] : texts.allStatuses}</option>`)}
          </select></label>
        </div>
        <p class="muted small" role="status">${portal.say('count', { n: found.length })}</p>
        ${
          rows.length
            ? html`<table class="stacked">
              <thead><tr><th scope="col">${texts.number}</th><th scope="col">${texts.subject}</th><th scope="col">${texts.stage}</th><th scope="col">${texts.responsible}</th><th scope="col">${texts.receivedAt}</th></tr></thead>
              <tbody>${repeat(
                rows,
                (state) => state.case,
                (state) => this.#row(state),
              )}</tbody></table>`
            : html`<p class="empty">${texts.noCases}</p>`
        }
        ${found.length > rows.length ? html`<button type="button" class="wide" @click=${() => this.#more()}>${portal.say('more', { n: Math.min(PAGE, found.length - rows.length) })}</button>` : nothing}
      </section>`;
  }

  #row(state: CaseState): TemplateResult {
    const { portal } = this;
    const { texts, titles } = portal;
    const mark = markOf(state, texts);
    return html`<tr>
      <td data-label=${texts.number} class="figures nowrap"><a href=${hrefOf({ screen: 'case', id: state.case })}>${state.number}</a></td>
      <td data-label=${texts.subject}><div class="what"><span class="muted small">${titles.procedure(state.procedure)}</span>${mark ? html`<strong class="tone breached">${mark}</strong> ` : nothing}${subjectOf(portal.plan, state, portal.locale)}</div></td>
      <td data-label=${texts.stage}>${titles.stage(state.procedure, state.stage)}</td>
      <td data-label=${texts.responsible}>${state.responsible ? portal.nameOf(state.responsible) : '—'}</td>
      <td data-label=${texts.receivedAt} class="figures">${sayInstant(state.openedAt, portal.clock.now(), portal.locale, portal.timeZone)}</td>
    </tr>`;
  }

  #found(): readonly CaseState[] {
    const words = this.query.toLowerCase().split(/\s+/).filter(Boolean);
    return this.portal.runner
      .cases()
      .filter(
        (state) =>
          (!this.kind || state.procedure === this.kind) &&
          (!this.status || (this.status === 'open') === (state.status === 'open' || state.status === 'in-approval')),
      )
      .filter((state) => {
        const text = [state.number, state.responsible && this.portal.nameOf(state.responsible), JSON.stringify(state.forms)].join('\n').toLowerCase();
        return words.every((word) => text.includes(word));
      })
      .toSorted((a, b) => b.openedAt - a.openedAt);
  }

  #set(name: 'query' | 'kind' | 'status', event: Event): void {
    this[name] = (event.target as HTMLInputElement | HTMLSelectElement).value;
    this.shown = PAGE;
  }

  async #more(): Promise<void> {
    const first = this.shown;
    this.shown += PAGE;
    await this.updateComplete;
    this.querySelectorAll<HTMLElement>('tbody a')[first]?.focus();
  }
}
