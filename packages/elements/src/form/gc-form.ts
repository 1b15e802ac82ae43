import type { FieldError, FormModule, Locale, Validation } from '@guicheng/definition';
import type { PropertyValues } from 'lit';
import { formStyles } from '../theme/form-styles.ts';
import { theme } from '../theme/theme.ts';
import { DraftTimer } from './draft-timer.ts';
import { emptyScope } from './empty-scope.ts';
import { asksForExtras } from './extras/asks-for-extras.ts';
import type { FormExtras } from './extras/form-extras.ts';
import type { FormInside, LiveForm } from './extras/form-inside.ts';
import { valueOfDraft, withFiles } from './facts-on-file.ts';
import type { FieldView } from './field-view.ts';
import { focusControl } from './focus-control.ts';
import { FormFrame } from './form-frame.ts';
import type { FormDraft } from './form-host.ts';
import { FormProperties } from './form-properties.ts';
import { FormState, type FormValue } from './form-state.ts';
import { formLocale, loadFormTexts } from './form-texts.ts';
import { FormViews } from './form-views.ts';
import type { HostForm } from './host-form.ts';
import { kindOf } from './kind-of.ts';
import { listenToFields } from './listen-to-fields.ts';
import { showErrors } from './show-errors.ts';
import { fieldOf, ShownErrors } from './shown-errors.ts';
import { verdictOn } from './verdict-on.ts';

/**
 * A compiled form on a page. A generated element is this class with a `static form`.
 *
 * It takes part in a host's `<form>` as one control: entries, validity, reset, disabled fieldset. Without one it shows its own
 * button and fires `gc-submit`. What is hidden stays in memory and is left out of the value.
 *
 * @fires gc-change `{ path, value }` after each change of a field.
 * @fires gc-submit `{ value }` when a valid form is submitted outside a host's form.
 * @fires gc-reveal `{ path }` when somebody has a masked number shown whole.
 * @fires gc-step `{ step }` when the requester went to another step.
 * @fires gc-draft `{ draft }` at most once a second while something changes, and when the element leaves the page.
 * @slot actions Replaces the submit button.
 * @csspart label the name of a field
 * @csspart control what is typed into, chosen in or pressed
 * @csspart value a value that is only read
 * @csspart hint the note under the name of a field
 * @csspart error what is wrong with a field
 * @csspart section a section with its heading
 * @csspart summary what is wrong with the form, above it
 * @csspart submit the one primary action
 * @csspart steps the list of steps with the one somebody is in
 * @csspart back the button to the step before
 * @csspart next the button to the step after
 * @csspart draft how the draft stands
 * @csspart undo the button that undoes
 * @csspart redo the button that does again
 * @csspart print the button that prints
 */
export class GcForm<T = unknown> extends FormProperties<T> {
  static readonly formAssociated = true;
  static override styles = [theme, formStyles];

  readonly #internals = this.attachInternals();
  readonly #shown = new ShownErrors();
  readonly #scope = emptyScope({
    kindOf: (field) => kindOf(field, this.kinds, this.#scope, this.shadowRoot!),
    announce: (text) => {
      if (this.#live.frame) this.#live.frame.status.textContent = text;
    },
  });
  #state: FormState | undefined;
  /** What is on the page of the form. */
  readonly #live: LiveForm = {};
  /** A value waiting to be taken over. */
  #pending: FormValue | undefined;
  /** What expressions read besides the value has changed. */
  #stale = false;
  #start: FormValue = {};
  /** The form the texts are of. */
  #textsOf: FormModule | undefined;
  #host: HostForm | undefined;
  #disabled = false;
  /** The step of a draft that was put in. */
  #step: string | undefined;
  /** Steps, drafts, undo: loaded where they are asked for. */
  #extras: FormExtras | undefined;
  readonly #drafting = new DraftTimer(() => this.#fire('gc-draft', { draft: this.draft }));

  /** What is filled in and in sight. A value put in replaces everything, what is hidden included. */
  get value(): Partial<T> {
    return (this.#settled()?.output() ?? {}) as Partial<T>;
  }

  set value(value: Partial<T> | undefined) {
    this.#pending = (value ?? {}) as FormValue;
    if (!this.#shown.touched.size) this.#start = this.#pending;
    this.requestUpdate('value');
  }

  /** What a host keeps so that the requester can go on later, hidden fields included. */
  get draft(): FormDraft | undefined {
    const state = this.#settled();
    return state && { hash: state.module.hash, ...withFiles(state.memory()), touched: [...this.#shown.touched], ...this.#extras?.draft };
  }

  set draft(draft: FormDraft | undefined) {
    if (!draft) return;
    this.#pending = valueOfDraft(draft);
    for (const field of draft.touched) this.#shown.touched.add(field);
    this.#step = draft.step;
    this.requestUpdate('draft');
  }

  get validity(): ValidityState {
    return this.#internals.validity;
  }

  /** The verdict on what is filled in, without showing it. */
  validate(): Validation<T> {
    const state = this.#settled();
    return state ? (verdictOn(state, this.context, this.sections, this.#live.views?.problems() ?? []) as Validation<T>) : { ok: false, errors: [] };
  }

  checkValidity(): boolean {
    return this.#check().ok;
  }

  reportValidity(): boolean {
    return this.#reveal(true);
  }

  /** Shows what is wrong and takes the focus there, or fires `gc-submit`. Answers whether it did. */
  submit(): boolean {
    if (!this.#reveal(true)) return false;
    const verdict = this.validate();
    if (verdict.ok) this.#fire('gc-submit', { value: verdict.value });
    return verdict.ok;
  }

  /** Takes back the last change of a field, of a form that is `undoable`. Answers whether there was one. */
  undo(): boolean {
    return this.#extras?.undo() ?? false;
  }

  redo(): boolean {
    return this.#extras?.redo() ?? false;
  }

  /** The host has taken the value over: nothing is unsaved, and no draft of it is brought back. */
  done(): void {
    this.dirty = false;
    this.#extras?.done();
  }

  /** Prints the form alone, on A4, as the paper form looks: what is filled in, and room to write the rest. */
  async print(): Promise<void> {
    const { printForm } = await import('./paper/print-form.ts');
    await printForm(this.#inside());
  }

  /** Back to the value the requester was given. */
  reset(): void {
    this.#extras?.changed('', this.#state?.memory(), this.#start);
    this.#shown.clear();
    this.errors = [];
    this.#state?.forget();
    this.#live.views?.rewrite();
    this.#list([]);
    this.#pending = this.#start;
    this.dirty = false;
    // A draft that is kept elsewhere would bring back what was just given up.
    if (this.drafts) this.#drafting.soon();
    this.requestUpdate('value');
  }

  /** Takes the focus to a field, also to one inside a table: `parts/0/price`. */
  focusField(path: string): void {
    this.#extras?.goTo(fieldOf({ path }));
    focusControl(this.shadowRoot?.getElementById(`f/${path}`) ?? this.#live.views?.get(fieldOf({ path }))?.host);
  }

  override focus(): void {
    this.shadowRoot?.querySelector<HTMLElement>('.field:not([hidden]) :is(input, select, textarea, button)')?.focus();
  }

  formAssociatedCallback(): void {
    this.requestUpdate();
  }

  formDisabledCallback(disabled: boolean): void {
    this.#disabled = disabled;
    this.requestUpdate();
  }

  /** A browser that comes back to the page gives back what was filled in. */
  formStateRestoreCallback(state: unknown, mode: string): void {
    if (mode === 'restore' && typeof state === 'string') this.draft = JSON.parse(state) as FormDraft;
  }

  formResetCallback(): void {
    this.reset();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#drafting.end();
    this.#extras?.leave();
    this.#extras = undefined;
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    listenToFields(root, {
      focusField: (path) => this.focusField(path),
      submit: () => this.submit(),
      send: () => this.#extras?.next() || (this.#internals.form ? this.#internals.form.requestSubmit() : this.submit()),
    });
    return root;
  }

  /** A look waits for its texts, so that nobody sees the form in another language first. */
  protected override async scheduleUpdate(): Promise<void> {
    for (let locale = this.#missingLocale; locale; locale = this.#missingLocale) {
      const form = this.form!;
      Object.assign(this.#scope, await loadFormTexts(form, locale, this.#scope.widgetTexts !== undefined));
      this.#textsOf = form;
    }
    await this.#joinHost();
    await this.#loadExtras();
    super.scheduleUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const scope = this.#scope;
    Object.assign(scope, { readonly: this.readonly, options: this.options, uploads: this.uploads, edition: scope.edition + 1 });
    this.#stale ||= changed.has('context') || changed.has('sections') || changed.has('readonly');
    if (changed.has('errors')) this.#shown.refused = this.errors;
    const state = this.#settled();
    if (!state) return;
    scope.timeZone = state.module.timeZone;
    scope.roots = state.roots;
    this.#live.views ??= new FormViews(state, scope, { changed: (view) => this.#changed(view), committed: (path) => this.#committed(path) });
    this.#live.views.show(state.nodes.values());
  }

  protected override update(changed: PropertyValues<this>): void {
    super.update(changed);
    const { form, readonly } = this;
    const { speech, formTexts, locale } = this.#scope;
    if (form && !this.#live.frame) this.#live.frame = new FormFrame(form, this.#live.views!);
    if (this.#live.frame?.element.parentNode !== this.renderRoot) this.renderRoot.replaceChildren(...(this.#live.frame ? [this.#live.frame.element] : []));
    this.#internals.ariaLabel = formTexts['title'] ?? '';
    // After its name: Chromium takes a form without one for nothing in particular, and stays with that.
    this.#internals.role = 'form';
    if (this.#step !== undefined) this.#extras?.resume(this.#step);
    this.#step = undefined;
    this.#open();
    this.#live.frame?.show({
      speech,
      formTexts,
      locale,
      readonly,
      disabled: this.#disabled,
      submits: !readonly && !this.#internals.form,
    });
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('errors') && this.errors.length) this.#reveal(true);
    else if (this.#internals.form || this.#shown.listed || this.#shown.touched.size) this.#check();
  }

  /** Into the `<form>` around, out of the one before. */
  async #joinHost(): Promise<void> {
    const { form } = this.#internals;
    if (this.#host?.form === form) return;
    this.#host?.leave();
    this.#host = undefined;
    if (!form) return;
    const { joinHostForm } = await import('./host-form.ts');
    if (this.#internals.form !== form) return;
    this.#host = joinHostForm(form, {
      element: this,
      internals: this.#internals,
      entries: () => (this.#disabled || this.readonly ? undefined : this.#settled()?.output()),
      draft: () => this.draft,
      reveal: (focus) => this.#reveal(focus),
    });
  }

  /** The state with everything put in taken over; undefined without a form. */
  #settled(): FormState | undefined {
    const { form } = this;
    if (this.#state?.module !== form) this.#live.views = this.#live.frame = undefined;
    if (!form) return undefined;
    if (this.#state?.module !== form) {
      this.#pending ??= this.#state?.memory() ?? {};
      this.#state = new FormState(form);
    }
    if (this.#pending || this.#stale) this.#state.load(this.#pending, this.context, this.readonly ? [] : this.sections);
    this.#pending = undefined;
    this.#stale = false;
    return this.#state;
  }

  #changed({ path, value, errors }: FieldView): void {
    const state = this.#settled()!;
    const before = state.nodes.get(path)?.value;
    this.#take(path, value, errors.length > 0);
    this.dirty = true;
    this.#extras?.changed(path, before, value);
  }

  /** Takes over a field's value, shows what follows from it and tells the host. */
  #take(path: string, value: unknown, wrong: boolean): void {
    const state = this.#settled()!;
    this.#shown.changed(path);
    const changed = state.set(path, value, this.context);
    this.#scope.roots = state.roots;
    const moved = this.#live.views!.show(changed);
    if (moved) this.#open();
    this.#drafting.soon();
    if (wrong || (moved && (this.#internals.form || this.#shown.listed))) this.#check();
    this.#fire('gc-change', { path, value });
  }

  /** Puts a value in the place of what a requester typed or chose; with no path the value of all fields. */
  #put(path: string, value: unknown): void {
    if (path) {
      this.#live.views?.get(path)?.rewrite();
      this.#take(path, value, true);
      return;
    }
    this.#live.views?.rewrite();
    this.#pending = (value ?? this.#start) as FormValue;
    this.#shown.clear();
    this.requestUpdate('value');
  }

  /** Shows the sections that have something to show, of a form with steps those of its step. */
  #open(): void {
    const open = this.#live.views?.open();
    if (!open) return;
    this.#live.frame?.open(this.#extras?.visible(open) ?? open);
    this.#extras?.show();
  }

  async #loadExtras(): Promise<void> {
    if (this.#extras) await this.#extras.speak(this.#scope.locale);
    else if (asksForExtras(this)) {
      const { FormExtras } = await import('./extras/form-extras.ts');
      if (this.isConnected) this.#extras ??= await FormExtras.load(this.#inside(), this.#scope.locale);
    }
  }

  #inside(): FormInside {
    return {
      element: this,
      scope: this.#scope,
      shown: this.#shown,
      live: this.#live,
      open: () => this.#open(),
      check: () => this.#check(),
      put: (path, value) => this.#put(path, value),
      keep: (now) => (now ? this.#drafting.now() : this.#drafting.soon()),
    };
  }

  #committed(path: string): void {
    this.#shown.touched.add(path);
    this.#check();
  }

  /** Shows what may be shown by now, and tells a host's form. */
  #check(): Validation<T> {
    const verdict = this.validate();
    const found = verdict.ok ? [] : verdict.errors;
    this.#list(this.#shown.of(found));
    this.#host?.tell(this.readonly ? [] : found, this.#scope.speech.count(found.length));
    return verdict;
  }

  #list(errors: readonly FieldError[]): void {
    if (this.#live.views && this.#live.frame) showErrors(errors, this.#shown.listed, this.#live.views, this.#live.frame, this.#scope.speech);
  }

  #reveal(focus: boolean): boolean {
    if (this.readonly) return true;
    this.#shown.submitted = true;
    const { ok } = this.#check();
    if (focus) this.#live.frame?.focusSummary();
    return ok;
  }

  /** The locale to show, where its texts are not the ones at hand. */
  get #missingLocale(): Locale | undefined {
    const { form } = this;
    const locale = form && formLocale(form, this.locale ?? document.documentElement.lang);
    return this.#textsOf === form && this.#scope.locale === locale ? undefined : locale;
  }

  #fire(type: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }
}
