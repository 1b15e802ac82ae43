import type { Locale } from '@guicheng/definition';
import type { Verdict } from '@guicheng/engine';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { SpokenLanguage } from '../text/spoken-language.ts';
import { fillText } from '../text/texts.ts';
import { textsOf } from '../text/texts-of.ts';
import { theme } from '../theme/theme.ts';
import { workStyles } from '../theme/work-styles.ts';
import { clockFace } from './clock-face.ts';
import { CLOCK_TEXTS } from './clock-texts.ts';
import { sayInstant } from './say-time.ts';
import { type HostClock, machineClock, Ticker } from './ticker.ts';

/**
 * One due instant, counted down live: what has to be done by when, how much time is left, and how it ended.
 *
 * @slot - A sentence or an action under the digits.
 * @csspart digits the time that is left
 */
export class GcClock extends LitElement {
  static override styles = [
    theme,
    workStyles,
    css`
    .top { display: flex; flex-wrap: wrap; justify-content: space-between; gap: .25rem .75rem; align-items: baseline; }
    .digits { font-size: 2.5rem; line-height: 1.2; font-weight: 600; letter-spacing: -.01em; color: var(--tone, var(--text)); margin-top: .5rem; }
    .digits small { font-size: var(--small); font-weight: 400; letter-spacing: 0; color: var(--muted); }
    .track { height: 6px; border-radius: 3px; background: var(--soft); overflow: hidden; margin: .375rem 0 .625rem; }
    .gone { height: 100%; background: var(--tone, var(--accent)); transform-origin: left; }
    @media (forced-colors: active) { .track { border: 1px solid; } .gone { background: CanvasText; } }
    `,
  ];
  static override properties = {
    verdict: { attribute: false },
    clock: { attribute: false },
    heading: {},
    clause: {},
    locale: {},
    timeZone: { attribute: 'time-zone' },
  };

  declare verdict: Verdict | undefined;
  declare clock: HostClock;
  /** What has to be done. */
  declare heading: string;
  /** Where it is written, such as `客服工作手册 4.5`. */
  declare clause: string;
  declare locale: Locale | undefined;
  declare timeZone: string;

  constructor() {
    super();
    this.clock = machineClock;
    this.heading = '';
    this.clause = '';
    this.timeZone = 'UTC';
    new Ticker(this, 1000);
    new SpokenLanguage(this);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { verdict } = this;
    if (!verdict) return nothing;
    const locale = this.locale ?? (document.documentElement.lang || 'zh-CN');
    const texts = textsOf('clock', CLOCK_TEXTS, locale);
    const now = this.clock.now();
    const face = clockFace(verdict, now);
    const end = verdict.decidedAt ?? verdict.dueAt;
    return html`<div class="top">
        <h2>${this.heading}</h2>
        <span class="badge ${face.tone}" role="status">${texts[face.word]}</span>
      </div>
      <p class="digits figures ${face.tone}" part="digits">
        ${face.digits ? html`<span role="timer">${face.digits}</span> <small>${face.past ? texts.past : texts.left}</small>` : end === undefined ? nothing : sayInstant(end, now, locale, this.timeZone)}
      </p>
      <div class="track ${face.tone}" aria-hidden="true"><div class="gone" .style=${`transform: scaleX(${face.gone.toFixed(3)})`}></div></div>
      <p class="small muted">${[verdict.dueAt !== undefined && fillText(texts.due, { at: sayInstant(verdict.dueAt, now, locale, this.timeZone) }), this.clause].filter(Boolean).join(' · ')}</p>
      ${verdict.provisional ? html`<p class="small muted">${texts.provisional}</p>` : nothing}
      <slot></slot>`;
  }
}
