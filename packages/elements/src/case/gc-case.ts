import type { AttachmentValue, Instant, Locale, Plan } from '@guicheng/definition';
import type { CaseState, Explanation, Recorded, Verdict } from '@guicheng/engine';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { sayInstant } from '../clock/say-time.ts';
import { type HostClock, machineClock, Ticker } from '../clock/ticker.ts';
import { type Standing, sayStanding, standingStyles } from '../standing/say-standing.ts';
import { SpokenLanguage } from '../text/spoken-language.ts';
import { fillText } from '../text/texts.ts';
import { theme } from '../theme/theme.ts';
import { workStyles } from '../theme/work-styles.ts';
import { WindowedRows } from '../windowed/windowed-rows.ts';
import { caseFacts, fileList, measureList, stageStrip } from './case-facts.ts';
import { caseTexts } from './case-locales.ts';
import { caseStyles } from './case-styles.ts';
import type { CaseView } from './case-view.ts';
import { STEP_KINDS, type StepKind } from './step-kind.ts';
import { stepRow } from './step-row.ts';
import { stepsShown, type TimelineStep, timelineSteps } from './timeline-steps.ts';
import { titlesOf } from './titles.ts';

/** How many steps a page key passes. */
const PAGE = 10;

/** Events of a case. */
export interface GcCaseEvents {
  readonly 'gc-show': CustomEvent<{ readonly kinds: readonly StepKind[]; readonly oldestFirst: boolean }>;
  readonly 'gc-retry': CustomEvent<Record<string, never>>;
}

/**
 * One case: where it stands, who is responsible, which service levels run, its files, and everything that happened to it, each
 * step with the rule that allowed it and its clause. Steps can be looked at by kind and from either end; arrows go from one to
 * the next, Home and End to the ends. Of a long history only what is in sight is drawn.
 *
 * @fires gc-show `{ kinds, oldestFirst }` when other steps are looked at.
 * @fires gc-retry `{}` when what is shown has to be read again.
 * @csspart facts what the case is about
 * @csspart stages the stages with the one it stands in
 * @csspart measures the clocks of the case
 * @csspart attachments the files of the case
 * @csspart step one step of the history
 */
export class GcCase extends LitElement {
  static override styles = [theme, workStyles, standingStyles, caseStyles];
  static override properties = {
    plan: { attribute: false },
    state: { attribute: false },
    history: { attribute: false },
    explanations: { attribute: false },
    verdicts: { attribute: false },
    nameOf: { attribute: false },
    numberOf: { attribute: false },
    bookOf: { attribute: false },
    addressOf: { attribute: false },
    clock: { attribute: false },
    asOf: { attribute: false },
    kinds: { attribute: false },
    oldestFirst: { type: Boolean, attribute: 'oldest-first' },
    outdated: { type: Boolean },
    standing: {},
    locale: {},
    at: { state: true },
  };

  declare plan: Plan | undefined;
  declare state: CaseState | undefined;
  declare history: readonly Recorded[];
  /** As `explain` gave them for `history`. */
  declare explanations: readonly Explanation[];
  /** As `judge` answered for this case. */
  declare verdicts: readonly Verdict[];
  /** A person's name by id. */
  declare nameOf: (person: string) => string;
  /** Another case's number by id. */
  declare numberOf: ((id: string) => string) | undefined;
  /** Where a place of the pack is described; absent where there is no policy book. */
  declare bookOf: ((place: string) => string | undefined) | undefined;
  /** Where a file may be read; `https:`, `http:` and `blob:` are shown as links, others are not. */
  declare addressOf: ((file: AttachmentValue) => string | undefined) | undefined;
  declare clock: HostClock;
  /** When what is shown was true; said while offline. */
  declare asOf: Instant | undefined;
  /** What the steps shown are about; everything where empty. */
  declare kinds: readonly StepKind[];
  declare oldestFirst: boolean;
  /** Somebody acted meanwhile, and the host has not read it yet. */
  declare outdated: boolean;
  declare standing: Standing;
  declare locale: Locale | undefined;
  /** The step that has the focus, or had it last. */
  declare at: string | undefined;
  #steps: readonly TimelineStep[] = [];
  /** How many steps there were when this case came into sight. */
  #seen = { case: '', steps: 0 };
  readonly #rows = new WindowedRows(this, () => this.renderRoot.querySelector('.steps'));

  constructor() {
    super();
    this.history = [];
    this.explanations = [];
    this.verdicts = [];
    this.nameOf = (person) => person;
    this.clock = machineClock;
    this.kinds = [];
    this.oldestFirst = false;
    this.outdated = false;
    this.standing = 'ready';
    new Ticker(this, 30_000);
    new SpokenLanguage(this);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('history') || changed.has('explanations')) this.#steps = timelineSteps(this.history, this.explanations);
    const of = this.state?.case ?? '';
    if (this.#seen.case !== of) this.#seen = { case: of, steps: this.#steps.length };
    else if (this.#seen.steps === 0) this.#seen = { case: of, steps: this.#steps.length };
  }

  protected override render(): TemplateResult {
    const { plan, state } = this;
    const texts = caseTexts(this.#locale);
    const at = this.asOf === undefined ? undefined : this.#say(this.asOf);
    const silent = this.standing === 'loading' || this.standing === 'failed';
    const retry = () => this.#fire('gc-retry', {});
    return html`${sayStanding({ standing: this.standing, locale: this.#locale, at, retry })}
      <div role="status">${this.outdated ? html`<p class="outdated">${texts.outdated} <button type="button" class="look" @click=${retry}>${texts.look}</button></p>` : nothing}</div>
      <div aria-busy=${String(this.standing === 'loading')}>${plan && state ? this.#contents(state, this.#view(plan, state)) : silent ? nothing : html`<p class="muted empty">${texts.empty}</p>`}</div>`;
  }

  get #locale(): Locale {
    return this.locale ?? (document.documentElement.lang || 'zh-CN');
  }

  #say(at: Instant): string {
    return sayInstant(at, this.clock.now(), this.#locale, this.plan?.pack.timeZone ?? 'UTC');
  }

  #view(plan: Plan, { procedure }: CaseState): CaseView {
    const { nameOf, numberOf, bookOf, addressOf } = this;
    const locale = this.#locale;
    return {
      ...{ plan, procedure, nameOf, bookOf, addressOf, locale },
      texts: caseTexts(locale),
      titles: titlesOf(plan, locale),
      now: this.clock.now(),
      say: (at) => this.#say(at),
      ...(numberOf ? { numberOf } : {}),
    };
  }

  #contents(state: CaseState, view: CaseView): TemplateResult {
    const { history } = this;
    const shown = stepsShown(this.#steps, this.kinds, !this.oldestFirst);
    return html`${caseFacts(state, history, view)} ${stageStrip(state, history, view)} ${measureList(this.verdicts, view)} ${fileList(history, view)}
      <section aria-labelledby="timeline"><h2 id="timeline">${view.texts.timeline}</h2>
        ${this.#choices(view)}
        <p class="small muted counted" role="status">${this.#counted(shown, view)}</p>
        ${this.#timeline(shown, view)}
      </section>`;
  }

  /** Kinds that happened, to be looked at alone, and from which end. */
  #choices({ texts }: CaseView): TemplateResult {
    const happened = STEP_KINDS.filter((kind) => this.#steps.some(({ kinds }) => kinds.has(kind)));
    const toggle = (kind: StepKind) => (this.kinds.includes(kind) ? this.kinds.filter((one) => one !== kind) : [...this.kinds, kind]);
    const button = (label: string, pressed: boolean, kinds: () => readonly StepKind[]) =>
      html`<button type="button" aria-pressed=${String(pressed)} @click=${() => this.#choose(kinds(), this.oldestFirst)}>${label}</button>`;
    return html`<div class="choices" role="group" aria-label=${texts.filter}>
      ${button(texts.all, this.kinds.length === 0, () => [])}
      ${happened.map((kind) => button(texts.kinds[kind], this.kinds.includes(kind), () => toggle(kind)))}
      <button type="button" class="order" @click=${() => this.#choose(this.kinds, !this.oldestFirst)}>${this.oldestFirst ? texts.oldest : texts.newest} <span aria-hidden="true">${this.oldestFirst ? '↑' : '↓'}</span></button>
    </div>`;
  }

  #choose(kinds: readonly StepKind[], oldestFirst: boolean): void {
    this.kinds = kinds;
    this.oldestFirst = oldestFirst;
    this.#fire('gc-show', { kinds, oldestFirst });
  }

  #counted(shown: readonly TimelineStep[], { texts }: CaseView): string {
    const fresh = this.#steps.length - this.#seen.steps;
    const counted = shown.length ? fillText(texts.shownOf, { shown: shown.length, count: this.#steps.length }) : texts.noneOfKind;
    return fresh > 0 ? `${counted} · ${fillText(texts.fresh, { count: fresh })}` : counted;
  }

  #timeline(shown: readonly TimelineStep[], view: CaseView): TemplateResult {
    const { from, until, above, below } = this.#rows.window(shown.map(({ key }) => key));
    const drawn = shown.slice(from, until);
    const at = drawn.some(({ key }) => key === this.at) ? this.at : drawn[0]?.key;
    const place = (step: TimelineStep, index: number) => ({
      index: from + index,
      count: shown.length,
      tabbable: step.key === at,
      fresh: step.number > this.#seen.steps,
    });
    return html`<ol class="steps" role="list" .style=${`padding-block: ${above}px ${below}px`} @keydown=${(event: KeyboardEvent) => this.#key(event, shown)}
      @focusin=${({ target }: FocusEvent) => this.#focused(target as HTMLElement)}>${repeat(
        drawn,
        (step) => step.key,
        (step, index) => stepRow(step, place(step, index), view),
      )}</ol>`;
  }

  #focused(target: HTMLElement): void {
    const key = target.closest<HTMLElement>('[data-key]')?.dataset['key'];
    if (key !== undefined) this.at = key;
  }

  #key(event: KeyboardEvent, shown: readonly TimelineStep[]): void {
    const row = event.target as HTMLElement;
    const index = Number(row.dataset['index']);
    if (!row.matches('[data-key]') || event.altKey || event.ctrlKey || event.metaKey) return;
    const to = { ArrowDown: index + 1, ArrowUp: index - 1, PageDown: index + PAGE, PageUp: index - PAGE, Home: 0, End: shown.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    void this.#goTo(Math.max(0, Math.min(shown.length - 1, to)), shown);
  }

  async #goTo(index: number, shown: readonly TimelineStep[]): Promise<void> {
    this.at = shown[index]?.key;
    const row = await this.#rows.show(index);
    row?.focus({ preventScroll: true });
  }

  #fire<Name extends keyof GcCaseEvents>(name: Name, detail: GcCaseEvents[Name]['detail']): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}
