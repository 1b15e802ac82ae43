import type { Instant, Locale, Plan } from '@guicheng/definition';
import type { Verdict, VerdictStatus } from '@guicheng/engine';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { titlesOf } from '../case/titles.ts';
import { sayInstant } from '../clock/say-time.ts';
import { type HostClock, machineClock } from '../clock/ticker.ts';
import { type Standing, sayStanding, standingStyles } from '../standing/say-standing.ts';
import { SpokenLanguage } from '../text/spoken-language.ts';
import { fillText } from '../text/texts.ts';
import { textsOf } from '../text/texts-of.ts';
import { theme } from '../theme/theme.ts';
import { workStyles } from '../theme/work-styles.ts';
import { type BoardLine, type BoardPeriod, boardLine, boardLines } from './board-line.ts';
import type { BoardRow } from './board-row.ts';
import { boardStyles } from './board-styles.ts';
import { BOARD_TEXTS, type BoardTexts } from './board-texts.ts';
import { boardTickets } from './board-tickets.ts';
import { lineShare, percentOf, resultTone, sayLine } from './say-line.ts';
import { trendChart, trendStyles } from './trend-chart.ts';

const FEW = 8;

/** Events of a board. */
export interface GcBoardEvents {
  readonly 'gc-period': CustomEvent<{ readonly period: string }>;
  readonly 'gc-line': CustomEvent<{ readonly sla: string; readonly period: string; readonly open: boolean }>;
  readonly 'gc-retry': CustomEvent<Record<string, never>>;
}

/**
 * The service levels of a period: which were kept, what is still missing to their targets, how they went over the periods before,
 * and the tickets behind each.
 *
 * @fires gc-period `{ period }` when another period is looked at.
 * @fires gc-line `{ sla, period, open }` when a service level is opened or closed.
 * @fires gc-retry `{}` when what could not be loaded is asked for again.
 * @csspart line one service level
 * @csspart trend the columns over periods, with their table
 * @csspart ticket one ticket behind a figure
 */
export class GcBoard extends LitElement {
  static override styles = [theme, workStyles, standingStyles, trendStyles, boardStyles];
  static override properties = {
    plan: { attribute: false },
    verdicts: { attribute: false },
    periods: { attribute: false },
    slas: { attribute: false },
    rowOf: { attribute: false },
    clock: { attribute: false },
    asOf: { attribute: false },
    period: {},
    heading: {},
    standing: {},
    locale: {},
    timeZone: { attribute: 'time-zone' },
    opened: { state: true },
    only: { state: true },
    shown: { state: true },
  };

  declare plan: Plan | undefined;
  /** Of every period shown, as `judge` answered. */
  declare verdicts: readonly Verdict[];
  /** Oldest first; those before the one looked at are its trend. */
  declare periods: readonly BoardPeriod[];
  /** Ids of the service levels shown; all of the plan's where absent. */
  declare slas: readonly string[] | undefined;
  /** The row behind a verdict's subject, such as `case/<id>`; undefined where the host shows none. */
  declare rowOf: (subject: string) => BoardRow | undefined;
  declare clock: HostClock;
  /** When what is shown was true; said while offline. */
  declare asOf: Instant | undefined;
  /** Key of the period looked at; the last where absent. */
  declare period: string | undefined;
  declare heading: string;
  declare standing: Standing;
  declare locale: Locale | undefined;
  declare timeZone: string;
  /** The service level whose trend and tickets are shown. */
  declare opened: string | undefined;
  /** The status tickets are shown of; all where absent. */
  declare only: VerdictStatus | undefined;
  declare shown: number;

  constructor() {
    super();
    this.verdicts = [];
    this.periods = [];
    this.rowOf = () => undefined;
    this.clock = machineClock;
    this.heading = '';
    this.standing = 'ready';
    this.timeZone = 'UTC';
    this.shown = FEW;
    new SpokenLanguage(this);
  }

  get #locale(): Locale {
    return this.locale ?? (document.documentElement.lang || 'zh-CN');
  }

  get #texts(): BoardTexts {
    return textsOf('board', BOARD_TEXTS, this.#locale);
  }

  get #period(): BoardPeriod | undefined {
    return this.periods.find(({ key }) => key === this.period) ?? this.periods.at(-1);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // A board of one service level has nothing to choose from.
    if (changed.has('slas') && this.slas?.length === 1) this.opened = this.slas[0];
  }

  protected override render(): TemplateResult {
    const texts = this.#texts;
    const period = this.#period;
    const at = this.asOf === undefined ? undefined : this.#said(this.asOf);
    return html`<div class="top"><h2>${this.heading || texts.heading}</h2>${period ? this.#choice(period) : nothing}</div>
      ${sayStanding({ standing: this.standing, locale: this.#locale, at, retry: () => this.#fire('gc-retry', {}) })}
      <div aria-busy=${String(this.standing === 'loading')}>${this.plan && period ? this.#lines(this.plan, period) : this.#nothing()}</div>`;
  }

  #nothing(): TemplateResult | typeof nothing {
    return this.standing === 'loading' || this.standing === 'failed' ? nothing : html`<p class="muted empty">${this.#texts.empty}</p>`;
  }

  #choice(period: BoardPeriod): TemplateResult {
    const texts = this.#texts;
    const index = this.periods.indexOf(period);
    const step = (by: number, label: string, arrow: string) => {
      const next = this.periods[index + by];
      return html`<button type="button" aria-label=${label} aria-disabled=${String(!next)} @click=${() => next && this.#look(next.key)}><span aria-hidden="true">${arrow}</span></button>`;
    };
    return html`<div class="periods" role="group" aria-label=${texts.period}>
      ${step(-1, texts.earlier, '‹')}
      <select aria-label=${texts.period} @change=${(event: Event) => this.#look((event.target as HTMLSelectElement).value)}>
        ${this.periods.map(({ key, title }) => html`<option value=${key} .selected=${key === period.key}>${title}</option>`)}
      </select>
      ${step(1, texts.later, '›')}
    </div>`;
  }

  #lines(plan: Plan, period: BoardPeriod): TemplateResult | typeof nothing {
    const texts = this.#texts;
    const lines = boardLines(plan, this.slas ?? Object.keys(plan.slas), this.verdicts, period);
    if (!lines.length) return this.#nothing();
    const count = (result: BoardLine['result']) => lines.filter((line) => line.result === result).length;
    return html`<p class="sum muted" role="status">${fillText(texts.sum, { kept: count('kept'), broken: count('broken'), running: count('running') })}</p>
      <ul class="lines">${repeat(
        lines,
        ({ sla }) => sla,
        (line) => html`<li>${this.#line(plan, line, period)}</li>`,
      )}</ul>`;
  }

  #line(plan: Plan, line: BoardLine, period: BoardPeriod): TemplateResult {
    const texts = this.#texts;
    const tone = resultTone(line.result);
    const open = this.opened === line.sla;
    return html`<details .open=${open} @toggle=${(event: Event) => this.#toggle(event, line.sla, period)}>
      <summary part="line">
        <span class="name">${titlesOf(plan, this.#locale).sla(line.sla)}</span><span class="badge ${tone}">${texts[line.result]}</span>
        ${meter(line, tone)}
        <span class="said small muted">${sayLine(line, texts)}</span>
      </summary>
      ${open ? this.#inside(plan, line, period) : nothing}
    </details>`;
  }

  #inside(plan: Plan, line: BoardLine, period: BoardPeriod): TemplateResult {
    const titles = titlesOf(plan, this.#locale);
    const before = this.periods.slice(0, this.periods.indexOf(period) + 1).slice(-12);
    const clauses = (plan.slas[line.sla]?.satisfies ?? []).flatMap((row) => plan.requirements[row]?.clauses ?? []).map(titles.clause);
    return html`<div class="inside">
      ${trendChart(
        before.map((one) => ({ period: one, line: boardLine(plan, line.sla, this.verdicts, one) })),
        this.#texts,
      )}
      ${boardTickets(line, {
        texts: this.#texts,
        rowOf: this.rowOf,
        only: this.only,
        shown: this.shown,
        since: (at) => this.#said(at),
        pick: (status) => this.#pick(status),
        more: () => void this.#more(),
      })}
      ${clauses.length ? html`<p class="small muted">${[...new Set(clauses)].join(' · ')}</p>` : nothing}
    </div>`;
  }

  #said(at: Instant): string {
    return sayInstant(at, this.clock.now(), this.#locale, this.timeZone);
  }

  #look(key: string): void {
    this.period = key;
    this.#pick(undefined);
    this.#fire('gc-period', { period: key });
  }

  #toggle(event: Event, sla: string, period: BoardPeriod): void {
    const { open } = event.target as HTMLDetailsElement;
    if (open === (this.opened === sla)) return;
    this.opened = open ? sla : undefined;
    this.#pick(undefined);
    this.#fire('gc-line', { sla, period: period.key, open });
  }

  #pick(status: VerdictStatus | undefined): void {
    this.only = status;
    this.shown = FEW;
  }

  async #more(): Promise<void> {
    const first = this.shown;
    this.shown += 30;
    await this.updateComplete;
    this.renderRoot.querySelectorAll<HTMLElement>('.tickets a')[first]?.focus();
  }

  #fire<Name extends keyof GcBoardEvents>(name: Name, detail: GcBoardEvents[Name]['detail']): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}

/** The share as a bar with its target; what it shows is said beside it. */
function meter(line: BoardLine, tone: string): TemplateResult | typeof nothing {
  const share = lineShare(line);
  if (share === undefined) return nothing;
  const target = line.goal && percentOf(line.goal.share);
  return html`<span class="meter ${tone}" aria-hidden="true" .style=${`--share: ${Math.min(share, 100)}%; --target: ${target ?? '0%'}`}>
    <span class="filled"></span>${target ? html`<span class="mark"></span>` : nothing}
  </span>`;
}
