import { type FormDraft, type GcForm, sayInstant, sayRefusal } from '@guicheng/elements';
import type { CaseState } from '@guicheng/engine';
import type { Outcome } from '@guicheng/runner';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { PortalElement } from '../app/portal-element.ts';
import { failureText, tellFailure } from '../app/tell-failure.ts';
import { hostOptions } from '../office/host-options.ts';
import { chainAhead, type StageAhead } from './chain-ahead.ts';
import { DraftKeeper } from './draft-keeper.ts';

/** What a form is for. Whoever shows one makes a new one only when something of it changed. */
export interface FormTask {
  readonly form: string;
  readonly sections?: readonly string[];
  /** What is filled in already. */
  readonly value: Readonly<Record<string, unknown>>;
  /** The case it belongs to; absent before there is one. */
  readonly state?: CaseState;
  /** Under which name the draft is kept. */
  readonly draftKey: string;
  /** The stage it is filled in at, whose approval is shown ahead. */
  readonly ahead?: StageAhead;
  /** What the button says. */
  readonly label: string;
  readonly submit: (value: Readonly<Record<string, unknown>>) => Promise<Outcome>;
}

/** One compiled form on a screen: its draft kept while it is filled in, what the runner answers shown where it belongs. */
export class PortalForm extends PortalElement {
  static override properties = { ...PortalElement.properties, task: { attribute: false }, busy: { state: true }, restored: { state: true } };

  declare task: FormTask;
  declare busy: boolean;
  declare restored: boolean;
  #element: GcForm | undefined;
  #keeper: DraftKeeper | undefined;
  #of: string | undefined;
  #refusal: string | undefined;
  readonly #beforeUnload = (event: BeforeUnloadEvent) => {
    if (this.#keeper?.unsaved) event.preventDefault();
  };

  constructor() {
    super();
    this.busy = false;
    this.restored = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('beforeunload', this.#beforeUnload);
    this.portal.guard = () => !this.#keeper?.unsaved || window.confirm(`${this.portal.texts.leaveTitle}\n${this.portal.texts.leaveWarning}`);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('beforeunload', this.#beforeUnload);
  }

  protected override willUpdate(_changed: PropertyValues<this>): void {
    const { task } = this;
    if (this.#of === task.draftKey) {
      if (this.#element) this.#element.locale = this.portal.locale;
      return;
    }
    this.#of = task.draftKey;
    this.#refusal = undefined;
    void this.#begin(task);
  }

  protected override render(): TemplateResult {
    const { texts } = this.portal;
    return html`${this.#refusal ? html`<p class="refusal" role="alert">${this.#refusal}</p>` : nothing}
      ${this.#element ?? html`<p class="muted" role="status">${texts.loading}</p>`}
      ${this.#element && this.task.ahead ? chainAhead(this.portal, this.task.ahead, this.#element.value as Readonly<Record<string, unknown>>) : nothing}
      <p class="draft small muted" role="status">${this.#draftWord()}${
        this.restored ? html` <button type="button" class="plain" @click=${() => void this.#clear()}>${texts.discardDraft}</button>` : nothing
      }</p>`;
  }

  async #begin(task: FormTask): Promise<void> {
    const { portal } = this;
    const tag = `gc-${task.form}-form`;
    await customElements.whenDefined(tag);
    const keeper = new DraftKeeper({
      drafts: portal.drafts,
      key: task.draftKey,
      form: task.form,
      now: () => portal.clock.now(),
      changed: () => this.requestUpdate(),
    });
    const draft = await keeper.load().catch((failure: unknown) => void tellFailure(portal, failure));
    if (this.#of !== task.draftKey) return;
    this.#keeper = keeper;
    this.#element = this.#make(tag, task);
    this.restored = draft !== undefined;
    if (draft) this.#element.draft = { hash: draft.formHash, value: { ...task.value, ...draft.value }, touched: [] };
    this.requestUpdate();
  }

  #make(tag: string, task: FormTask): GcForm {
    const { portal } = this;
    const element = document.createElement(tag) as GcForm;
    element.locale = portal.locale;
    element.context = portal.formContext(task.state);
    element.options = hostOptions(portal.plan, portal.locale);
    element.uploads = portal.files;
    element.sections = task.sections;
    element.value = task.value as never;
    element.addEventListener('gc-change', () => {
      this.#keeper?.touch();
      if (task.ahead) this.requestUpdate();
    });
    element.addEventListener('gc-draft', (event) => this.#keeper?.save((event as CustomEvent<{ readonly draft: FormDraft }>).detail.draft));
    element.addEventListener(
      'gc-submit',
      (event) => void this.#submit((event as CustomEvent<{ readonly value: Readonly<Record<string, unknown>> }>).detail.value),
    );
    element.append(this.#button(element, task.label));
    return element;
  }

  #button(element: GcForm, label: string): HTMLElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'primary submit';
    button.slot = 'actions';
    button.textContent = label;
    button.addEventListener('click', () => {
      if (!this.busy) element.submit();
    });
    return button;
  }

  async #submit(value: Readonly<Record<string, unknown>>): Promise<void> {
    if (this.busy) return;
    const { portal, task } = this;
    this.busy = true;
    this.#refusal = undefined;
    try {
      const outcome = await task.submit(value);
      if (outcome.kind === 'done') {
        await this.#keeper?.discard();
        portal.guard = undefined;
      } else this.#refuse(outcome);
    } catch (failure) {
      this.#refusal = failureText(portal, failure);
      tellFailure(portal, failure);
    } finally {
      this.busy = false;
    }
  }

  #refuse(outcome: Exclude<Outcome, { readonly kind: 'done' }>): void {
    const { portal } = this;
    if (outcome.kind === 'invalid') {
      this.#element!.errors = outcome.errors;
      this.#refusal = portal.texts.invalid;
    } else if (outcome.kind === 'refused') this.#refusal = portal.say('refused', { reason: sayRefusal(outcome.rejection, portal.locale, portal) });
    else this.#refusal = portal.texts.conflict;
  }

  async #clear(): Promise<void> {
    await this.#keeper?.discard().catch((failure: unknown) => tellFailure(this.portal, failure));
    this.restored = false;
    await this.#begin(this.task);
  }

  #draftWord(): string {
    const { portal } = this;
    const standing = this.#keeper?.standing;
    switch (standing?.state) {
      case 'saving':
        return portal.texts.draftSaving;
      case 'saved':
        return portal.say('draftSaved', { at: sayInstant(standing.at, portal.clock.now(), portal.locale, portal.timeZone) });
      case 'failed':
        return `${portal.texts.draftFailed}: ${failureText(portal, standing.error)}`;
      default:
        return this.restored ? portal.texts.draftRestored : '';
    }
  }
}
