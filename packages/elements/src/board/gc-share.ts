import type { Locale } from '@guicheng/definition';
import type { Verdict } from '@guicheng/engine';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { sayInstant } from '../clock/say-time.ts';
import { type HostClock, machineClock } from '../clock/ticker.ts';
import { SpokenLanguage } from '../text/spoken-language.ts';
import { fillText } from '../text/texts.ts';
import { textsOf } from '../text/texts-of.ts';
import { theme } from '../theme/theme.ts';
import { workStyles } from '../theme/work-styles.ts';
import type { BoardRow } from './board-row.ts';
import { ratioShare } from './ratio-share.ts';
import { SHARE_TEXTS, type ShareTexts } from './share-texts.ts';

const FEW = 8;

/**
 * A ratio of a window against its target: how many are counted, how many are needed, and which cases are still to be done,
 * oldest first.
 *
 * @csspart meter the bar with the target marked
 */
export class GcShare extends LitElement {
  static override styles = [
    theme,
    workStyles,
    css`
    .top { display: flex; flex-wrap: wrap; justify-content: space-between; gap: .25rem .75rem; align-items: baseline; }
    .share { font-size: 2.5rem; line-height: 1.2; font-weight: 600; letter-spacing: -.01em; margin-top: .5rem; color: var(--tone, var(--text)); }
    .share small { font-size: var(--small); font-weight: 400; letter-spacing: 0; color: var(--muted); }
    .meter { position: relative; height: 10px; border-radius: 5px; background: var(--soft); margin: .5rem 0 1.375rem; }
    .filled { position: absolute; inset: 0; border-radius: 5px; background: var(--tone, var(--accent)); }
    .filled { clip-path: inset(0 calc(100% - var(--share)) 0 0 round 5px); }
    .mark { position: absolute; top: -3px; bottom: -3px; width: 2px; background: var(--text); left: var(--target); }
    .mark span { position: absolute; top: 100%; right: 0; transform: translateX(50%); white-space: nowrap; font-size: .75rem; color: var(--muted); }
    h3 { margin: .875rem 0 .25rem; }
    li { border-top: 1px solid var(--line); }
    a { display: flex; gap: .25rem .75rem; justify-content: space-between; padding: .5rem 0; color: inherit; text-decoration: none; }
    a:hover .subject { text-decoration: underline; }
    .subject { min-width: 0; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
    a span:last-child { flex: none; }
    :host { container-type: inline-size; }
    @container (width < 420px) { a { flex-direction: column; } .subject { white-space: normal; } }
    button { width: 100%; margin-top: .5rem; }
    @media (forced-colors: active) { .meter { border: 1px solid; } .filled { background: Highlight; } }
    `,
  ];
  static override properties = {
    verdict: { attribute: false },
    rows: { attribute: false },
    target: { attribute: false },
    clock: { attribute: false },
    heading: {},
    clause: {},
    period: {},
    list: { type: Boolean },
    locale: {},
    timeZone: { attribute: 'time-zone' },
    all: { state: true },
  };

  /** A verdict with its `ratio`. */
  declare verdict: Verdict | undefined;
  /** The cases behind `ratio.missing`, in that order. */
  declare rows: readonly BoardRow[];
  /** The target as an exact fraction, such as `[4, 5]`. */
  declare target: readonly [number, number] | undefined;
  declare clock: HostClock;
  declare heading: string;
  declare clause: string;
  /** Which window, in words. */
  declare period: string;
  /** Whether the cases still to be done are listed. */
  declare list: boolean;
  declare locale: Locale | undefined;
  declare timeZone: string;
  declare all: boolean;

  constructor() {
    super();
    this.rows = [];
    this.clock = machineClock;
    this.heading = '';
    this.clause = '';
    this.period = '';
    this.list = false;
    this.timeZone = 'UTC';
    this.all = false;
    new SpokenLanguage(this);
  }

  protected override render(): TemplateResult {
    const { verdict } = this;
    const locale = this.locale ?? (document.documentElement.lang || 'zh-CN');
    const texts = textsOf('share', SHARE_TEXTS, locale);
    if (!verdict) return html`<div class="top"><h2>${this.heading}</h2></div><p class="muted">${texts.empty}</p>`;
    const ratio = verdict.ratio ?? { counted: 0, cohort: 0, needed: 0, missing: [] };
    const share = ratioShare(ratio.counted, ratio.cohort);
    const tone = toneOf(verdict);
    const target = this.target && Math.round((this.target[0] * 10_000) / this.target[1]) / 100;
    const foot = [
      this.period,
      verdict.dueAt !== undefined && fillText(texts.until, { at: sayInstant(verdict.dueAt, this.clock.now(), locale, this.timeZone) }),
      this.clause,
    ];
    return html`<div class="top">
        <h2>${this.heading}</h2>
        ${share === undefined ? nothing : html`<span class="badge ${tone}" role="status">${wordOf(verdict, texts)}</span>`}
      </div>
      ${
        share === undefined
          ? html`<p class="muted">${texts.empty}</p>`
          : html`<p class="share figures ${tone}">${share}% <small>${fillText(texts.of, ratio)}</small></p>
            <div class="meter ${tone}" part="meter" aria-hidden="true" .style=${`--share: ${Math.min(share, 100)}%; --target: ${target ?? 0}%`}>
              <div class="filled"></div>
              ${target === undefined ? nothing : html`<div class="mark"><span>${fillText(texts.target, { target: `${target}%` })}</span></div>`}
            </div>`
      }
      <p class="small muted">${foot.filter(Boolean).join(' · ')}</p>
      ${this.list && share !== undefined ? this.#missing(texts, locale) : nothing}`;
  }

  #missing(texts: ShareTexts, locale: Locale): TemplateResult {
    const shown = this.all ? this.rows : this.rows.slice(0, FEW);
    const now = this.clock.now();
    if (!this.rows.length) return html`<p class="muted">${texts.none}</p>`;
    return html`<h3>${fillText(texts.left, { n: this.rows.length })}</h3>
      <ol>${repeat(
        shown,
        (row) => row.key,
        (row) => this.#row(row, fillText(texts.since, { at: sayInstant(row.since, now, locale, this.timeZone) })),
      )}</ol>
      ${
        shown.length < this.rows.length
          ? html`<button type="button" @click=${() => {
              this.all = true;
            }}>${fillText(texts.more, { n: this.rows.length - shown.length })}</button>`
          : nothing
      }`;
  }

  #row(row: BoardRow, since: string): TemplateResult {
    return html`<li><a href=${row.href}>
      <span class="subject"><span class="small muted figures">${row.number}</span> ${row.subject}</span>
      <span class="small muted figures">${since}</span>
    </a></li>`;
  }
}

function toneOf({ status, ratio }: Verdict): 'met' | 'breached' | 'soon' {
  if (status === 'missed' || status === 'late') return 'breached';
  return status === 'met' || stillNeeded(ratio) === 0 ? 'met' : 'soon';
}

function wordOf({ status, ratio }: Verdict, texts: ShareTexts): string {
  if (status === 'missed' || status === 'late') return texts.unreachable;
  const needed = stillNeeded(ratio);
  return status === 'met' || needed === 0 ? texts.reached : fillText(texts.needed, { n: needed });
}

/** How many are missing to the target. */
function stillNeeded(ratio: Verdict['ratio']): number {
  return ratio ? Math.max(0, ratio.needed - ratio.counted) : 0;
}
