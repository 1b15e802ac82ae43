import { printTable, said } from '@guicheng/elements';
import { html, nothing, type TemplateResult } from 'lit';
import { PortalElement } from '../app/portal-element.ts';
import { csvOf } from '../office/csv-of.ts';
import { type Register, registerOf } from '../office/register-of.ts';
import { hrefOf } from '../route.ts';
import { sayingIn } from '../seed/say-values.ts';

const DAY = 86_400_000;

/** The register of a procedure: its cases line by line, of a period, to print or to take into a spreadsheet. */
export class PortalRegister extends PortalElement {
  static override properties = { ...PortalElement.properties, procedure: {}, from: { state: true }, until: { state: true } };

  declare procedure: string | undefined;
  /** First and last day, `YYYY-MM-DD`; this month so far when empty. */
  declare from: string;
  declare until: string;

  constructor() {
    super();
    this.from = this.until = '';
  }

  protected override render(): TemplateResult {
    const { portal } = this;
    const { texts, plan } = portal;
    const procedure = this.procedure ?? Object.keys(plan.procedures)[0]!;
    if (!plan.procedures[procedure]) return html`<h1 tabindex="-1">${texts.notFound}</h1><p class="lead">${texts.notFoundLead}</p>`;
    const [from, until] = this.#period();
    const register = this.#register(procedure, from, until);
    return html`<h1 tabindex="-1">${texts.registers}</h1><p class="lead">${texts.registersLead}</p>
      <section class="card" aria-label=${portal.titles.procedure(procedure)}>
        <div class="filters">
          <label class="grow"><span>${texts.kind}</span><select @change=${(event: Event) => portal.go(hrefOf({ screen: 'registers', procedure: chosen(event) }))}>
            ${Object.keys(plan.procedures).map((id) => html`<option value=${id} ?selected=${id === procedure}>${portal.titles.procedure(id)}</option>`)}
          </select></label>
          <label><span>${texts.fromDay}</span><input type="date" name="from" .value=${from} max=${until} @change=${(event: Event) => this.#set('from', event)}></label>
          <label><span>${texts.untilDay}</span><input type="date" name="until" .value=${until} min=${from} @change=${(event: Event) => this.#set('until', event)}></label>
        </div>
        <p class="muted small" role="status">${portal.say('count', { n: register.rows.length })}</p>
        ${register.rows.length ? this.#table(register) : html`<p class="empty">${texts.registerEmpty}</p>`}
        <p class="acts">
          <button type="button" data-print="register" ?disabled=${!register.rows.length} @click=${() => this.#print(procedure, register, `${from} – ${until}`)}>${texts.printRegister}</button>
          <button type="button" data-file="register" ?disabled=${!register.rows.length} @click=${() => this.#save(procedure, register)}>${texts.saveRegister}</button>
        </p>
      </section>`;
  }

  #table({ columns, rows }: Register): TemplateResult {
    return html`<div class="register" tabindex="0" role="region" aria-label=${this.portal.texts.registers}><table class="stacked">
      <thead><tr>${columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>
      <tbody>${rows.map(
        ({ case: id, cells }) =>
          html`<tr>${cells.map((cell, at) => html`<td data-label=${columns[at]!}>${at === 0 ? html`<a class="figures nowrap" href=${hrefOf({ screen: 'case', id })}>${cell}</a>` : cell || nothing}</td>`)}</tr>`,
      )}</tbody></table></div>`;
  }

  #period(): readonly [string, string] {
    const today = sayingIn(this.portal.timeZone).date(this.portal.clock.now());
    return [this.from || `${today.slice(0, 7)}-01`, this.until || today];
  }

  #register(procedure: string, from: string, until: string): Register {
    const { portal } = this;
    const begins = (day: string) =>
      Date.parse(
        sayingIn(portal.timeZone)
          .instant(Date.parse(`${day}T00:00:00Z`))
          .replace(/^.*T[\d:]+/, `${day}T00:00:00`),
      );
    const { number, receivedAt, stage } = portal.texts;
    const asked = { procedure, from: begins(from), until: begins(until) + DAY, locale: portal.locale, words: { number, receivedAt, stage } };
    return registerOf(portal.plan, portal.runner.cases(), asked);
  }

  #title(procedure: string): string {
    const { form } = this.portal.plan.procedures[procedure]!;
    return form ? this.portal.titles.form(form) : this.portal.titles.procedure(procedure);
  }

  #print(procedure: string, { columns, rows }: Register, caption: string): void {
    const { plan, locale } = this.portal;
    printTable({ title: this.#title(procedure), caption, columns, rows: rows.map(({ cells }) => cells), locale, company: said(plan.pack.title, locale) });
  }

  #save(procedure: string, { columns, rows }: Register): void {
    const address = URL.createObjectURL(new Blob([csvOf([columns, ...rows.map(({ cells }) => cells)])], { type: 'text/csv;charset=utf-8' }));
    Object.assign(document.createElement('a'), { href: address, download: `${procedure}.csv` }).click();
    URL.revokeObjectURL(address);
  }

  #set(name: 'from' | 'until', event: Event): void {
    this[name] = chosen(event);
  }
}

function chosen(event: Event): string {
  return (event.target as HTMLInputElement | HTMLSelectElement).value;
}
