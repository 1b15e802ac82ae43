import { isOpen, nextOpening, type WorkingTime, workingBetween } from '@guicheng/calendar';
import type { Instant, Locale, Milliseconds } from '@guicheng/definition';
import type { ClockAccount, Verdict } from '@guicheng/engine';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { type Standing, sayStanding, standingStyles } from '../standing/say-standing.ts';
import { SpokenLanguage } from '../text/spoken-language.ts';
import { fillText } from '../text/texts.ts';
import { textsOf } from '../text/texts-of.ts';
import { theme } from '../theme/theme.ts';
import { workStyles } from '../theme/work-styles.ts';
import { accountPopover } from './account-popover.ts';
import { countedSum } from './account-stretches.ts';
import { type ClockFace, type ClockWord, clockFace, sayDigits } from './clock-face.ts';
import { clockStyles } from './clock-styles.ts';
import { CLOCK_TEXTS, type ClockTexts } from './clock-texts.ts';
import { sayInstant, sayLength } from './say-time.ts';
import { spokenMark } from './spoken-mark.ts';
import { type HostClock, machineClock, Ticker } from './ticker.ts';

const MINUTE: Milliseconds = 60_000;

/** Events of a clock. */
export interface GcClockEvents {
  readonly 'gc-turn': CustomEvent<{ readonly from: ClockWord; readonly to: ClockWord }>;
  readonly 'gc-retry': CustomEvent<Record<string, never>>;
}

/**
 * One due instant, counted down live: what has to be done by when, how much time is left, how much of it is working time, why it
 * stands still, how it was counted, and how it ended. It is spoken when its word changes and an hour, thirty, ten, five and one
 * minute before it is due, never between.
 *
 * @fires gc-turn `{ from, to }` when its word changes while it is shown, as from `running` to `warned`.
 * @fires gc-retry `{}` when what could not be loaded is asked for again.
 * @slot - A sentence or an action under the digits.
 * @csspart digits the time that is left
 * @csspart account-button the button that opens the account
 * @csspart account each stretch that was counted, and the pauses
 */
export class GcClock extends LitElement {
  static override styles = [theme, workStyles, standingStyles, clockStyles];
  static override properties = {
    verdict: { attribute: false },
    account: { attribute: false },
    workingTime: { attribute: false },
    clock: { attribute: false },
    asOf: { attribute: false },
    warnAt: { attribute: false },
    heading: {},
    clause: {},
    reason: {},
    standing: {},
    locale: {},
    timeZone: { attribute: 'time-zone' },
  };

  declare verdict: Verdict | undefined;
  /** As `clockAccount` answered: what was counted, and the pauses. */
  declare account: ClockAccount | undefined;
  /** The calendar it counts in, where only working time counts. */
  declare workingTime: WorkingTime | undefined;
  declare clock: HostClock;
  /** When what is shown was true; said while offline. */
  declare asOf: Instant | undefined;
  /** From when it warns; half an hour before it is due where absent. */
  declare warnAt: Instant | undefined;
  /** What has to be done. */
  declare heading: string;
  /** Where it is written, such as `客服工作手册 4.5`. */
  declare clause: string;
  /** Why it stands still, while it is paused. */
  declare reason: string;
  declare standing: Standing;
  declare locale: Locale | undefined;
  declare timeZone: string;
  #shown: { readonly key: string; readonly word: ClockWord; readonly mark: string } | undefined;
  #turned: { readonly from: ClockWord; readonly to: ClockWord } | undefined;
  #spoken = '';

  constructor() {
    super();
    this.clock = machineClock;
    this.heading = '';
    this.clause = '';
    this.reason = '';
    this.standing = 'ready';
    this.timeZone = 'UTC';
    new Ticker(this, 1000);
    new SpokenLanguage(this);
  }

  get #locale(): Locale {
    return this.locale ?? (document.documentElement.lang || 'zh-CN');
  }

  get #texts(): ClockTexts {
    return textsOf('clock', CLOCK_TEXTS, this.#locale);
  }

  protected override willUpdate(): void {
    const { verdict } = this;
    if (!verdict) return;
    const now = this.clock.now();
    const face = clockFace(verdict, now, this.warnAt);
    const left = (verdict.dueAt ?? now) - now;
    const shown = { key: `${verdict.sla} ${verdict.subject}`, word: face.word, mark: spokenMark(face, left) };
    const before = this.#shown;
    this.#shown = shown;
    if (before?.key !== shown.key) this.#spoken = '';
    else if (before.mark !== shown.mark) this.#spoken = this.#say(face, left);
    this.#turned = before?.key === shown.key && before.word !== shown.word ? { from: before.word, to: shown.word } : undefined;
  }

  /** After it is drawn: a host that answers with another verdict changes it once, not while it draws. */
  protected override updated(): void {
    const detail = this.#turned;
    this.#turned = undefined;
    if (detail) this.dispatchEvent(new CustomEvent('gc-turn', { detail, bubbles: true, composed: true }));
  }

  protected override render(): TemplateResult {
    const { verdict } = this;
    const silent = this.standing === 'loading' || this.standing === 'failed';
    const at = this.asOf === undefined ? undefined : this.#at(this.asOf);
    return html`${sayStanding({ standing: this.standing, locale: this.#locale, at, retry: () => this.dispatchEvent(new CustomEvent('gc-retry', { detail: {}, bubbles: true, composed: true })) })}
      <div class="silent" role="status">${this.#spoken}</div>
      ${verdict ? this.#contents(verdict) : silent ? nothing : html`<p class="muted empty">${this.#texts.empty}</p>`}
      <slot></slot>`;
  }

  #contents(verdict: Verdict): TemplateResult {
    const texts = this.#texts;
    const now = this.clock.now();
    const face = clockFace(verdict, now, this.warnAt);
    const due = verdict.dueAt === undefined ? '' : fillText(texts.due, { at: this.#at(verdict.dueAt) });
    return html`<div class="top"><h2>${this.heading}</h2><span class="badge ${face.tone}">${texts[face.word]}</span></div>
      <p class="digits figures ${face.tone}" part="digits">${this.#digits(verdict, face)}</p>
      <div class="track ${face.tone} ${face.word}" aria-hidden="true"><div class="gone" .style=${`transform: scaleX(${face.gone.toFixed(3)})`}></div></div>
      <p class="small muted">${[due, this.clause].filter(Boolean).join(' · ')}</p>
      ${this.#notes(verdict, face).map((note) => html`<p class="small muted note">${note}</p>`)}
      ${this.account ? accountPopover(this.account, { texts, heading: this.heading, now, locale: this.#locale, timeZone: this.timeZone }) : nothing}`;
  }

  /** The time left; of one that stands still what it had counted; of one that ended when it did. */
  #digits(verdict: Verdict, face: ClockFace): TemplateResult | string {
    const texts = this.#texts;
    const now = this.clock.now();
    if (face.digits) {
      const left = Math.abs(verdict.dueAt! - now);
      return html`<span role="timer" aria-label=${sayLength(left, this.#locale)}>${face.digits}</span> <small>${face.past ? texts.past : texts.left}</small>`;
    }
    if (face.word === 'paused') {
      const counted = this.account ? countedSum(this.account) : verdict.elapsed?.working;
      return counted === undefined ? texts.paused : html`<span>${sayDigits(counted)}</span> <small>${texts.counted}</small>`;
    }
    const end = verdict.decidedAt ?? verdict.dueAt;
    return end === undefined ? '' : this.#at(end);
  }

  #notes({ dueAt, provisional }: Verdict, { word, digits, past }: ClockFace): readonly string[] {
    const texts = this.#texts;
    const since = word === 'paused' ? this.account?.pauses.findLast(({ until }) => until === undefined)?.from : undefined;
    return [
      since === undefined ? '' : fillText(texts.pausedSince, { at: this.#at(since) }),
      word === 'paused' && this.reason ? fillText(texts.pausedBecause, { reason: this.reason }) : '',
      ...(digits && !past ? this.#workingNotes(dueAt!) : []),
      provisional ? texts.provisional : '',
    ].filter(Boolean);
  }

  /** How much of what is left is working time, and when it goes on outside of it. */
  #workingNotes(dueAt: Instant): readonly string[] {
    const time = this.workingTime;
    if (!time) return [];
    const texts = this.#texts;
    const now = this.clock.now();
    const left = fillText(texts.workingLeft, { length: sayLength(workingBetween(time, now, dueAt).ms, this.#locale) });
    if (isOpen(time, now)) return [left];
    const opens = nextOpening(time, now);
    return [left, opens ? fillText(texts.closed, { at: this.#at(opens.at) }) : texts.closedForGood];
  }

  /** Up to the minute that is begun: at the threshold of an hour it is an hour. */
  #say({ word, digits }: ClockFace, left: Milliseconds): string {
    const texts = this.#texts;
    const length = sayLength(Math.ceil(left / MINUTE) * MINUTE, this.#locale);
    const said = fillText(digits && left > 0 ? texts.spokenLeft : texts.spoken, { heading: this.heading, word: texts[word], length });
    return said.replace(/^[:：\s]+/, '');
  }

  #at(instant: Instant): string {
    return sayInstant(instant, this.clock.now(), this.#locale, this.timeZone);
  }
}
