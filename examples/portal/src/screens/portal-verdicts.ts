import { caseTexts, said as elementsSaid, fillText, type SayingContext, sayExplanation, sayInstant, sayLength } from '@guicheng/elements';
import { explain, type Recorded, type Verdict, type VerdictStatus } from '@guicheng/engine';
import { caseStream, dutyStream } from '@guicheng/runner';
import { html, nothing, type TemplateResult } from 'lit';
import { PortalElement } from '../app/portal-element.ts';
import { clausesOf } from '../office/periods-of.ts';
import { hrefOf } from '../route.ts';
import { verdictBadge } from './verdict-badge.ts';
import { verdictsBoard } from './verdicts-board.ts';

const PAGE = 40;
const STATUSES: readonly VerdictStatus[] = ['running', 'met', 'late', 'missed', 'not-applicable'];

/** Every verdict with the facts and clauses it rests on: what an auditor reads. */
export class PortalVerdicts extends PortalElement {
  static override properties = { ...PortalElement.properties, of: { state: true }, status: { state: true }, shown: { state: true }, opened: { state: true } };

  declare of: string;
  declare status: string;
  declare shown: number;
  /** Verdicts whose reasons are shown. */
  declare opened: ReadonlySet<string>;

  constructor() {
    super();
    this.of = '';
    this.status = '';
    this.shown = PAGE;
    this.opened = new Set();
  }

  protected override render(): TemplateResult {
    const { portal } = this;
    const { texts, plan, titles } = portal;
    const found = portal
      .verdicts()
      .filter(({ sla, status }) => (!this.of || sla === this.of) && (this.status ? status === this.status : status !== 'not-applicable'))
      .toSorted((a, b) => gravity(b) - gravity(a) || (b.dueAt ?? 0) - (a.dueAt ?? 0));
    const rows = found.slice(0, this.shown);
    const words = caseTexts(portal.locale).verdict;
    return html`<h1 tabindex="-1">${texts.verdicts}</h1>
      <p class="lead">${texts.verdictsLead}${portal.isAuditor ? html` ${texts.auditNote}` : nothing}</p>
      ${verdictsBoard(portal)}
      <section class="card" aria-label=${texts.verdicts}>
        <div class="filters">
          <label class="grow"><span>${texts.sla}</span><select @change=${(event: Event) => this.#set('of', event)}>
            <option value="">${texts.allSlas}</option>${Object.keys(plan.slas).map((id) => html`<option value=${id} ?selected=${id === this.of}>${titles.sla(id)}</option>`)}
          </select></label>
          <label><span>${texts.verdict}</span><select @change=${(event: Event) => this.#set('status', event)}>
            <option value="">${texts.allVerdicts}</option>${STATUSES.map((status) => html`<option value=${status} ?selected=${status === this.status}>${words[status]}</option>`)}
          </select></label>
        </div>
        <p class="muted small" role="status">${portal.say('count', { n: found.length })}</p>
        ${rows.length ? html`<ul class="verdicts">${rows.map((verdict) => this.#row(verdict))}</ul>` : html`<p class="empty">${texts.noVerdicts}</p>`}
        ${
          found.length > rows.length
            ? html`<button type="button" class="wide" @click=${() => {
                this.shown += PAGE;
              }}>${portal.say('more', { n: Math.min(PAGE, found.length - rows.length) })}</button>`
            : nothing
        }
      </section>`;
  }

  #row(verdict: Verdict): TemplateResult {
    const { portal } = this;
    const { texts, titles } = portal;
    const said = (at: number) => sayInstant(at, portal.clock.now(), portal.locale, portal.timeZone);
    const sla = portal.plan.slas[verdict.sla];
    const measured = [
      verdict.ratio && fillText(texts.share, verdict.ratio),
      sla?.kind === 'count' && verdict.count !== undefined && `${verdict.count} ${elementsSaid(sla.unit, portal.locale)}`,
      verdict.elapsed && portal.say('elapsed', { length: sayLength(verdict.elapsed.working ?? verdict.elapsed.wall, portal.locale) }),
    ];
    const key = `${verdict.sla} ${verdict.subject}`;
    return html`<li><details @toggle=${(event: Event) => this.#toggle(key, event)}>
      <summary>
        <span class="what"><strong>${titles.sla(verdict.sla)}</strong><span class="muted">${this.#about(verdict)}</span></span>
        <span class="muted small figures">${[verdict.dueAt === undefined ? '' : `${texts.dueAt} ${said(verdict.dueAt)}`, ...measured].filter(Boolean).join(' · ')}</span>
        ${verdictBadge(portal, verdict.status)}
      </summary>
      ${this.opened.has(key) ? this.#reasons(verdict, said) : nothing}
    </details></li>`;
  }

  #reasons(verdict: Verdict, said: (at: number) => string): TemplateResult {
    const { portal } = this;
    const { texts, plan, titles } = portal;
    const clauses = clausesOf(plan, plan.slas[verdict.sla]?.satisfies ?? []);
    return html`<div class="reasons">
        ${clauses.length ? html`<p><strong>${texts.clauses}</strong> ${clauses.map((clause) => html`<a href=${portal.bookOf(`slas/${verdict.sla}`)} target="_blank" rel="noopener">${titles.clause(clause)}</a> `)}</p>` : nothing}
        <p><strong>${texts.because}</strong></p>
        <ul>${this.#facts(verdict).map(({ recorded, text }) => html`<li><span class="figures muted">${said(recorded.at)}</span> ${text}</li>`)}</ul>
        ${this.#caseOf(verdict)}
      </div>`;
  }

  #toggle(key: string, event: Event): void {
    const opened = new Set(this.opened);
    if ((event.target as HTMLDetailsElement).open) opened.add(key);
    else opened.delete(key);
    this.opened = opened;
  }

  #about({ subject }: Verdict): string {
    const { portal } = this;
    const [kind, id = ''] = subject.split('/');
    if (kind === 'case') return portal.numberOf(id);
    if (kind === 'period') return portal.say('period', { key: id });
    const call = portal.calls().find((one) => one.id === id);
    return call ? portal.say('callOf', { at: sayInstant(call.ringingAt, portal.clock.now(), portal.locale, portal.timeZone) }) : id;
  }

  #caseOf({ subject }: Verdict): TemplateResult | typeof nothing {
    const id = subject.startsWith('case/') ? subject.split('/')[1]! : undefined;
    return id ? html`<p><a href=${hrefOf({ screen: 'case', id })}>${this.portal.texts.history}</a></p>` : nothing;
  }

  /** The events a verdict rests on, each as the sentence that explains it. */
  #facts(verdict: Verdict): readonly { readonly recorded: Recorded; readonly text: string }[] {
    const { portal } = this;
    const wanted = new Set(verdict.because);
    const [kind, id = ''] = verdict.subject.split('/');
    const streams = kind === 'case' ? [caseStream(id)] : [dutyStream(verdict.sla, id), ...portal.runner.cases().map((state) => caseStream(state.case))];
    return streams.flatMap((stream) => {
      const history = portal.runner.history(stream);
      if (!history.some((recorded) => wanted.has(recorded.id))) return [];
      const explanations = explain(portal.plan, history);
      const state = portal.caseOf(stream.slice('case/'.length));
      const context: SayingContext = {
        texts: caseTexts(portal.locale),
        titles: portal.titles,
        procedure: state?.procedure ?? '',
        nameOf: portal.nameOf,
        numberOf: portal.numberOf,
      };
      const prefix = kind !== 'case' && state ? `${state.number} ` : '';
      return history.flatMap((recorded, index) =>
        wanted.has(recorded.id) ? [{ recorded, text: prefix + sayExplanation(explanations[index]!, context) }] : [],
      );
    });
  }

  #set(name: 'of' | 'status', event: Event): void {
    this[name] = (event.target as HTMLSelectElement).value;
    this.shown = PAGE;
  }
}

/** What went wrong stands first, then what runs. */
function gravity({ status }: Verdict): number {
  return status === 'missed' ? 3 : status === 'late' ? 2 : status === 'running' ? 1 : 0;
}
