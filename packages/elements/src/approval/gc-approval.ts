import type { FieldError, FormModule, Instant, Locale, Plan } from '@guicheng/definition';
import type { Act, CaseState, ChainPreview, ChainRun, Offer, Recorded } from '@guicheng/engine';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { titlesOf } from '../case/titles.ts';
import { sayInstant } from '../clock/say-time.ts';
import { type HostClock, machineClock, Ticker } from '../clock/ticker.ts';
import type { FormContext, HostOptions, HostUploads } from '../form/form-host.ts';
import { sayRefusal } from '../refusal/say-refusal.ts';
import { type Standing, sayStanding, standingStyles } from '../standing/say-standing.ts';
import { said } from '../text/said.ts';
import { SpokenLanguage } from '../text/spoken-language.ts';
import { fillText } from '../text/texts.ts';
import { theme } from '../theme/theme.ts';
import { workStyles } from '../theme/work-styles.ts';
import { ACT_FORM, actDialog, defineActForm, dialogStyles, sayDone } from './acts/act-dialog.ts';
import { type ActQuestion, actQuestion } from './acts/act-question.ts';
import type { ActWord } from './acts/act-word.ts';
import type { ActAnswer, ChainCommand } from './acts/chain-command.ts';
import { OWN } from './acts/own-fields.ts';
import { approvalTexts } from './approval-locales.ts';
import { wholeActs } from './chain-acts.ts';
import { chainMap, mapStyles } from './chain-map.ts';
import { pastReturns, returnsOnMap } from './chain-returns.ts';
import { chainSteps } from './chain-steps.ts';
import { chainStyles } from './chain-styles.ts';
import type { ChainView } from './chain-view.ts';
import { foreseenEnd, pastReturnList, returnedNow } from './chain-words.ts';
import { sayChain } from './say-chain.ts';
import { stepList } from './step-card.ts';

/** Events of an approval. */
export interface GcApprovalEvents {
  readonly 'gc-act': CustomEvent<{ readonly act: Act; readonly command: ChainCommand }>;
  readonly 'gc-retry': CustomEvent<Record<string, never>>;
}

/**
 * An approval chain as a picture and as a list: its steps in order, ways side by side, who has a seat and how they voted, what
 * is still needed, how long it may take, and ways back. What the person looking may do, as the offers say, is done here: an act
 * asks for what it needs in a small dialog, and what cannot be done says why. Before anything runs it shows how it would go.
 *
 * @fires gc-act `{ act, command }` when the person does something; the host runs the command and puts how it was answered into `answer`.
 * @fires gc-retry `{}` when what is shown has to be read again.
 * @csspart map the picture of the chain
 * @csspart block one step of the chain
 * @csspart seat one person with a vote
 * @csspart dialog what asks for the words of an act
 */
export class GcApproval extends LitElement {
  static override styles = [theme, workStyles, standingStyles, mapStyles, chainStyles, dialogStyles];
  static override properties = {
    plan: { attribute: false },
    approval: {},
    chain: { attribute: false },
    state: { attribute: false },
    history: { attribute: false },
    preview: { attribute: false },
    offers: { attribute: false },
    acts: { attribute: false },
    answer: { attribute: false },
    forms: { attribute: false },
    options: { attribute: false },
    uploads: { attribute: false },
    nameOf: { attribute: false },
    clock: { attribute: false },
    asOf: { attribute: false },
    me: {},
    busy: { type: Boolean },
    standing: {},
    locale: {},
    question: { state: true },
    missing: { state: true },
    told: { state: true },
  };

  declare plan: Plan | undefined;
  /** Id of the approval. */
  declare approval: string;
  /** How far it has come; absent while it has not started. */
  declare chain: ChainRun | undefined;
  /** The case, for values a step may write and the names of stages. */
  declare state: CaseState | undefined;
  /** Events of the case, for what was written with votes and returns. */
  declare history: readonly Recorded[];
  /** How it would go, as `previewChain` answered; shown while nothing runs. */
  declare preview: ChainPreview | undefined;
  /** What the person looking may do, as `offers` answered. */
  declare offers: readonly Offer[];
  /** Acts that are shown; all where absent. */
  declare acts: readonly Act[] | undefined;
  /** How the last act was answered; a new object for each answer. */
  declare answer: ActAnswer | undefined;
  /** Compiled forms by id, for steps that are handled by filling one in. */
  declare forms: { readonly [form: string]: FormModule };
  /** How people are found whom an act names. */
  declare options: HostOptions | undefined;
  /** Where the bytes of attachments go. */
  declare uploads: HostUploads | undefined;
  /** A person's name by id. */
  declare nameOf: (person: string) => string;
  declare clock: HostClock;
  /** When what is shown was true; said while offline. */
  declare asOf: Instant | undefined;
  /** Id of the person looking: their seats are marked, others' are acted for. */
  declare me: string | undefined;
  /** An answer is awaited: nothing can be pressed. */
  declare busy: boolean;
  declare standing: Standing;
  declare locale: Locale | undefined;
  declare question: ActQuestion | undefined;
  declare missing: string | undefined;
  /** How the last act ended, in words, where no dialog says so. */
  declare told: { readonly text: string; readonly failed: boolean } | undefined;
  /** Sent, and not answered yet. */
  #sent: ActQuestion | undefined;
  #problem = '';
  #dead = false;
  #errors: readonly FieldError[] = [];
  readonly #context: FormContext = { now: () => this.clock.now() };

  constructor() {
    super();
    this.approval = '';
    this.history = [];
    this.offers = [];
    this.forms = {};
    this.nameOf = (person) => person;
    this.clock = machineClock;
    this.busy = false;
    this.standing = 'ready';
    new Ticker(this, 30_000);
    new SpokenLanguage(this);
  }

  get #locale(): Locale {
    return this.locale ?? (document.documentElement.lang || 'zh-CN');
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('answer') && this.answer) this.#answered(this.answer);
    else if (changed.has('chain') || changed.has('offers')) this.#movedOn();
  }

  protected override render(): TemplateResult {
    const { plan } = this;
    const texts = approvalTexts(this.#locale);
    const at = this.asOf === undefined || !plan ? undefined : sayInstant(this.asOf, this.clock.now(), this.#locale, plan.pack.timeZone);
    const standing = sayStanding({ standing: this.standing, locale: this.#locale, at, retry: () => this.#fire('gc-retry', {}) });
    const approval = plan?.approvals[this.approval];
    const silent = this.standing === 'loading' || this.standing === 'failed';
    return html`${standing}
      <div aria-busy=${String(this.standing === 'loading')}>${
        plan && approval
          ? this.#picture(this.#view(plan), said(approval.title, this.#locale))
          : silent
            ? nothing
            : html`<p class="muted empty">${texts.empty}</p>`
      }</div>`;
  }

  #picture(view: ChainView, title: string): TemplateResult {
    const { texts, chain } = view;
    const steps = chainSteps({ plan: view.plan, approval: this.approval, chain, preview: chain ? undefined : this.preview });
    const past = pastReturns(this.history);
    const label = sayChain(steps, chain, view);
    return html`<div role="group" aria-label="${texts.chain}: ${title}">
      <h2>${title}</h2>
      ${chain ? nothing : foreseenEnd(this.preview, texts)}
      <div class="tellings" role="status">${this.told && !this.told.failed ? html`<p class="told">${this.told.text}</p>` : nothing}</div>
      <div role="alert">${this.told?.failed ? html`<p class="problem">${this.told.text}</p>` : nothing}</div>
      <div part="map">${chainMap({ steps, returns: returnsOnMap(steps, chain, past), outcome: chain?.outcome, label, mirrored: getComputedStyle(this).direction === 'rtl' })}</div>
      ${returnedNow(chain, view)}
      ${stepList(steps, view)}
      ${pastReturnList(past, view)}
      ${wholeActs(view)}
    </div>
    ${this.question?.form ? this.#dialog(this.question, view) : nothing}`;
  }

  #view(plan: Plan): ChainView {
    const { approval, chain, state, history, forms, nameOf, me, busy, missing } = this;
    const locale = this.#locale;
    return {
      ...{ plan, approval, chain, state, history, forms, nameOf, me, missing, locale },
      offers: this.#offers,
      busy: busy || this.#sent !== undefined,
      titles: titlesOf(plan, locale),
      texts: approvalTexts(locale),
      now: this.clock.now(),
      ask: (word, offer, words = '') => this.#ask(word, offer, words),
    };
  }

  get #offers(): readonly Offer[] {
    const { acts } = this;
    return acts ? this.offers.filter(({ act }) => acts.includes(act)) : this.offers;
  }

  #dialog(question: ActQuestion, { texts, locale, titles, nameOf, busy }: ChainView): TemplateResult {
    const { block } = question.offer;
    return actDialog({
      ...{ question, locale, nameOf, busy },
      about: block === undefined ? '' : titles.block(block),
      texts: texts.acts,
      context: this.#context,
      problem: this.#problem,
      dead: this.#dead,
      errors: this.#errors,
      options: this.options,
      uploads: this.uploads,
      send: (value) => this.#send(question, value),
      look: () => {
        this.question = undefined;
        this.#fire('gc-retry', {});
      },
      closed: () => this.#close(),
    });
  }

  /** A plain yes needs no dialog, nor does what asks for nothing; all else asks first. */
  #ask(word: ActWord, offer: Offer, words: string): void {
    this.told = this.missing = undefined;
    const question = actQuestion(word, offer, this.#view(this.plan!));
    const written = words ? { [OWN.reason]: words } : {};
    const fields = question.form?.fields ?? [];
    const plain = (word === 'approve' || word === 'abstain') && fields.every(({ id }) => id === OWN.reason);
    if (plain && !words && fields.some(({ required }) => required)) this.#miss(offer.block ?? '');
    else if (plain || !question.form) this.#send(question, written);
    else this.#begin({ ...question, value: { ...question.value, ...written } });
  }

  #miss(block: string): void {
    this.missing = block;
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(`[id="comment-${block}"]`)?.focus());
  }

  #begin(question: ActQuestion): void {
    defineActForm();
    this.#problem = '';
    this.#dead = false;
    this.#errors = [];
    this.question = question;
    void this.#open();
  }

  async #open(): Promise<void> {
    await this.updateComplete;
    const dialog = this.renderRoot.querySelector('dialog');
    if (!dialog || dialog.open) return;
    dialog.showModal();
    const form = dialog.querySelector<LitElement>(ACT_FORM);
    await form?.updateComplete;
    form?.focus();
  }

  #send(question: ActQuestion, value: { readonly [field: string]: unknown }): void {
    this.#sent = question;
    this.#problem = '';
    this.#errors = [];
    this.requestUpdate();
    this.#fire('gc-act', { act: question.offer.act, command: question.commandOf(value) });
  }

  #answered(answer: ActAnswer): void {
    const question = this.#sent ?? this.question;
    this.#sent = undefined;
    if (!question) return;
    const { acts } = approvalTexts(this.#locale);
    if (answer.kind === 'done') {
      this.told = { text: sayDone(question, acts), failed: false };
      this.#finish(question);
      return;
    }
    if (answer.kind === 'invalid') this.#errors = answer.errors;
    this.#problem = this.#sayAnswer(answer);
    this.#dead = answer.kind === 'conflict';
    if (!this.question) this.told = { text: this.#problem || acts.failed, failed: true };
  }

  #sayAnswer(answer: ActAnswer): string {
    const { acts } = approvalTexts(this.#locale);
    if (answer.kind === 'conflict' || answer.kind === 'failed') return acts[answer.kind];
    if (answer.kind !== 'refused' || !this.plan) return '';
    return fillText(acts.refused, { reason: sayRefusal(answer.rejection, this.#locale, { titles: titlesOf(this.plan, this.#locale), nameOf: this.nameOf }) });
  }

  #finish(question: ActQuestion): void {
    const area = this.renderRoot.querySelector<HTMLTextAreaElement>(`[id="comment-${question.offer.block ?? ''}"]`);
    if (area) area.value = '';
    this.renderRoot.querySelector('dialog')?.close();
    this.question = undefined;
    void this.#refocus(question);
  }

  /** The button may be gone: then the step takes the focus, so that nobody starts again at the top of the page. */
  async #refocus({ offer, word }: ActQuestion): Promise<void> {
    await this.updateComplete;
    const root = this.renderRoot as ShadowRoot;
    const around = (this.getRootNode() as Document | ShadowRoot).activeElement;
    const elsewhere = around !== null && around !== document.body && around !== this;
    if (root.activeElement || elsewhere) return;
    const step = offer.block === undefined ? root : root.querySelector(`[data-path="${CSS.escape(offer.block)}"]`);
    const again = step?.querySelector<HTMLElement>(`button[data-act="${word}"]:not(:disabled)`);
    (again ?? step?.querySelector<HTMLElement>('h3'))?.focus();
  }

  /** What was sent shows by now, where the host gives no answer; what is asked for may have been done by somebody else. */
  #movedOn(): void {
    const sent = this.#sent;
    if (sent && !this.busy) {
      this.#sent = undefined;
      this.#finish(sent);
    }
    if (sent || !this.question) return;
    const { act, block } = this.question.offer;
    const still = this.#offers.some((offer) => offer.act === act && offer.block === block && !offer.refused);
    this.#dead = !still;
    if (!still) this.#problem = approvalTexts(this.#locale).acts.gone;
  }

  #close(): void {
    if (!this.question) return;
    const { question } = this;
    this.question = undefined;
    void this.#refocus(question);
  }

  #fire<Name extends keyof GcApprovalEvents>(name: Name, detail: GcApprovalEvents[Name]['detail']): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}
