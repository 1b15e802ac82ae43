import type { Instant, Locale, Milliseconds } from '@guicheng/definition';
import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { sayInstant } from '../clock/say-time.ts';
import { type HostClock, machineClock, Ticker } from '../clock/ticker.ts';
import { type Standing, sayStanding, standingStyles } from '../standing/say-standing.ts';
import { SpokenLanguage } from '../text/spoken-language.ts';
import { fillText } from '../text/texts.ts';
import { textsOf } from '../text/texts-of.ts';
import { theme } from '../theme/theme.ts';
import { workStyles } from '../theme/work-styles.ts';
import { PHONE_TEXTS, type PhoneTexts } from './phone-texts.ts';
import { type RingingCall, ringsBy } from './ringing-call.ts';

/** Events of a phone. */
export interface GcPhoneEvents {
  readonly 'gc-answer': CustomEvent<{ readonly call: RingingCall }>;
  readonly 'gc-retry': CustomEvent<Record<string, never>>;
}

/**
 * The duty phone. While a call rings, its rings are counted live; from the ring after the last allowed one it is red. What a
 * breach sets off is not decided here. The caller is spoken at once, and once more when the limit is passed; the rings between are not.
 *
 * @fires gc-answer `{ call }` when the call is answered.
 * @fires gc-retry `{}` when what could not be loaded is asked for again.
 * @slot quiet What is shown while nothing rings.
 * @csspart phone the whole phone
 */
export class GcPhone extends LitElement {
  static override styles = [
    theme,
    workStyles,
    standingStyles,
    css`
    .phone { --tone: var(--accent); border: 1px solid var(--line); border-radius: calc(var(--radius) * 1.5); padding: 1rem 1.125rem; background: var(--surface); }
    .phone.ringing { border: 2px solid var(--tone); padding: calc(1rem - 1px) calc(1.125rem - 1px); }
    .phone.breached { --tone: var(--error); background: var(--soft-error); }
    .head { display: flex; align-items: center; gap: .625rem; }
    svg { width: 1.5rem; height: 1.5rem; flex: none; color: var(--muted); }
    .ringing svg { color: var(--tone); animation: shake .7s ease-in-out infinite; }
    @keyframes shake { 0%, 60%, 100% { transform: rotate(0); } 15%, 45% { transform: rotate(-14deg); } 30% { transform: rotate(14deg); } }
    .from { font-size: 1.375rem; font-weight: 600; margin-top: .75rem; }
    .over { color: var(--tone); font-weight: 600; }
    .rings { display: flex; align-items: center; flex-wrap: wrap; gap: .375rem; margin: .375rem 0 .75rem; }
    .dot { width: .875rem; height: .875rem; border-radius: 50%; border: 2px solid var(--tone); }
    .dot.rung { background: var(--tone); }
    .dot.over { border-radius: 2px; }
    .count { font-weight: 600; color: var(--tone); margin-inline-start: .25rem; }
    button.primary { width: 100%; min-height: 3rem; font-size: calc(var(--size) * 1.0625); background: var(--tone); }
    @media (forced-colors: active) { .ringing svg, svg { color: CanvasText; } .dot.rung { background: CanvasText; } }
    `,
  ];
  static override properties = {
    call: { attribute: false },
    clock: { attribute: false },
    asOf: { attribute: false },
    busy: { type: Boolean },
    standing: {},
    timeZone: { attribute: 'time-zone' },
    every: { type: Number },
    limit: { type: Number },
    locale: {},
    rings: { state: true },
  };

  declare call: RingingCall | undefined;
  declare clock: HostClock;
  /** When what is shown was true; said while offline. */
  declare asOf: Instant | undefined;
  /** The answer is on its way: it cannot be given twice. */
  declare busy: boolean;
  declare standing: Standing;
  declare timeZone: string;
  /** Between two rings, ms. */
  declare every: Milliseconds;
  /** Rings within which a call is answered. */
  declare limit: number;
  declare locale: Locale | undefined;
  declare rings: number;

  constructor() {
    super();
    this.clock = machineClock;
    this.busy = false;
    this.standing = 'ready';
    this.timeZone = 'UTC';
    this.every = 5000;
    this.limit = 3;
    this.rings = 0;
    new Ticker(this, 200);
    new SpokenLanguage(this);
  }

  protected override willUpdate(_changed: PropertyValues<this>): void {
    this.rings = this.call ? ringsBy(this.call, this.clock.now(), this.every) : 0;
  }

  protected override render(): TemplateResult {
    const locale = this.locale ?? (document.documentElement.lang || 'zh-CN');
    const texts = textsOf('phone', PHONE_TEXTS, locale);
    const { call, rings } = this;
    const breached = rings > this.limit;
    const ringing = call !== undefined;
    const at = this.asOf === undefined ? undefined : sayInstant(this.asOf, this.clock.now(), locale, this.timeZone);
    const unknown = !ringing && (this.standing === 'loading' || this.standing === 'failed');
    return html`<section class="phone ${ringing ? 'ringing' : ''} ${breached ? 'breached' : ''}" part="phone" aria-label=${texts.heading} aria-busy=${String(this.busy || this.standing === 'loading')}>
      <div class="head">${handset}<h2>${texts.heading}</h2></div>
      ${sayStanding({ standing: this.standing, locale, at, retry: () => this.#fire('gc-retry', {}) })}
      <div role="alert">
        ${ringing ? html`<p class="from figures">${fillText(texts.ringing, { from: call.from ?? texts.unknown })}</p>` : nothing}
        ${breached ? html`<p class="small over">${fillText(texts.tooMany, { limit: this.limit })}</p>` : nothing}
      </div>
      ${ringing ? this.#ringing(call, texts, breached) : unknown ? nothing : html`<slot name="quiet"><p class="muted">${texts.quiet}</p></slot>`}
    </section>`;
  }

  #ringing(call: RingingCall, texts: PhoneTexts, breached: boolean): TemplateResult {
    const dots = Math.max(this.limit, Math.min(this.rings, this.limit + 3));
    return html`<p class="rings">
        ${Array.from({ length: dots }, (_, n) => html`<span class="dot ${n < this.rings ? 'rung' : ''} ${n >= this.limit ? 'over' : ''}" aria-hidden="true"></span>`)}
        <span class="count figures">${fillText(texts.ring, { n: this.rings })}</span>
        ${breached ? nothing : html`<span class="small">${fillText(texts.limit, { limit: this.limit })}</span>`}
      </p>
      <button type="button" class="primary" aria-disabled=${String(this.busy)} @click=${() => this.busy || this.#fire('gc-answer', { call })}>${texts.answer}</button>`;
  }

  #fire<Name extends keyof GcPhoneEvents>(name: Name, detail: GcPhoneEvents[Name]['detail']): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}

const handset = html`<svg viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.8" stroke-linejoin="round" aria-hidden="true">
  <path d="M6.6 3.5 9 3.9l1.1 4-1.9 1.5a12 12 0 0 0 5.4 5.4l1.5-1.9 4 1.1.4 2.4c.2 1.5-1 2.9-2.6 2.8C10.300 18.700 4.600 13 4 6.100c-.1-1.500 1.100-2.800 2.600-2.600Z"/>
</svg>`;
