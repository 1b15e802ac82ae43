import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { hrefOf, parseRoute, type Route } from '../route.ts';
import { ringingPhone } from '../screens/phone-card.ts';
import { showScreen } from '../screens/show-screen.ts';
import type { Portal } from './portal.ts';
import type { Theme } from './preferences.ts';

type Menu = { readonly screen: Route['screen']; readonly label: string; readonly href: string };

/** How long a notice stays, ms. */
const NOTICE_STAYS = 7000;

/** The frame of every screen: who looks, where they can go, the screen itself, and the clock. */
export class PortalApp extends LitElement {
  static override properties = { portal: { attribute: false }, tick: { state: true } };

  declare portal: Portal;
  declare tick: number;
  #noticeTimer: ReturnType<typeof setTimeout> | undefined;
  #noticed: unknown;
  /** A screen was changed: focus its heading once it is there. */
  #arrived = false;

  constructor() {
    super();
    this.tick = 0;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.portal.route = this.#reachable(parseRoute(location.hash));
    this.portal.addEventListener('change', () => this.#changed());
    window.addEventListener('hashchange', (event) => this.#navigate(event));
  }

  protected override render(): TemplateResult {
    const { portal } = this;
    const { texts, me, route } = portal;
    document.documentElement.lang = portal.locale;
    document.documentElement.dataset['theme'] = portal.preferences.theme;
    return html`<a class="skip" href="#main" @click=${(event: Event) => this.#skip(event)}>${texts.skip}</a>
      <header class="top">
        <div class="bar">
          <a class="brand" href=${hrefOf({ screen: 'work' })}>${mark}<span>${portal.plan.pack.title[portal.locale]}<small>${texts.portal}</small></span></a>
          ${me ? this.#who() : nothing}
          ${this.#choices()}
        </div>
        ${
          me
            ? html`<nav aria-label=${texts.mainMenu}>${this.#menu().map((item) => this.#link(item))}
          <a class="book" href=${`policy/${portal.locale}.html`} target="_blank" rel="noopener">${texts.policyBook}<span class="silent"> ${texts.newTab}</span><span class="arrow" aria-hidden="true"> ↗</span></a></nav>`
            : nothing
        }
      </header>
      ${ringingPhone(portal)}
      <main id="main" tabindex="-1">${keyed(hrefOf(route) + (me?.id ?? ''), showScreen(portal, this.tick))}</main>
      <div class="notices" role="status">${portal.notice ? html`<p class="notice ${portal.notice.tone}">${portal.notice.text}</p>` : nothing}</div>
      ${me ? html`<portal-dock .portal=${portal} .tick=${this.tick}></portal-dock>` : nothing}`;
  }

  protected override updated(): void {
    if (!this.#arrived) return;
    this.#arrived = false;
    const heading = this.querySelector<HTMLElement>('main h1');
    document.title = [heading?.textContent?.trim(), this.portal.texts.portal].filter(Boolean).join(' – ');
    window.scrollTo(0, 0);
    (heading ?? this.querySelector<HTMLElement>('main'))?.focus({ preventScroll: true });
  }

  #who(): TemplateResult {
    const { portal } = this;
    const me = portal.me!;
    return html`<a class="who" href=${hrefOf({ screen: 'who' })} title=${portal.texts.switchPosition}>
      <span class="avatar" aria-hidden="true">${portal.nameOf(me.id).slice(0, 1)}</span>
      <span><strong>${portal.nameOf(me.id)}</strong><small>${portal.positionOf(me)}</small></span>
      <span class="silent">${portal.texts.switchPosition}</span>
    </a>`;
  }

  #choices(): TemplateResult {
    const { portal } = this;
    const { texts, preferences } = portal;
    const themes: readonly [Theme, string][] = [
      ['system', texts.themeSystem],
      ['light', texts.themeLight],
      ['dark', texts.themeDark],
    ];
    return html`<div class="choices">
      <label><span class="silent">${texts.language}</span>
        <select @change=${(event: Event) => void portal.prefer({ locale: chosenIn(event) })}>
          ${[
            ['zh-CN', '简体中文'],
            ['zh-TW', '繁體中文'],
            ['en', 'English'],
          ].map(([tag, name]) => html`<option value=${tag!} lang=${tag!} ?selected=${tag === portal.locale}>${name}</option>`)}
        </select></label>
      <label><span class="silent">${texts.theme}</span>
        <select @change=${(event: Event) => void portal.prefer({ theme: chosenIn(event) as Theme })}>
          ${themes.map(([theme, name]) => html`<option value=${theme} ?selected=${theme === preferences.theme}>${name}</option>`)}
        </select></label>
    </div>`;
  }

  #menu(): readonly Menu[] {
    const { texts, isAuditor } = this.portal;
    const item = (screen: 'work' | 'cases' | 'calls' | 'revisits' | 'registers' | 'verdicts' | 'policy', label: string): Menu => ({
      screen,
      label,
      href: hrefOf({ screen }),
    });
    return [
      ...(isAuditor ? [] : [item('work', texts.work)]),
      item('cases', texts.cases),
      item('calls', texts.calls),
      { screen: 'duty', label: texts.summary, href: hrefOf({ screen: 'duty', sla: 'daily-summary' }) },
      item('revisits', texts.revisits),
      item('registers', texts.registers),
      item('verdicts', texts.verdicts),
      item('policy', texts.policy),
    ];
  }

  #link({ screen, label, href }: Menu): TemplateResult {
    return html`<a href=${href} aria-current=${this.portal.route.screen === screen ? 'page' : nothing}>${label}</a>`;
  }

  #changed(): void {
    const { notice } = this.portal;
    if (notice && notice !== this.#noticed) {
      clearTimeout(this.#noticeTimer);
      this.#noticeTimer = setTimeout(() => {
        this.portal.notice = undefined;
        this.portal.redraw();
      }, NOTICE_STAYS);
    }
    this.#noticed = notice;
    this.tick += 1;
  }

  #navigate(event: HashChangeEvent): void {
    const next = parseRoute(location.hash);
    if (location.hash === '#main' || hrefOf(next) === hrefOf(this.portal.route)) return;
    if (this.portal.guard && !this.portal.guard()) {
      history.replaceState(null, '', new URL(event.oldURL).hash || '#/');
      return;
    }
    this.portal.guard = undefined;
    this.portal.route = this.#reachable(next);
    this.#arrived = true;
    this.portal.redraw();
  }

  /** Without a position there is only the door; an auditor has no work of their own. */
  #reachable(route: Route): Route {
    if (!this.portal.me) return { screen: 'who' };
    return this.portal.isAuditor && route.screen === 'work' ? { screen: 'verdicts' } : route;
  }

  #skip(event: Event): void {
    event.preventDefault();
    this.querySelector<HTMLElement>('main')?.focus();
  }
}

function chosenIn(event: Event): string {
  return (event.target as HTMLSelectElement).value;
}

const mark = html`<svg viewBox="0 0 32 32" aria-hidden="true"><rect width="32" height="32" rx="7" fill="currentColor"/><path d="M9 8.500h14M9 8.500v15h14M9 16h10M23 16v7.500" fill="none" stroke="var(--gc-color-surface)" stroke-width="2.500" stroke-linecap="round" stroke-linejoin="round"/></svg>`;
