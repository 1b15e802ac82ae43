import { zoneOf } from '@guicheng/calendar';
import { sayDay, sayInstant, Ticker } from '@guicheng/elements';
import { html, nothing, type TemplateResult } from 'lit';
import { simulateCall } from '../screens/phone-card.ts';
import { Rehearsal } from '../seed/rehearsal.ts';
import { PortalElement } from './portal-element.ts';
import { tellFailure } from './tell-failure.ts';

const HOUR = 3_600_000;
const WEEK = 7 * 24 * HOUR;
/** A week is played in a minute. */
const PLAYED_IN = 60_000;
/** How much is played between two looks at the page, ms of real time. */
const FRAME = 250;

/** The trainer's desk at the foot of the page: the clock, moved forward or played, a call on demand, and a fresh start. */
export class PortalDock extends PortalElement {
  static override properties = { ...PortalElement.properties };

  #stop = false;

  constructor() {
    super();
    new Ticker(this, 1000);
  }

  protected override render(): TemplateResult {
    const { portal } = this;
    const { texts, clock, playing } = portal;
    const now = clock.now();
    const day = sayDay(now, portal.locale, portal.timeZone);
    return html`<details class="dock" ?open=${isWide()}>
      <summary><span class="silent">${texts.clockHeading} </span><strong class="figures">${this.#time(now)}</strong> <span>${day}</span>${clock.running || playing ? nothing : html` <span class="badge soon">${texts.pause}</span>`}</summary>
      <div class="desk" role="group" aria-label="${texts.clockHeading}, ${texts.clockLead}">
        <button type="button" ?disabled=${playing} @click=${() => void this.#moveTo(now + HOUR)}>${texts.plusHour}</button>
        <button type="button" ?disabled=${playing} @click=${() => void this.#moveTo(this.#next(17 * 60))}>${texts.toFive}</button>
        <button type="button" ?disabled=${playing} @click=${() => void this.#moveTo(this.#next(8 * 60 + 30, 1))}>${texts.nextDay}</button>
        <button type="button" aria-pressed=${String(playing)} @click=${() => (playing ? this.#stopPlaying() : void this.#play())}>${playing ? texts.stopPlaying : texts.playWeek}</button>
        <button type="button" ?disabled=${playing} @click=${() => this.#pause()}>${clock.running ? texts.pause : texts.go}</button>
        <button type="button" ?disabled=${playing} @click=${() => void simulateCall(portal)}>${texts.simulateCall}</button>
        <button type="button" class="plain" ?disabled=${playing} @click=${() => this.#ask()}>${texts.reset}</button>
      </div>
    </details>
    <dialog aria-labelledby="reset-title">
      <h2 id="reset-title">${texts.resetTitle}</h2><p>${texts.resetWarning}</p>
      <form method="dialog" class="acts"><button value="no">${texts.cancel}</button><button type="button" class="refuse" @click=${() => void this.#reset()}>${texts.resetConfirm}</button></form>
    </dialog>`;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop = true;
  }

  #time(now: number): string {
    return sayInstant(now, now, this.portal.locale, this.portal.timeZone);
  }

  /** The next time the wall clock shows `minute` past midnight, at least `days` days ahead. */
  #next(minute: number, days = 0): number {
    const zone = zoneOf(this.portal.timeZone);
    const now = this.portal.clock.now();
    const at = zone.instantOf(zone.dayAt(now) + days, minute);
    return at > now ? at : zone.instantOf(zone.dayAt(now) + 1, minute);
  }

  async #moveTo(at: number): Promise<void> {
    const { portal } = this;
    portal.clock.moveTo(at);
    try {
      await portal.runner.tick();
      portal.changed();
      portal.tell(portal.say('clockMoved', { at: `${sayDay(at, portal.locale, portal.timeZone)} ${this.#time(at)}` }));
    } catch (failure) {
      tellFailure(portal, failure);
    }
  }

  #pause(): void {
    const { portal } = this;
    if (portal.clock.running) portal.clock.pause();
    else portal.clock.run();
    portal.tell(portal.clock.running ? portal.texts.go : portal.texts.clockPaused);
  }

  /** The sample staff work on from where things stand, a week's worth in a minute. */
  async #play(): Promise<void> {
    const { portal } = this;
    this.#stop = false;
    portal.playing = true;
    portal.clock.pause();
    portal.redraw();
    const rehearsal = new Rehearsal(portal.plan, portal.runner, portal.clock);
    const from = portal.clock.now();
    const began = performance.now();
    try {
      for (let share = 0; share < 1 && !this.#stop; ) {
        share = Math.min(1, (performance.now() - began) / PLAYED_IN);
        await rehearsal.playUntil(from + share * WEEK, () => !this.#stop);
        portal.changed();
        await new Promise((resolve) => setTimeout(resolve, FRAME));
      }
    } catch (failure) {
      tellFailure(portal, failure);
    } finally {
      portal.playing = false;
      portal.clock.run();
      portal.changed();
    }
  }

  #stopPlaying(): void {
    this.#stop = true;
  }

  #ask(): void {
    this.querySelector('dialog')?.showModal();
  }

  async #reset(): Promise<void> {
    try {
      await this.portal.reset();
    } catch (failure) {
      this.querySelector('dialog')?.close();
      tellFailure(this.portal, failure);
    }
  }
}

function isWide(): boolean {
  return matchMedia('(min-width: 60rem)').matches;
}
