import type { Locale, Plan } from '@guicheng/definition';
import type { Actor, CaseState, Explanation, Recorded, Verdict } from '@guicheng/engine';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { sayInstant, sayLength } from '../clock/say-time.ts';
import { type HostClock, machineClock, Ticker } from '../clock/ticker.ts';
import { fillText } from '../text/texts.ts';
import { theme } from '../theme/theme.ts';
import { workStyles } from '../theme/work-styles.ts';
import { caseTexts } from './case-locales.ts';
import { type SayingContext, sayExplanation } from './say-explanation.ts';
import { type TimelineStep, timelineSteps } from './timeline-steps.ts';
import { type Titles, titlesOf } from './titles.ts';

/**
 * One case: where it stands, who is responsible, which service levels run, and everything that happened to it, each step with
 * the rule that allowed it and its clause.
 *
 * @csspart facts
 * @csspart step
 */
export class GcCase extends LitElement {
  static override styles = [
    theme,
    workStyles,
    css`
    .facts { display: grid; grid-template-columns: repeat(auto-fit, minmax(6.5rem, 1fr)); gap: .75rem 1rem; margin-bottom: 1.25rem; }
    dt { font-size: .875rem; color: var(--muted); }
    dd { font-weight: 600; }
    .measures { margin: 0 0 1.5rem; }
    .measures li { display: flex; flex-wrap: wrap; justify-content: space-between; gap: .125rem .75rem; padding: .5rem 0; border-top: 1px solid var(--line); }
    .measures .when { color: var(--muted); font-size: .875rem; }
    h2 { margin-bottom: .5rem; }
    .steps > li { position: relative; padding: 0 0 1.25rem 1.5rem; border-inline-start: 2px solid var(--line); margin-inline-start: .4375rem; }
    .steps > li:last-child { border-color: transparent; padding-bottom: 0; }
    .steps > li::before { content: ''; position: absolute; inset-inline-start: -.4375rem; top: .375rem; width: .75rem; height: .75rem; border-radius: 50%; background: var(--surface); border: 2px solid var(--accent); box-sizing: border-box; }
    .steps > li.breached::before { background: var(--error); border-color: var(--error); border-radius: 2px; }
    .head { display: flex; flex-wrap: wrap; gap: 0 .75rem; font-size: .875rem; color: var(--muted); }
    .line { margin-top: .125rem; color: var(--muted); }
    .line:first-child { font-weight: 600; color: var(--text); }
    .breached .line:first-child { color: var(--error); }
    .line > .quote { color: var(--text); }
    .clauses { font-size: .8125rem; color: var(--muted); margin-top: .25rem; }
    .clauses span { margin-inline-start: .5em; }
    .clauses a { color: inherit; }
    .clauses a:hover { color: var(--accent); }
    .quote { font-weight: 400; white-space: pre-wrap; padding-inline-start: .75rem; border-inline-start: 3px solid var(--line); margin-top: .25rem; }
    `,
  ];
  static override properties = {
    plan: { attribute: false },
    state: { attribute: false },
    history: { attribute: false },
    explanations: { attribute: false },
    verdicts: { attribute: false },
    nameOf: { attribute: false },
    numberOf: { attribute: false },
    bookOf: { attribute: false },
    clock: { attribute: false },
    locale: {},
  };

  declare plan: Plan | undefined;
  declare state: CaseState | undefined;
  declare history: readonly Recorded[];
  /** As `explain` gave them for `history`. */
  declare explanations: readonly Explanation[];
  declare verdicts: readonly Verdict[];
  /** A person's name by id. */
  declare nameOf: (person: string) => string;
  /** Another case's number by id. */
  declare numberOf: ((id: string) => string) | undefined;
  /** Where a place of the pack is described; absent where there is no policy book. */
  declare bookOf: ((place: string) => string | undefined) | undefined;
  declare clock: HostClock;
  declare locale: Locale | undefined;

  constructor() {
    super();
    this.history = [];
    this.explanations = [];
    this.verdicts = [];
    this.nameOf = (person) => person;
    this.clock = machineClock;
    new Ticker(this, 30_000);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { plan, state } = this;
    if (!plan || !state) return nothing;
    const locale = this.#locale;
    const titles = titlesOf(plan, locale);
    const context: SayingContext = {
      texts: caseTexts(locale),
      titles,
      procedure: state.procedure,
      nameOf: this.nameOf,
      ...(this.numberOf ? { numberOf: this.numberOf } : {}),
    };
    return html`${this.#facts(state, titles, context)} ${this.#measures(titles, context)}
      <h2>${context.texts.timeline}</h2>
      <ol class="steps">${repeat(
        timelineSteps(this.history, this.explanations),
        (step) => step.key,
        (step) => this.#step(step, context),
      )}</ol>`;
  }

  get #locale(): Locale {
    return this.locale ?? (document.documentElement.lang || 'zh-CN');
  }

  #say(at: number): string {
    return sayInstant(at, this.clock.now(), this.#locale, this.plan?.pack.timeZone ?? 'UTC');
  }

  #facts(state: CaseState, titles: Titles, { texts }: SayingContext): TemplateResult {
    const status =
      state.status === 'closed' ? texts.closed : state.status === 'withdrawn' ? texts.withdrawn : state.status === 'in-approval' ? texts.inApproval : '';
    return html`<dl class="facts" part="facts">
      <div><dt>${texts.stage}</dt><dd>${titles.stage(state.procedure, state.stage)} ${status ? html`<span class="badge">${status}</span>` : nothing}</dd></div>
      <div><dt>${texts.responsible}</dt><dd>${state.responsible ? this.nameOf(state.responsible) : texts.nobody}</dd></div>
      <div><dt>${texts.openedAt}</dt><dd class="figures">${this.#say(state.openedAt)}</dd></div>
    </dl>`;
  }

  #measures(titles: Titles, { texts }: SayingContext): TemplateResult | typeof nothing {
    if (!this.verdicts.length) return nothing;
    const now = this.clock.now();
    return html`<h2>${texts.measures}</h2>
      <ul class="measures">${this.verdicts.map((verdict) => {
        const tone = verdict.status === 'met' ? 'met' : verdict.status === 'missed' || verdict.status === 'late' ? 'breached' : 'calm';
        const left =
          verdict.status === 'running' && verdict.dueAt !== undefined && verdict.dueAt > now ? ` · ${sayLength(verdict.dueAt - now, this.#locale)}` : '';
        return html`<li>
          <span>${titles.sla(verdict.sla)}</span>
          <span><span class="when figures">${verdict.dueAt === undefined ? nothing : `${fillText(texts.due, { at: this.#say(verdict.dueAt) })}${left}`}</span> <span class="badge ${tone}">${texts.verdict[verdict.status]}</span></span>
        </li>`;
      })}</ul>`;
  }

  #step(step: TimelineStep, context: SayingContext): TemplateResult {
    const breached = step.lines.some(({ recorded: { event } }) => event.type === 'sla-breached' || event.type === 'block-breached');
    return html`<li class=${breached ? 'breached' : nothing} part="step">
      <p class="head"><span class="figures">${this.#say(step.at)}</span><span>${this.#actor(step.by, context)}</span></p>
      <div>${step.lines.map(({ recorded, explanation }) => this.#line(recorded, explanation, context))}</div>
      ${this.#clauses(step, context)}
    </li>`;
  }

  #line({ event }: Recorded, explanation: Explanation, context: SayingContext): TemplateResult {
    const quote = event.type === 'comment-added' ? event.text : event.type === 'vote-cast' ? event.comment : undefined;
    return html`<div class="line">${sayExplanation(explanation, context)}${quote ? html`<p class="quote">${quote}</p>` : nothing}</div>`;
  }

  /** The clauses behind a whole step, by document, each leading to the rule it stands behind. */
  #clauses({ lines }: TimelineStep, { titles, texts }: SayingContext): TemplateResult | typeof nothing {
    const documents = new Map<string, Map<string, string | undefined>>();
    for (const { explanation } of lines) {
      for (const { document, clause } of explanation.clauses) {
        const known = documents.get(document) ?? new Map<string, string | undefined>();
        if (!known.has(clause)) known.set(clause, explanation.place);
        documents.set(document, known);
      }
    }
    if (!documents.size) return nothing;
    return html`<p class="clauses">${texts.clause}${[...documents].map(([document, clauses]) => html` <span>${titles.document(document)} ${[...clauses].map(([clause, place]) => this.#clause(clause, place))}</span>`)}</p>`;
  }

  #clause(clause: string, place: string | undefined): TemplateResult {
    const href = place === undefined ? undefined : this.bookOf?.(place);
    return href ? html`<a href=${href} target="_blank" rel="noopener">${clause}</a> ` : html`${clause} `;
  }

  #actor(by: Actor, { texts, titles }: SayingContext): string {
    if (by.kind === 'clock') return texts.clock;
    if (by.kind === 'source') return by.source;
    const known = this.nameOf(by.person);
    const own = known === by.person ? by.name : known;
    const name = by.for ? fillText(texts.actingFor, { name: own, for: this.nameOf(by.for) }) : own;
    return by.position ? `${name} · ${titles.position(by.position)}` : name;
  }
}
